/**
 * Kazakh case endings (септік жалғаулары) by vowel harmony and the last sound of the word. Made for names
 * and set terms in papers; a form field overrides every result. Borrowed names in -ов, -ев, -д, -г take the
 * endings of voiceless sounds, as official usage has it: «Ахметовтың», «Мұрадқа».
 */
export const KAZAKH_CASES = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'locative',
  'ablative',
  'instrumental',
] as const;
export type KazakhCase = (typeof KAZAKH_CASES)[number];

const BACK = 'аоұыёя';
const FRONT = 'әеөүіэи';

type Sound = 'vowel' | 'nasal' | 'sonorant' | 'buzzing' | 'voiceless' | 'possessive';
type Pair = readonly [back: string, front: string];

/** Endings `[back, front]` by case and by the class of the last sound. */
const TABLE: Readonly<Record<Exclude<KazakhCase, 'nominative'>, Readonly<Record<Sound, Pair>>>> = {
  genitive: {
    vowel: ['ның', 'нің'],
    nasal: ['ның', 'нің'],
    sonorant: ['дың', 'дің'],
    buzzing: ['дың', 'дің'],
    voiceless: ['тың', 'тің'],
    possessive: ['ның', 'нің'],
  },
  dative: {
    vowel: ['ға', 'ге'],
    nasal: ['ға', 'ге'],
    sonorant: ['ға', 'ге'],
    buzzing: ['ға', 'ге'],
    voiceless: ['қа', 'ке'],
    possessive: ['на', 'не'],
  },
  accusative: {
    vowel: ['ны', 'ні'],
    nasal: ['ды', 'ді'],
    sonorant: ['ды', 'ді'],
    buzzing: ['ды', 'ді'],
    voiceless: ['ты', 'ті'],
    possessive: ['н', 'н'],
  },
  locative: {
    vowel: ['да', 'де'],
    nasal: ['да', 'де'],
    sonorant: ['да', 'де'],
    buzzing: ['да', 'де'],
    voiceless: ['та', 'те'],
    possessive: ['нда', 'нде'],
  },
  ablative: {
    vowel: ['дан', 'ден'],
    nasal: ['нан', 'нен'],
    sonorant: ['дан', 'ден'],
    buzzing: ['дан', 'ден'],
    voiceless: ['тан', 'тен'],
    possessive: ['нан', 'нен'],
  },
  instrumental: {
    vowel: ['мен', 'мен'],
    nasal: ['мен', 'мен'],
    sonorant: ['мен', 'мен'],
    buzzing: ['бен', 'бен'],
    voiceless: ['пен', 'пен'],
    possessive: ['мен', 'мен'],
  },
};

/** Surnames in -ев on a back vowel keep it: «Оразбаевтың», «Оразбаевқа». */
const BACK_SURNAME = /[аоұыя]ев$/i;

/**
 * True when the endings take front vowels; `у`, `ю` and a last `и` follow the vowel before them («Ғалидың», «Әлидің»),
 * but `у` after `и` alone is back («Тимурдың»); a soft sign fronts.
 */
export function isFront(word: string): boolean {
  if (BACK_SURNAME.test(word) || /^[^аәеоөұүыіэёя]*и[^аәеоөұүыіэёя]*у[^аәеоөұүыіэёяи]*$/i.test(word))
    return false;
  const letters = [...word.toLowerCase()].reverse();
  if (letters[0] === 'ь') return true;
  const isVowel = (letter: string): boolean => BACK.includes(letter) || FRONT.includes(letter);
  const vowel = (letters[0] === 'и' ? letters.slice(1).find(isVowel) : undefined) ?? letters.find(isVowel);
  return vowel !== undefined && FRONT.includes(vowel);
}

const LAST_SOUND: readonly (readonly [letters: string, sound: Sound])[] = [
  ['аәеоөұүыіэяё', 'vowel'],
  ['мнң', 'nasal'],
  ['рлйуию', 'sonorant'],
  ['жз', 'buzzing'],
];

function lastSound(word: string): Sound {
  const letters = word.toLowerCase().replace(/[ьъ]+$/, '');
  const last = letters.at(-1) ?? '';
  return LAST_SOUND.find(([set]) => set.includes(last))?.[1] ?? 'voiceless';
}

/** Patronymics in -ұлы and -қызы carry the possessive ending: «Маратұлына», «Сәкенқызын». */
const PATRONYMIC = /(ұлы|қызы|улы|кызы)$/i;

/**
 * Puts a word or a phrase into a case; the ending joins its last word.
 * @param possessive the last word ends in a third-person possessive («соты», «мекемесі»); known by itself
 *   for patronymics in -ұлы and -қызы.
 */
export function kazakhCase(phrase: string, wanted: KazakhCase, possessive = false): string {
  const text = phrase.trimEnd();
  const word = /[\p{L}]+$/u.exec(text)?.[0];
  if (wanted === 'nominative' || word === undefined) return text;
  const sound = possessive || PATRONYMIC.test(word) ? 'possessive' : lastSound(word);
  return text + TABLE[wanted][sound][isFront(word) ? 1 : 0];
}

/** Terms ending in -ы or -і are possessive («аудандық соты»); others are not («прокурор»). */
export function kazakhTermCase(term: string, wanted: KazakhCase): string {
  return kazakhCase(term, wanted, /[ыі]$/i.test(term.trimEnd()));
}
