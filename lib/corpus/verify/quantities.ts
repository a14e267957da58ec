import type { Language } from '../../base/index.ts';

/** Numbers of a legal text, written as digits or as words, with the unit that follows them. */
export interface Quantities {
  /** Every whole number; of a range both ends. */
  readonly numbers: ReadonlySet<number>;
  /** Whole numbers inside ranges (`366-368`). */
  readonly covered: ReadonlySet<number>;
  /** Numbers with a unit of time or share: `6 month`, `30 percent`. */
  readonly measured: ReadonlySet<string>;
  /** `1/3`, `2/3`, `1/2`. */
  readonly fractions: ReadonlySet<string>;
}

/** Stems of number words and their values, one language per line; a stem is the beginning of a word. */
const WORDS: Readonly<Record<Language, string>> = {
  ru: `один=1 одна=1 одно=1 одни=1 одну=1 одного=1 одной=1 одному=1 одним=1 два=2 две=2 двух=2 двум=2 двумя=2 три=3 трех=3 трем=3 тремя=3 четыре=4
    четырех=4 четырьмя=4 пять=5 пяти=5 пятью=5 шесть=6 шести=6 семь=7 семи=7 восемь=8 восьми=8 девять=9 девяти=9
    десять=10 десяти=10 одиннадцать=11 одиннадцати=11 двенадцать=12 двенадцати=12 тринадцати=13 четырнадцать=14
    четырнадцати=14 пятнадцать=15 пятнадцати=15 шестнадцать=16 шестнадцати=16 семнадцати=17 восемнадцать=18
    восемнадцати=18 девятнадцати=19 двадцать=20 двадцати=20 тридцать=30 тридцати=30 сорок=40 сорока=40 пятьдесят=50
    пятидесяти=50 шестьдесят=60 шестидесяти=60 семьдесят=70 семидесяти=70 восемьдесят=80 восьмидесяти=80
    девяносто=90 девяноста=90 сто=100 ста=100 двести=200 двухсот=200 триста=300 трехсот=300 четыреста=400
    четырехсот=400 пятьсот=500 пятисот=500 шестьсот=600 шестисот=600 семисот=700 восьмисот=800 девятисот=900
    тысяча=1000 тысячу=1000 тысяч=1000 тысячи=1000 трехмесячного=3 шестимесячного=6 семидневный=7`,
  kk: `бір=1 екі=2 үш=3 төрт=4 бес=5 алты=6 жеті=7 сегіз=8 тоғыз=9 он=10 жиырма=20 отыз=30 қырық=40 елу=50 алпыс=60
    жетпіс=70 сексен=80 тоқсан=90 жүз=100 мың=1000`,
  en: `one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
    fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50
    sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000`,
};

const VALUES: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  kk: read(WORDS.kk),
  ru: read(WORDS.ru),
  en: read(WORDS.en),
};

function read(words: string): Map<string, number> {
  return new Map(
    words
      .trim()
      .split(/\s+/)
      .map((entry) => entry.split('='))
      .map(([word = '', value]) => [word, Number(value)]),
  );
}

const UNITS: readonly { readonly unit: string; readonly pattern: RegExp }[] = [
  { unit: 'year', pattern: /^(?:год|лет|жыл|жас|year)/u },
  { unit: 'month', pattern: /^(?:месяц|ай(?:$|д|ға|ын|ы$)|month)/u },
  { unit: 'day', pattern: /^(?:дн|день|дней|сут|күн|тәулік|day)/u },
  { unit: 'hour', pattern: /^(?:час(?:а|ов|у|ам)?$|сағат|hour)/u },
  { unit: 'week', pattern: /^(?:недел|апта|week)/u },
  { unit: 'percent', pattern: /^(?:процент|пайыз|%|per$)/u },
];

/** Words that may stand between a number and its unit. */
const BETWEEN = /^(?:календарн|рабоч|полн|күнтізбелік|жұмыс|calendar|working|of$|full)/u;

