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
  ...QUESTIONS.flatMap((question) => [
    [plain(question.fact), question.fact] as const,
    [plain(question.label.kk), question.fact] as const,
    [plain(question.label.ru), question.fact] as const,
    [plain(question.label.en), question.fact] as const,
  ]),
  ...(
    [
      ['id', 'id'],
      ['№', 'id'],
      ['номер', 'id'],
      ['нөмір', 'id'],
      ['шифр', 'id'],
      ['код', 'id'],
      ['as_of', 'as_of'],
      ['есептеу күні', 'as_of'],
      ['дата расчёта', 'as_of'],
      ['edition', 'edition'],
      ['редакция', 'edition'],
      ['term_years', 'term_years'],
      ['жыл', 'term_years'],
      ['лет', 'term_years'],
      ['годы', 'term_years'],
      ['term_months', 'term_months'],
      ['ай', 'term_months'],
      ['месяцев', 'term_months'],
      ['месяцы', 'term_months'],
      ['term_days', 'term_days'],
      ['күн', 'term_days'],
      ['дней', 'term_days'],
      ['дни', 'term_days'],
    ] as const
  ).map(([heading, name]) => [plain(heading), name] as const),
]);

/** Answers in people's words: the labels of options, by fact. */
const ANSWERS = new Map(
  QUESTIONS.map((question) => [
    question.fact,
    new Map(
      (question.options ?? []).flatMap((option) =>
        [option.label.kk, option.label.ru, option.label.en, String(option.value)].map(
          (label) => [plain(label), option.value] as const,
        ),
      ),
    ),
  ]),
);

const TERM_PARTS = new Set(['term_years', 'term_months', 'term_days']);
const YES = new Set(['true', 'yes', 'иә', 'ия', 'да', '1', '+', 'бар']);
const NO = new Set(['false', 'no', 'жоқ', 'нет', '0', '-', '–']);
const UNKNOWN = new Set(['unknown', 'белгісіз', 'неизвестно', '?']);
const KINDS = new Map(QUESTIONS.map((question) => [question.fact, question.kind]));
/** Days from 30.12.1899, the zero of spreadsheet dates, to 01.01.1970. */
const SHEET_EPOCH = 25_569;
const DAY_MS = 86_400_000;

function plain(text: string): string {
  return text.trim().toLowerCase().replaceAll('ё', 'е').replaceAll(/\s+/g, ' ');
}

/** Reads one row; what it cannot read it passes on as it stands, and the reader of facts names it. */
export function factsOfRow(row: TableRow): RowFacts {
  const facts: Record<string, unknown> = {};
  const own: { id?: string; as_of?: string; edition?: string } = {};
  const term: Record<string, number | string> = {};
  for (const [heading, cell] of Object.entries(row)) {
    const text = cell.trim();
    const name = HEADINGS.get(plain(heading)) ?? plain(heading).replaceAll(' ', '_');
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
  const word = plain(text);
  if (UNKNOWN.has(word)) return 'unknown';
  const answer = ANSWERS.get(fact)?.get(word);
  if (answer !== undefined) return answer;
  const kind = KINDS.get(fact);
  if (kind === 'term') return termText(word);
  if (kind === 'date' || fact.endsWith('_date')) return dayText(text);
  if (kind === 'number' || fact.endsWith('_days')) return numberOf(word);
  if (kind === 'yes_no') return YES.has(word) ? true : NO.has(word) ? false : text;
  if (kind === 'categories')
    return word.split(/[;,/]\s*/).map((one) => ANSWERS.get('category')?.get(one) ?? one);
  if (kind === 'refusals')
    return word.split(/[;,]\s*/).map((day) => ({ kind: 'parole', date: dayText(day) }));
  return text;
}

/** A number in digits; anything else stays as it stands, so that the reader of facts names it. */
function numberOf(text: string): number | string {
  return /^[-+]?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;
}

const AND = String.raw`(?:\s*(?:,|и|және|and)?\s*)`;
const TERM = new RegExp(
  [
    String.raw`^(?:(\d+)\s*(?:years?|y|жыл|ж|года?|г|лет|л)\.?)?${AND}`,
    String.raw`(?:(\d+)\s*(?:months?|mo|m|ай|месяц(?:а|ев)?|мес|м)\.?)?${AND}`,
    String.raw`(?:(\d+)\s*(?:days?|d|күн|к|день|дн(?:я|ей)?|д)\.?)?$`,
  ].join(''),
);

/** `5 ж 6 ай`, `5 лет 6 мес. 10 дн.`, `5y6m10d`, `66 ай`, and nothing beside them: `5,5 лет` is no term. */
function termText(text: string): unknown {
  const parts = TERM.exec(text)
    ?.slice(1)
    .map((part) => Number(part ?? 0));
  if (parts === undefined) return text;
  const [years = 0, months = 0, days = 0] = parts;
  return { years, months, days };
}

/** `2025-03-18`, `18.03.2025`, or the number a spreadsheet keeps for it. */
function dayText(text: string): string {
  const dotted = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text);
  if (dotted !== null) return `${dotted[3]}-${dotted[2]?.padStart(2, '0')}-${dotted[1]?.padStart(2, '0')}`;
  const serial = /^\d{5}(?:\.0+)?$/.test(text) ? Number(text) : undefined;
  if (serial === undefined) return text.replace(/T00:00.*$/, '');
  return new Date((serial - SHEET_EPOCH) * DAY_MS).toISOString().slice(0, 10);
}
