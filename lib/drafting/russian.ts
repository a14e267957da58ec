/**
 * Russian forms of full names (surname, given name, patronymic). Covers the endings common in papers of
 * Kazakhstan; what it does not know stays as written, and a form field overrides every result.
 */
export const RUSSIAN_CASES = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental'] as const;
export type RussianCase = (typeof RUSSIAN_CASES)[number];
type Oblique = Exclude<RussianCase, 'nominative'>;
type Forms = Readonly<Record<Oblique, string>>;

/** A rule: what the nominative ends in, how many letters go, what comes. First match wins. */
interface Rule {
  readonly ending: RegExp;
  readonly drop: number;
  readonly forms: Forms;
}
const forms = (genitive: string, dative: string, accusative: string, instrumental: string): Forms => ({
  genitive,
  dative,
  accusative,
  instrumental,
});

const INDECLINABLE: Rule = {
  ending: /(ұлы|қызы|улы|кызы|[оеуюиэіүұө]|ых|их)$/i,
  drop: 0,
  forms: forms('', '', '', ''),
};

const MALE_SURNAME: readonly Rule[] = [
  INDECLINABLE,
  { ending: /([оеё]в|[иы]н)$/i, drop: 0, forms: forms('а', 'у', 'а', 'ым') },
  { ending: /(ск|цк)ий$/i, drop: 2, forms: forms('ого', 'ому', 'ого', 'им') },
  { ending: /[аәя]$/i, drop: 0, forms: forms('', '', '', '') },
  { ending: /й$/i, drop: 1, forms: forms('я', 'ю', 'я', 'ем') },
  { ending: /[бвгдзклмнпрстфхқғң]$/i, drop: 0, forms: forms('а', 'у', 'а', 'ом') },
  { ending: /[жшчщц]$/i, drop: 0, forms: forms('а', 'у', 'а', 'ем') },
];
const FEMALE_SURNAME: readonly Rule[] = [
  { ending: /([оеё]в|[иы]н)а$/i, drop: 1, forms: forms('ой', 'ой', 'у', 'ой') },
  { ending: /(ск|цк)ая$/i, drop: 2, forms: forms('ой', 'ой', 'ую', 'ой') },
];
const PATRONYMIC: readonly Rule[] = [
  INDECLINABLE,
  { ending: /ич$/i, drop: 0, forms: forms('а', 'у', 'а', 'ем') },
  { ending: /на$/i, drop: 1, forms: forms('ы', 'е', 'у', 'ой') },
];
const MALE_GIVEN: readonly Rule[] = [
  { ending: /[оеуюиэіүұөә]$/i, drop: 0, forms: forms('', '', '', '') },
  { ending: /ий$/i, drop: 1, forms: forms('я', 'ю', 'я', 'ем') },
  { ending: /[йь]$/i, drop: 1, forms: forms('я', 'ю', 'я', 'ем') },
  { ending: /[гкхжшчщ]а$/i, drop: 1, forms: forms('и', 'е', 'у', 'ой') },
  { ending: /а$/i, drop: 1, forms: forms('ы', 'е', 'у', 'ой') },
  { ending: /я$/i, drop: 1, forms: forms('и', 'е', 'ю', 'ей') },
  { ending: /[жшчщц]$/i, drop: 0, forms: forms('а', 'у', 'а', 'ем') },
  { ending: /[бвгдзклмнпрстфхқғң]$/i, drop: 0, forms: forms('а', 'у', 'а', 'ом') },
];
const FEMALE_GIVEN: readonly Rule[] = [
  { ending: /ия$/i, drop: 1, forms: forms('и', 'и', 'ю', 'ей') },
  { ending: /[гкхжшчщ]а$/i, drop: 1, forms: forms('и', 'е', 'у', 'ой') },
  { ending: /а$/i, drop: 1, forms: forms('ы', 'е', 'у', 'ой') },
  { ending: /я$/i, drop: 1, forms: forms('и', 'е', 'ю', 'ей') },
  { ending: /ь$/i, drop: 1, forms: forms('и', 'и', 'ь', 'ью') },
];

/** Given names whose vowel goes with the first ending. */
const FUGITIVE: Readonly<Record<string, string>> = { Пётр: 'Петр', Петр: 'Петр', Павел: 'Павл', Лев: 'Льв' };

export type Sex = 'male' | 'female';

const SIGNS: readonly (readonly [sign: RegExp, sex: Sex])[] = [
  [/(вич|ич|ұлы|улы)$/i, 'male'],
  [/(вна|чна|шна|қызы|кызы)$/i, 'female'],
];

/** Sex as the name shows it; `undefined` when it does not. */
export function sexOfName(name: string): Sex | undefined {
  const parts = name.trim().split(/\s+/);
  const patronymic = parts[2] ?? '';
  const known = SIGNS.find(([sign]) => sign.test(patronymic))?.[1];
  if (known !== undefined) return known;
  if (/([оеё]в|[иы]н|ский)$/i.test(parts[0] ?? '')) return 'male';
  return /([оеё]ва|[иы]на|ская)$/i.test(parts[0] ?? '') ? 'female' : undefined;
}

function decline(word: string, rules: readonly Rule[], wanted: Oblique): string {
  // Initials stay: «Ахметова Е.М.».
  if (word.includes('.')) return word;
  return word
    .split('-')
    .map((piece) => {
      const rule = rules.find((candidate) => candidate.ending.test(piece));
      if (rule === undefined) return piece;
      const stem = rules === MALE_GIVEN && Object.hasOwn(FUGITIVE, piece) ? FUGITIVE[piece] : piece;
      return (stem ?? piece).slice(0, (stem ?? piece).length - rule.drop) + rule.forms[wanted];
    })
    .join('-');
}

/** Puts «surname given patronymic» into a case; returns it unchanged when the sex cannot be told. */
export function russianNameCase(name: string, wanted: RussianCase, sex = sexOfName(name)): string {
  const [surname, given, ...patronymics] = name.trim().split(/\s+/);
  if (wanted === 'nominative' || sex === undefined || surname === undefined) return name.trim();
  const male = sex === 'male';
  const parts = [
    decline(surname, male ? MALE_SURNAME : FEMALE_SURNAME, wanted),
    ...(given === undefined ? [] : [decline(given, male ? MALE_GIVEN : FEMALE_GIVEN, wanted)]),
    ...patronymics.map((part) => decline(part, PATRONYMIC, wanted)),
  ];
  return parts.join(' ');
}
