import type { Localized } from '../base/index.ts';
import type { Term } from './facts.ts';

type Unit = 'year' | 'month' | 'day';

/** Kazakh has one form after a number, Russian three, English two. */
const UNITS: Readonly<Record<Unit, { kk: string; ru: readonly [string, string, string] }>> = {
  year: { kk: 'жыл', ru: ['год', 'года', 'лет'] },
  month: { kk: 'ай', ru: ['месяц', 'месяца', 'месяцев'] },
  day: { kk: 'күн', ru: ['день', 'дня', 'дней'] },
};

/** The form of a Russian noun after a number: 1 день, 2 дня, 5 дней, 11 дней, 21 день. */
function russian(count: number, [one, few, many]: readonly [string, string, string]): string {
  const [last, two] = [count % 10, count % 100];
  if (two >= 11 && two <= 14) return many;
  return last === 1 ? one : last >= 2 && last <= 4 ? few : many;
}

/** A whole number of years, months or days in words: `6 жыл`, `6 лет`, `6 years`. */
export function saidCount(count: number, unit: Unit): Localized {
  return {
    kk: `${count} ${UNITS[unit].kk}`,
    ru: `${count} ${russian(count, UNITS[unit].ru)}`,
    en: `${count} ${unit}${count === 1 ? '' : 's'}`,
  };
}

/** A term in words, without the parts that are zero. */
export function saidTerm(term: Term): Localized {
  const parts = ([term.years, term.months, term.days] as const)
    .map((count, index) => ({ count, unit: (['year', 'month', 'day'] as const)[index] ?? 'day' }))
    .filter(({ count }) => count > 0)
    .map(({ count, unit }) => saidCount(count, unit));
  const joined = (language: keyof Localized): string => parts.map((part) => part[language]).join(' ');
  return { kk: joined('kk'), ru: joined('ru'), en: joined('en') };
}

/** `20.03.2025`, as Kazakh and Russian papers write dates; English keeps the ISO form. */
export function dotted(iso: string): string {
  return `${iso.slice(8)}.${iso.slice(5, 7)}.${iso.slice(0, 4)}`;
}
