import { localized } from '../../base/index.ts';
import {
  type CaseLaw,
  type Contradiction,
  type Corpus,
  caseCitations,
  type ParoleModel,
  type Recommendation,
  type Right,
  type Source,
  type StatTable,
} from '../../corpus/index.ts';
import { presentRelated } from '../corpus/related.ts';
import type {
  CaseBriefOut,
  ContradictionOut,
  DecisionOut,
  ParoleModelOut,
  RecommendationOut,
  RightOut,
  SourceOut,
  TableOut,
} from './shapes.ts';

/** Leaves out what is not there, as the schemas of the answers want it. */
function present<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as never;
}

export function presentSource(corpus: Corpus, { paper, lines }: Source): SourceOut {
  const known = corpus.reference.papers.find(({ id }) => id === paper);
  return { paper, lines, short: known?.short ?? localized(() => paper), file: known?.file ?? '' };
}

/** The contradictions that name an entry: `practice/france-appendix-1`, `statistics/first-instance`. */
function marksOf(corpus: Corpus, entry: string): { id: string; subject: ContradictionOut['subject'] }[] {
  return corpus.reference.contradictions
    .filter(({ statements }) => statements.some((one) => one.entry === entry))
    .map(({ id, subject }) => ({ id, subject }));
}

export function presentModel(corpus: Corpus, model: ParoleModel): ParoleModelOut {
  return present({
    ...model,
    blank: present(model.blank),
    status: 'secondary' as const,
    source: presentSource(corpus, model.source),
    contradictions: marksOf(corpus, `practice/${model.id}`),
  }) as ParoleModelOut;
}

export function presentTable(corpus: Corpus, table: StatTable): TableOut {
  const { sums: _sums, ...shown } = table;
  return {
    ...shown,
    rows: table.rows.map((row) => present(row)) as TableOut['rows'],
    source: presentSource(corpus, table.source),
    contradictions: marksOf(corpus, `statistics/${table.id}`),
  };
}

const topicsOf = (corpus: Corpus, ids: readonly string[]) => ids.flatMap((id) => corpus.topic(id) ?? []);

export function presentRecommendation(corpus: Corpus, one: Recommendation): RecommendationOut {
  const label = (id: string) => corpus.reference.addressees.find((body) => body.id === id)?.label;
  return {
    id: one.id,
    status: 'proposal',
    addressees: one.addressees.map((id) => ({ id, label: label(id) ?? localized(() => id) })),
    addressee_mark: one.addressee_mark,
    text: one.text,
    topics: topicsOf(corpus, one.topics),
    about: one.about.map((address) => presentRelated(corpus, address)),
    ...(one.note !== undefined && { note: one.note }),
    source: presentSource(corpus, one.source),
  };
}

export function presentCaseBrief(decision: CaseLaw): CaseBriefOut {
  const { id, body, status, name, date, outcome, right, holding, verification, correction } = decision;
  return {
    id,
    body,
    status,
    name,
    citation: caseCitations(decision),
    ...(date !== undefined && { date }),
    ...(outcome !== undefined && { outcome }),
    right,
    holding,
    verification,
    corrected: correction !== undefined,
  };
}

/** Everything a page about one decision shows. */
export function presentDecision(corpus: Corpus, decision: CaseLaw): DecisionOut {
  const { as_printed, as_verified, correction, formation, source } = decision;
  return {
    ...presentCaseBrief(decision),
    address: `cases/${decision.id}`,
    spellings: decision.spellings,
    numbers: decision.numbers,
    ...(formation !== undefined && { formation }),
    ...(as_printed !== undefined && { as_printed }),
    ...(as_verified !== undefined && { as_verified }),
    ...(correction !== undefined && { correction }),
    articles: decision.articles.map((address) => presentRelated(corpus, address)),
    topics: topicsOf(corpus, decision.topics),
    rights: corpus.rightsOf(decision.id).map(({ id, name }) => ({ id, name })),
    ...(source !== undefined && { source: presentSource(corpus, source) }),
  };
}

export function presentRight(corpus: Corpus, right: Right): RightOut {
  return {
    id: right.id,
    number: right.number,
    name: right.name,
    why: right.why,
    articles: right.articles.map(({ address, origin }) => ({ ...presentRelated(corpus, address), origin })),
    cases: right.cases.flatMap(({ id, origin }) => {
      const decision = corpus.case(id);
      return decision === undefined ? [] : [{ ...presentCaseBrief(decision), origin }];
    }),
    national: right.national.map((address) => presentRelated(corpus, address)),
    ...(right.note !== undefined && { note: right.note }),
    source: presentSource(corpus, right.source),
  };
}

export function presentContradiction(corpus: Corpus, one: Contradiction): ContradictionOut {
  return {
    id: one.id,
    subject: one.subject,
    statements: one.statements.map(({ text, source, entry }) => ({
      text,
      ...(source !== undefined && { source: presentSource(corpus, source) }),
      ...(entry !== undefined && { entry }),
    })),
    remark: one.remark,
    topics: one.topics,
    about: one.about.map((address) => presentRelated(corpus, address)),
  };
}
