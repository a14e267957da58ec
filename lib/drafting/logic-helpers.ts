import { isAbsent } from './answers.ts';
import { type Helper, isEmpty } from './interpreter.ts';
import { isUnder } from './term-parts.ts';

/** Helpers that compare and count; they know no language. */
export const LOGIC: Readonly<Record<string, Helper>> = {
  eq: ([left, right]) => left === right,
  ne: ([left, right]) => left !== right,
  gt: ([left, right]) => typeof left === 'number' && typeof right === 'number' && left > right,
  // Days as `YYYY-MM-DD`: the first is after the second.
  later: ([left, right]) => typeof left === 'string' && typeof right === 'string' && left > right,
  // Under eighteen on a day; without both days nothing is known.
  minor: ([birth, day]) => typeof birth === 'string' && typeof day === 'string' && isUnder(18, birth, day),
  and: (values) => values.every((value) => !isEmpty(value)),
  or: (values) => values.find((value) => !isEmpty(value)),
  not: ([value]) => isEmpty(value),
  has: ([list, value]) => (Array.isArray(list) ? list.includes(value) : list === value),
  count: ([list]) => (Array.isArray(list) ? list.length : 0),
  sum: ([list, key]) =>
    Array.isArray(list)
      ? list.reduce<number>((total, entry) => {
          const value = !isAbsent(entry) && Object.hasOwn(entry, String(key)) ? entry[String(key)] : 0;
          return total + (typeof value === 'number' ? value : 0);
        }, 0)
      : 0,
};
