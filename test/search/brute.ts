import { stemWord, tokenize } from '../../lib/text/index.ts';

/** BM25 by the book over whole documents, on Kazakh stems: slow, plain, and written apart from the engine. */
export function bruteForce(
  texts: readonly string[],
  stems: readonly string[],
  { k1, b }: { k1: number; b: number },
): { document: number; score: number }[] {
  const documents = texts.map((text) => tokenize(text).map((token) => stemWord(token.folded, 'kk')));
  const average = documents.reduce((sum, words) => sum + words.length, 0) / documents.length;
  const scored = documents.map((words, document) => {
    let score = 0;
    for (const stem of stems) {
      const holders = documents.filter((other) => other.includes(stem)).length;
      const frequency = words.filter((word) => word === stem).length;
      if (frequency === 0) continue;
      const rarity = Math.log(1 + (documents.length - holders + 0.5) / (holders + 0.5));
      const length = 1 - b + (b * words.length) / average;
      score += (rarity * frequency * (k1 + 1)) / (frequency + k1 * length);
    }
    return { document, score };
  });
  return scored
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score || left.document - right.document);
}
