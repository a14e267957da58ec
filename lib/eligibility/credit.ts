import type { Localized } from '../base/index.ts';
import type { Day } from './calendar.ts';
import { dateOf } from './fact-values.ts';
import type { Facts } from './facts.ts';
import { parseFraction, writeProduct } from './fraction.ts';
import { dotted, saidCount } from './said.ts';

/** House arrest: two days for one (CC 62(4)). */
const HOUSE_ARREST = '1/2';

/** Whether some credited day counts as more or less than a day of the term. */
export function hasMultiplier(facts: Facts): boolean {
  if ((facts.house_arrest_days ?? 0) > 0) return true;
  if ((facts.custody_days ?? 0) <= 0) return false;
  const ratio = parseFraction(facts.credit_ratio ?? '1');
  return ratio !== undefined && ratio.numerator !== ratio.denominator;
}

/** The day from which the term runs: one-to-one custody moves it back when it is not yet inside `start`. */
export function countedFrom(start: Day, facts: Facts): Day {
  const outside = facts.credit_included_in_start === false && !hasMultiplier(facts);
  return outside ? start.subtract({ days: facts.custody_days ?? 0 }) : start;
}

/** The other day from which the term may run, when nobody knows whether the custody is in the start already. */
export function maybeFrom(start: Day, facts: Facts): Day | undefined {
  if (facts.credit_included_in_start !== 'unknown') return undefined;
  const moved = countedFrom(start, { ...facts, credit_included_in_start: false });
  return moved.equals(start) ? undefined : moved;
}

/** The credit of custody and house arrest, step by step: CC 62(3), (3-1) and (4). */
export function creditSteps(facts: Facts): Localized[] {
  const part = facts.sentence_type === 'restriction_of_liberty' ? '3-1' : '3';
  const steps = [
    creditStep(
      { kk: 'Күзетпен ұстау', ru: 'Содержание под стражей', en: 'Custody' },
      facts.custody_days ?? 0,
      facts.credit_ratio ?? '1',
      part,
    ),
    creditStep(
      { kk: 'Үйқамақ', ru: 'Домашний арест', en: 'House arrest' },
      facts.house_arrest_days ?? 0,
      HOUSE_ARREST,
      '4',
    ),
  ].flat();
  return [...steps, ...movedStep(facts)];
}

function creditStep(what: Localized, days: number, ratio: string, part: string): Localized[] {
  const exact = parseFraction(ratio);
  if (days <= 0 || exact === undefined) return [];
  const credited = writeProduct(days, exact);
  const said = saidCount(days, 'day');
  return [
    {
      kk: `${what.kk}: ${said.kk} × ${ratio} = мерзімнің ${credited} күні (ҚК 62-бабының ${part}-бөлігі).`,
      ru: `${what.ru}: ${said.ru} × ${ratio}; в срок зачтено дней: ${credited} (часть ${part} статьи 62 УК).`,
      en: `${what.en}: ${said.en} × ${ratio}; days counted into the term: ${credited} (CC 62(${part})).`,
    },
  ];
}

function movedStep(facts: Facts): Localized[] {
  const start = dateOf(facts, 'start');
  if (start === undefined) return [];
  const counted = countedFrom(start, facts);
  if (counted.equals(start)) return [];
  const [from, to] = [dotted(`${start}`), dotted(`${counted}`)];
  return [
    {
      kk: `Күзетпен ұстау басталу күнінде ескерілмеген: мерзім ${from} емес, ${to} күнінен есептеледі.`,
      ru: `Содержание под стражей не учтено в дате начала: срок считается не с ${from}, а с ${to}.`,
      en: `Custody is not contained in the start: the term runs from ${counted}, not from ${start}.`,
    },
  ];
}
