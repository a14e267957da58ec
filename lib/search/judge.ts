import { type Token, tokenize } from '../text/index.ts';
import type { Cited } from './cited.ts';
import { asksAbroad, passageFit, provisionFit, type Weighed } from './confidence.ts';
import { KIND } from './keys.ts';
import { outsideOf } from './outside.ts';
import type { Fit } from './result.ts';
import type { Scored } from './score.ts';
import type { Source } from './sources.ts';
import { STOP_WORDS } from './stopwords.ts';

/** What of a question its answers are judged by. */
export interface Judged extends Weighed {
  readonly query: string;
  readonly cited: Cited;
}

const bitOf = (slot: number): number => (slot < 31 ? 1 << slot : 0);

/** True when what the query says of another branch of the law all stands in a document: a library may hold it. */
function holdsElsewhere({ plan }: Judged, starts: readonly number[], { firm }: Scored): boolean {
  return starts.every((start) => {
    const slot = plan.slots.findIndex((one) => one.start === start);
    return slot < 0 || (firm & bitOf(slot)) !== 0;
  });
}

/** The slots that are the name of an instrument in the query, without its numbers. */
function namingSlots({ query, cited, plan }: Judged): number[] {
  const names = cited.read.flatMap(({ text, address }) => {
    const start = query.indexOf(text);
    return address === undefined || start < 0 ? [] : [{ start, end: start + text.length }];
  });
  return plan.slots.flatMap(({ text, start, end }, slot) =>
    /\p{L}/u.test(text) && names.some((name) => name.start <= start && end <= name.end) ? [slot] : [],
  );
}

/** True when a source nowhere has a word of the name of an instrument: what it says is of another. */
function lacksNamed({ plan }: Judged, slots: readonly number[], { index }: Source): boolean {
  return slots.some(
    (slot) =>
      !plan.groups.some(
        ({ slots: own, variants }) =>
          own.includes(slot) &&
          variants.some(({ keys }) =>
            keys.every((key) => key.startsWith(KIND.stem) && index.find(key) !== undefined),
          ),
      ),
  );
}

/** Tells of a word of the query that nothing has it as it is written: it stands for another, or was left out as a slip. */
function unknownOf({ plan, slotWeight }: Judged): (token: Token) => boolean {
  const taken = new Set(plan.groups.flatMap(({ reason, slots }) => (reason === 'spelling' ? slots : [])));
  const known = new Set(
    plan.slots.flatMap(({ start }, slot) => (taken.has(slot) || !slotWeight[slot] ? [] : [start])),
  );
  return ({ start, folded }) => !known.has(start) && !STOP_WORDS.has(folded);
}

/** Tells of a document how well it fits the question. */
export function judgeOf(judged: Judged): (source: Source, one: Scored) => Fit {
  const { query, plan } = judged;
  const tokens = tokenize(query);
  const outside = outsideOf(tokens, query, unknownOf(judged));
  if (outside.asked) return () => 'near';
  const starts = outside.elsewhere.flatMap((place) => tokens[place]?.start ?? []);
  const words = tokens.map(({ folded }) => folded);
  const ours = starts.length === 0 && !outside.counted && !asksAbroad(words);
  const naming = namingSlots(judged);
  return (source, one) => {
    if (source.store === 'corpus') {
      const entry = source.provision(one.document);
      const address = entry === undefined ? '' : `${entry.instrument.address}/${entry.provision.number}`;
      return ours ? provisionFit(judged, one, plan.about.get(address)) : 'near';
    }
    if (!holdsElsewhere(judged, starts, one) || lacksNamed(judged, naming, source)) return 'near';
    return passageFit(judged, one);
  };
}
