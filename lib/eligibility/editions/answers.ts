import { addDays, dayOf } from '../calendar.ts';
import { type Clause, clauseOf } from '../clauses.ts';
import { decide } from '../decide.ts';
import { RELIEFS, type ReliefName, type ReliefStatus, STATUS_RANK } from '../result.ts';
import type { Edition, Profile, ProfileField } from '../rules/index.ts';
import { type Box, joined } from './boxes.ts';
import { cellsOf, isPossible, LAYERS, optionsOf, profileAt, typical } from './space.ts';

/** An answer without dates: what the law says of a typical case. */
export interface BriefAnswer {
  readonly status: ReliefStatus;
  /** Share of the term to be served; for a cut of the term the largest share of it. */
  readonly fraction: string | null;
  /** With `needs_review`: the competing answers, each a status with its fraction. */
  readonly readings: readonly { readonly status: ReliefStatus; readonly fraction: string | null }[];
}

/** One change of an answer and everybody whose answer changes so. */
export interface AnswerChange {
  readonly relief: ReliefName;
  readonly before: BriefAnswer;
  /** The answer for a crime committed under the later edition. */
  readonly after: BriefAnswer;
  /** The answer under the later edition for a crime committed before it. */
  readonly older_crime: BriefAnswer;
  /** Better or worse for the person; `open` where either answer needs review. */
  readonly direction: 'milder' | 'stricter' | 'open';
  /** Alternatives; within one every clause holds, and what it does not name is ordinary or does not matter. */
  readonly who: readonly (readonly Clause[])[];
  /** Number of typical cases among those tried. */
  readonly cases: number;
}

const DIRECTIONS: readonly AnswerChange['direction'][] = ['stricter', 'milder', 'open'];

type Three = Pick<AnswerChange, 'before' | 'after' | 'older_crime'>;

interface Found extends Three {
  readonly relief: ReliefName;
  readonly who: (readonly Clause[])[];
  cases: number;
}

/** Tries typical cases under two editions and groups those whose answers differ. */
export function answerChanges(from: Edition, to: Edition): { changes: AnswerChange[]; tried: number } {
  const found = new Map<string, Found>();
  /** Cases tried already: a case that an earlier layer has told of is not told of again. */
  const seen = new Set<string>();
  for (const axes of LAYERS) {
    const cells = cellsOf(axes).flatMap((cell) => {
      const profile = profileAt(axes, cell);
      const key = JSON.stringify(profile);
      if (!isPossible(profile) || seen.has(key)) return [];
      seen.add(key);
      return [{ profile, box: cell.map((option) => [option]) }];
    });
    for (const relief of RELIEFS) collect(found, { relief, axes, cells, from, to });
  }
  const changes = [...found.values()].map((one) => ({ ...one, direction: directionOf(one) }));
  const place = (one: AnswerChange): number =>
    RELIEFS.indexOf(one.relief) * DIRECTIONS.length + DIRECTIONS.indexOf(one.direction);
  return { changes: changes.sort((a, b) => place(a) - place(b) || b.cases - a.cases), tried: seen.size };
}

interface Layer {
  readonly relief: ReliefName;
  readonly axes: readonly ProfileField[];
  readonly cells: readonly { readonly profile: Profile; readonly box: Box }[];
  readonly from: Edition;
  readonly to: Edition;
}

function collect(found: Map<string, Found>, { relief, axes, cells, from, to }: Layer): void {
  const alike = new Map<string, { three: Three; boxes: Box[] }>();
  const plain = new Map<string, string | undefined>();
  for (const { profile, box } of cells) {
    const three = threeOf(relief, profile, from, to);
    if (three === undefined) continue;
    const key = JSON.stringify(three);
    if (axes !== LAYERS[0] && key === plainKey(plain, relief, profile, from, to)) continue;
    const known = alike.get(key);
    if (known === undefined) alike.set(key, { three, boxes: [box] });
    else known.boxes.push(box);
  }
  for (const [key, { three, boxes }] of alike) {
    const one = found.get(`${relief} ${key}`) ?? { relief, ...three, who: [], cases: 0 };
    one.who.push(...joined(boxes).map((box) => clausesOfBox(axes, box)));
    one.cases += boxes.length;
    found.set(`${relief} ${key}`, one);
  }
}

/** How the same crime in an otherwise ordinary case changes: the first layer has said it already. */
function plainKey(
  known: Map<string, string | undefined>,
  relief: ReliefName,
  { category, against }: Profile,
  from: Edition,
  to: Edition,
): string | undefined {
  const name = `${category} ${against}`;
  if (!known.has(name))
    known.set(name, JSON.stringify(threeOf(relief, typical({ category, against }), from, to)));
  return known.get(name);
}

function clausesOfBox(axes: readonly ProfileField[], box: Box): Clause[] {
  return axes.flatMap((field, axis) => {
    const options = optionsOf(field);
    const chosen = box[axis] ?? [];
    return chosen.length === options.length
      ? []
      : [
          clauseOf(
            field,
            chosen.flatMap((index) => options[index] ?? []),
          ),
        ];
  });
}

/** The answers before and after; nothing when they are the same. */
function threeOf(relief: ReliefName, profile: Profile, from: Edition, to: Edition): Three | undefined {
  const before = answerOf(relief, profile, from, from.from);
  const after = answerOf(relief, profile, to, to.from);
  if (JSON.stringify(before) === JSON.stringify(after)) return undefined;
  return {
    before,
    after,
    older_crime: answerOf(relief, profile, to, `${addDays(dayOf(to.from), -1)}`),
  };
}

function answerOf(relief: ReliefName, profile: Profile, edition: Edition, crimeDay: string): BriefAnswer {
  const numbers = { days_not_counted: 0, counted: new Map() };
  const { outcome } = decide({
    relief,
    profile,
    numbers,
    edition,
    crime_days: { days: [crimeDay], known: true },
  });
  const readings = outcome.candidates.map(({ status, fraction, max_share }) => ({
    status,
    fraction: fraction ?? max_share ?? null,
  }));
  const distinct = new Map(readings.map((one) => [`${one.status} ${one.fraction}`, one]));
  return {
    status: outcome.status,
    fraction: outcome.fraction ?? outcome.share ?? null,
    readings:
      outcome.status === 'needs_review'
        ? [...distinct.keys()].sort().flatMap((key) => distinct.get(key) ?? [])
        : [],
  };
}

function directionOf({ relief, before, after }: Found): AnswerChange['direction'] {
  if (before.status === 'needs_review' || after.status === 'needs_review') return 'open';
  const status = STATUS_RANK[after.status] - STATUS_RANK[before.status];
  const share = sizeOf(after.fraction) - sizeOf(before.fraction);
  const worse = status === 0 ? (relief === 'term_reduction' ? -share : share) : status;
  return worse === 0 ? 'open' : worse > 0 ? 'stricter' : 'milder';
}

/** A fraction in sixtieths. */
function sizeOf(fraction: string | null): number {
  const match = /^(\d+)(?:\/(\d+))?/.exec(fraction ?? '');
  return match === null ? 0 : (Number(match[1]) * 60) / Number(match[2] ?? 1);
}
