import { OldWords } from '../../import/lcs-length.ts';
import { groupBy, pairs, provisionKey, type RowFacts, stem } from '../facts.ts';

/** Two rows of different provisions that write one scheme; `share` is that of common words in the shorter edit. */
export interface Twin {
  readonly one: RowFacts;
  readonly other: RowFacts;
  readonly share: number;
}

/**
 * Common words of two edits, in order, before they count as one scheme in two places: a few words must be most
 * of the shorter edit, many words may be less of it; and never a trifle of the longer one.
 */
const COMMON_WORDS = 7;
const COMMON_SHARE = 0.45;
const MANY_WORDS = 12;
const MANY_SHARE = 0.3;
const LONGER_SHARE = 0.2;
/** Act and words of the invented examples. */
export const PENAL = 'Қазақстан Республикасының Қылмыстық-атқару кодексі';
export const SCHEME = 'жүкті әйелге, жас баласы бар әйелге, елу сегіз жасқа толған әйелге';

/** Rows of different provisions whose additions are built alike; the closest pair of each two row numbers. */
export function twinsOf(rows: readonly RowFacts[]): Twin[] {
  const found = candidates(rows.filter((facts) => facts.added.length >= COMMON_WORDS)).flatMap(
    ([one, other]): Twin[] => {
      if (one.group === other.group || provisionKey(one) === provisionKey(other)) return [];
      const [a, b] = [one.added.map(stem), other.added.map(stem)];
      const common = new OldWords(a).common(b);
      const share = common / Math.min(a.length, b.length);
      const enough =
        (common >= COMMON_WORDS && share >= COMMON_SHARE) || (common >= MANY_WORDS && share >= MANY_SHARE);
      return enough && common >= LONGER_SHARE * Math.max(a.length, b.length) ? [{ one, other, share }] : [];
    },
  );
  return [...groupBy(found, ({ one, other }) => `${one.group} ${other.group}`).values()].map((twins) =>
    twins.reduce((best, twin) => (twin.share > best.share ? twin : best)),
  );
}

/** A phrase this common says nothing about two rows. */
const COMMON_PHRASE = 60;

/** Pairs of rows that add at least one phrase of three words in common; the rest cannot be twins. */
function candidates(rows: readonly RowFacts[]): [RowFacts, RowFacts][] {
  const holders = new Map<string, Set<number>>();
  rows.forEach(({ added }, index) => {
    const stems = added.map(stem);
    for (let at = 0; at + 3 <= stems.length; at++) {
      const phrase = stems.slice(at, at + 3).join(' ');
      holders.set(phrase, (holders.get(phrase) ?? new Set()).add(index));
    }
  });
  const found = new Set<string>();
  for (const holder of holders.values()) {
    if (holder.size > COMMON_PHRASE) continue;
    for (const [one, other] of pairs([...holder].sort((a, b) => a - b))) found.add(`${one} ${other}`);
  }
  return [...found].flatMap((pair): [RowFacts, RowFacts][] => {
    const [one, other] = pair.split(' ').map((index) => rows[Number(index)]);
    return one === undefined || other === undefined ? [] : [[one, other]];
  });
}
