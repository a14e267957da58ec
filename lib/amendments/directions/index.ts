import { marksOf } from '../diff/index.ts';
import { ORDINALS, readElement } from '../import/index.ts';
import type { Act, AmendmentRow, AmendmentTable, TableLanguage } from '../model.ts';
import { actOf } from '../row-act.ts';
import { actLine } from './acts.ts';
import { applyOperations, deriveOperations, type Operation, pureWording } from './operations.ts';
import { type PartPiece, pairParts } from './parts.ts';
import { place, type Unit } from './units.ts';
import {
  newArticle,
  newItems,
  newParagraph,
  newParts,
  renumberParts,
  repeal,
  writeOperation,
} from './writers.ts';

export * from './operations.ts';
export * from './units.ts';
export * from './writers.ts';

/** The directions of one row: sentences, and the operations they say. */
export interface RowDirections {
  readonly row: string;
  /** The article or item amended, when the row names one and does not add it. */
  readonly article?: string;
  readonly sentences: readonly string[];
  /** What each sentence does, in the same order. */
  readonly kinds: readonly DirectionKind[];
  /** The same sentences said under the heading of the article: «бірінші бөліктегі …». */
  readonly under_article: readonly string[];
  readonly operations: readonly Operation[];
  /** The wording as amended. */
  readonly consolidated: string;
}

/** What a sentence does to the law. */
export type DirectionKind = 'insertion' | 'substitution' | 'repeal' | 'renumbering';

interface Said {
  readonly kind: DirectionKind;
  readonly text: string;
}

export interface ActDirections {
  readonly act: string;
  /** «1. … Қылмыстық кодексіне:». */
  readonly lead: string;
  readonly rows: readonly RowDirections[];
}

export interface DirectionOptions {
  readonly language: TableLanguage;
  /** Which variant is written where a row has several; the first when left out. */
  readonly variant?: number;
}

/** Writes the amending directions of a draft law from a table, act by act. */
export function writeDirections(table: AmendmentTable, options: DirectionOptions): ActDirections[] {
  const rows = table.rows.filter((row) => row.variant === null || row.variant === (options.variant ?? 1));
  const acts = new Map<string, { readonly act: Act | undefined; readonly rows: AmendmentRow[] }>();
  for (const row of rows) {
    const act = actOf(table, row);
    const id = act?.id ?? row.act;
    const known = acts.get(id) ?? { act, rows: [] };
    known.rows.push(row);
    acts.set(id, known);
  }
  return [...acts].map(([id, { act, rows: own }], index) => ({
    act: id,
    lead: `${index + 1}. ${actLine(act, id, options.language)}`,
    rows: own.map((row) => rowDirections(row, options.language)),
  }));
}

/** The directions as the text of an article of a draft law: several changes of one article under its name. */
export function directionsText(acts: readonly ActDirections[]): string {
  return acts
    .map(({ lead, rows }) => {
      const points = articlesOf(rows).map(articlePoint);
      const lines = points.map(
        (text, index) => `${index + 1}) ${text}${index === points.length - 1 ? '.' : ';'}`,
      );
      return [lead, ...lines].join('\n');
    })
    .join('\n\n');
}

