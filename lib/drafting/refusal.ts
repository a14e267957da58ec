import { InvalidInputError, type Localized, TooLargeError } from '../base/index.ts';
import { cleanText } from './escape.ts';
import type { RefusalPattern, RulingLanguage } from './refusal-model.ts';
import { ROLES } from './refusal-roles.ts';
import { fold, languageOfRuling, type Passage, sentencesOf, withoutReliefNames } from './refusal-text.ts';

export type Relief = 'parole' | 'commutation';
/** What the ruling decides, as far as its words tell. */
export type Outcome = 'refused' | 'granted' | 'unknown';

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
  readonly outcome: Outcome;
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
    kk: 'Сот сүйенген деректердің (жазалар, залал, мерзім) дұрыс-бұрыстығы: оны іс материалдары көрсетеді.',
    ru: 'Верны ли факты, на которые сослался суд (взыскания, ущерб, срок): это видно из материалов.',
    en: 'Whether the facts the court relied on (penalties, damage, term) are true: the file shows that.',
  },
  {
    kk: 'Қолданыстағы, алынбаған және өтелмеген жазалардың салмағы: оны сот бағалайды.',
    ru: 'Вес действующих, не снятых и не погашенных взысканий: его оценивает суд.',
    en: 'The weight of penalties that are active, neither lifted nor expired: the court weighs them.',
  },
  {
    kk: 'Ашық айтылмаған уәждер және басқа сөзбен берілген себептер: қаулыны толық оқыңыз.',
    ru: 'Невысказанные мотивы и доводы, изложенные иными словами: прочтите постановление целиком.',
    en: 'Motives left unsaid and reasons put in other words: read the whole ruling.',
  },
];

