/**
 * The grammar of the structural element cell: «1 64-бап», «2 және», «3-бөліктер», «1-нұсқа»; «Жаңа», «138-1-бап»;
 * «ЖСНҚ», «9-тармақ», «төртінші», «абзац»; «Статья 64», «часть 3», «вариант 1».
 */
export const ORDINALS: Readonly<Record<string, number>> = {
  бірінші: 1,
  екінші: 2,
  үшінші: 3,
  төртінші: 4,
  бесінші: 5,
  алтыншы: 6,
  жетінші: 7,
  сегізінші: 8,
  тоғызыншы: 9,
  оныншы: 10,
};

const RUSSIAN_STEMS = ['перв', 'втор', 'трет', 'четверт', 'пят', 'шест', 'седьм', 'восьм', 'девят', 'десят'];
const RUSSIAN_ORDINAL = `(?:${RUSSIAN_STEMS.join('|')})(?:ой|ую|ая|ый|ого|ом|ым|ые|ых|ий|ья|ью|ьей|ьего|ьем|ьим|ьи|ьих|ей)`;
const RUSSIAN_WORD = new RegExp(`^${RUSSIAN_ORDINAL}$`, 'u');

/** «первая», «третьим», «четвёртой» as a number; `undefined` for other words. */
export function russianOrdinal(word: string): number | undefined {
  const plain = word.toLowerCase().replace(/ё/gu, 'е');
  if (!RUSSIAN_WORD.test(plain)) return undefined;
  return RUSSIAN_STEMS.findIndex((stem) => plain.startsWith(stem)) + 1;
}

const NUMBER = '\\d+(?:[-–]\\d+)*';
const RUSSIAN_UNIT = '(?:стать[яиеюй]+|част[ьяиейю]+|(?:под)?пункт\\p{L}*|абзац\\p{L}*)';
const SPACED_UNIT = '(?:бап|бөлік|тармақша|тармақ|абзац)\\p{L}*';
const TOKEN = new RegExp(
  [
    `${NUMBER}[-–](?:бап|баб|бөлі|тарма)\\p{L}*`,
    `${NUMBER}\\)(?:[-–]?тарма\\p{L}*)?`,
    `${NUMBER}[-–](?:нұсқа|вариант)`,
    `(?:${Object.keys(ORDINALS).join('|')})`,
    `${RUSSIAN_UNIT}\\s+(?:${NUMBER}\\)?)(?:\\s*[,и]\\s*${NUMBER}\\)?)*`,
    // «часть вторая статьи 301» and its pieces, as narrow columns break them.
    `${RUSSIAN_UNIT}(?=\\s|,|$)`,
    `${RUSSIAN_ORDINAL}(?!\\p{L})`,
    'вариант\\s+\\d+',
    SPACED_UNIT,
    '(?:жаңа|новая|новый)',
    'және|и',
    '№\\s*\\d+\\s+жаңа\\s+абзац',
    'ЖСНҚ|НПВС',
    '(?:ҚР\\s+)?(?:ҚАК|ҚК|ҚПК|УК|УИК|УПК)(?:-\\p{L}+)?(?:\\s+РК)?',
    NUMBER,
  ].join('|'),
  'iuy',
);

export interface LabelPiece {
  /** Characters of the line that belong to the label. */
  readonly length: number;
  /** The whole line is label. */
  readonly whole: boolean;
}

/** How much of the start of a line reads as label; `undefined` when nothing does. */
export function labelPiece(text: string): LabelPiece | undefined {
  let at = 0;
  let end = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) break;
    const after = text.slice(at + match[0].length);
    const stop = /^,?(?:\s+|$)/.exec(after);
    if (stop === null) break;
    end = at + match[0].length + (after.startsWith(',') ? 1 : 0);
    at += match[0].length + stop[0].length;
  }
  return end === 0 ? undefined : { length: end, whole: end === text.length };
}

const START = new RegExp(
  `^(?:(\\d{1,3})\\s+)?(?:${NUMBER}[-–](?:бап|баб|тарма)|(?:жаңа|нов(?:ая|ый))(?=\\s|$)|(?:стать[яи]|част[ьи]|(?:под)?пункты?|абзацы?)(?=\\s|$)|ЖСНҚ(?=\\s|$)|(?:ҚР\\s+)?(?:ҚАК|ҚК|ҚПК|УК|УИК|УПК)(?=-|\\s|$))`,
  'iu',
);

/** Whether a line can be the first of an element cell. */
export function startsLabel(text: string): boolean {
  return START.test(text);
}

export interface Element {
  readonly number: number | null;
  readonly variant: number | null;
  /** The label without number and variant. */
  readonly element: string;
  /** Number of the article, or of the item of a resolution or order: `64`, `136-1`. */
  readonly article?: string;
  readonly parts: readonly string[];
  readonly points: readonly string[];
  readonly paragraphs: readonly number[];
  readonly is_new: boolean;
}

