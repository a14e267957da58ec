import { InvalidInputError, type Localized, TooLargeError } from '../base/index.ts';
import { cleanText } from './escape.ts';
import type { RefusalKnowledge, RefusalPattern, RulingLanguage } from './refusal-model.ts';
import { ROLES } from './refusal-roles.ts';
import { fold, languageOfRuling, type Passage, sentencesOf, withoutReliefNames } from './refusal-text.ts';
import {
  type Combination,
  combinationOf,
  holds,
  type Lexicon,
  lexiconOf,
  type Reading,
  readSentence,
} from './refusal-words.ts';

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

interface Asked {
  readonly pattern: RefusalPattern;
  readonly means: readonly Combination[];
  readonly hints: readonly Combination[];
  readonly unless: readonly Combination[];
  readonly unlessRuling: readonly Combination[];
  readonly unlessCommutation: readonly Combination[];
}
/** The knowledge made ready for one language. */
interface Ready {
  readonly lexicon: Lexicon;
  readonly reasons: readonly Asked[];
  readonly roles: Readonly<Record<keyof RefusalKnowledge['words']['roles'], readonly Combination[]>>;
}

const prepared = new WeakMap<RefusalKnowledge, Map<RulingLanguage, Ready>>();

export function prepare(knowledge: RefusalKnowledge, language: RulingLanguage): Ready {
  const known = prepared.get(knowledge) ?? new Map<RulingLanguage, Ready>();
  prepared.set(knowledge, known);
  const before = known.get(language);
  if (before !== undefined) return before;
  const { roles } = knowledge.words;
  const all = (written: readonly string[]) => written.map(combinationOf);
  const ready: Ready = {
    lexicon: lexiconOf(knowledge.words, language),
    roles: { turn: all(roles.turn), adopts: all(roles.adopts), reasoning: all(roles.reasoning), set_aside: all(roles.set_aside), lawful: all(roles.lawful) },
    reasons: knowledge.reasons.map((pattern) => ({
      pattern,
      means: all(pattern.means),
      hints: all(pattern.hints),
      unless: all(pattern.unless),
      unlessRuling: all(pattern.unless_ruling),
      unlessCommutation: all(pattern.unless_commutation),
    })),
  };
  known.set(language, ready);
  return ready;
}

const NOTHING: Reading = new Map();

/** A sentence of the court, and whether it or the next one gives what it says as a reason. */
interface Sentence {
  readonly passage: Passage;
  readonly reading: Reading;
  readonly reasoned: boolean;
  /** Names a ground of refusal that the law admits. */
  readonly lawful: boolean;
  /** The court takes it back: it does not count it, or no court may. */
  readonly setAside: boolean;
  /** Only tells what the person was sentenced for, or stands before the court begins to reason. */
  readonly told: boolean;
}

const any = (combinations: readonly Combination[], reading: Reading): boolean =>
  combinations.some((combination) => holds(combination, reading));

/** What is asked of a whole ruling before its sentences are read. */
interface Whole {
  readonly relief: Relief | 'unknown';
  /** It names a ground that the law admits. */
  readonly lawful: boolean;
  readonly refused: boolean;
  /** It does not grant and names none. */
  readonly groundless: boolean;
}

function speaks(one: Asked, sentence: Sentence, { relief, lawful, refused, groundless }: Whole): boolean {
  const { reading, reasoned, setAside, told } = sentence;
  const { lawful: silencedBy } = one.pattern;
  if (silencedBy === 'ruling' ? lawful : silencedBy === 'sentence' && sentence.lawful) return false;
  const named = groundless && !setAside && !(one.pattern.may_be_told && told);
  const given = reasoned || named;
  return (
    ((given && any(one.means, reading)) ||
      (refused && named && any(one.hints, reading))) &&
    !any(one.unless, reading) &&
    !(relief === 'commutation' && any(one.unlessCommutation, reading))
  );
}

/** Sentences that state the court's own view; what parties said and reasons set aside are left out. */
export function sentencesOfCourt(ruling: string, language: RulingLanguage, ready: Ready): readonly Sentence[] {
  const signs = ROLES[language];
  const all = sentencesOf(ruling).map((passage) => {
    const folded = fold(passage.text);
    const reading = readSentence(withoutReliefNames(folded, language), ready.lexicon);
    const named = signs.partyNamed.test(folded) && !any(ready.roles.adopts, reading);
    const party = named || (signs.party.test(folded) && !signs.court.test(folded));
    return { passage, folded, party, reading };
  });
  const turn = all.findIndex(({ party, reading }) => !party && any(ready.roles.turn, reading));
  return all.flatMap(({ passage, folded, party, reading }, index): Sentence[] => {
    if (party || signs.forbids.test(folded)) return [];
    const before = all[index - 1];
    const after = all[index + 1];
    const pointed = after !== undefined && signs.pointsBack.test(after.folded) ? after.reading : NOTHING;
    const setAside =
      any(ready.roles.set_aside, reading) ||
      signs.forbids.test(after?.folded ?? '') ||
      any(ready.roles.set_aside, pointed);
    const reasoned =
      !setAside &&
      (any(ready.roles.reasoning, reading) ||
        any(ready.roles.reasoning, pointed) ||
        // «Отказать. Осуждённый вину не признаёт.»: the reason stands after the conclusion.
        (before !== undefined && !before.party && signs.refuses.test(before.folded)));
    const fact = index < turn && !any(ready.roles.turn, reading);
    const told = fact || signs.introduces.test(folded);
    return [{ passage, reading, reasoned, setAside, told, lawful: any(ready.roles.lawful, reading) }];
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
  const sentences = sentencesOfCourt(ruling, language, ready);
  const outcome = outcomeOf(sentences, language);
  const lawful = sentences.some((sentence) => sentence.lawful);
  const whole: Whole = { relief, lawful, refused: outcome === 'refused', groundless: outcome !== 'granted' && !lawful };
  const asked = outcome === 'granted' ? [] : ready.reasons;
  const findings = asked
    .filter(({ pattern }) => relief === 'unknown' || pattern.relief.includes(relief))
    .filter(({ unlessRuling }) => !sentences.some(({ reading }) => any(unlessRuling, reading)))
    .flatMap((one): ReviewedReason[] => {
      const spoken = sentences.filter((sentence) => speaks(one, sentence, whole));
      if (spoken.length === 0) return [];
      const { id, title, weight, why, ground, appeal } = one.pattern;
      return [
        { reason: id, title, weight, why, ground, appeal, passages: spoken.map(({ passage }) => passage) },
      ];
    });
  const unread = outcome === 'refused' && !lawful && findings.length === 0 ? [NO_KNOWN_GROUND] : [];
  return { language, relief, outcome, findings, cannot_judge: [...unread, ...CANNOT_JUDGE] };
}
