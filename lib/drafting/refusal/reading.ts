import type { RefusalKnowledge, RefusalPattern, RulingLanguage } from './model.ts';
import { ROLES } from './roles.ts';
import { fold, type Passage, sentencesOf, withoutReliefNames } from './text.ts';
import {
  type Combination,
  combinationOf,
  holds,
  type Lexicon,
  lexiconOf,
  type Reading,
  readSentence,
} from './words.ts';

/** A reason with its combinations read. */
export interface Asked {
  readonly pattern: RefusalPattern;
  readonly means: readonly Combination[];
  readonly hints: readonly Combination[];
  readonly unless: readonly Combination[];
  readonly unlessRuling: readonly Combination[];
  readonly unlessCommutation: readonly Combination[];
}
/** The knowledge made ready for one language. */
export interface Ready {
  readonly lexicon: Lexicon;
  readonly reasons: readonly Asked[];
  readonly roles: Readonly<Record<keyof RefusalKnowledge['words']['roles'], readonly Combination[]>>;
}

const prepared = new WeakMap<RefusalKnowledge, Map<RulingLanguage, Ready>>();

/** The knowledge for one language, made ready once. */
export function prepare(knowledge: RefusalKnowledge, language: RulingLanguage): Ready {
  const known = prepared.get(knowledge) ?? new Map<RulingLanguage, Ready>();
  prepared.set(knowledge, known);
  const before = known.get(language);
  if (before !== undefined) return before;
  const { roles } = knowledge.words;
  const all = (written: readonly string[]) => written.map(combinationOf);
  const ready: Ready = {
    lexicon: lexiconOf(knowledge.words, language),
    roles: {
      turn: all(roles.turn),
      adopts: all(roles.adopts),
      reasoning: all(roles.reasoning),
      set_aside: all(roles.set_aside),
      defence: all(roles.defence),
      lawful: all(roles.lawful),
    },
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
export interface Sentence {
  readonly passage: Passage;
  readonly reading: Reading;
  readonly reasoned: boolean;
  /** Names a ground of refusal that the law admits. */
  readonly lawful: boolean;
  /** The court takes it back: it does not count it, or no court may. */
  readonly setAside: boolean;
  /** Only tells what the person was sentenced for, or stands before the court begins to reason. */
  readonly told: boolean;
  /** Only says what the law or a higher court asks. */
  readonly recites: boolean;
}

/** Whether the sentence holds one of the combinations. */
export const any = (combinations: readonly Combination[], reading: Reading): boolean =>
  combinations.some((combination) => holds(combination, reading));

/** A sentence as first read: who speaks in it, and what. */
interface Heard {
  readonly passage: Passage;
  readonly folded: string;
  readonly party: boolean;
  readonly reading: Reading;
}

function hear(ruling: string, language: RulingLanguage, ready: Ready): readonly Heard[] {
  const signs = ROLES[language];
  return sentencesOf(ruling).map((passage) => {
    const folded = fold(passage.text);
    const reading = readSentence(withoutReliefNames(folded, language), ready.lexicon);
    const named = signs.partyNamed.test(folded) && !any(ready.roles.adopts, reading);
    const party = named || (signs.party.test(folded) && !signs.court.test(folded));
    return { passage, folded, party, reading };
  });
}

/** Sentences that state the court's own view; what parties said and reasons set aside are left out. */
export function sentencesOfCourt(
  ruling: string,
  language: RulingLanguage,
  ready: Ready,
): readonly Sentence[] {
  const signs = ROLES[language];
  const { roles } = ready;
  const all = hear(ruling, language, ready);
  const turn = all.findIndex(({ party, reading }) => !party && any(roles.turn, reading));
  let next: Sentence | undefined;
  return all
    .map((_, index) => index)
    .reverse()
    .flatMap((index): Sentence[] => {
      const { passage, folded, party, reading } = all[index] as Heard;
      const before = all[index - 1];
      const after = all[index + 1];
      const follows = next;
      next = undefined;
      if (party || signs.forbids.test(folded) || signs.earlier.test(folded)) return [];
      const pointed = after !== undefined && signs.pointsBack.test(after.folded) ? after.reading : NOTHING;
      const setAside =
        (any(roles.set_aside, reading) && !any(roles.defence, reading)) ||
        signs.forbids.test(after?.folded ?? '') ||
        any(roles.set_aside, pointed);
      const reasoned =
        !setAside &&
        (any(roles.reasoning, reading) ||
          any(roles.reasoning, pointed) ||
          (follows?.reasoned === true && signs.adds.test(after?.folded ?? '')) ||
          // «Отказать. Осуждённый вину не признаёт.»: the reason stands after the conclusion.
          (before !== undefined && !before.party && signs.refuses.test(before.folded)));
      const fact = index < turn && !any(roles.turn, reading);
      const told = fact || signs.introduces.test(folded);
      const recites = signs.law.test(folded) && !signs.concludes.test(folded);
      next = { passage, reading, reasoned, setAside, told, recites, lawful: any(roles.lawful, reading) };
      return [next];
    })
    .reverse();
}

/** What the ruling decides, as far as its words tell. */
export type Outcome = 'refused' | 'granted' | 'unknown';

/** What the ruling decides: the last words of the court that grant or refuse. */
export function outcomeOf(sentences: readonly Sentence[], language: RulingLanguage): Outcome {
  const { grants, refuses } = ROLES[language];
  for (const { passage } of [...sentences].reverse()) {
    const folded = fold(passage.text);
    if (refuses.test(folded)) return 'refused';
    if (grants.test(folded)) return 'granted';
  }
  return 'unknown';
}
