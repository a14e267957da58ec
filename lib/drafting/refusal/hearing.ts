import { speaksOfBefore, takesBack, turnsOf, withoutDoubleDenial } from './aside.ts';
import type { RulingLanguage } from './model.ts';
import { any, type Ready } from './ready.ts';
import { ROLES } from './roles.ts';
import { fold, type Passage, sentencesOf, withoutReliefNames } from './text.ts';
import { type Reading, readSentence } from './words.ts';

/** A sentence, or a part of one that turns round, as first read: who speaks in it, and what. */
export interface Heard {
  readonly passage: Passage;
  readonly folded: string;
  readonly party: boolean;
  readonly aside: boolean;
  readonly reading: Reading;
}

function hearOne(passage: Passage, language: RulingLanguage, ready: Ready): Heard {
  const signs = ROLES[language];
  const folded = fold(passage.text);
  const reading = readSentence(withoutReliefNames(withoutDoubleDenial(folded), language), ready.lexicon);
  // «Заслушав прокурора, возражавшего …, суд считает …»: what the court thinks is its own.
  const own = folded.replace(signs.heard, '');
  const named = signs.partyNamed.test(own) && !any(ready.roles.adopts, reading);
  const party = named || (signs.party.test(own) && !signs.court.test(own));
  return { passage, folded, party, aside: takesBack(folded, language), reading };
}

/** «Тяжесть учтена приговором, но …»: where one part is taken back or is a party's, the other stands for itself. */
function hearParts(passage: Passage, language: RulingLanguage, ready: Ready): readonly Heard[] {
  const whole = hearOne(passage, language, ready);
  const turns = turnsOf(passage.text, language);
  if (turns.length === 0) return [whole];
  const cuts = [0, ...turns, passage.text.length];
  const parts = cuts.slice(1).map((end, index) => {
    const text = passage.text.slice(cuts[index], end);
    const start = passage.start + (cuts[index] ?? 0);
    return hearOne({ start, end: start + text.trimEnd().length, text: text.trimEnd() }, language, ready);
  });
  const differ =
    parts.some(({ party, aside }) => party || aside) && parts.some((one) => !one.party && !one.aside);
  const back = parts.slice(1).some(({ aside, folded }) => aside && speaksOfBefore(folded, language));
  const adopted = parts.slice(1).some(({ reading }) => any(ready.roles.adopts, reading));
  const paired = ROLES[language].paired.test(whole.folded);
  return differ && !back && !adopted && !paired ? parts : [whole];
}

/** What one says goes on in the next sentence: «По его словам, …». */
function goOn(all: readonly Heard[], language: RulingLanguage): readonly Heard[] {
  let party = false;
  let unended = false;
  const { goesOn, court, judges } = ROLES[language];
  return all.map((one) => {
    // A speech told in a row of parts: «пояснил: работает; поощрён дважды; …».
    const goes = goesOn.test(one.folded) || (unended && !court.test(one.folded) && !judges.test(one.folded));
    party = one.party || (party && goes);
    unended = one.passage.text.endsWith(';');
    return party === one.party ? one : { ...one, party };
  });
}

/** Reads a ruling part by part: who speaks, and whether what is named is taken back. */
export function hear(ruling: string, language: RulingLanguage, ready: Ready): readonly Heard[] {
  return goOn(
    sentencesOf(ruling).flatMap((passage) => hearParts(passage, language, ready)),
    language,
  );
}
