import type { OfficialText, OfficialUnit } from '../../official.ts';
import { ArticleBuilder } from './article.ts';
import type { Block } from './block.ts';
import { ANNOUNCES, joinNotes } from './notes.ts';
import { type ArticleHeading, isSectionHeading, readArticleHeading } from './numbering.ts';

export type ActTree = Pick<OfficialText, 'preamble' | 'sections' | 'notes' | 'articles'> & {
  /** Numbers of articles met a second time: another act in the same file, or an appendix. Not in the tree. */
  readonly repeated: readonly string[];
};

const PREAMBLE = /^(?:preamble|преамбула|кіріспе)[.:]?$/iu;

/** The paragraph after the bare line «Примечание ИЗПИ!» is the note it announces, however it is set. */
function announced(blocks: readonly Block[]): Block[] {
  return blocks.map((block, at) => {
    const above = blocks[at - 1];
    const told = above?.kind === 'note' && ANNOUNCES.test(above.text);
    return told && block.kind === 'text' ? { ...block, kind: 'note' } : block;
  });
}

/** Builds the tree of article, part and point out of the paragraphs of an act. */
export function buildTree(blocks: readonly Block[]): ActTree {
  const preamble: string[] = [];
  const sections: OfficialText['sections'] = [];
  const front: string[] = [];
  const articles: OfficialUnit[] = [];
  const repeated: string[] = [];
  const seen = new Set<string>();
  let section: string[] = [];
  let notesAhead: string[] = [];
  let current: ArticleBuilder | undefined;
  let skipping = false;

  const openArticle = (heading: ArticleHeading, anchor: string | undefined): void => {
    notesAhead = [...notesAhead, ...(current?.finish(heading.number) ?? [])];
    skipping = seen.has(heading.number);
    current = undefined;
    if (skipping) {
      repeated.push(heading.number);
      return;
    }
    seen.add(heading.number);
    current = new ArticleBuilder(heading, anchor);
    for (const note of notesAhead) current.addNote(note);
    notesAhead = [];
    articles.push(current.article);
    if (section.length > 0)
      sections.push({ from: heading.number, heading: section.join('. ').replaceAll('..', '.') });
    section = [];
  };
  const addHeading = (text: string): void => {
    if (current?.bare === true && current.article.heading === undefined && !isSectionHeading(text)) {
      current.addHeading(text);
      return;
    }
    const opening = articles.length === 0 && section.length === 0 && !isSectionHeading(text);
    if (opening || PREAMBLE.test(text)) {
      preamble.push(text);
      return;
    }
    current?.finish();
    current = undefined;
    section.push(text);
  };
  for (const { kind, text, anchor } of announced(blocks)) {
    const heading = kind === 'heading' ? readArticleHeading(text) : undefined;
    if (heading !== undefined) openArticle(heading, anchor);
    else if (skipping) continue;
    else if (kind === 'heading') addHeading(text);
    else if (kind === 'note') {
      if (current !== undefined) current.addNote(text);
      else if (section.length > 0) notesAhead.push(text);
      else front.push(text);
    } else if (current !== undefined) current.addText(text, anchor);
    else if (section.length === 0 || articles.length === 0) preamble.push(text);
  }
  current?.finish();
  return {
    preamble: preamble.join('\n'),
    sections,
    notes: joinNotes([...front, ...notesAhead]),
    articles,
    repeated,
  };
}
