import { type Combination, combinationOf, holds } from './combination.ts';
import type { RefusalKnowledge, RefusalPattern, RulingLanguage } from './model.ts';
import { type Lexicon, lexiconOf, type Reading } from './words.ts';

/** A reason with its combinations read. */
export interface Asked {
  readonly pattern: RefusalPattern;
  readonly means: readonly Combination[];
  readonly hints: readonly Combination[];
  readonly across: readonly Combination[];
  readonly weak: readonly Combination[];
  readonly alone: readonly Combination[];
  readonly past: readonly Combination[];
  readonly firm: readonly Combination[];
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
      ties: all(roles.ties),
      confined: all(roles.confined),
      set_aside: all(roles.set_aside),
      defence: all(roles.defence),
      lawful: all(roles.lawful),
      bans: all(roles.bans),
      premature: all(roles.premature),
    },
    reasons: knowledge.reasons.map((pattern) => ({
      pattern,
      means: all(pattern.means),
      hints: all(pattern.hints),
      across: all(pattern.across),
      weak: all(pattern.weak),
      alone: all(pattern.alone),
      past: all(pattern.past),
      firm: all(pattern.firm),
      unless: all(pattern.unless),
      unlessRuling: all(pattern.unless_ruling),
      unlessCommutation: all(pattern.unless_commutation),
    })),
  };
  known.set(language, ready);
  return ready;
}

/** Whether the sentence holds one of the combinations. */
export const any = (combinations: readonly Combination[], reading: Reading): boolean =>
  combinations.some((combination) => holds(combination, reading));
