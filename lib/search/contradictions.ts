import type { Language } from '../base/index.ts';
import {
  type Contradiction,
  type Corpus,
  type LibraryDocument,
  type Paper,
  type Passage,
  spansOf,
} from '../corpus/index.ts';
import type { Disagreement, Statement } from './result.ts';

type Lines = readonly [number, number];

const overlap = (left: Lines, right: Lines): boolean => left[0] <= right[1] && left[1] >= right[0];

/** Where the statements of the papers stand in the library of the user, and what they contradict. */
export interface Disagreements {
  /** Of a whole provision (`un/mandela-rules/45`) and its parts. */
  ofProvision(address: string, lang: Language): Disagreement[];
  /** Of the lines of a passage. */
  ofPassage(passage: Passage, lang: Language): Disagreement[];
}

/** A paper is recognised by the name of the file it was imported from. */
function documentOf(paper: Paper, documents: readonly LibraryDocument[]): string | undefined {
  return documents.find(({ file, id }) => file === paper.file || id === paper.id)?.id;
}

export function disagreementsOf(corpus: Corpus, documents: readonly LibraryDocument[]): Disagreements {
  const { contradictions = [], papers = [] } = corpus.data;
  const paperOf = new Map(papers.map((paper) => [paper.id, paper]));
  const documentOfPaper = new Map(papers.map((paper) => [paper.id, documentOf(paper, documents)]));

  function statement(one: Contradiction['statements'][number], lang: Language): Statement {
    const paper = one.source === undefined ? undefined : paperOf.get(one.source.paper);
    const document = one.source === undefined ? undefined : documentOfPaper.get(one.source.paper);
    const lines = one.source === undefined ? [] : spansOf(one.source.lines);
    return {
      text: one.text[lang],
      ...(paper !== undefined && { source: paper.short[lang] }),
      ...(document !== undefined && { document }),
      lines,
    };
  }

  const shown = (list: readonly Contradiction[], lang: Language): Disagreement[] =>
    list.map(({ id, subject, statements, remark, about }) => ({
      id,
      subject: subject[lang],
      statements: statements.map((one) => statement(one, lang)),
      remark: remark[lang],
      about,
      links: about.map((address) => ({ address, title: corpus.caption(address, lang) })),
    }));

  const byProvision = new Map<string, Contradiction[]>();
  for (const one of contradictions) {
    for (const whole of new Set(one.about.map((target) => target.split('/').slice(0, 3).join('/')))) {
      byProvision.set(whole, [...(byProvision.get(whole) ?? []), one]);
    }
  }

  return {
    ofProvision: (address, lang) => shown(byProvision.get(address) ?? [], lang),
    ofPassage: ({ document, lines }, lang) =>
      shown(
        contradictions.filter(({ statements }) =>
          statements.some(
            ({ source }) =>
              source !== undefined &&
              documentOfPaper.get(source.paper) === document &&
              spansOf(source.lines).some((span) => overlap(span, lines)),
          ),
        ),
        lang,
      ),
  };
}
