import { InvalidInputError, type Localized } from '../../base/index.ts';
import { formatCitation, parseAddress } from '../../citation/index.ts';
import type { Corpus, Part } from '../../corpus/index.ts';
import type { LawLookup } from '../check/index.ts';
import { positionsOf, readAct } from '../import/index.ts';
import { type AmendmentRow, type AmendmentTable, defaultColumns, type TableLanguage } from '../model.ts';
import { elementOf, newElement } from './element.ts';

export * from './element.ts';

/** What is done to a draft: a provision taken up, a variant, a citation or a position added to a row. */
export type WriteStep =
  | { readonly do: 'provision'; readonly address: string }
  | { readonly do: 'variant'; readonly row: string }
  | { readonly do: 'citation'; readonly row: string; readonly address: string }
  | { readonly do: 'position'; readonly row: string };

/** Whence the current wording of a new row comes; `new`: the law has no such provision yet. */
export type WordingSource = 'official' | 'restatement' | 'new' | 'none';

export interface Written {
  readonly table: AmendmentTable;
  /** The row that was made or changed. */
  readonly row: string;
  readonly source?: WordingSource;
  /** Edition of the wording, YYYY-MM-DD. */
  readonly edition?: string;
}

export interface WriteSources {
  readonly corpus?: Corpus;
  readonly law?: LawLookup;
}

const NO_ROW: Localized = {
  kk: 'Мұндай жол жоқ: кестедегі жолды таңдаңыз.',
  ru: 'Такой строки нет: выберите строку таблицы.',
  en: 'There is no such row: pick a row of the table.',
};
const NO_PROVISION: Localized = {
  kk: 'Бұл Қазақстан актісінің нормасы емес: kz/criminal-code/72 түріндегі мекенжайды таңдаңыз.',
  ru: 'Это не норма акта Казахстана: выберите адрес вида kz/criminal-code/72.',
  en: 'This is not a provision of an act of Kazakhstan: pick an address such as kz/criminal-code/72.',
};
const TITLES: Readonly<Record<TableLanguage, string>> = {
  kk: 'Салыстырма кесте',
  ru: 'Сравнительная таблица',
};
const ABSENT: Readonly<Record<TableLanguage, string>> = { kk: 'Жоқ.', ru: 'Отсутствует.' };
/** Stands before a restatement wherever one is put for the text in force; the diff sets it apart. */
const RESTATED: Readonly<Record<TableLanguage, string>> = {
  kk: '[Баяндау, ресми мәтін емес: ресми мәтінмен ауыстырыңыз]',
  ru: '[Изложение, не официальный текст: замените официальным]',
};
const NOT_BINDING: Readonly<Record<TableLanguage, string>> = {
  kk: ' (Қазақстан үшін міндетті емес)',
  ru: ' (для Казахстана не обязательно)',
};

/** An empty table of the official form. */
export function newTable(language: TableLanguage): AmendmentTable {
  return {
    id: 'T1',
    appendix: null,
    title: TITLES[language],
    language,
    columns: defaultColumns(language),
    acts: [],
    rows: [],
  };
}

/**
 * Carries out one step of writing a table: number, element, heading of the act and the text in force are the
 * program's work. Where the store has no official text, a restatement is taken and marked as such.
 *
 * @throws InvalidInputError when the address is no provision of an act or the row is not there.
 */
export function writeStep(table: AmendmentTable, step: WriteStep, sources: WriteSources): Written {
  if (step.do === 'provision') return addProvision(table, step.address, sources);
  const row = table.rows.find(({ id }) => id === step.row);
  if (row === undefined) throw new InvalidInputError(NO_ROW);
  if (step.do === 'variant') return addVariant(table, row);
  const added =
    step.do === 'citation'
      ? citation(step.address, table.language, sources.corpus)
      : nextPosition(row.rationale, table.language);
  return { table: withRationale(table, row, added), row: row.id };
}

function addProvision(table: AmendmentTable, text: string, { corpus, law }: WriteSources): Written {
  const parsed = parseAddress(text);
  if (parsed === undefined || !parsed.instrument.startsWith('kz/') || parsed.path.length === 0)
    throw new InvalidInputError(NO_PROVISION);
  const { language } = table;
  const address = [parsed.instrument, ...parsed.path].join('/');
  // The date and number in brackets are no part of the heading.
  const named = corpus?.instrument(parsed.instrument)?.title[language].replace(/\s*\([^()]*\)$/u, '');
  const title = named ?? formatCitation(parsed.instrument, language);
  const act = table.acts.find((one) => one.address === parsed.instrument) ?? {
    ...readAct(title),
    address: parsed.instrument,
  };
  const wording = wordingOf(address, language, { ...(corpus && { corpus }), ...(law && { law }) });
  const number = table.rows.reduce((most, row) => Math.max(most, row.number ?? 0), 0) + 1;
  const element = elementOf(address, language);
  const label = wording.source === 'new' ? newElement(element, language) : element;
  const row: AmendmentRow = {
    id: freeId(table, `${table.id}-${number}`),
    number,
    variant: null,
    act: act.id,
    element: label,
    label_text: `${number} ${label}`,
    address,
    current: wording.current,
    proposed: wording.proposed,
    rationale: '',
  };
  const acts = table.acts.includes(act) ? table.acts : [...table.acts, act];
  const { source, edition } = wording;
  return {
    table: { ...table, acts, rows: [...table.rows, row] },
    row: row.id,
    source,
    ...(edition === undefined ? {} : { edition }),
  };
}