/** Fractions in words; the first that fits a place decides. */
const FRACTIONS: readonly { readonly fraction: string; readonly pattern: RegExp }[] = [
  { fraction: '1/2', pattern: /(?<![\p{L}])(?:(?:на)?половин\p{L}*|half|жарты\p{L}*|тең жартысы)/giu },
  {
    fraction: '1/3',
    pattern: /(?<![\p{L}])(?:одн\p{L}+ трет\p{L}*|трет[ьи](?![\p{L}])|one[- ]third|үштен бір\p{L}*)/giu,
  },
  {
    fraction: '2/3',
    pattern: /(?<![\p{L}])(?:двух третей|две трети|двум третям|two[- ]thirds|үштен екі\p{L}*)/giu,
  },
  {
    fraction: '1/4',
    pattern: /(?<![\p{L}])(?:одн\p{L}+ четверт\p{L}+|one[- ](?:quarter|fourth)|төрттен бір\p{L}*)/giu,
  },
  {
    fraction: '3/4',
    pattern:
      /(?<![\p{L}])(?:тр[её]х четвертей|три четверти|three[- ](?:quarters|fourths)|төрттен үш\p{L}*)/giu,
  },
  { fraction: '4/5', pattern: /(?<![\p{L}])(?:четыр\p{L}+ пятых|four[- ]fifths|бестен төрт\p{L}*)/giu },
  { fraction: '1/5', pattern: /(?<![\p{L}])(?:одн\p{L}+ пят(?:ая|ой|ую)|one[- ]fifth|бестен бір\p{L}*)/giu },
  {
    fraction: '1/10',
    pattern: /(?<![\p{L}])(?:одн\p{L}+ десят(?:ая|ой|ую)|one[- ]tenth|оннан бір\p{L}*)/giu,
  },
];

/** Ordinals: «часть вторая» and `the thirtieth day` are the numbers 2 and 30. */
const ORDINALS: Readonly<Record<Language, readonly (readonly [RegExp, number])[]>> = {
  ru: [
    [/^перв(?:ая|ой|ую|ый|ого|ом|ым|ыми|ых)$/u, 1],
    [/^втор(?:ая|ой|ую|ого|ом|ым|ыми|ых)$/u, 2],
    [/^треть(?:я|ей|ю|его|ем|им|ими|их)$|^третий$/u, 3],
    [/^четверт(?:ая|ой|ую|ый|ого|ом|ым|ыми|ых)$/u, 4],
    [/^пят(?:ая|ой|ую|ый|ого|ом|ым|ыми|ых)$/u, 5],
    [/^шест(?:ая|ой|ую|ого|ом|ым|ыми|ых)$/u, 6],
    [/^седьм(?:ая|ой|ую|ого|ом|ым|ыми|ых)$/u, 7],
    [/^восьм(?:ая|ой|ую|ого|ом|ым|ыми|ых)$/u, 8],
    [/^девят(?:ая|ой|ую|ый|ого|ом|ым|ыми|ых)$/u, 9],
    [/^десят(?:ая|ой|ую|ый|ого|ом|ым|ыми|ых)$/u, 10],
    [/^одиннадцат(?:ая|ой|ую|ый)$/u, 11],
    [/^двенадцат(?:ая|ой|ую|ый)$/u, 12],
  ],
  kk: [
    [/^бірінші/u, 1],
    [/^екінші/u, 2],
    [/^үшінші/u, 3],
    [/^төртінші/u, 4],
    [/^бесінші/u, 5],
    [/^алтыншы/u, 6],
    [/^жетінші/u, 7],
    [/^сегізінші/u, 8],
    [/^тоғызыншы/u, 9],
    [/^оныншы/u, 10],
  ],
  en: [
    [/^first$/, 1],
    [/^second$/, 2],
    [/^third$/, 3],
    [/^fourth$/, 4],
    [/^fifth$/, 5],
    [/^tenth$/, 10],
    [/^twentieth$/, 20],
    [/^thirtieth$/, 30],
    [/^fiftieth$/, 50],
  ],
};

const SLASHED = /(?<!\d)(\d)\s*\/\s*(\d{1,2})(?!\d)/g;
const TOKEN = /\d+(?:[-‑–]\d+)*|[\p{L}]+|%/gu;
/** Numbers of items (`2)`, `пункта 1-1)`) place words; they measure nothing. */
const ITEM = /(?<![\p{L}\p{N}])\(?(?:\d+(?:[-‑]\d+)*|[a-z]{1,3})\)/gu;
const RANGE = /^(\d+)[-‑–](\d+)$/;

