/** Measures of a ranking, and the ways a question gets spoiled before it reaches the box. */

const RUSSIAN_KEYS: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
};

/** The question as typed on a Russian keyboard. */
export function russianKeyboard(question: string): string {
  return [...question]
    .map((letter) => {
      const lower = letter.toLowerCase();
      const key = RUSSIAN_KEYS[lower];
      if (key === undefined) return letter;
      return letter === lower ? key : key.toUpperCase();
    })
    .join('');
}

/** A small linear congruential generator (Numerical Recipes), so that every run spoils the same letters. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function spoil(word: string, at: number, kind: number): string {
  const here = word[at] ?? '';
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + (word[at + 1] ?? '') + here + word.slice(at + 2);
  if (kind === 2) return word.slice(0, at) + here + word.slice(at);
  return word.slice(0, at) + (here === 'а' ? 'о' : 'а') + word.slice(at + 1);
}

/** One typo (a letter lost, swapped, doubled or replaced) in one word of five letters or more. */
export function oneTypo(question: string, seed: number): string {
  const next = generator(seed);
  const words = [...question.matchAll(/\p{L}{5,}/gu)];
  const word = words[Math.floor(next() * words.length)];
  if (word === undefined) return question;
  const at = 1 + Math.floor(next() * (word[0].length - 2));
  const spoiled = spoil(word[0], at, Math.floor(next() * 4));
  return question.slice(0, word.index) + spoiled + question.slice(word.index + word[0].length);
}

export interface Measures {
  /** Normalised discounted cumulative gain of the first ten. */
  readonly ndcg: number;
  /** Reciprocal rank of the first answer among ten. */
  readonly mrr: number;
  /** Share of the answers among the first ten. */
  readonly recall: number;
}

/** Measures the first ten of a ranking against the identifiers that answer. */
export function measure(hits: readonly string[], expected: readonly string[]): Measures {
  const wanted = new Set(expected);
  let gain = 0;
  let first = 0;
  let found = 0;
  hits.slice(0, 10).forEach((id, at) => {
    if (!wanted.has(id)) return;
    gain += 1 / Math.log2(at + 2);
    found += 1;
    if (first === 0) first = 1 / (at + 1);
  });
  let ideal = 0;
  for (let at = 0; at < Math.min(10, wanted.size); at += 1) ideal += 1 / Math.log2(at + 2);
  return {
    ndcg: ideal === 0 ? 0 : gain / ideal,
    mrr: first,
    recall: wanted.size === 0 ? 0 : found / wanted.size,
  };
}

/** A word of a treebank: as it is written, its lemma, the stem it was given. */
export interface StemmedWord {
  readonly form: string;
  readonly lemma: string;
  readonly stem: string;
}

const pairsOf = (count: number): number => (count * (count - 1)) / 2;

function pairsWithin(keys: Iterable<string>): number {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + pairsOf(count), 0);
}

/**
 * How well stems tell words of one lemma: over all pairs of different words, those with the same stem against those
 * with the same lemma. A form with several lemmas counts once for each.
 */
export function wordPairs(words: readonly StemmedWord[]): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const different = [...new Map(words.map((word) => [`${word.form}\t${word.lemma}`, word])).values()];
  const same = pairsWithin(different.map(({ lemma, stem }) => `${lemma}\t${stem}`));
  const taken = pairsWithin(different.map(({ stem }) => stem));
  const meant = pairsWithin(different.map(({ lemma }) => lemma));
  const precision = taken === 0 ? 1 : same / taken;
  const recall = meant === 0 ? 1 : same / meant;
  return { precision, recall, f1: same === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
