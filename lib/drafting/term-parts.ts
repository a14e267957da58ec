import { Temporal } from 'temporal-polyfill';

/** A term as forms hold it; a part left out is nothing. */
export interface TermParts {
  readonly years?: number | undefined;
  readonly months?: number | undefined;
  readonly days?: number | undefined;
}

/** Numerator and denominator of a share written `2/3`. */
export function shareOf(share: string): readonly [numerator: number, denominator: number] {
  const [numerator = 0, denominator = 1] = share.split('/').map(Number);
  return [numerator, denominator];
}

/**
 * A share of a term in years and months: two thirds of four years are two years and eight months. `undefined` where
 * the share is no whole number of months or the term holds days: then only the calendar can tell it.
 */
export function partOfTerm(
  share: string,
  { years = 0, months = 0, days = 0 }: TermParts,
): TermParts | undefined {
  const [numerator, denominator] = shareOf(share);
  const product = (years * 12 + months) * numerator;
  if (days > 0 || product === 0 || product % denominator !== 0) return undefined;
  const part = product / denominator;
  return { years: Math.floor(part / 12), months: part % 12 };
}

/** Whether a person born on `birth` is under `age` on `day` (both `YYYY-MM-DD`). */
export function isUnder(age: number, birth: string, day: string): boolean {
  return day < Temporal.PlainDate.from(birth).add({ years: age }).toString();
}
