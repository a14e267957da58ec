import { admits, isGone, oldPenalty, yearOfRuling } from './admitted.ts';
import { type Heard, hear } from './hearing.ts';
import type { RulingLanguage } from './model.ts';
import { openingOf } from './opening.ts';
import { any, type Ready } from './ready.ts';
import { ROLES } from './roles.ts';
import { fold, type Passage } from './text.ts';
import type { Reading } from './words.ts';

const NOTHING: Reading = new Map();

/** A sentence of the court, and whether it or the next one gives what it says as a reason. */
export interface Sentence {
  readonly passage: Passage;
  readonly reading: Reading;
  readonly reasoned: boolean;
  /** It is tied to the conclusion by words of its own or of the next sentence, not by its place alone. */
  readonly tied: boolean;
  /** What the next sentence says, where it speaks of what this one says. */
  readonly pointed: Reading;
  /** It speaks of what the sentence before it says. */
  readonly pointsBack: boolean;
  /** Names a ground of refusal that the law admits. */
  readonly lawful: boolean;
  /** The court takes it back: it does not count it, or no court may. */
  readonly setAside: boolean;
  /** Comes after the words that begin the decision. */
  readonly decided: boolean;
  /** Only tells what the person was sentenced for, or stands before the court begins to reason. */
  readonly told: boolean;
  /** Stands in the opening of the ruling: who asks, what the parties say, what the law says. */
  readonly opening: boolean;
  /** Only says what the law or a higher court asks. */
  readonly recites: boolean;
  /** Tells of penalties of years ago, or the next sentence says that they are over. */
  readonly old: boolean;
}

/** Sentences that state the court's own view; what parties said is left out. */
export function sentencesOfCourt(
  ruling: string,
  { language, replacement }: { language: RulingLanguage; replacement: boolean },
  ready: Ready,
): readonly Sentence[] {
  const signs = ROLES[language];
  const { roles } = ready;
  const all = hear(ruling, language, ready);
  const year = yearOfRuling(fold(ruling), language);
  const opening = openingOf(ruling, all, { language, ready });
  const decision = all.findIndex(({ party, folded }) => !party && signs.decides.test(folded));
  const turn = all.findIndex(({ party, reading }) => !party && any(roles.turn, reading));
  const names = ({ folded }: Heard): boolean => signs.law.test(folded) && !signs.concludes.test(folded);
  // What the law says goes on over a semicolon.
  const goesOn = (one: Heard): boolean => {
    const before = all[all.indexOf(one) - 1];
    return before?.passage.text.endsWith(';') === true && !signs.court.test(one.folded) && names(before);
  };
  const recites = (one: Heard): boolean => names(one) || goesOn(one);
  const isLawful = (one: Heard, after: string): boolean => {
    const { folded, aside, reading } = one;
    if (recites(one)) return any(roles.bans, reading);
    const over = [folded, after].some((text) => isGone(text, language));
    return (
      any(roles.lawful, reading) ||
      (any(roles.premature, reading) && !signs.pointsBack.test(folded)) ||
      (any(roles.confined, reading) && !over && !oldPenalty(folded, language, year)) ||
      (!aside && admits(folded, language, { year, replacement, after }))
    );
  };
  let next: Sentence | undefined;
  return all
    .map((_, index) => index)
    .reverse()
    .flatMap((index): Sentence[] => {
      const hears = all[index] as Heard;
      const { passage, folded, party, aside, reading } = hears;
      const before = all[index - 1];
      const after = all[index + 1];
      const follows = next;
      next = undefined;
      if (party || signs.forbids.test(folded) || signs.earlier.test(folded)) return [];
      const back = after !== undefined && signs.pointsBack.test(after.folded);
      const pointed = back ? after.reading : NOTHING;
      const setAside =
        aside ||
        (back && after.aside) ||
        (any(roles.set_aside, reading) && !any(roles.defence, reading)) ||
        signs.forbids.test(after?.folded ?? '') ||
        any(roles.set_aside, pointed);
      const added = follows !== undefined && signs.adds.test(after?.folded ?? '') ? follows : undefined;
      const reasons = any(roles.reasoning, reading) || any(roles.reasoning, pointed);
      const tied = any(roles.ties, reading) || any(roles.ties, pointed);
      // «Отказать. Осуждённый вину не признаёт.»: the reason stands after the conclusion.
      const concluded = before !== undefined && !before.party && signs.refuses.test(before.folded);
      const trails = concluded && !signs.earlier.test(before.folded) && !isLawful(before, '');
      const introduced = signs.introduces.test(folded);
      next = {
        passage,
        reading,
        reasoned: !setAside && (reasons || added?.reasoned === true || trails),
        tied: !setAside && !introduced && (tied || added?.tied === true || added?.lawful === true || trails),
        pointed,
        pointsBack: signs.pointsBack.test(folded),
        setAside,
        told: index < opening || (index < turn && !any(roles.turn, reading)) || introduced,
        opening: index < opening,
        decided: decision !== -1 && index > decision,
        recites: recites(hears),
        lawful: isLawful(hears, back ? after.folded : ''),
        old: oldPenalty(folded, language, year) || (back && isGone(after.folded, language)),
      };
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

/** Words of a bare conclusion at most: «Суд приходит к выводу об отказе в удовлетворении ходатайства». */
const BARE = 12;

/** True when the court gives the sentence as a reason of its own: more than the conclusion, and not from the one before. */
export function isReason(sentence: Sentence, language: RulingLanguage): boolean {
  const { reasoned, told, recites, lawful, pointsBack, decided, passage } = sentence;
  if (!reasoned || told || recites || lawful || pointsBack || decided) return false;
  return !ROLES[language].refuses.test(fold(passage.text)) || passage.text.split(/\s+/).length > BARE;
}
