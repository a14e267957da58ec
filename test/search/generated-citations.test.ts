import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../lib/search/read-citations.ts';
import { corpus } from './real-corpus.ts';

/** An act as it is called in each language, and places of it that the corpus has. */
interface Act {
  readonly address: string;
  readonly places: readonly (readonly string[])[];
  readonly kk: readonly string[];
  readonly ru: readonly string[];
  readonly en: readonly string[];
  /** True where the article is a rule and the part a paragraph. */
  readonly rules: boolean;
}

const ACTS: readonly Act[] = [
  {
    address: 'kz/criminal-code',
    places: [['72', '3', '1'], ['63', '2'], ['44'], ['62', '3-1'], ['50-1', '2']],
    kk: ['ҚК', 'ҚР ҚК', 'қкнің', 'Қ.К.', 'ҚК’нің', 'Қылм. кодекс', 'кылмыстык кодекстин', 'Қылмыстық код.'],
    ru: ['УК', 'ук рк', 'У.К.', 'УКРК', 'Уголовн. кодекс', 'Уг. код.', 'УК Казахстана', 'уголовний кодекс'],
    en: ['CC', 'C.C.', 'Crim. Code', 'criminal code', 'Crimnal Code', 'KZ Criminal Code', 'CC RK'],
    rules: false,
  },
  {
    address: 'kz/penal-enforcement-code',
    places: [['162', '5'], ['130', '2', '14'], ['104'], ['71-1', '2']],
    kk: ['ҚАК', 'ҚАКтың', 'қактің', 'Қ.А.К.', 'Қылм.-атқару кодексі', 'ҚАК-нің'],
    ru: ['УИК', 'уике', 'У.И.К.', 'УИК РК', 'Угол.-исп. код.', 'уголовно-исполнительный'],
    en: ['PEC', 'P.E.C.', 'Penal Enf. Code', 'penal executive code', 'PEC of RK'],
    rules: false,
  },
  {
    address: 'un/mandela-rules',
    places: [['45', '2'], ['58', '1'], ['110']],
    kk: ['Мандела', 'Мандела ережелерінің', 'мандела ережесі', 'Манделаның'],
    ru: ['Правила Манделы', 'Манд. прав.', 'правил Нельсона Манделы', 'МСП'],
    en: ['Mandela Rules', 'SMR', 'mandella rules', 'Nelson Mandela Rules'],
    rules: true,
  },
  {
    address: 'un/tokyo-rules',
    places: [['8.2'], ['14.3'], ['9.2', 'a']],
    kk: ['Токио', 'Токио ережелерінің', 'Токионың', 'Токио ереж.'],
    ru: ['Токийск. прав.', 'Токийск.', 'Токийские правила', 'Ток. правила'],
    en: ['Tokyo Rules', 'Tokyo', 'tokyo rules'],
    rules: true,
  },
  {
    address: 'un/iccpr',
    places: [['10', '3'], ['9', '4'], ['7']],
    kk: ['АСҚХП', 'АСҚХП-ның', 'асқхп'],
    ru: ['МПГПП', 'М.П.Г.П.П.', 'Междунар. пакт о гражд. и полит. правах'],
    en: ['ICCPR', 'I.C.C.P.R.', 'Covenant on Civil & Political Rights'],
    rules: false,
  },
];

const one = <const Value>(...values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);
const joined = (...pieces: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...pieces).map((texts) => texts.join(''));
const just = fc.constant<string>;

/** A place without units: `УК 72-3-1`, `CC 72(3)(1)`, `ҚК 72/3`. */
function marked([number = '', ...below]: readonly string[]): fc.Arbitrary<string> {
  const after = (mark: string) => [number, ...below].join(mark);
  const brackets = number + below.map((part) => `(${part})`).join('');
  const marks = [number, ...below].some((part) => part.includes('.') || /^[a-z]$/.test(part))
    ? [brackets]
    : [brackets, after('-'), after('/')];
  return one(...marks);
}

