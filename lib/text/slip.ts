/** True when two different words are one letter apart: another, one more, one less, or neighbours swapped. */
export function isOneSlip(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false;
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  const rest = (word: string, from: number): string => word.slice(at + from);
  if (left.length !== right.length) {
    return left.length > right.length ? rest(left, 1) === rest(right, 0) : rest(left, 0) === rest(right, 1);
  }
  if (rest(left, 1) === rest(right, 1)) return true;
  return left[at] === right[at + 1] && left[at + 1] === right[at] && rest(left, 2) === rest(right, 2);
}
