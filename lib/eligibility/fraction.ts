/** An exact positive fraction; the law speaks in fractions, and so do we: no floating point. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const read = new Map<string, Fraction>();
/** Rules and tables write a few dozen fractions; what people send is not kept beyond that. */
const MOST_READ = 200;

/** Reads `2/3` or `2`; `undefined` for anything else, for zero and for a negative number. */
export function parseFraction(text: string): Fraction | undefined {
  const known = read.get(text);
  if (known !== undefined) return known;
  const match = /^(\d{1,6})(?:\/(\d{1,6}))?$/.exec(text.trim());
  if (match === null) return undefined;
  const numerator = BigInt(match[1] ?? '0');
  const denominator = BigInt(match[2] ?? '1');
  if (numerator === 0n || denominator === 0n) return undefined;
  const fraction = { numerator, denominator };
  if (read.size < MOST_READ) read.set(text, fraction);
  return fraction;
}

/** The smallest whole number not below `whole * fraction` (a part of a day is a day). */
export function ceilOf(whole: number, fraction: Fraction): number {
  const product = BigInt(whole) * fraction.numerator;
  return Number((product + fraction.denominator - 1n) / fraction.denominator);
}

/** The largest whole number not above `whole * fraction` ("not more than a half" of 5 days is 2). */
export function floorOf(whole: number, fraction: Fraction): number {
  return Number((BigInt(whole) * fraction.numerator) / fraction.denominator);
}

/** `whole * fraction` when it is a whole number, else `undefined`. */
export function exactOf(whole: number, fraction: Fraction): number | undefined {
  const product = BigInt(whole) * fraction.numerator;
  return product % fraction.denominator === 0n ? Number(product / fraction.denominator) : undefined;
}

/** `whole * fraction` written exactly: `181`, or `363/2`. */
export function writeProduct(whole: number, fraction: Fraction): string {
  const product = BigInt(whole) * fraction.numerator;
  const divisor = greatestCommonDivisor(product, fraction.denominator);
  const [top, bottom] = [product / divisor, fraction.denominator / divisor];
  return bottom === 1n ? `${top}` : `${top}/${bottom}`;
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  return right === 0n ? left : greatestCommonDivisor(right, left % right);
}
