import { inOrder, type Scored } from './best.ts';
import type { Source } from './sources.ts';
import { REORDER } from './weights.ts';
import type { Whom } from './whom.ts';

/** What a query says of the instruments and people it wants. */
export interface Wanted {
  /** Instruments it names. */
  readonly instruments: readonly string[];
  /** Whom it is about; empty for anybody. */
  readonly whom: ReadonlySet<Whom>;
  /** True when it asks for Europe. */
  readonly europe: boolean;
}

/** True when the words ask for what the Council of Europe says. */
export function asksEurope(words: readonly string[]): boolean {
  return words.some((word) => /^(европ|еуроп|europ|council$|coe$|страсбург|strasbourg|еспч)/.test(word));
}

/** Duties of staff and rights before the sentence concern everybody. */
const NOBODY_IN_PARTICULAR: readonly Whom[] = ['all', 'staff', 'untried'];

/** True when a provision is only for people whom the query does not name. */
function forOthers(whom: readonly Whom[], asked: ReadonlySet<Whom>): boolean {
  if (whom.includes('all') || whom.some((one) => asked.has(one))) return false;
  return !whom.every((one) => NOBODY_IN_PARTICULAR.includes(one));
}

/** What a provision keeps of its score by its force, its body and the people it is for. */
function standing(source: Source | undefined, document: number, wanted: Wanted): number {
  const entry = source?.provision(document);
  if (entry === undefined) return source?.aside(document) === true ? REORDER.aside : 1;
  const { instrument, provision } = entry;
  const named = wanted.instruments.includes(instrument.address);
  let factor = 1;
  if (!named && (provision.status ?? instrument.status) === 'ceased') factor *= REORDER.ceased;
  if (!named && !wanted.europe && instrument.address.startsWith('coe/')) factor *= REORDER.europe;
  if (instrument.address.startsWith('kz/')) factor *= REORDER.nation;
  if (!named && forOthers(provision.whom, wanted.whom)) factor *= REORDER.others;
  return factor;
}

/** Weighs provisions by their standing: what binds and is meant for the people asked about comes first. */
export function byStanding(top: readonly Scored[], sources: readonly Source[], wanted: Wanted): Scored[] {
  return inOrder(
    top.map((one) => ({ ...one, score: one.score * standing(sources[one.segment], one.document, wanted) })),
  );
}
