import { type Candidate, STATUS_RANK } from './result.ts';

/** Whether an older answer is better for the person than every current one in some respect. */
export function isMilder(older: Candidate, current: readonly Candidate[]): boolean {
  return current.every(
    (one) =>
      STATUS_RANK[older.status] < STATUS_RANK[one.status] ||
      isSooner(older, one) ||
      (older.status === one.status && share(older) > share(one)),
  );
}

function isSooner(older: Candidate, one: Candidate): boolean {
  if (older.earliest !== null && one.earliest !== null) return older.earliest < one.earliest;
  // A fraction by parts has no size: it neither beats another answer nor holds one back.
  if (size(older.fraction) === 0) return false;
  return size(one.fraction) === 0 || size(older.fraction) < size(one.fraction);
}

/** Fractions as comparable numbers of sixtieths; years count by themselves. */
function size(fraction: string | null): number {
  const match = /^(\d+)(?:\/(\d+))?/.exec(fraction ?? '');
  if (match === null) return 0;
  return (Number(match[1]) * 60) / Number(match[2] ?? 1);
}

function share(candidate: Candidate): number {
  return candidate.max_share === undefined ? 0 : size(candidate.max_share);
}
