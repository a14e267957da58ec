import { LANGUAGES, type Language } from '../base/index.ts';
import { isOneSlip, stemWord, type Token, tokenize } from '../text/index.ts';
import { INSTRUMENTS } from './instruments.ts';
import { SHARED_NAMES } from './shared-names.ts';
import { COUNTRY } from './states.ts';
import { askedUnitOf } from './units.ts';

/** A name of an act as it is looked for. */
export interface Name {
  readonly address: string;
  readonly stems: readonly string[];
  readonly words: readonly string[];
  /** For each stem whether its word only joins the others: `о`, `of`. */
  readonly joins: readonly boolean[];
  readonly language: Language;
  /** True for one that several acts share. */
  readonly shared: boolean;
  /** True for one that counts in questions only. */
  readonly asked: boolean;
}

/** Words that join those of a name; in a question they may be others, or missing: `конвенция по правам ребёнка`. */
const JOINS = /^(о|об|по|в|на|и|of|on|for|to|and|жане)$/;

const words = (text: string): string[] => tokenize(text).map((token) => token.folded);

const NAMES: ReadonlyMap<string, readonly Name[]> = (() => {
  const byFirst = new Map<string, Name[]>();
  const all = [...INSTRUMENTS.map((one) => ({ ...one, shared: false, asked: false })), ...SHARED_NAMES];
  for (const { address, names, shared, asked } of all) {
    for (const language of LANGUAGES) {
      for (const written of names[language]) {
        const whole = words(written).filter((word) => word !== 'the');
        const stems = whole.map((word) => stemWord(word, language));
        const joins = whole.map((word) => JOINS.test(word));
        const first = `${language} ${stems[0] ?? ''}`;
        const name = { address, stems, words: whole, joins, language, shared, asked };
        byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
      }
    }
  }
  for (const list of byFirst.values()) list.sort((left, right) => right.stems.length - left.stems.length);
  return byFirst;
})();

const ALL_NAMES: readonly Name[] = [...NAMES.values()].flat();

/** Words that may stand or be missing between the words of a name. */
const PASSED = new RegExp(`${COUNTRY.source}|^the$`);
/** A word of a name cut short keeps so many letters: `угол. кодекс`, `crim. code`. */
const SHORTEST_CUT = 4;
/** One less after the first word, or before a mark: `уголовный код 72`; with a full stop after it so many: `уг. кодекс`. */
const SHORTEST_STOPPED = 2;
/** And so many when it is misspelt. */
const SHORTEST_MISSPELT = 6;

/** `intl`, `std`: the beginning of a word and its last letter. */
const isContracted = (short: string, word: string): boolean =>
  short.length >= 3 &&
  word.length >= short.length + 3 &&
  word.startsWith(short.slice(0, -1)) &&
  word.endsWith(short.slice(-1));

const isMisspelt = (written: string, word: string): boolean =>
  word.length >= SHORTEST_MISSPELT && isOneSlip(written, word);

/** Reads names in a text; those of a question may be cut short or misspelt. */
export class NameReader {
  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly asked: boolean,
  ) {}

  /** The longest name that begins at a token. */
  longest(at: number): { readonly name: Name; readonly length: number } | undefined {
    const token = this.tokens[at];
    if (token === undefined) return undefined;
    const exact = LANGUAGES.flatMap(
      (language) => NAMES.get(`${language} ${stemWord(token.folded, language)}`) ?? [],
    );
    if (!this.asked)
      return this.best(
        at,
        exact.filter(({ asked }) => !asked),
      );
    return this.best(at, exact) ?? this.best(at, this.resembling(at));
  }

  private best(at: number, names: readonly Name[]): { name: Name; length: number } | undefined {
    let best: { name: Name; length: number } | undefined;
    for (const name of names) {
      const length = this.lengthAt(at, name);
      if (length > (best?.length ?? 0)) best = { name, length };
    }
    return best;
  }

  /** Names whose first word is cut short or misspelt at a token. */
  private resembling(at: number): readonly Name[] {
    const isLong = ({ stems: [first = '', ...rest] }: Name): boolean =>
      rest.length > 0 || first.length >= SHORTEST_MISSPELT;
    return ALL_NAMES.filter((name) => isLong(name) && this.isWord(at, name, 0));
  }

  /** How many words the name takes at a place, 0 when it is not there; the country may stand between its words. */
  private lengthAt(at: number, name: Name): number {
    let next = at;
    for (let word = 0; word < name.stems.length; word += 1) {
      while (next > at && !this.isWord(next, name, word) && this.isPassed(next)) next += 1;
      if (this.asked && name.joins[word] === true && !this.isWord(next, name, word)) continue;
      if (!this.isWord(next, name, word)) return this.isEnough(name, word) ? next - at : 0;
      next += 1;
    }
    return next - at;
  }

  private isPassed(at: number): boolean {
    const { folded = '' } = this.tokens[at] ?? {};
    return PASSED.test(folded) || (this.asked && JOINS.test(folded));
  }

  /** True when a question may leave the last word of a name out, and no other act is meant: `penal enforcement 162`. */
  private isEnough({ address, stems, shared }: Name, words: number): boolean {
    if (!this.asked || shared || words < 2 || words !== stems.length - 1) return false;
    if (/\d/.test(stems[words] ?? '')) return false;
    const begins = (other: Name, length: number): boolean =>
      stems.slice(0, length).every((one, at) => one === other.stems[at]);
    return !ALL_NAMES.some(
      (other) => other.address !== address && begins(other, words) && !begins(other, stems.length),
    );
  }

  private isWord(at: number, { stems, words: whole, language }: Name, word: number): boolean {
    const token = this.tokens[at];
    const stem = stems[word] ?? '';
    if (token === undefined) return false;
    const own = stemWord(token.folded, language);
    if (own === stem) return true;
    if (!this.asked || /\d/.test(stem)) return false;
    const marked = /[.-]/.test(this.text[token.end] ?? '') || this.text[token.start - 1] === '-';
    const stopped = this.text[token.end] === '.' && askedUnitOf(token.folded) === undefined;
    const shortest = stopped ? SHORTEST_STOPPED : marked || word > 0 ? SHORTEST_CUT - 1 : SHORTEST_CUT;
    if (token.folded.length >= shortest && stem.startsWith(token.folded)) return true;
    if (stems.length > 1 && isContracted(token.folded, whole[word] ?? '')) return true;
    if (isMisspelt(token.folded, whole[word] ?? '')) return true;
    return (
      stem.length >= SHORTEST_MISSPELT - 1 && own.length >= SHORTEST_MISSPELT - 1 && isOneSlip(own, stem)
    );
  }
}
