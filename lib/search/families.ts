import { isKazakhRoot } from '../text/index.ts';
import type { Dictionary } from './dictionary.ts';
import { KIND } from './keys.ts';

/**
 * Kazakh builds words from words: `ашық` open, `ашықтық` openness; `сен` believe, `сенім` trust, `сенімсіздік`
 * distrust. The stemmer takes off inflection only, because derivation changes the meaning; but a question says with
 * one word of the family what a paper says with another. These are the endings of derivation, on folded letters.
 */
const ENDINGS = `у ыл ил л ын ин н ыс ис с т дыр дир тыр тир гыз гиз кыз киз ым им м гыш гиш кыш киш ушы уши
  лык лик дык дик тык тик лы ли ды ди ты ти сыз сиз шы ши шыл шил ла ле да де та те лан лен дан ден тан тен
  лас лес дас дес тас тес лат лет дат дет тат тет кер гер`
  .split(/\s+/)
  .sort((left, right) => right.length - left.length);
const CHAIN = new RegExp(`^(?:${ENDINGS.join('|')}){0,4}$`);

const SHORTEST_ROOT = 3;
/** A root that the lexicon does not know must be longer: three letters begin too many words. */
const SHORTEST_UNKNOWN = 4;
/** Relatives of one word: more are those of a root that says nothing. */
const MOST = 12;

/** The root of a stem as far as the lexicon knows it; `undefined` when it is too short to tell a family. */
function rootOf(stem: string): string | undefined {
  let root = stem;
  for (;;) {
    const shorter = ENDINGS.filter((ending) => root.endsWith(ending))
      .map((ending) => root.slice(0, -ending.length))
      .find((rest) => rest.length >= SHORTEST_ROOT && isKazakhRoot(rest));
    if (shorter === undefined) break;
    root = shorter;
  }
  return isKazakhRoot(root) || root.length >= SHORTEST_UNKNOWN ? root : undefined;
}

function readRelatives(stem: string, keys: Dictionary): string[] {
  const root = rootOf(stem);
  if (root === undefined) return [];
  const start = KIND.stem + root;
  const found: string[] = [];
  for (let at = keys.lowerBound(start); at < keys.size && found.length < MOST; at += 1) {
    const key = keys.key(at);
    if (!key.startsWith(start)) break;
    const own = key.slice(KIND.stem.length);
    if (own !== stem && CHAIN.test(own.slice(root.length))) found.push(own);
  }
  return found;
}

/** Words come again from query to query; the memory of an index is emptied when it grows large. */
const CACHE_LIMIT = 5000;
const caches = new WeakMap<Dictionary, Map<string, readonly string[]>>();

/** Other stems of the family of a Kazakh stem among the keys of an index. */
export function relativesOf(stem: string, keys: Dictionary): readonly string[] {
  if (stem.length < SHORTEST_ROOT || /[^а-я]/.test(stem)) return [];
  const cache = caches.get(keys) ?? new Map<string, readonly string[]>();
  const known = cache.get(stem);
  if (known !== undefined) return known;
  const found = readRelatives(stem, keys);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  caches.set(keys, cache.set(stem, found));
  return found;
}
