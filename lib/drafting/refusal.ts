import { InvalidInputError, type Localized, TooLargeError } from '../base/index.ts';
import { cleanText } from './escape.ts';
import type { RefusalPattern } from './refusal-model.ts';

export type RulingLanguage = 'kk' | 'ru';
export type Relief = 'parole' | 'commutation';

export interface Passage {
  /** Offsets in the text as given, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface ReviewedReason {
  readonly reason: string;
  readonly title: Localized;
  readonly weight: RefusalPattern['weight'];
  readonly why: Localized;
  readonly ground: readonly string[];
  /** Paragraph for the appeal. */
  readonly appeal: Localized;
  readonly passages: readonly Passage[];
}

export interface RefusalReview {
  readonly language: RulingLanguage;
  readonly relief: Relief | 'unknown';
  readonly findings: readonly ReviewedReason[];
  /** What a reading of the words cannot tell. */
  readonly cannot_judge: readonly Localized[];
}

/** Longest ruling read, in characters: some 150 pages. */
export const LONGEST_RULING = 400_000;

const TOO_LONG: Localized = {
  kk: `Қаулы мәтіні тым ұзын: ең көбі ${LONGEST_RULING} таңба. Тек уәждемелік бөлігін жіберіңіз.`,
  ru: `Текст постановления слишком длинный: не больше ${LONGEST_RULING} знаков. Отправьте только мотивировочную часть.`,
  en: `The ruling is too long: at most ${LONGEST_RULING} characters. Send only its reasons.`,
};
const EMPTY: Localized = {
  kk: 'Қаулының мәтіні жоқ: уәждемелік бөлігін қойыңыз.',
  ru: 'Нет текста постановления: вставьте его мотивировочную часть.',
  en: 'There is no ruling: paste its reasons.',
};

export const CANNOT_JUDGE: readonly Localized[] = [
  {
    kk: 'Сот сүйенген деректердің (жазалар, залал, мерзім) рас-жалғаны: оны іс материалдары көрсетеді.',
    ru: 'Верны ли факты, на которые сослался суд (взыскания, ущерб, срок): это видно из материалов.',
    en: 'Whether the facts the court relied on (penalties, damage, term) are true: the file shows that.',
  },
  {
    kk: 'Қолданыстағы, алынбаған және өтелмеген жазалардың салмағы: оны сот бағалайды.',
    ru: 'Вес действующих, не снятых и не погашенных взысканий: его оценивает суд.',
    en: 'The weight of penalties that are active, neither lifted nor expired: the court weighs them.',
  },
  {
    kk: 'Айтылмаған уәждер және басқа сөздермен берілген себептер: қаулыны толық оқыңыз.',
    ru: 'Невысказанные мотивы и доводы, изложенные иными словами: прочтите постановление целиком.',
    en: 'Motives left unsaid and reasons put in other words: read the whole ruling.',
  },
];

const LOOKALIKES: Readonly<Record<string, string>> = {
  i: 'і',
  a: 'а',
  e: 'е',
  o: 'о',
  c: 'с',
  p: 'р',
  x: 'х',
};

/** Letters that look alike and spellings that vary are made one; the length stays, so offsets hold. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[iaeocpx]/g, (letter) => LOOKALIKES[letter] ?? letter)
    .replace(/[ǝə]/g, 'ә')
    .replace(/[\s\u00A0]/g, ' ');
}

/** Language by letters that only Kazakh has. */
function languageOfRuling(text: string): RulingLanguage {
  const kazakh = text.match(/[әғқңөұүһі]/giu)?.length ?? 0;
  const letters = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 1;
  return kazakh / letters > 0.03 ? 'kk' : 'ru';
}

const RELIEF_SIGNS: readonly (readonly [relief: Relief, sign: RegExp])[] = [
  ['parole', /условно-досрочн|удо(?![а-я])|шартты түрде мерзімінен|шмбб|штмб/],
  [
    'commutation',
    /замен\S* (неотбыт|наказан|лишени)|более мягк|неғұрлым (жұмсақ|жеңіл)|жұмсақ түр|жжа(?![а-я])|змн(?![а-я])/,
  ],
];

function reliefOfRuling(folded: string): Relief | 'unknown' {
  const counts = RELIEF_SIGNS.map(([relief, sign]) => {
    const all = folded.match(new RegExp(sign.source, 'g'))?.length ?? 0;
    return [relief, all] as const;
  });
  const [first, second] = counts.sort((left, right) => right[1] - left[1]);
  if (first === undefined || first[1] === 0) return 'unknown';
  return second !== undefined && second[1] === first[1] ? 'unknown' : first[0];
}

