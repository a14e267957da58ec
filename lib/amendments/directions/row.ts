import type { AmendmentRow, TableLanguage } from '../model.ts';
import { additionOf } from './additions.ts';
import { applyOperations, deriveOperations, type Operation, pureWording } from './operations.ts';
import { type PartPiece, pairParts } from './parts.ts';
import { place, type Unit } from './units.ts';
import { unitOf, wholeSentence, withoutLoneHeading } from './whole.ts';
import { newParts, renumberParts, repeal, writeOperation } from './writers.ts';

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