/** Other ways of saying a quantity, put into the plain one first. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/\d+,\d+|(?<![\p{L}])полутора|(?<![\p{L}])полтора/giu, ' '],
  [/(?<![\p{L}])(?:дважды|двукратн\p{L}*|twice)/giu, '2'],
  [/(?<![\p{L}])вдвое(?![\p{L}])/giu, '1/2'],
  [/(?<![\p{L}])месячн\p{L}+ срок/giu, '1 месяц'],
  [/(?<![\p{L}])(течение|позднее|свыше|менее) (месяца|года|суток|часа)(?![\p{L}])/giu, '$1 1 $2'],
  [/(?<![\p{L}])(\p{L}+и)лет(?:н\p{L}+|ия|ие)(?![\p{L}])/giu, '$1 лет'],
  [/(\d+)-лети[яею]/giu, '$1 лет'],
];

/** Takes the fractions out of a text, so that their words are not read as numbers. */
function takeFractions(text: string): { fractions: Set<string>; rest: string } {
  const fractions = new Set<string>();
  const plainly = SYNONYMS.reduce((words, [pattern, said]) => words.replace(pattern, said), text);
  let rest = plainly.replace(SLASHED, (_whole, above: string, below: string) => {
    fractions.add(`${above}/${below}`);
    return ' ';
  });
  for (const { fraction, pattern } of FRACTIONS) {
    rest = rest.replace(pattern, () => {
      fractions.add(fraction);
      return ' ';
    });
  }
  return { fractions, rest };
}

interface Found {
  readonly value: number;
  /** Index after its last token. */
  readonly next: number;
  readonly word: boolean;
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е');
}

function numberAt(tokens: readonly string[], at: number, language: Language): Found | undefined {
  const first = tokens[at] ?? '';
  if (/^\d+$/.test(first)) return { value: Number(first), next: at + 1, word: false };
  const values = VALUES[language];
  let value = values.get(plain(first));
  if (value === undefined) return undefined;
  let next = at + 1;
  for (; next < tokens.length; next += 1) {
    const more = values.get(plain(tokens[next] ?? ''));
    if (more === undefined) break;
    if (more === 1000 || (more === 100 && value < 10)) value *= more;
    else if (more < value && value % 10 === 0 && (value >= 100 || more < 10)) value += more;
    else break;
  }
  return { value, next, word: true };
}

function unitAt(tokens: readonly string[], at: number): string | undefined {
  const beside = BETWEEN.test(plain(tokens[at] ?? '')) ? at + 1 : at;
  const word = plain(tokens[beside] ?? '');
  return UNITS.find(({ pattern }) => pattern.test(word))?.unit;
}

/** Both ends of a range (`366-368`); an inserted article (`67-1`) is not a range. */
function rangeOf(token: string): readonly [number, number] | undefined {
  const [, from, to] = RANGE.exec(token)?.map(Number) ?? [];
  return from !== undefined && to !== undefined && to > from ? [from, to] : undefined;
}

function ordinalsOf(token: string, language: Language): number[] {
  const word = plain(token);
  return ORDINALS[language].filter(([pattern]) => pattern.test(word)).map(([, value]) => value);
}

/** `один` and `one` are mostly pronouns: counted as numbers only before a unit. */
const PRONOUN = 1;

/** Reads the quantities of a text. Item numbers at the beginnings of lines must be left out by the caller. */
export function quantitiesOf(text: string, language: Language): Quantities {
  const { fractions, rest } = takeFractions(text);
  const tokens = rest.replace(ITEM, ' ').match(TOKEN) ?? [];
  const numbers = new Set<number>();
  const covered = new Set<number>();
  const measured = new Set<string>();
  const note = (value: number, unit: string | undefined): void => {
    numbers.add(value);
    if (unit !== undefined) measured.add(`${value} ${unit}`);
  };
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] ?? '';
    const found = numberAt(tokens, at, language);
    const range = rangeOf(token);
    at = found?.next ?? at + 1;
    const unit = unitAt(tokens, at);
    if (found !== undefined) {
      if (!found.word || unit !== undefined || found.value !== PRONOUN) note(found.value, unit);
    } else if (range !== undefined) {
      for (const end of range) note(end, unit);
      for (let value = range[0]; value < Math.min(range[1], range[0] + 60); value += 1) covered.add(value);
    } else for (const value of ordinalsOf(token, language)) numbers.add(value);
  }
  return { numbers, covered, measured, fractions };
}
