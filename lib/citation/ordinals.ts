/** Numbers in words, on folded letters: ordinals (`третьей`, `үшінші`, `third`) and cardinals. */
interface Word {
  readonly pattern: RegExp;
  readonly value: number;
  /** True for a word that can end a number. */
  readonly last: boolean;
  /** True for the cardinal of `part three`, `статья пять`: before its unit, `three parts`, it only counts. */
  readonly cardinal: boolean;
}

const RU = '(ая|ой|ую|ый|ое|ого|ому|ом|ым|ые|ых|ыми)';
const KK = '(си|сы)?';

/** value; Russian ordinal; Kazakh ordinal; English ordinal; cardinals */
const ORDINALS = `
1;перв${RU};биринши${KK};first;бир
2;втор${RU};екинши${KK};second;two|два|еки(си)?
3;трет(ья|ье|ьей|ью|ий|ьего|ьему|ьем|ьи|ьих);ушинши${KK};third;three|три|уши?
4;четверт${RU};тортинши${KK};fourth;four|четыре|торти?
5;пят${RU};бесинши${KK};fifth;five|пять|беси?
6;шест${RU};алтыншы${KK};sixth;six|шесть|алты(сы)?
7;седьм${RU};жетинши${KK};seventh;seven|семь|жети(си)?
8;восьм${RU};сегизинши${KK};eighth;eight|восемь|сегизи?
9;девят${RU};тогызыншы${KK};ninth;nine|девять|тогызы?
10;десят${RU};оныншы${KK};tenth;ten|десять|он
11;одиннадцат${RU};;eleventh;eleven|одиннадцать
12;двенадцат${RU};;twelfth;twelve|двенадцать
13;тринадцат${RU};;thirteenth;thirteen|тринадцать
14;четырнадцат${RU};;fourteenth;fourteen|четырнадцать
15;пятнадцат${RU};;fifteenth;fifteen|пятнадцать
16;шестнадцат${RU};;sixteenth;sixteen|шестнадцать
17;семнадцат${RU};;seventeenth;seventeen|семнадцать
18;восемнадцат${RU};;eighteenth;eighteen|восемнадцать
19;девятнадцат${RU};;nineteenth;nineteen|девятнадцать
20;двадцат${RU};жиырмасыншы${KK};twentieth;twenty|двадцать|жиырма
30;тридцат${RU};отызыншы${KK};thirtieth;thirty|тридцать|отыз
40;сороков${RU};кыркыншы${KK};fortieth;forty|сорок|кырык
50;пятидесят${RU};елуинши${KK};fiftieth;fifty|пятьдесят|елу
60;шестидесят${RU};алпысыншы${KK};sixtieth;sixty|шестьдесят|алпыс
70;семидесят${RU};жетписинши${KK};seventieth;seventy|семьдесят|жетпис
80;восьмидесят${RU};сексенинши${KK};eightieth;eighty|восемьдесят|сексен
90;девяност${RU};токсаныншы${KK};ninetieth;ninety|девяносто|токсан
100;сот${RU};жузинши${KK};hundredth;сто|жуз
`;

/** value; words that another word of the number follows, in Russian, Kazakh and English */
const LEADING = `
10;он
20;двадцать;жиырма;twenty
30;тридцать;отыз;thirty
40;сорок;кырык;forty
50;пятьдесят;елу;fifty
60;шестьдесят;алпыс;sixty
70;семьдесят;жетпис;seventy
80;восемьдесят;сексен;eighty
90;девяносто;токсан;ninety
100;сто;жуз;hundred
200;двести
300;триста
400;четыреста
`;

const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(';'));

const anyOf = (forms: readonly string[]): RegExp =>
  new RegExp(`^(?:${forms.filter((form) => form !== '').join('|')})$`);

const WORDS: readonly Word[] = [
  ...rows(ORDINALS).flatMap(([value, ru = '', kk = '', en = '', cardinal = '']): Word[] => [
    { value: Number(value), pattern: anyOf([ru, kk, en]), last: true, cardinal: false },
    ...(cardinal === ''
      ? []
      : [{ value: Number(value), pattern: anyOf([cardinal]), last: true, cardinal: true }]),
  ]),
  ...rows(LEADING).map(([value, ...forms]): Word => {
    return { value: Number(value), pattern: anyOf(forms), last: false, cardinal: false };
  }),
];

const valuesOf = (folded: string): readonly Word[] => WORDS.filter(({ pattern }) => pattern.test(folded));

/** A number written in several words. */
export interface Ordinal {
  readonly value: number;
  /** How many words it takes. */
  readonly words: number;
  readonly cardinal: boolean;
}

const MOST_WORDS = 3;
const HUNDRED = /^(жуз(инши)?|hundred(th)?)$/;

/** Hundreds that are counted: `төрт жүз жетпіс сегіз`, `four hundred and seventy-eight`. */
function hundredsAt([count = '', hundred = '', ...others]: readonly string[]): Ordinal | undefined {
  const many = valuesOf(count).find(({ cardinal, value }) => cardinal && value < 10);
  if (many === undefined || !HUNDRED.test(hundred)) return undefined;
  const and = others[0] === 'and' ? 1 : 0;
  const rest = ordinalAt(others.slice(and));
  const value = many.value * 100;
  return rest === undefined || rest.value >= 100
    ? { value, words: 2, cardinal: hundred === 'жуз' || hundred === 'hundred' }
    : { ...rest, value: value + rest.value, words: 2 + and + rest.words };
}

/**
 * The number that folded words begin with: `жетпис екинши` is 72, `сто шестьдесят вторая` 162, `ушинши` 3;
 * `undefined` when they begin with none.
 */
export function ordinalAt(folded: readonly string[]): Ordinal | undefined {
  const hundreds = hundredsAt(folded);
  if (hundreds !== undefined) return hundreds;
  let sum = 0;
  let unit = Number.POSITIVE_INFINITY;
  let found: Ordinal | undefined;
  for (let words = 1; words <= MOST_WORDS; words += 1) {
    const meanings = valuesOf(folded[words - 1] ?? '').filter(({ value }) => value < unit);
    const end = meanings.find(({ last }) => last);
    if (end !== undefined) found = { value: sum + end.value, words, cardinal: end.cardinal };
    const leading = meanings.find(({ last }) => !last);
    if (leading === undefined) break;
    sum += leading.value;
    // 70 is followed by 1 to 9, 100 by anything less
    unit = leading.value >= 100 ? 100 : 10;
  }
  return found;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
/** Numerals up to 199, Cyrillic look-alikes among the letters; one letter alone says too little unless it is V or X. */
const NUMERAL = /^(?=[VX]|..)C?(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/;
const LOOK_ALIKE: Readonly<Record<string, string>> = { Х: 'X', І: 'I', С: 'C' };

/** The value of a Roman numeral in capitals; `undefined` for any other word. */
export function romanOf(word: string): number | undefined {
  const latin = word.replace(/[ХІС]/g, (letter) => LOOK_ALIKE[letter] ?? letter);
  if (!NUMERAL.test(latin)) return undefined;
  const values = [...latin].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