interface Wording {
  readonly source: WordingSource;
  readonly edition?: string;
  readonly current: string;
  readonly proposed: string;
}

function wordingOf(address: string, language: TableLanguage, { corpus, law }: WriteSources): Wording {
  const held = law?.(address, language);
  if (held === 'missing') return { source: 'new', current: ABSENT[language], proposed: '' };
  if (held?.text !== undefined)
    return { source: 'official', edition: held.edition, current: held.text, proposed: held.text };
  const found = corpus?.provision(address);
  if (found === undefined) return { source: 'none', current: '', proposed: '' };
  const mark = (number: string, deep: boolean): string =>
    number.startsWith('para-') ? '' : `${number}${deep ? ')' : '.'} `;
  const lines = (parts: readonly Part[], deep: boolean): string[] =>
    parts.flatMap((part) => [
      `${mark(part.number, deep)}${part.text?.[language] ?? ''}`.trim(),
      ...lines(part.parts ?? [], true),
    ]);
  const text = [found.text?.[language] ?? '', ...lines(found.below, found.parts.length > 0)]
    .filter((line) => line !== '')
    .join('\n');
  if (text === '') return { source: 'none', current: '', proposed: '' };
  const { edition } = found;
  return { source: 'restatement', edition, current: `${RESTATED[language]}\n${text}`, proposed: text };
}

function freeId(table: AmendmentTable, wanted: string): string {
  const taken = new Set(table.rows.map(({ id }) => id));
  let id = wanted;
  for (let next = 2; taken.has(id); next++) id = `${wanted}-${next}`;
  return id;
}

/** A further variant stands after the last one and starts from the wording of the row it is made of. */
function addVariant(table: AmendmentTable, row: AmendmentRow): Written {
  const base = row.variant === null ? row.id : row.id.replace(/\/\d+$/, '');
  const first = row.variant === null ? { ...row, id: `${base}/1`, variant: 1 } : row;
  const rows = table.rows.map((one) => (one === row ? first : one));
  const own = rows.filter(({ id }) => id.replace(/\/\d+$/, '') === base);
  const variant = Math.max(...own.map((one) => one.variant ?? 1)) + 1;
  const { lines: _, segments: __, joined_line_splits: ___, confidence: ____, ...bare } = first;
  const added: AmendmentRow = { ...bare, id: `${base}/${variant}`, variant };
  const at = rows.indexOf(own[own.length - 1] ?? first) + 1;
  return { table: { ...table, rows: [...rows.slice(0, at), added, ...rows.slice(at)] }, row: added.id };
}

function citation(address: string, language: TableLanguage, corpus: Corpus | undefined): string {
  const parsed = parseAddress(address);
  if (parsed === undefined) throw new InvalidInputError(NO_PROVISION);
  const status = corpus?.instrument(parsed.instrument)?.status;
  const cited = formatCitation(address, language);
  const text = `${cited.charAt(0).toUpperCase()}${cited.slice(1)}`;
  return `${text}${status === 'not-binding' ? NOT_BINDING[language] : ''}.`;
}

function nextPosition(rationale: string, language: TableLanguage): string {
  const number = Math.max(0, ...positionsOf(rationale).map((one) => one.number)) + 1;
  return language === 'ru' ? `Позиция ${number}: ` : `${number}-${ending(number)} ұстаным: `;
}

/** 6, 9, 10, 20 … end in a hard syllable in Kazakh. */
const ending = (number: number): string => (/[69]$|[1-469]0$/.test(String(number)) ? 'шы' : 'ші');

function withRationale(table: AmendmentTable, row: AmendmentRow, added: string): AmendmentTable {
  const rationale = [row.rationale.trimEnd(), added].filter((one) => one !== '').join('\n');
  const positions = positionsOf(rationale);
  const changed = { ...row, rationale, ...(positions.length === 0 ? {} : { positions }) };
  return { ...table, rows: table.rows.map((one) => (one === row ? changed : one)) };
}
