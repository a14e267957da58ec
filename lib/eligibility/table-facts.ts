import { foldText } from '../text/index.ts';
import { dayText } from './cell-date.ts';
import { CELL_WORDS, DASHES, NO_WORDS, UNKNOWN_WORDS, wordsOf, YES_WORDS } from './cell-words.ts';
import { COLUMN_NAMES } from './column-names.ts';
import { isKnownField } from './normalise.ts';
import { QUESTIONS } from './questions.ts';

/** A row of a table: cell texts by heading. */
export type TableRow = Readonly<Record<string, string>>;

/** What a row states. */
export interface RowFacts {
  readonly id?: string;
  readonly as_of?: string;
  readonly edition?: string;
  readonly facts: Record<string, unknown>;
}

/** Headings in people's words beside the names of facts. */
const HEADINGS = new Map<string, string>([
  ...QUESTIONS.flatMap(({ fact, label }) =>
    [fact, label.kk, label.ru, label.en].map((heading) => [key(heading), fact] as const),
  ),
  ...Object.entries(COLUMN_NAMES).flatMap(([name, { kk, ru, en }]) =>
    [name, ...[kk, ru, en].flatMap(wordsOf)].map((heading) => [key(heading), name] as const),
  ),
]);

/** Answers in people's words, by fact: the labels of options and what a clerk writes for them. */
const ANSWERS = new Map(
  QUESTIONS.map(({ fact, options = [] }) => [
    fact,
    new Map(
      options.flatMap(({ label, value }) =>
        [label.kk, label.ru, label.en, String(value), ...wordsOf(CELL_WORDS[fact]?.[String(value)] ?? '')]
          .filter((word) => word !== '')
          .map((word) => [key(word), value] as const),
      ),
    ),
  ]),
);

const TERM_PARTS = new Set(['term_years', 'term_months', 'term_days']);
const YES = new Set(wordsOf(YES_WORDS).map(key));
const NO = new Set(wordsOf(NO_WORDS).map(key));
const MINUS = new Set(wordsOf(DASHES).map(key));
const UNKNOWN = new Set(wordsOf(UNKNOWN_WORDS).map(key));
const KINDS = new Map(QUESTIONS.map((question) => [question.fact, question.kind]));

function plain(text: string): string {
  return text.trim().toLowerCase().replaceAll('ё', 'е').replaceAll(/\s+/g, ' ');
}

/** What words are compared by: Kazakh letters and their neighbours on a Russian keyboard alike, no mark at the end. */
function key(text: string): string {
  const word = foldText(plain(text));
  return word.length > 1 ? word.replace(/[\s.,:;?!]+$/, '').replace(/^[№#]\s+/, '№ ') : word;
}

/** The fact a heading names; a heading it does not know comes back as the name of a field. */
const nameOf = (heading: string): string => HEADINGS.get(key(heading)) ?? plain(heading).replaceAll(' ', '_');

/** Headings of columns that hold something and name no fact: what stands there was not read. */
export function unreadColumns(rows: readonly TableRow[]): string[] {
  const unread = new Set<string>();
  for (const row of rows)
    for (const [heading, cell] of Object.entries(row))
      if (cell.trim() !== '' && heading.trim() !== '') unread.add(heading);
  return [...unread]
    .filter((heading) => {
      const name = nameOf(heading);
      return !HEADINGS.has(key(heading)) && !isKnownField(name);
    })
    .map((heading) => heading.trim());
}

/** Reads one row; what it cannot read it passes on as it stands, and the reader of facts names it. */
export function factsOfRow(row: TableRow): RowFacts {
  const facts: Record<string, unknown> = {};
  const own: { id?: string; as_of?: string; edition?: string } = {};
  const term: Record<string, number | string> = {};
  for (const [heading, cell] of Object.entries(row)) {
    const text = cell.trim();
    const name = nameOf(heading);
    if (text === '' || name === '') continue;
    if (name === 'id') own.id = text;
    else if (name === 'as_of' || name === 'edition') own[name] = dayText(text);
    else if (TERM_PARTS.has(name)) term[name.slice(5)] = numberOf(text);
    else facts[name] = cellValue(name, text);
  }
  if (Object.keys(term).length > 0) facts.term = term;
  return { ...own, facts };
}

function cellValue(fact: string, text: string): unknown {
  const [word, said] = [plain(text), key(text)];
  if (UNKNOWN.has(said)) return 'unknown';
  const answers = ANSWERS.get(fact);
  const answer = answers?.get(said);
  if (answer !== undefined) return answer;
  if (answers?.has('none') === true && NO.has(said)) return 'none';
  const kind = KINDS.get(fact);
  if (kind === 'term') return termText(word);
  if (kind === 'date' || fact.endsWith('_date')) return dayText(text);
  if (kind === 'number' || fact.endsWith('_days'))
    return numberOf((fact.endsWith('_age') ? AGE_UNIT : DAYS_UNIT).exec(word)?.[1] ?? word);
  if (kind === 'yes_no') return YES.has(said) ? true : NO.has(said) || MINUS.has(said) ? false : text;
  if (kind === 'categories')
    return word.split(/[;,/]\s*/).map((one) => ANSWERS.get('category')?.get(key(one)) ?? one);
  if (kind === 'refusals')
    return word.split(/[;,]\s*/).map((day) => ({ kind: 'parole', date: dayText(day) }));
  return text;
}

/** A number in digits; anything else stays as it stands, so that the reader of facts names it. */
function numberOf(text: string): number | string {
  return /^[-+]?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;
}

/** Units that may stand after a number of a column that counts them: `120 дней`, `15 жас`. */
const DAYS_UNIT = /^(\d+)\s*(?:күн|сут(?:ок|ки)?|дн(?:я|ей)?|день|days?)\.?$/;
const AGE_UNIT = /^(\d+)\s*(?:жас(?:та)?|лет|года?|years?(?: old)?)\.?$/;

const AND = String.raw`(?:\s*(?:,|и|және|and)?\s*)`;
const TERM = new RegExp(
  [
    String.raw`^(?:(\d+)\s*(?:years?|y|жыл|ж|года?|г|лет|л)\.?)?${AND}`,
    String.raw`(?:(\d+)\s*(?:months?|mo|m|ай|месяц(?:а|ев)?|мес|м)\.?)?${AND}`,
    String.raw`(?:(\d+)\s*(?:days?|d|күн|к|день|дн(?:я|ей)?|д)\.?)?$`,
  ].join(''),
);

/**
 * `5 ж 6 ай`, `5 лет 6 мес. 10 дн.`, `5y6m10d`, `66 ай`, a number in words after
 * its digits left out (`4 (четыре) года`), and nothing beside them: `5,5 лет` is no term.
 */
function termText(text: string): unknown {
  const parts = TERM.exec(text.replaceAll(/\s*\([\p{L}\s]+\)/gu, ''))
    ?.slice(1)
    .map((part) => Number(part ?? 0));
  if (parts === undefined) return text;
  const [years = 0, months = 0, days = 0] = parts;
  return { years, months, days };
}