/** The habits of each language: a name and a place give a text. */
const HABITS = {
  kk: (name: string, place: readonly string[], { rules, address }: Act): fc.Arbitrary<string> => {
    const [number = '', part, point] = place;
    const unit = rules
      ? one('-ереже', ' ереже', 'ші ереже')
      : one('-бап', ' бап', 'бап', '-бабы', ' бабынын', 'б.');
    const isPart = !rules && address.startsWith('kz/');
    const below = [part, point].flatMap((text, depth) => {
      if (text === undefined) return [];
      const words =
        depth === 0 && isPart ? one('бөлік', 'бөлиги', 'бөлігі') : one('тармақ', 'тармағы', 'тармак');
      return [joined(one(' ', ', '), just(text), one('-', ' '), words)];
    });
    return joined(just(`${name} `), just(number), unit, ...below);
  },
  ru: (name: string, place: readonly string[], { rules, address }: Act): fc.Arbitrary<string> => {
    const [number = '', part, point] = place;
    const article = joined(
      rules ? one('правило ', 'прав. ', 'пр. ') : one('ст. ', 'ст', 'ст.', 'статья '),
      just(number),
    );
    const isPart = !rules && address.startsWith('kz/');
    const within = [
      part === undefined
        ? undefined
        : joined(isPart ? one('ч. ', 'ч', 'часть ') : one('п. ', 'пункт '), just(part)),
      point === undefined ? undefined : joined(one('п. ', 'п', 'пункт '), just(point)),
    ].filter((piece) => piece !== undefined);
    const down = within.flatMap((piece) => [one(' ', ', '), piece]);
    const up = within.toReversed().flatMap((piece) => [piece, just(' ')]);
    return fc.oneof(
      joined(just(name), one(' ', ', ', ' - '), article, ...down),
      joined(article, ...down, just(' '), just(name)),
      joined(...up, article, just(' '), just(name)),
    );
  },
  en: (name: string, place: readonly string[], { rules }: Act): fc.Arbitrary<string> => {
    const [number = '', ...below] = place;
    const text = number + below.map((part) => `(${part})`).join('');
    const article = joined(
      rules ? one('rule ', 'r. ', 'r') : one('art. ', 'article ', 's. ', 'sec. ', 'Art '),
      just(text),
    );
    return fc.oneof(
      joined(article, just(' '), just(name)),
      joined(just(name), one(' ', ', ', ': '), article),
      joined(article, just(' of the '), just(name)),
    );
  },
};

const ASKED = {
  kk: [
    ['', ''],
    ['', ' не дейді'],
    ['маған ', ' керек'],
    ['', '?'],
  ],
  ru: [
    ['', ''],
    ['что говорит ', ''],
    ['дай текст ', ' полностью'],
    ['', '.'],
  ],
  en: [
    ['', ''],
    ['what does ', ' say'],
    ['show me ', ' please'],
    ['', '?'],
  ],
} as const;

const query = fc.tuple(one(...ACTS), one('kk', 'ru', 'en'), one(0, 1, 2, 3)).chain(([act, language, asked]) =>
  fc.tuple(one(...act.places), one(...act[language])).chain(([place, name]) => {
    const written = fc.oneof(
      { weight: 3, arbitrary: HABITS[language](name, place, act) },
      { weight: 1, arbitrary: joined(just(`${name} `), marked(place)) },
    );
    const [before, after] = ASKED[language][asked] ?? ['', ''];
    const cased = fc.tuple(written, one('as it is', 'capitals', 'small')).map(([text, letters]) => {
      const whole = before + text + after;
      if (letters === 'capitals') return whole.toUpperCase();
      return letters === 'small' ? whole.toLowerCase() : whole;
    });
    return cased.map((text) => ({ text, address: [act.address, ...place].join('/') }));
  }),
);

describe('The habits of citing, put together at random', () => {
  it('resolve to the place that was meant', () => {
    fc.assert(
      fc.property(query, ({ text, address }) => {
        expect(
          citationsOf(corpus, text).map((found) => found.address),
          text,
        ).toEqual([address]);
      }),
      { numRuns: 3000, seed: 1 },
    );
  }, 120_000);
});
