import type { Finding, Localized } from '../base/index.ts';
import { digitParity, duplicates, fault } from './check-tools.ts';
import type { CorpusData } from './model.ts';
import { gapOf, NO_REFERENCE, type ReferenceData, type StatTable, spansOf } from './reference/index.ts';

const referenceOf = (data: CorpusData): ReferenceData => ({ ...NO_REFERENCE, ...data });

/** Every address the papers' knowledge points to, with the place that points. */
export function referenceTargets(data: CorpusData): { readonly place: string; readonly target: string }[] {
  const { recommendations, rights, contradictions } = referenceOf(data);
  return [
    ...recommendations.flatMap(({ id, about }) =>
      about.map((target) => ({ place: `recommendation ${id} about`, target })),
    ),
    ...contradictions.flatMap(({ id, about }) =>
      about.map((target) => ({ place: `contradiction ${id} about`, target })),
    ),
    ...rights.flatMap(({ id, articles, national }) => [
      ...articles.map(({ address }) => ({ place: `right ${id} articles`, target: address })),
      ...national.map((target) => ({ place: `right ${id} national`, target })),
    ]),
  ];
}

function unknown(rule: string, place: string, id: string): Finding {
  return fault(rule, place, {
    kk: `«${id}» белгілі атаулардың ішінде жоқ`,
    ru: `«${id}» нет среди известных имён`,
    en: `"${id}" is not among the known names`,
  });
}

function outside(
  rule: string,
  place: string,
  used: readonly string[],
  known: ReadonlySet<string>,
): Finding[] {
  return used.filter((id) => !known.has(id)).map((id) => unknown(rule, place, id));
}

/** Every text in three languages within a value, with its path. */
function texts(value: unknown, path: string): { readonly path: string; readonly text: Localized }[] {
  if (typeof value !== 'object' || value === null) return [];
  const { kk, ru, en } = value as Partial<Localized>;
  if (typeof kk === 'string' && typeof ru === 'string' && typeof en === 'string')
    return [{ path, text: { kk, ru, en } }];
  return Object.entries(value).flatMap(([name, one]) => texts(one, `${path} ${name}`));
}

interface Entry {
  readonly kind: string;
  readonly id: string;
  readonly value: object;
}

function entriesOf(data: CorpusData): Entry[] {
  const reference = referenceOf(data);
  const kinds = {
    practice: reference.practice,
    statistics: reference.statistics,
    recommendation: reference.recommendations,
    right: reference.rights,
    contradiction: reference.contradictions,
    paper: reference.papers,
    case: data.cases,
  };
  return Object.entries(kinds).flatMap(([kind, list]) =>
    list.map((value) => ({ kind, id: value.id, value })),
  );
}

/** The paper must be known, and its lines must run upwards. */
function checkSource(entry: Entry, papers: ReadonlySet<string>): Finding[] {
  const found: Finding[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { paper, lines } = value as { paper?: unknown; lines?: unknown };
    if (typeof paper === 'string' && typeof lines === 'string') {
      const place = `${entry.kind} ${entry.id} source`;
      found.push(...outside('unknown-paper', place, [paper], papers));
      if (spansOf(lines).some(([from, to]) => from < 1 || to < from))
        found.push(
          fault('bad-lines', place, {
            kk: `жол нөмірлері кері ретпен жазылған: ${lines}`,
            ru: `номера строк идут в обратном порядке: ${lines}`,
            en: `the lines run backwards: ${lines}`,
          }),
        );
    }
    for (const one of Object.values(value)) walk(one);
  };
  walk(entry.value);
  return found;
}

/** Columns must exist, and rows must add up or say why they do not. */
function checkTable(table: StatTable): Finding[] {
  const place = `statistics ${table.id}`;
  const columns = new Set(table.columns.map((column) => column.id));
  const named = [...table.chart, ...table.sums.flatMap(({ total, parts }) => [total, ...parts])];
  const uneven = table.rows.filter(
    (row) => row.doubt === undefined && table.sums.some((sum) => gapOf(row, sum) !== 0),
  );
  return [
    ...duplicates(
      place,
      table.columns.map((column) => `${place} ${column.id}`),
    ),
    ...outside('unknown-column', place, named, columns),
    ...table.rows.flatMap((row) =>
      outside('unknown-column', `${place} line ${row.line}`, Object.keys(row.values), columns),
    ),
    ...uneven.map((row) =>
      fault('does-not-add-up', `${place} line ${row.line}`, {
        kk: `жолдың бөліктері қорытындыға тең емес, ал күмән белгіленбеген: ${row.label.kk}`,
        ru: `части строки не дают итога, а сомнение не отмечено: ${row.label.ru}`,
        en: `the parts of the row do not give its total and no doubt is marked: ${row.label.en}`,
      }),
    ),
  ];
}

/** Where a contradiction says which entry makes a statement, the entry must exist. */
function checkEntries(data: CorpusData): Finding[] {
  const { practice, statistics, contradictions } = referenceOf(data);
  const known = new Set([
    ...practice.map(({ id }) => `practice/${id}`),
    ...statistics.map(({ id }) => `statistics/${id}`),
    ...data.cases.map(({ id }) => `cases/${id}`),
  ]);
  return contradictions.flatMap(({ id, statements }) =>
    outside(
      'unknown-entry',
      `contradiction ${id}`,
      statements.flatMap(({ entry }) => entry ?? []),
      known,
    ),
  );
}

/**
 * What the schemas of the papers' knowledge cannot see: names given twice, papers, addressees, topics, decisions
 * and columns that do not exist, numbers that differ between the languages, rows that do not add up.
 */
export function checkReference(data: CorpusData): Finding[] {
  const { papers, addressees, statistics, recommendations, rights, contradictions } = referenceOf(data);
  const entries = entriesOf(data);
  const topics = new Set(data.topics.map(({ id }) => id));
  const cases = new Set(data.cases.map(({ id }) => id));
  const bodies = new Set(addressees.map(({ id }) => id));
  const known = new Set(papers.map(({ id }) => id));
  return [
    ...duplicates(
      'entry',
      entries.filter(({ kind }) => kind !== 'case').map(({ kind, id }) => `${kind}/${id}`),
    ),
    ...entries.flatMap((entry) => checkSource(entry, known)),
    ...entries.flatMap(({ kind, id, value }) =>
      texts(value, `${kind} ${id}`).flatMap(({ path, text }) => digitParity(path, text)),
    ),
    ...statistics.flatMap(checkTable),
    ...recommendations.flatMap((one) => [
      ...outside('unknown-addressee', `recommendation ${one.id}`, one.addressees, bodies),
      ...outside('unknown-topic', `recommendation ${one.id}`, one.topics, topics),
    ]),
    ...contradictions.flatMap((one) =>
      outside('unknown-topic', `contradiction ${one.id}`, one.topics, topics),
    ),
    ...data.cases.flatMap((one) => outside('unknown-topic', `case ${one.id}`, one.topics ?? [], topics)),
    ...rights.flatMap((one) =>
      outside(
        'unknown-case',
        `right ${one.id}`,
        one.cases.map(({ id }) => id),
        cases,
      ),
    ),
    ...checkEntries(data),
  ];
}