/** Common short forms whose full stop ends no sentence. */
const SHORT = /(?:^|[\s(«])(?:ст|ч|п|пп|г|гг|т|е|руб|тг|тыс|млн|ж|б|тт|мыс|бап|№|[а-яәғқңөұүһі])\.$/iu;

/** Cuts a text into sentences with their offsets. */
export function sentencesOf(text: string): Passage[] {
  const passages: Passage[] = [];
  let start = 0;
  const push = (end: number): void => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    if (raw.trim() !== '')
      passages.push({ start: start + lead, end: start + raw.trimEnd().length, text: raw.trim() });
    start = end;
  };
  for (const match of text.matchAll(/[.!?;](?=\s)|\n{2,}/g)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && SHORT.test(text.slice(Math.max(start, end - 12), end))) continue;
    push(end);
  }
  push(text.length);
  return passages;
}

interface Compiled {
  readonly pattern: RefusalPattern;
  readonly any: readonly RegExp[];
  readonly also: readonly RegExp[];
  readonly unless: readonly RegExp[];
  readonly unlessRuling: readonly RegExp[];
}

const compiled = new WeakMap<readonly RefusalPattern[], Map<RulingLanguage, readonly Compiled[]>>();

function compile(patterns: readonly RefusalPattern[], language: RulingLanguage): readonly Compiled[] {
  const known = compiled.get(patterns) ?? new Map<RulingLanguage, readonly Compiled[]>();
  compiled.set(patterns, known);
  const ready = known.get(language);
  if (ready !== undefined) return ready;
  const made = patterns.map((pattern) => {
    const expressions = (list: readonly string[]) =>
      list.map((entry) => new RegExp(entry.replace(/ё/g, 'е'), 'u'));
    const words = pattern[language];
    return {
      pattern,
      any: expressions(words.any),
      also: expressions(words.also),
      unless: expressions(words.unless),
      unlessRuling: expressions(words.unless_ruling),
    };
  });
  known.set(language, made);
  return made;
}

function speaks(compiledPattern: Compiled, sentence: string): boolean {
  const { any, also, unless } = compiledPattern;
  return (
    any.some((one) => one.test(sentence)) &&
    (also.length === 0 || also.some((one) => one.test(sentence))) &&
    !unless.some((one) => one.test(sentence))
  );
}

/** What parties asked or said is not the court's reason. */
const NOT_THE_COURT: Readonly<Record<RulingLanguage, RegExp>> = {
  ru: /(прокурор|защитник|адвокат|потерпевш\S+|представител\S+)[^.]{0,80}(просил|полага|считал|считает|возража|пояснил|указал|поддержал|ссылал|ссылаясь)|осужденн\S+[^.,]{0,40}(просил|просит|пояснил|полагает|считает|указал)/u,
  kk: /(прокурор|қорғаушы|адвокат|жәбірленуші|өкіл)[^.]{0,80}(сұрады|деп есептейді|қарсы|түсіндірді|көрсетті|қолдады|сілтеме жаса)|сотталған[^.,]{0,40}(сұрады|түсіндірді|деп есептейді)/u,
};

export interface ReviewOptions {
  readonly language?: RulingLanguage | undefined;
  readonly relief?: Relief | undefined;
}

/**
 * Finds in a ruling the reasons for refusal that the law does not admit, with their passages.
 * Silent on reasons it has no pattern for. Throws {@link InvalidInputError} on an empty text and
 * {@link TooLargeError} on one longer than {@link LONGEST_RULING}.
 */
export function reviewRefusal(
  ruling: string,
  patterns: readonly RefusalPattern[],
  options: ReviewOptions = {},
): RefusalReview {
  if (ruling.length > LONGEST_RULING) throw new TooLargeError(TOO_LONG);
  if (cleanText(ruling).trim() === '') throw new InvalidInputError(EMPTY);
  const language = options.language ?? languageOfRuling(ruling);
  const relief = options.relief ?? reliefOfRuling(fold(ruling));
  const sentences = sentencesOf(ruling).map((passage) => ({ passage, folded: fold(passage.text) }));
  const candidates = sentences.filter(({ folded }) => !NOT_THE_COURT[language].test(folded));
  const findings = compile(patterns, language)
    .filter(({ pattern }) => relief === 'unknown' || pattern.relief.includes(relief))
    .filter(
      ({ unlessRuling }) => !candidates.some(({ folded }) => unlessRuling.some((sign) => sign.test(folded))),
    )
    .flatMap((one): ReviewedReason[] => {
      const passages = candidates.filter(({ folded }) => speaks(one, folded)).map(({ passage }) => passage);
      if (passages.length === 0) return [];
      const { id, title, weight, why, ground, appeal } = one.pattern;
      return [{ reason: id, title, weight, why, ground, appeal, passages }];
    });
  return { language, relief, findings, cannot_judge: CANNOT_JUDGE };
}
