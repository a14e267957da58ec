import type { Language } from '../../base/index.ts';

/* How the three languages write numbers, units, fractions and ordinals; the reader is in `quantities.ts`. */

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

export const VALUES: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
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

export const UNITS: readonly { readonly unit: string; readonly pattern: RegExp }[] = [
  { unit: 'year', pattern: /^(?:год|лет|жыл|жас|year)/u },
  { unit: 'month', pattern: /^(?:месяц|ай(?:$|д|ға|ын|ы$)|month)/u },
  { unit: 'day', pattern: /^(?:дн|день|дней|сут|күн|тәулік|day)/u },
  { unit: 'hour', pattern: /^(?:час(?:а|ов|у|ам)?$|сағат|hour)/u },
  { unit: 'week', pattern: /^(?:недел|апта|week)/u },
  { unit: 'percent', pattern: /^(?:процент|пайыз|%|per$)/u },
];

/** Words that may stand between a number and its unit. */
export const BETWEEN = /^(?:календарн|рабоч|полн|күнтізбелік|жұмыс|calendar|working|of$|full)/u;

/** Fractions in words; the first that fits a place decides. */
export const FRACTIONS: readonly { readonly fraction: string; readonly pattern: RegExp }[] = [
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
export const ORDINALS: Readonly<Record<Language, readonly (readonly [RegExp, number])[]>> = {
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
