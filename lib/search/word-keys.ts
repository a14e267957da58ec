import type { Language } from '../base/index.ts';
import { decodeKey } from './bytes.ts';
import { prefixKey, stemKey } from './keys.ts';
import { FOLDED } from './letters.ts';

/** Words remembered of a language; all are forgotten when there are more. */
const MOST = 16_384;

/**
 * The stem and prefix keys of words that texts have, found by the bytes of a word, so that a word is made a string
 * and stemmed once. Texts repeat their words, and queries come to the same texts again. Open addressing:
 *
 *     table    number of a word + 1, at its hash or after it; never more than half full
 *     starts   where the folded letters of a word begin in `letters`; they end where the next begin
 */
export class WordKeys {
  private readonly table = new Int16Array(2 * MOST);
  private readonly starts = new Int32Array(MOST + 1);
  private letters = new Uint8Array(1 << 14);
  private readonly stems: string[] = [];
  private readonly prefixes: string[] = [];

  constructor(private readonly lang: Language) {}

  /** The number of the word from `from` to `to` in packed bytes, good until the next word is asked for. */
  number(bytes: Uint8Array, from: number, to: number): number {
    const { table } = this;
    const mask = table.length - 1;
    let at = hashOf(bytes, from, to) & mask;
    for (;;) {
      const word = (table[at] as number) - 1;
      if (word < 0) break;
      if (this.same(word, bytes, from, to)) return word;
      at = (at + 1) & mask;
    }
    if (this.stems.length === MOST) {
      this.forget();
      at = hashOf(bytes, from, to) & mask;
    }
    return this.add(at, bytes, from, to);
  }

  stemKey(word: number): string {
    return this.stems[word] as string;
  }

  prefixKey(word: number): string {
    return this.prefixes[word] as string;
  }

  private same(word: number, bytes: Uint8Array, from: number, to: number): boolean {
    const { letters, starts } = this;
    const start = starts[word] as number;
    if ((starts[word + 1] as number) - start !== to - from) return false;
    for (let at = from; at < to; at += 1) {
      if (FOLDED[bytes[at] as number] !== letters[start + at - from]) return false;
    }
    return true;
  }

  private add(place: number, bytes: Uint8Array, from: number, to: number): number {
    const word = this.stems.length;
    const start = this.starts[word] as number;
    const end = start + to - from;
    if (end > this.letters.length) {
      const larger = new Uint8Array(2 * end);
      larger.set(this.letters);
      this.letters = larger;
    }
    for (let at = from; at < to; at += 1) {
      this.letters[start + at - from] = FOLDED[bytes[at] as number] as number;
    }
    const folded = decodeKey(this.letters, start, end);
    this.stems.push(stemKey(folded, this.lang));
    this.prefixes.push(prefixKey(folded));
    this.starts[word + 1] = end;
    this.table[place] = word + 1;
    return word;
  }

  private forget(): void {
    this.table.fill(0);
    this.stems.length = 0;
    this.prefixes.length = 0;
  }
}

/** A hash of folded letters (FNV-1a, its high bits brought down). */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) {
    hash = Math.imul(hash ^ (FOLDED[bytes[at] as number] as number), 0x01000193);
  }
  return hash ^ (hash >>> 15);
}

const kept: Partial<Record<Language, WordKeys>> = {};

/** The keys of the words of a language. */
export function wordKeysOf(lang: Language): WordKeys {
  kept[lang] ??= new WordKeys(lang);
  return kept[lang];
}