/** Neighbouring rows on one article together; a row that adds an article alone. */
function articlesOf(rows: readonly RowDirections[]): RowDirections[][] {
  const groups: RowDirections[][] = [];
  for (const row of rows.filter(({ sentences }) => sentences.length > 0)) {
    const last = groups[groups.length - 1];
    if (row.article !== undefined && last?.[0]?.article === row.article) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

function articlePoint(rows: readonly RowDirections[]): string {
  const sentences = rows.flatMap((row) => row.sentences);
  const article = rows[0]?.article;
  if (sentences.length === 1 || article === undefined) return sentences.join(';\n');
  return [`${article}:`, rows.flatMap((row) => row.under_article).join(';\n')].join('\n');
}

/** The directions of one row and the wording they lead to. */
export function rowDirections(row: AmendmentRow, language: TableLanguage): RowDirections {
  const next = pureWording(row.proposed);
  const old = withoutLoneHeading(pureWording(row.current), next);
  const unit = unitOf(row);
  const whole = wholeSentence(row, old, next, language);
  const cut = pairParts(old, next);
  const named = unit.top === 'article' && unit.article !== undefined;
  const pieces = (named || cut.every(isEdit) ? cut : [{ old, new: next }]).map(derived);
  const { article, ...inArticle } = unit;
  const under = (name: Unit): Said[] =>
    whole === undefined
      ? [
          ...pieces.flatMap((piece) => sentencesOf(row, unitIn(name, piece.part), piece, language)),
          ...partSentences(pieces, name, language),
        ]
      : [{ kind: next === '' ? 'repeal' : 'insertion', text: whole(name) }];
  const said = whole === undefined || whole(unit) !== '' ? under(unit) : [];
  return {
    row: row.id,
    ...(article === undefined || (whole !== undefined && next !== '')
      ? {}
      : { article: place[language]({ article, top: unit.top }) }),
    sentences: said.map(({ text }) => text),
    kinds: said.map(({ kind }) => kind),
    under_article: under(inArticle).map(({ text }) => text.trim()),
    operations: pieces.flatMap(({ operations }) => operations),
    consolidated: pieces.map(amended).join(''),
  };
}

/** The text of the provision as it will read. */
export function consolidatedText(row: AmendmentRow): string {
  const old = pureWording(row.current);
  return applyOperations(old, deriveOperations(old, pureWording(row.proposed)));
}

/** A whole provision added or taken out; `undefined` when words of it change. */
function wholeSentence(
  row: AmendmentRow,
  old: string,
  next: string,
  language: TableLanguage,
): ((unit: Unit) => string) | undefined {
  const { is_new, article, parts, points } = readElement(row.element);
  if (next === '') return (unit) => (old === '' ? '' : repeal[language](unit));
  const absent = is_new || marksOf(row.current).some(({ kind }) => kind === 'absence');
  if (old !== '' || !absent || article === undefined) return undefined;
  const { part: _, point: __, paragraph: ___, ...bare } = unitOf(row);
  if (points.length > 0 && /^\d+(?:-\d+)*\)/u.test(next))
    return ({ point: _point, ...holder }) => newItems[language](holder, points, next);
  if (parts.length > 0 && bare.top === 'article' && /^\d+(?:-\d+)*\./u.test(next))
    return ({ part: _part, ...holder }) => newParts[language](holder, parts, next);
  return is_new && parts.length + points.length === 0 ? () => newArticle[language](article, next) : undefined;
}

const HEADING_LINE = /^(?:\d+(?:-\d+)*-бап|Статья\s+\d+(?:-\d+)*)\.[^\n]*\n/iu;

/** A heading that only the current cell quotes is not taken out by the draft. */
function withoutLoneHeading(old: string, next: string): string {
  return next === '' || /^(?:\d+(?:-\d+)*-бап|Статья\s+\d)/iu.test(next)
    ? old
    : old.replace(HEADING_LINE, '');
}

interface Derived extends PartPiece {
  readonly operations: readonly Operation[];
}

const isEdit = ({ change, to }: PartPiece): boolean => change === undefined && to === undefined;
const renumberedTo = (text: string, to: string | undefined): string =>
  to === undefined ? text : text.replace(/^\d+(?:-\d+)*/u, to);

/** The words of a part are amended under its old number; the number changes after that. */
function derived(piece: PartPiece): Derived {
  const operations =
    piece.change === undefined ? deriveOperations(renumberedTo(piece.old, piece.to), piece.new) : [];
  return { ...piece, operations };
}

function amended({ change, old, new: next, to, operations }: Derived): string {
  if (change !== undefined) return next;
  return applyOperations(renumberedTo(old, to), operations);
}

/** Sentences about whole parts: taken out, renumbered, added; neighbours are said together. */
function partSentences(pieces: readonly Derived[], unit: Unit, language: TableLanguage): Said[] {
  const { part: _, point: __, paragraph: ___, ...article } = unit;
  const removed = pieces.filter(({ change }) => change === 'removed');
  const moved = pieces.flatMap(({ part, to }): (readonly [string, string])[] =>
    part === undefined || to === undefined ? [] : [[part, to]],
  );
  const added: PartPiece[][] = [];
  pieces.forEach((piece, index) => {
    if (piece.change !== 'added') return;
    if (pieces[index - 1]?.change === 'added') added.at(-1)?.push(piece);
    else added.push([piece]);
  });
  return [
    ...removed.map(
      ({ part = '' }): Said => ({ kind: 'repeal', text: repeal[language]({ ...article, part }) }),
    ),
    ...(moved.length === 0
      ? []
      : [{ kind: 'renumbering' as const, text: renumberParts[language](article, moved) }]),
    ...added.map((group): Said => {
      const numbers = group.map(({ part = '' }) => part);
      const text = group.map((piece) => piece.new).join('');
      return { kind: 'insertion', text: newParts[language](article, numbers, text) };
    }),
  ];
}

/** The part whose number stands before the edit counts more than the one the element names. */
function unitIn(unit: Unit, part: string | undefined): Unit {
  return part === undefined || unit.top === 'point' ? unit : { ...unit, part };
}

function sentencesOf(
  row: AmendmentRow,
  unit: Unit,
  { old, operations }: Derived,
  language: TableLanguage,
): Said[] {
  return operations
    .filter((operation) => !isTrifle(operation))
    .map((operation): Said => {
      const addition = additionOf(row, unit, operation, old, language);
      if (addition !== undefined) return { kind: 'insertion', text: addition };
      return { kind: KINDS[operation.kind], text: writeOperation(unit, clean(operation), language) };
    });
}

const KINDS: Readonly<Record<Operation['kind'], DirectionKind>> = {
  replace: 'substitution',
  replace_all: 'substitution',
  delete: 'repeal',
  insert: 'insertion',
  new_edition: 'substitution',
};

/** Spaces, dashes, doubled stops and omission marks are printing, not law. */
function isTrifle(operation: Operation): boolean {
  if (operation.kind === 'new_edition') return false;
  const bare = (text: string): string => text.replace(/[\s….–—-]/gu, '');
  if (operation.kind === 'insert') return /^[.\s…]*$/u.test(operation.new);
  return bare(operation.old) === bare(operation.kind === 'delete' ? '' : operation.new);
}

/** A new edition of a quoted part does not repeat the omission marks around it. */
function clean(operation: Operation): Operation {
  if (operation.kind !== 'new_edition') return operation;
  return { ...operation, text: operation.text.replace(/^(?:\s*…)+\s*|(?:\s*…)+\s*$/gu, '') };
}

function unitOf(row: AmendmentRow): Unit {
  const element = readElement(row.element);
  const [part] = element.parts;
  const [point] = element.points;
  const [paragraph] = element.paragraphs;
  return {
    top:
      /\d[-–]тарма|пункт/iu.test(row.element) && !/баб|бап|стать/iu.test(row.element) ? 'point' : 'article',
    ...(element.article === undefined ? {} : { article: element.article }),
    ...(part === undefined || element.parts.length > 1 ? {} : { part }),
    ...(point === undefined || element.points.length > 1 ? {} : { point }),
    ...(paragraph === undefined || element.paragraphs.length > 1 ? {} : { paragraph }),
  };
}

/** «үшінші абзацпен толықтыру»: the number a direction of the draft itself gives. */
function orderedParagraph(proposed: string): number | undefined {
  const word = /(\p{L}+)\s+абзацпен\s+толықтыр/u.exec(proposed)?.[1]?.toLowerCase();
  return word === undefined ? undefined : ORDINALS[word];
}

/** At least this many words make a paragraph of their own. */
const PARAGRAPH_WORDS = 6;

/** New items and new paragraphs are said as such, with their number, and not word by word. */
function additionOf(
  row: AmendmentRow,
  unit: Unit,
  operation: Operation,
  old: string,
  language: TableLanguage,
): string | undefined {
  if (operation.kind !== 'insert' && operation.kind !== 'replace') return undefined;
  const before = operation.kind === 'insert' ? operation.after : operation.old.replace(/[\s.;:,…]+$/u, '');
  const text = operation.kind === 'insert' ? operation.new : operation.new.slice(before.length);
  if (operation.kind === 'replace' && !operation.new.startsWith(before)) return undefined;
  const added = text.replace(/^[\s.;:,…]+/u, '').trim();
  const { paragraph: _, point: __, ...holder } = unit;
  const numbers = [...added.matchAll(/(?:^|;\s+|\.\s+|\n)(\d+(?:-\d+)*)\)\s/gu)].map(
    (match) => match[1] ?? '',
  );
  if (numbers.length > 0 && /^\d+(?:-\d+)*\)/.test(added)) return newItems[language](holder, numbers, added);
  const ends = operation.kind === 'replace' ? operation.old : before;
  const atSentence = /[.;:…]\s*$/u.test(ends) || /^\s*[.;…]/u.test(text);
  if (!atSentence || !/^\p{Lu}/u.test(added) || added.split(/\s+/).length < PARAGRAPH_WORDS) return undefined;
  const number = /№\s*(\d+)\s+жаңа\s+абзац/iu.exec(`${row.current} ${row.proposed}`)?.[1];
  const named = /(?:жоқ|отсутствует)/iu.test(row.current)
    ? readElement(row.element).paragraphs[0]
    : undefined;
  const known = number === undefined ? (named ?? orderedParagraph(row.proposed)) : Number(number);
  const rest = old.slice(old.lastIndexOf(ends) + ends.length);
  const after = known === undefined && /\p{L}/u.test(rest) ? ends.replace(/[\s.;:,…]+$/u, '') : undefined;
  return newParagraph[language](holder, known, added, after);
}
