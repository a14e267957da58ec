import { LANGUAGES, type Localized } from '../../base/index.ts';
import { caseCitations } from '../case-citation.ts';
import type { CaseLaw } from '../model.ts';
import type {
  Contradiction,
  ParoleModel,
  Recommendation,
  Right,
  Source,
  StatTable,
} from '../reference/index.ts';
import { csvOf } from './csv-text.ts';

/** The kinds of the papers' knowledge that are exported. */
export const REFERENCE_KINDS = [
  'practice',
  'statistics',
  'recommendations',
  'rights',
  'cases',
  'contradictions',
] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/** What each kind exports. */
export interface ReferenceEntries {
  readonly practice: readonly ParoleModel[];
  readonly statistics: readonly StatTable[];
  readonly recommendations: readonly Recommendation[];
  readonly rights: readonly Right[];
  readonly cases: readonly CaseLaw[];
  readonly contradictions: readonly Contradiction[];
}

const heads = (...names: string[]): string[] =>
  names.flatMap((name) => LANGUAGES.map((language) => `${name}_${language}`));
const texts = (...values: (Localized | undefined)[]): string[] =>
  values.flatMap((value) => LANGUAGES.map((language) => value?.[language] ?? ''));
const from = (source: Source | undefined): string[] => [source?.paper ?? '', source?.lines ?? ''];
const SOURCE = ['paper', 'lines'];

function practiceRows(models: readonly ParoleModel[]): string[][] {
  const words = [
    'name',
    'institution',
    'applies_to',
    'minimum',
    'decides',
    'criteria',
    'restrictions',
    'afterwards',
  ];
  return [
    [
      'id',
      'country',
      'family',
      'part',
      'row',
      'fractions',
      'life_years',
      'law',
      'status',
      'verification',
      ...SOURCE,
      ...heads(...words),
    ],
    ...models.map((one) => [
      one.id,
      one.country,
      one.family,
      one.part,
      one.row === undefined ? '' : String(one.row),
      one.fractions.join(' '),
      one.life_years.join(' '),
      one.law.join('; '),
      'secondary',
      one.verification.mark,
      ...from(one.source),
      ...texts(
        one.name,
        one.institution,
        one.applies_to,
        one.minimum,
        one.decides,
        one.criteria,
        one.restrictions,
        one.afterwards,
      ),
    ]),
  ];
}

/** One line per figure; the series stands in every line, so that no spreadsheet sums two of them unseen. */
function statisticsRows(tables: readonly StatTable[]): string[][] {
  return [
    [
      'series',
      'table',
      'period',
      'of',
      'column',
      'unit',
      'value',
      'paper',
      'line',
      ...heads('row', 'column', 'doubt', 'caveats'),
    ],
    ...tables.flatMap((table) => {
      const caveats = Object.fromEntries(
        LANGUAGES.map((language) => [language, table.caveats.map((one) => one[language]).join(' ')]),
      ) as unknown as Localized;
      return table.rows.flatMap((row) =>
        table.columns.map((column) => [
          table.series,
          table.id,
          row.period ?? '',
          row.of ?? '',
          column.id,
          column.unit,
          String(row.values[column.id] ?? ''),
          table.source.paper,
          row.line,
          ...texts(row.label, column.label, row.doubt, caveats),
        ]),
      );
    }),
  ];
}

function recommendationRows(list: readonly Recommendation[]): string[][] {
  return [
    ['id', 'status', 'addressees', 'addressee_mark', 'topics', 'about', ...SOURCE, ...heads('text', 'note')],
    ...list.map((one) => [
      one.id,
      'proposal',
      one.addressees.join(' '),
      one.addressee_mark,
      one.topics.join(' '),
      one.about.join(' '),
      ...from(one.source),
      ...texts(one.text, one.note),
    ]),
  ];
}

/** One line per member of a right: an article, a decision or a national norm. */
function rightRows(rights: readonly Right[]): string[][] {
  return [
    ['right', 'number', 'kind', 'member', 'origin', ...SOURCE, ...heads('name', 'why')],
    ...rights.flatMap((right) => {
      const line = (kind: string, member: string, origin: string): string[] => [
        right.id,
        String(right.number),
        kind,
        member,
        origin,
        ...from(right.source),
        ...texts(right.name, right.why),
      ];
      return [
        ...right.articles.map((one) => line('article', one.address, one.origin)),
        ...right.cases.map((one) => line('case', `cases/${one.id}`, one.origin)),
        ...right.national.map((address) => line('national', address, 'added')),
      ];
    }),
  ];
}

function caseRows(list: readonly CaseLaw[]): string[][] {
  return [
    [
      'id',
      'body',
      'status',
      'numbers',
      'formation',
      'outcome',
      'date',
      'articles',
      'as_printed',
      'as_verified',
      'verification',
      ...SOURCE,
      ...heads('name', 'citation', 'right', 'holding', 'correction'),
      'spellings',
    ],
    ...list.map((one) => [
      one.id,
      one.body,
      one.status,
      one.numbers.join(' '),
      one.formation ?? '',
      one.outcome ?? '',
      one.date ?? '',
      one.articles.join(' '),
      one.as_printed ?? '',
      one.as_verified ?? '',
      one.verification.mark,
      ...from(one.source),
      ...texts(one.name, caseCitations(one), one.right, one.holding, one.correction),
      one.spellings.join('; '),
    ]),
  ];
}

/** One line per statement. */
function contradictionRows(list: readonly Contradiction[]): string[][] {
  return [
    ['contradiction', 'statement', 'entry', 'about', ...SOURCE, ...heads('subject', 'text', 'remark')],
    ...list.flatMap((one) =>
      one.statements.map((statement, at) => [
        one.id,
        String(at + 1),
        statement.entry ?? '',
        one.about.join(' '),
        ...from(statement.source),
        ...texts(one.subject, statement.text, one.remark),
      ]),
    ),
  ];
}

const ROWS: { readonly [K in ReferenceKind]: (entries: ReferenceEntries[K]) => string[][] } = {
  practice: practiceRows,
  statistics: statisticsRows,
  recommendations: recommendationRows,
  rights: rightRows,
  cases: caseRows,
  contradictions: contradictionRows,
};

/** Entries of one kind as CSV. */
export function referenceCsv<K extends ReferenceKind>(kind: K, entries: ReferenceEntries[K]): string {
  return csvOf(ROWS[kind](entries));
}

/** Entries of one kind as JSON, with the mark that they are of secondary sources or restated. */
export function referenceJson<K extends ReferenceKind>(kind: K, entries: ReferenceEntries[K]): string {
  return `${JSON.stringify({ kind, restatement: true, entries }, undefined, 1)}\n`;
}