const RELIEF_SIGNS: readonly (readonly [relief: Relief, sign: RegExp])[] = [
  ['parole', /условно-досрочн|удо(?![а-я])|шартты түрде мерзімінен|шмбб|штмб/],
  [
    'commutation',
    /замен\S* (ему |ей )?(неотбыт|наказан|лишени|оставш)|более мягк|неғұрлым (жұмсақ|жеңіл)|жұмсақ түр|ауыстыру|жжа(?![а-я])|змн(?![а-я])/,
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

const NO_KNOWN_GROUND: Localized = {
  kk: 'Қаулыда бас тартылған, бірақ бағдарлама онда заң танитын негізді де, өзіне белгілі себепті де таппады: уәждерін өзіңіз оқыңыз.',
  ru: 'В ходатайстве отказано, но программа не нашла в постановлении ни основания, которое признаёт закон, ни известного ей мотива: прочтите его доводы сами.',
  en: 'The ruling refuses, but the program found in it neither a ground the law admits nor a reason it knows: read its reasons yourself.',
};

interface Compiled {
  readonly pattern: RefusalPattern;
  readonly any: readonly RegExp[];
  readonly also: readonly RegExp[];
  readonly unless: readonly RegExp[];
  readonly unlessRuling: readonly RegExp[];
  readonly unlessCommutation: readonly RegExp[];
}

const compiled = new WeakMap<readonly RefusalPattern[], Map<RulingLanguage, readonly Compiled[]>>();

function compile(patterns: readonly RefusalPattern[], language: RulingLanguage): readonly Compiled[] {
  const known = compiled.get(patterns) ?? new Map<RulingLanguage, readonly Compiled[]>();
  compiled.set(patterns, known);
  const ready = known.get(language);
  if (ready !== undefined) return ready;
  const expressions = (list: readonly string[]) =>
    list.map((entry) => new RegExp(entry.replace(/ё/g, 'е'), 'u'));
  const made = patterns.map((pattern) => {
    const words = pattern[language];
    return {
      pattern,
      any: expressions(words.any),
      also: expressions(words.also),
      unless: expressions(words.unless),
      unlessRuling: expressions(words.unless_ruling),
      unlessCommutation: expressions(words.unless_commutation),
    };
  });
  known.set(language, made);
  return made;
}

/** A sentence of the court, and whether it or the next one gives what it says as a reason. */
interface Sentence {
  readonly passage: Passage;
  readonly folded: string;
  readonly reasoned: boolean;
  /** Taken back, or only telling what the person was sentenced for: never a reason without words of reasoning. */
  readonly aside: boolean;
}

const test = (signs: readonly RegExp[], text: string): boolean => signs.some((sign) => sign.test(text));

/** What is asked of a whole ruling before its sentences are read. */
interface Whole {
  readonly relief: Relief | 'unknown';
  /** It refuses and names no ground that the law admits. */
  readonly groundless: boolean;
}

function speaks(one: Compiled, sentence: Sentence, { relief, groundless }: Whole): boolean {
  const { folded, reasoned, aside } = sentence;
  const { reasoning } = one.pattern;
  const given = reasoned || (reasoning === 'unless_lawful' && groundless && !aside);
  return (
    test(one.any, folded) &&
    (one.also.length === 0 || test(one.also, folded)) &&
    (reasoning === 'never' || given) &&
    !test(one.unless, folded) &&
    !(relief === 'commutation' && test(one.unlessCommutation, folded))
  );
}

/** Sentences that state the court's own view; what parties said and reasons set aside are left out. */
function sentencesOfCourt(ruling: string, language: RulingLanguage): readonly Sentence[] {
  const roles = ROLES[language];
  const all = sentencesOf(ruling).map((passage) => {
    const folded = fold(passage.text);
    const party = roles.partyNamed.test(folded) || (roles.party.test(folded) && !roles.court.test(folded));
    return { passage, folded, party };
  });
  return all.flatMap(({ passage, folded, party }, index): Sentence[] => {
    if (party || roles.forbids.test(folded)) return [];
    const next = all[index + 1]?.folded ?? '';
    const before = all[index - 1];
    const setAside =
      roles.setAside.test(folded) ||
      roles.forbids.test(next) ||
      (roles.pointsBack.test(next) && roles.setAside.test(next));
    const reasoned =
      !setAside &&
      (roles.reasoning.test(folded) ||
        (roles.pointsBack.test(next) && roles.reasoning.test(next)) ||
        // «Отказать. Осуждённый вину не признаёт.»: the reason stands after the conclusion.
        (before !== undefined && !before.party && roles.refuses.test(before.folded)));
    const aside = setAside || roles.introduces.test(folded);
    return [{ passage, folded: withoutReliefNames(folded, language), reasoned, aside }];
  });
}

/** What the ruling decides: the last words of the court that grant or refuse. */
function outcomeOf(sentences: readonly Sentence[], language: RulingLanguage): Outcome {
  const { grants, refuses } = ROLES[language];
  for (const { passage } of [...sentences].reverse()) {
    const folded = fold(passage.text);
    if (refuses.test(folded)) return 'refused';
    if (grants.test(folded)) return 'granted';
  }
  return 'unknown';
}

export interface ReviewOptions {
  readonly language?: RulingLanguage | undefined;
  readonly relief?: Relief | undefined;
}

/**
 * Finds in a ruling the reasons for refusal that the law does not admit, with their passages.
 * Silent on reasons it has no pattern for and on a ruling that grants. Throws {@link InvalidInputError} on an
 * empty text and {@link TooLargeError} on one longer than {@link LONGEST_RULING}.
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
  const sentences = sentencesOfCourt(ruling, language);
  const outcome = outcomeOf(sentences, language);
  const lawful = sentences.some(({ passage }) => ROLES[language].lawfulGround.test(fold(passage.text)));
  const whole: Whole = { relief, groundless: outcome === 'refused' && !lawful };
  const asked = outcome === 'granted' ? [] : compile(patterns, language);
  const findings = asked
    .filter(({ pattern }) => relief === 'unknown' || pattern.relief.includes(relief))
    .filter(({ unlessRuling }) => !sentences.some(({ folded }) => test(unlessRuling, folded)))
    .flatMap((one): ReviewedReason[] => {
      const spoken = sentences.filter((sentence) => speaks(one, sentence, whole));
      if (spoken.length === 0) return [];
      const { id, title, weight, why, ground, appeal } = one.pattern;
      return [
        { reason: id, title, weight, why, ground, appeal, passages: spoken.map(({ passage }) => passage) },
      ];
    });
  const unread = whole.groundless && findings.length === 0 ? [NO_KNOWN_GROUND] : [];
  return { language, relief, outcome, findings, cannot_judge: [...unread, ...CANNOT_JUDGE] };
}
