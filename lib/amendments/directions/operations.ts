import { diffTexts, foldLookAlikes, marksOf } from '../diff/index.ts';
import { blocksOf, trimmed } from './blocks.ts';
import type { Operation } from './operation.ts';
import { placesOf, wholePlaces } from './places.ts';
import { toOperations } from './quoting.ts';

export type { Operation } from './operation.ts';

/** More edits than this, or a larger share of changed words, read better as a new edition. */
const MANY_EDITS = 8;
const LARGE_SHARE = 0.6;
/**
 * The wording without absence marks and editorial directions; omission marks stay, they stand for law. Latin
 * look-alikes inside Kazakh and Russian words are replaced, so that no direction changes a letter for its twin.
 */
export function pureWording(text: string): string {
  let pure = '';
  let from = 0;
  for (const mark of marksOf(text)) {
    if (mark.kind === 'omission') continue;
    pure += text.slice(from, mark.start);
    from = mark.end;
  }
  return (pure + text.slice(from))
    .replace(/[\p{L}\p{N}]+/gu, foldLookAlikes)
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** The operations that turn one wording into another, to the letter: {@link applyOperations} undoes nothing and adds nothing. */
export function deriveOperations(old: string, next: string): Operation[] {
  if (old === next) return [];
  const diff = diffTexts(old, next);
  const blocks = blocksOf(diff.segments);
  const words = diff.deleted.length + diff.inserted.length;
  const all = old.split(/\s+/).length;
  if (
    old.trim() === '' ||
    blocks.length > MANY_EDITS ||
    (diff.deleted.length > LARGE_SHARE * all && words > 12)
  ) {
    return [{ kind: 'new_edition', text: next }];
  }
  return toOperations(old, blocks.map(trimmed));
}

/**
 * Applies operations to the old wording. All places are found in the old text first, then changed from the end.
 * Throws a {@link RangeError} when quoted words do not stand where an operation says.
 */
export function applyOperations(old: string, operations: readonly Operation[]): string {
  const edition = operations.find((operation) => operation.kind === 'new_edition');
  if (edition?.kind === 'new_edition') return edition.text;
  const changes = operations.flatMap((operation) => {
    if (operation.kind === 'new_edition') return [];
    if (operation.kind === 'replace_all')
      return wholePlaces(old, operation.old).map((at) => ({
        at,
        length: operation.old.length,
        text: operation.new,
      }));
    const quoted = operation.kind === 'insert' ? operation.after : operation.old;
    const at = placesOf(old, quoted)[operation.occurrence - 1];
    if (at === undefined)
      throw new RangeError('the quoted words do not stand in the text the directions amend');
    if (operation.kind === 'insert') return [{ at: at + quoted.length, length: 0, text: operation.new }];
    return [{ at, length: quoted.length, text: operation.kind === 'delete' ? '' : operation.new }];
  });
  return changes
    .sort((one, other) => other.at - one.at)
    .reduce(
      (text, change) => text.slice(0, change.at) + change.text + text.slice(change.at + change.length),
      old,
    );
}