/** Reads an element cell. */
export function readElement(label: string): Element {
  const variant = /(\d+)-нұсқа|вариант\s+(\d+)|(\d+)-вариант/iu.exec(label);
  const rest = label
    .replace(variant?.[0] ?? '', ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const lead = /^(\d{1,3})[.)]?\s+(?=\D|\d+[-–])/u.exec(rest);
  const element = lead === null || !startsLabel(rest) ? rest : rest.slice(lead[0].length);
  const article =
    /(\d+(?:-\d+)*)[-–]\s?(?:бап|баб)|(?:(?<!\p{L})ст\.|стать[яиеюй]+)\s*(\d+(?:-\d+)*)/iu.exec(element) ??
    /(\d+(?:-\d+)*)[-–]тарма|(?<!\p{L})пункт\p{L}*\s+(\d+(?:-\d+)*)(?![\d)-])/iu.exec(element);
  const paragraphs = paragraphsOf(element);
  const found = article?.[1] ?? article?.[2];
  return {
    number:
      lead === null || element === rest ? (/^\d{1,3}$/.test(rest) ? Number(rest) : null) : Number(lead[1]),
    variant: variant === null ? null : Number(variant[1] ?? variant[2] ?? variant[3]),
    element,
    ...(found === undefined ? {} : { article: found }),
    parts: partsOf(element),
    points: pointsOf(element, /пункт/iu.test(article?.[0] ?? '')),
    paragraphs,
    is_new: /(?:^|\s)(?:жаңа|нов[аыоу])/iu.test(element),
  };
}

const KAZAKH_LIST = `(?:(?:${Object.keys(ORDINALS).join('|')})(?:,\\s*|\\s+және\\s+|\\s+))+`;
const RUSSIAN_LIST = `(?:(?:${RUSSIAN_ORDINAL})(?:,\\s*|\\s+и\\s+|(?!\\p{L})))+`;
const DIGIT_PARTS =
  /((?:\d+(?:-\d+)*(?:,\s*|\s+және\s+)?)+)[-–](?:бөлі)|(?:част[ьиеюй]+|(?<!\p{L})ч\.)\s*((?:\d+(?:-\d+)*(?:,\s*|\s+и\s+)?)+)/iu;
/** «бірінші бөлік»; «часть первая» before «первая часть», as «абзац четвёртый части первой» has both readings. */
const inWords = (kazakh: string, russian: string): readonly RegExp[] => [
  new RegExp(`(${KAZAKH_LIST})${kazakh}`, 'iu'),
  new RegExp(`${russian}\\s+(${RUSSIAN_LIST})`, 'iu'),
  new RegExp(`(${RUSSIAN_LIST})\\s+${russian}`, 'iu'),
];
const WORD_PARTS = inWords('бөлі', 'част[ьиеюй]+');
const WORD_PARAGRAPHS = inWords('абзац', 'абзац\\p{L}*');

function firstOf(patterns: readonly RegExp[], element: string): string {
  const plain = element.replace(/ё/giu, 'е');
  for (const pattern of patterns) {
    const found = pattern.exec(plain)?.[1];
    if (found !== undefined) return found;
  }
  return '';
}

/** The value of an ordinal written in Kazakh or, in any gender and case, in Russian. */
function ordinals(text: string): number[] {
  return (text.match(/\p{L}+/gu) ?? []).flatMap(
    (word) => ORDINALS[word.toLowerCase()] ?? russianOrdinal(word) ?? [],
  );
}

/** Parts named in figures («2 және 3-бөліктер», «части 2 и 3», «ч. 2») or in words («бірінші бөлік», «часть первая»). */
function partsOf(element: string): string[] {
  const digits = DIGIT_PARTS.exec(element);
  if (digits !== null) return (digits[1] ?? digits[2] ?? '').match(/\d+(?:-\d+)*/g) ?? [];
  return ordinals(firstOf(WORD_PARTS, element)).map(String);
}

function paragraphsOf(element: string): number[] {
  return ordinals(firstOf(WORD_PARAGRAPHS, element));
}

const NUMBERS = `((?:${NUMBER}(?:,\\s*|\\s+и\\s+)?)+)`;
const POINTS = new RegExp(`(?<!\\p{L})(?:(?:под)?пункт\\p{L}*|п{1,2}\\.)\\s*${NUMBERS}`, 'iu');
const SUBPOINTS = new RegExp(`(?<!\\p{L})подпункт\\p{L}*\\s*${NUMBERS}`, 'iu');

/** «3)», «пункт 3», «подпункты 1) и 2)»; not the item of a resolution that stands for its article. */
function pointsOf(element: string, item: boolean): string[] {
  const marked = [...element.matchAll(/(\d+(?:-\d+)*)\)/gu)].map((match) => match[1] ?? '');
  if (marked.length > 0) return marked;
  const named = (item ? SUBPOINTS : POINTS).exec(element);
  return named?.[1]?.match(/\d+(?:-\d+)*/g) ?? [];
}

/** A label that still waits for its noun: «бірінші және екінші», «1-4), 2)», «ЖСНҚ 2-тармақ үшінші». */
export function isIncomplete(label: string): boolean {
  return /(?:\)|,|және|и|інші|ыншы)$/iu.test(label.trim());
}

/** «74-1-бап. …», «Статья 74-1. …»: a wording that brings the heading of its article is the whole article. */
export const startsWithHeading = (text: string, article: string): boolean =>
  [`${article}-бап`, `Статья ${article}`].some((heading) =>
    text.replaceAll(/\s+/g, ' ').trimStart().toLowerCase().startsWith(`${heading.toLowerCase()}.`),
  );
