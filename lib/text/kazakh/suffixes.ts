/**
 * The suffixes of Kazakh inflection as data. A word is built outwards,
 *
 *     root + voice + negation + participle or tense + plural + possessive + case + person
 *
 * so it is taken apart from the end, layer by layer, never returning to an outer layer; only the relative
 * `-дағы` and the participles open the noun layers again.
 *
 * All forms are folded (ғ is г, і is и ...), because the words that reach the stemmer are. Folding hides the
 * harmony of о, ө, ұ, ү; `а/ы` against `е/и` remains, and so do the rules about the letter before a suffix.
 */

/** What may stand before a suffix: V a vowel, S a sonorant (р л м н у й), Z б в г д ж з, T voiceless. */
type Before = string;

/** The layers from the root outwards. */
export const LAYER = {
  voice: 0,
  negation: 1,
  tense: 2,
  plural: 3,
  possessive: 4,
  case: 5,
  person: 6,
} as const;

export interface Suffix {
  readonly form: string;
  readonly before: Before;
  readonly layer: number;
  /** Harmony of the suffix: b back (а ы), f front (е и), n none (consonants only, or foreign to harmony). */
  readonly harmony: 'b' | 'f' | 'n';
  /** The highest layer that may be stripped next. */
  readonly next: number;
  /** Verbal suffixes lead to a verb root, which the lexicon tells from a noun. */
  readonly verbal: boolean;
}

/** layer | before | next | v for verbal | forms */
const TABLE = `
person V   tense v мын мин сын син мыз миз сыз сиз сындар синдер сыздар сиздер
person STZ tense v быз биз пыз пиз мын мин сын син сыз сиз
person V   tense v м н к ныз низ ндар ндер ныздар низдер
case   VSZ possessive - ды ди ны ни
case   T   possessive - ты ти
case   VSZTI possessive - ын ин
case   V   possessive - н
case   VSZ possessive - дын дин нын нин
case   T   possessive - тын тин
case   VSZ possessive - га ге
case   T   possessive - ка ке
case   V   possessive - на не
case   S   possessive - а е
case   VSZ possessive - да де дан ден нан нен нда нде
case   T   possessive - та те тан тен
case   V   possessive - нда нде нан нен
case   VS  possessive - мен
case   Z   possessive - бен
case   T   possessive - пен
case   VSZ possessive - дай дей
case   T   possessive - тай тей
case   VSZ possessive - дагы деги ндагы ндеги
case   T   possessive - тагы теги
case   VSZ possessive - дагылар дегилер дагылардын дегилердин
case   VSZTI possessive - ша ше
possessive V plural - сы си м н мыз миз ныз низ
possessive STZ plural - ы и ым им ын ин ымыз имиз ыныз иниз
plural V   tense - лар лер
plural S   tense - лар лер дар дер
plural Z   tense - дар дер
plural T   tense - тар тер
tense  VSZ negation v ган ген
tense  T   negation v кан кен
tense  V   negation v йтын йтин йды йди й п р с са се сын син ды ди дык дик дым дим ушы уши у
tense  VSZT negation v атын етин ады еди а е ып ип ар ер ыс ис са се сын син у ушы уши
tense  T   negation v ты ти тык тик тым тим
tense  SZ  negation v ды ди дык дик дым дим
tense  VSZT negation v гысы гиси кысы киси гандай гендей галы гели калы кели ганша генше
tense  V   negation v майды мейди майтын мейтин
tense  SZ  voice v байды бейди байтын бейтин
tense  T   voice v пайды пейди пайтын пейтин
negation V voice v ма ме мау меу
negation S voice v ма ме ба бе
negation Z voice v ба бе
negation T voice v па пе
voice  V   voice v л н с т ттыр ттир
voice  STZ voice v ыл ил ын ин ыс ис
voice  SZ  voice v дыр дир гыз гиз
voice  T   voice v тыр тир кыз киз
voice  S   voice v т
`;

const LAYER_BY_NAME: Readonly<Record<string, number>> = LAYER;

function harmonyOf(form: string): 'b' | 'f' | 'n' {
  if (/[аы]/.test(form)) return 'b';
  return /[еи]/.test(form) ? 'f' : 'n';
}

function read(): Suffix[] {
  return TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [layer = '', before = '', next = '', mood, ...forms] = line.trim().split(/\s+/);
      return forms.map((form) => ({
        form,
        before,
        layer: LAYER_BY_NAME[layer] ?? 0,
        // `-мен` and its kin do not follow harmony
        harmony: ['мен', 'бен', 'пен'].includes(form) ? ('n' as const) : harmonyOf(form),
        next: LAYER_BY_NAME[next] ?? 0,
        verbal: mood === 'v',
      }));
    });
}

/** Suffixes by their form: a word tries only the endings it has. */
export const SUFFIXES: ReadonlyMap<string, readonly Suffix[]> = (() => {
  const byForm = new Map<string, Suffix[]>();
  for (const suffix of read()) byForm.set(suffix.form, [...(byForm.get(suffix.form) ?? []), suffix]);
  return byForm;
})();

export const LONGEST_SUFFIX = Math.max(...[...SUFFIXES.keys()].map((form) => form.length));
