import { InvalidInputError, type Localized, TooLargeError } from '../../base/index.ts';
import { cleanText } from '../escape.ts';
import type { RefusalKnowledge, RefusalPattern, RulingLanguage } from './model.ts';
import { type Outcome, outcomeOf, type Sentence, sentencesOfCourt } from './reading.ts';
import { type Asked, any, prepare } from './ready.ts';
import { fold, languageOfRuling, type Passage } from './text.ts';

export type Relief = 'parole' | 'commutation';

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
  kk: `Қаулы мәтіні тым ұзын: ең көбі ${LONGEST_RULING} таңба. Тек уәждеу бөлігін жіберіңіз.`,
  ru: `Текст постановления слишком длинный: не больше ${LONGEST_RULING} знаков. Отправьте только мотивировочную часть.`,
  en: `The ruling is too long: at most ${LONGEST_RULING} characters. Send only its reasons.`,
};
const EMPTY: Localized = {
  kk: 'Қаулының мәтіні жоқ: уәждеу бөлігін қойыңыз.',
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
    kk: 'Қолданыстағы, алып тасталмаған және мерзімі өтпеген жазалардың салмағы: оны сот бағалайды.',
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
  ['parole', /условно-досрочн|удо(?![а-я])|шартты түрде мерзімінен|шт?мбб?(?![а-яәіңғүұқөһ])/],
  [
    'commutation',
    /замен\S* (ему |ей )?(неотбыт|наказан|лишени|оставш)|более мягк|неғұрлым (жұмсақ|жеңіл)|жұмсақ түр|ауыстыру|нжжа|жжт?а(?![а-я])|жта(?![а-я])|змн(?![а-я])/,
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

/** What is asked of a whole ruling before its sentences are read. */
interface Whole {
  readonly relief: Relief | 'unknown';
  /** It names a ground that the law admits. */
  readonly lawful: boolean;
  readonly refused: boolean;
  /** It does not grant and names none. */
  readonly groundless: boolean;
}

/** How a sentence gives a reason: by meanings of its own, or by a conclusion that may rest on another reason. */
type Voice = 'own' | 'conclusion';

function speaks(one: Asked, sentence: Sentence, whole: Whole): Voice | undefined {
  const { reading, reasoned, tied, setAside, told } = sentence;
  const { lawful: silencedBy } = one.pattern;
  if (sentence.recites && !one.pattern.of_law) return undefined;
  if (silencedBy === 'ruling' ? whole.lawful : silencedBy === 'sentence' && sentence.lawful) return undefined;
  if (any(one.unless, reading)) return undefined;
  if (whole.relief === 'commutation' && any(one.unlessCommutation, reading)) return undefined;
  const named = whole.groundless && !setAside && !(one.pattern.may_be_told && told);
  const given = whole.lawful ? tied : reasoned || named;
  if (given && any(one.means, reading)) return 'own';
  if (given && sentence.old && any(one.past, reading)) return 'own';
  if (whole.refused && named && any(one.hints, reading)) return 'own';
  return given && any(one.alone, reading) ? 'conclusion' : undefined;
}

/** The sentences that give each reason; a conclusion that rests on another reason is not one of its own. */
function givenBy(
  asked: readonly Asked[],
  sentences: readonly Sentence[],
  whole: Whole,
): ReadonlyMap<Asked, readonly Sentence[]> {
  const voices = asked.map((one) => ({ one, by: sentences.map((sentence) => speaks(one, sentence, whole)) }));
  const own = (at: number) => voices.some(({ one, by }) => by[at] === 'own' && !one.pattern.of_law);
  const rests = (at: number) => own(at) || (sentences[at]?.pointsBack === true && own(at - 1));
  return new Map(
    voices.map(({ one, by }) => [
      one,
      sentences.filter((_, at) => by[at] === 'own' || (by[at] === 'conclusion' && !rests(at))),
    ]),
  );
}

export interface ReviewOptions {
  readonly language?: RulingLanguage | undefined;
  readonly relief?: Relief | undefined;
}

/**
 * Finds in a ruling the reasons for refusal that the law does not admit, with their passages.
 * Silent on reasons it has no words for and on a ruling that grants. Throws {@link InvalidInputError} on an
 * empty text and {@link TooLargeError} on one longer than {@link LONGEST_RULING}.
 */
export function reviewRefusal(
  ruling: string,
  knowledge: RefusalKnowledge,
  options: ReviewOptions = {},
): RefusalReview {
  if (ruling.length > LONGEST_RULING) throw new TooLargeError(TOO_LONG);
  if (cleanText(ruling).trim() === '') throw new InvalidInputError(EMPTY);
  const language = options.language ?? languageOfRuling(ruling);
  const relief = options.relief ?? reliefOfRuling(fold(ruling));
  const ready = prepare(knowledge, language);
  const sentences = sentencesOfCourt(ruling, { language, replacement: relief === 'commutation' }, ready);
  const outcome = outcomeOf(sentences, language);
  const lawful = sentences.some((sentence) => sentence.lawful);
  const whole: Whole = {
    relief,
    lawful,
    refused: outcome === 'refused',
    groundless: outcome !== 'granted' && !lawful,
  };
  const asked = outcome === 'granted' ? [] : ready.reasons;
  const open = asked
    .filter(({ pattern }) => relief === 'unknown' || pattern.relief.includes(relief))
    .filter(({ unlessRuling }) => !sentences.some(({ reading }) => any(unlessRuling, reading)));
  const findings = [...givenBy(open, sentences, whole)].flatMap(([{ pattern }, spoken]): ReviewedReason[] => {
    if (spoken.length === 0) return [];
    const { id, title, weight, why, ground, appeal } = pattern;
    return [
      { reason: id, title, weight, why, ground, appeal, passages: spoken.map(({ passage }) => passage) },
    ];
  });
  const unread = outcome === 'refused' && !lawful && findings.length === 0 ? [NO_KNOWN_GROUND] : [];
  return { language, relief, outcome, findings, cannot_judge: [...unread, ...CANNOT_JUDGE] };
}
