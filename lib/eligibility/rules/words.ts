import type { Texts } from './type.ts';

/** Crimes as the rows name them, and fractions in words: Kazakh, Russian, English. */
export const CRIMES = {
  light: [
    'онша ауыр емес немесе ауырлығы орташа қылмыс',
    'преступление небольшой или средней тяжести',
    'a crime of minor or medium gravity',
  ],
  grave: ['ауыр қылмыс', 'тяжкое преступление', 'a grave crime'],
  grave_person: [
    'адамның өміріне немесе денсаулығына қолсұғушылықпен байланысты ауыр қылмыс',
    'тяжкое преступление, связанное с посягательством на жизнь или здоровье человека',
    'a grave crime tied to an attack on life or health',
  ],
  especially: ['аса ауыр қылмыс', 'особо тяжкое преступление', 'an especially grave crime'],
  especially_person: [
    'адамның өміріне немесе денсаулығына қолсұғушылықпен байланысты аса ауыр қылмыс',
    'особо тяжкое преступление, связанное с посягательством на жизнь или здоровье человека',
    'an especially grave crime tied to an attack on life or health',
  ],
  especially_life: [
    'адамның өміріне қолсұғушылықпен ұштасқан аса ауыр қылмыс',
    'особо тяжкое преступление, сопряжённое с посягательством на жизнь человека',
    'an especially grave crime combined with an attack on life',
  ],
  especially_not_life: [
    'адамның өміріне қолсұғушылықпен ұштаспаған аса ауыр қылмыс',
    'особо тяжкое преступление, не сопряжённое с посягательством на жизнь человека',
    'an especially grave crime not combined with an attack on life',
  ],
} as const satisfies Record<string, Texts>;

export const FRACTIONS: Readonly<Record<string, Texts>> = {
  '1/5': ['бестен бірі', 'одна пятая', 'one fifth'],
  '1/4': ['төрттен бірі', 'одна четверть', 'one quarter'],
  '1/3': ['үштен бірі', 'одна треть', 'one third'],
  '1/2': ['жартысы', 'половина', 'one half'],
  '2/3': ['үштен екісі', 'две трети', 'two thirds'],
  '3/4': ['төрттен үші', 'три четверти', 'three quarters'],
};

/** What a fraction is of: the term, or (CC 86(1) 1) and 2)) the term or the sum of correctional work. */
const OF_TERM: Texts = ['мерзімнің', 'срока', 'the term'];
export const OF_TERM_OR_SUM: Texts = [
  'мерзімнің немесе мөлшердің',
  'срока или размера',
  'the term or the sum',
];

/** The sentence of a row: crime, fraction, (optionally) whom or what it is about, and what it is a part of. */
export function rowTexts(
  crime: keyof typeof CRIMES,
  fraction: string,
  about?: Texts,
  whole: Texts = OF_TERM,
): Texts {
  const what = CRIMES[crime];
  const part = FRACTIONS[fraction] ?? [fraction, fraction, fraction];
  const [kk, ru, en] = about === undefined ? ['', '', ''] : about.map((text) => ` (${text})`);
  const [first, second, third] = what.map((text) => text.charAt(0).toUpperCase() + text.slice(1));
  return [
    `${first}${kk}: ${whole[0]} кемінде ${part[0]} (${fraction}) іс жүзінде өтелуі керек.`,
    `${second}${ru}: фактически отбыто не менее ${fraction} ${whole[1]} (${part[1]}).`,
    `${third}${en}: at least ${fraction} of ${whole[2]} (${part[2]}) must actually be served.`,
  ];
}

export const ABOUT = {
  vulnerable: [
    'ҚК 72-бабының 4-бөлігінде аталған адам',
    'лицо из части четвёртой статьи 72 УК',
    'a person named in CC 72(4)',
  ],
  agreement: [
    'процестік келісімнің барлық талаптары орындалған',
    'выполнены все условия процессуального соглашения',
    'all conditions of a procedural agreement are met',
  ],
  juvenile: [
    'қылмыс кәмелетке толмаған кезде жасалған',
    'преступление совершено в несовершеннолетнем возрасте',
    'the crime was committed under eighteen',
  ],
  replacement: ['жазаны ауыстыру', 'замена наказания', 'replacement of the sentence'],
} as const satisfies Record<string, Texts>;
