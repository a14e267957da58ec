import type { RefusalKnowledge, RefusalPattern, RulingLanguage } from './refusal-model.ts';
import { ROLES } from './refusal-roles.ts';
import { fold, type Passage, sentencesOf, withoutReliefNames } from './refusal-text.ts';
import {
  type Combination,
  combinationOf,
  holds,
  type Lexicon,
  lexiconOf,
  type Reading,
  readSentence,
} from './refusal-words.ts';

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
}

/** Whether the sentence holds one of the combinations. */
export const any = (combinations: readonly Combination[], reading: Reading): boolean =>
  combinations.some((combination) => holds(combination, reading));

/** Sentences that state the court's own view; what parties said and reasons set aside are left out. */
export function sentencesOfCourt(
  ruling: string,
  language: RulingLanguage,
  ready: Ready,
): readonly Sentence[] {
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
