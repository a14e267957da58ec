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
  { ending: /[гкх]ий$/i, drop: 2, forms: forms('ого', 'ому', 'ого', 'им') },
  { ending: /[жшчщ]ий$/i, drop: 2, forms: forms('его', 'ему', 'его', 'им') },
  // A surname of one syllable is a noun: «Цоя», «Цою».
  {
    ending: /(ый|[аеёиоуыэюя][^аеёиоуыэюя]*[^аеёиоуыэюяб]ой)$/i,
    drop: 2,
    forms: forms('ого', 'ому', 'ого', 'ым'),
  },
  { ending: /[аәя]$/i, drop: 0, forms: forms('', '', '', '') },
  { ending: /[йь]$/i, drop: 1, forms: forms('я', 'ю', 'я', 'ем') },
  { ending: /[бвгдзклмнпрстфхқғң]$/i, drop: 0, forms: forms('а', 'у', 'а', 'ом') },
  { ending: /[жшчщц]$/i, drop: 0, forms: forms('а', 'у', 'а', 'ем') },
];
const FEMALE_SURNAME: readonly Rule[] = [
  { ending: /([оеё]в|[иы]н)а$/i, drop: 1, forms: forms('ой', 'ой', 'у', 'ой') },
  { ending: /[жшчщ]ая$/i, drop: 2, forms: forms('ей', 'ей', 'ую', 'ей') },
  { ending: /[бвгдзклмнпрстфхц]ая$/i, drop: 2, forms: forms('ой', 'ой', 'ую', 'ой') },
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

/** Sex as the name shows it, a stated one before what the surname only suggests («Шин»); `undefined` when none does. */
export function sexOfName(name: string, stated?: Sex): Sex | undefined {
  const parts = name.trim().split(/\s+/);
  const patronymic = parts[2] ?? '';
  const known = SIGNS.find(([sign]) => sign.test(patronymic))?.[1] ?? stated;
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

type TermCase = 'genitive' | 'dative';
type TermForms = Readonly<Record<TermCase, string>>;

/** Heads of the names of bodies a paper speaks of, and endings of the adjectives before them. */
const HEADS: Readonly<Record<string, TermForms>> = {
  суд: { genitive: 'суда', dative: 'суду' },
  коллегия: { genitive: 'коллегии', dative: 'коллегии' },
  учреждение: { genitive: 'учреждения', dative: 'учреждению' },
  прокурор: { genitive: 'прокурора', dative: 'прокурору' },
  прокуратура: { genitive: 'прокуратуры', dative: 'прокуратуре' },
  комиссия: { genitive: 'комиссии', dative: 'комиссии' },
  комитет: { genitive: 'комитета', dative: 'комитету' },
  служба: { genitive: 'службы', dative: 'службе' },
};
const ADJECTIVES: readonly (readonly [ending: RegExp, forms: TermForms])[] = [
  [/(?<=[жшчщ])ий$/, { genitive: 'его', dative: 'ему' }],
  [/(ый|ий|ой|ое)$/, { genitive: 'ого', dative: 'ому' }],
  [/ее$/, { genitive: 'его', dative: 'ему' }],
  [/ая$/, { genitive: 'ой', dative: 'ой' }],
];

/**
 * Puts the name of a body into a case: «Вымышленский городской суд» gives «Вымышленского городского суда».
 * A name whose head it does not know comes back as written.
 */
export function russianTermCase(term: string, wanted: string): string {
  if (wanted !== 'genitive' && wanted !== 'dative') return term;
  const words = term.trim().split(' ');
  const head = words.findIndex((word) => Object.hasOwn(HEADS, word.toLowerCase()));
  if (head === -1) return term;
  return words
    .map((word, at) => {
      if (at > head || /[«»"]/.test(word)) return word;
      if (at < head) {
        const known = ADJECTIVES.find(([ending]) => ending.test(word));
        return known === undefined ? word : word.replace(known[0], known[1][wanted]);
      }
      const form = HEADS[word.toLowerCase()]?.[wanted] ?? word;
      return /^\p{Lu}/u.test(word) ? form.charAt(0).toUpperCase() + form.slice(1) : form;
    })
    .join(' ');
}

const UNITS_DATIVE: readonly (readonly [nominative: RegExp, dative: string])[] = [
  [/(^|[,;] |и )часть(?= )/gi, '$1части'],
  [/(^|[,;] |и )статья(?= )/gi, '$1статье'],
  [/(^|[,;] |и )пункт(?= )/gi, '$1пункту'],
];

/** «часть 3 статьи 188 УК РК» after «по»: «части 3 статьи 188 УК РК»; short forms («ч. 3 ст. 188») stay. */
export const russianProvisionDative = (provision: string): string =>
  UNITS_DATIVE.reduce((text, [unit, dative]) => text.replace(unit, dative), provision.trim());
