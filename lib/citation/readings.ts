import type { Item, NumberItem } from './items.ts';
import { askedUnitOf } from './units.ts';

/** Another way to read the items of a citation, tried when the first names what no act has; the same items when it does not apply. */
type Reading = (text: string, items: readonly Item[]) => readonly Item[];

const onNumbers =
  (read: (item: NumberItem, text: string) => readonly Item[]): Reading =>
  (text, items) =>
    items.flatMap((item) => (item.kind === 'number' ? read(item, text) : [item]));

/** `130-2-14` is article, part and point where no article 130-2 was put in; nor is `162-5` a range that goes down. */
const hyphensParted = onNumbers((item) => [{ ...item, path: item.path.flatMap((one) => one.split('-')) }]);

/** `62-3-1` is part 3-1 of article 62. */
const hyphensJoined: Reading = (text, items) =>
  items.flatMap((item, at): Item[] => {
    const [before, next] = [items[at - 1], items[at + 1]];
    const joins = (left: Item | undefined, right: Item | undefined): boolean =>
      left?.kind === 'number' && right?.kind === 'number' && text.slice(left.end, right.start) === '-';
    if (joins(before, item)) return [];
    if (item.kind !== 'number' || next?.kind !== 'number' || !joins(item, next)) return [item];
    const path = item.path.flatMap((one) => one.split('-'));
    return [
      { ...item, path: [...path.slice(0, -1), `${path.at(-1)}-${next.path.join('-')}`], end: next.end },
    ];
  });

/** `130:2.14` is article, part and point. */
const stopsParted = onNumbers((item) => [{ ...item, path: item.path.flatMap((one) => one.split('.')) }]);

/** `106б1б`: the letter after a number is the unit `б.` (бап, бөлік) and no point. */
const letterAsUnit = onNumbers((item, text) => {
  const at = item.end - 1;
  const unit = /б/i.test(text[at] ?? '') ? askedUnitOf('б') : undefined;
  if (unit === undefined || item.path.length < 2) return [item];
  return [
    { ...item, path: item.path.slice(0, -1), end: at },
    { kind: 'unit', unit, start: at, end: item.end },
  ];
});

/** `§ 72` is an article where the act has it. */
const signAsArticle: Reading = (text, items) =>
  items.map((item) =>
    item.kind === 'unit' && text[item.start] === '§'
      ? { ...item, unit: { level: 'article', after: false } }
      : item,
  );

/** `14,3` is 14.3. */
const commaAsPoint: Reading = (text, items) =>
  items.flatMap((item, at): Item[] => {
    const [before, next] = [items[at - 1], items[at + 1]];
    const joins = (left: Item | undefined, right: Item | undefined): boolean =>
      left?.kind === 'number' &&
      right?.kind === 'number' &&
      left.path.length === 1 &&
      text.slice(left.end, right.start) === ',';
    if (joins(before, item)) return [];
    if (item.kind !== 'number' || next?.kind !== 'number' || !joins(item, next)) return [item];
    return [{ ...item, path: [`${item.path[0]}.${next.path[0]}`, ...next.path.slice(1)], end: next.end }];
  });

/** `УК 72 73`, `ст. 72/73`: each number is an article. */
const asList: Reading = (text, items) =>
  onNumbers((item) => {
    const numbers = item.path.flatMap((one) => one.split('.'));
    return text.slice(item.start, item.end).includes('/') && numbers.length > 1
      ? numbers.map((one): Item => ({ ...item, path: [one], listed: true }))
      : [{ ...item, listed: true }];
  })(text, items);

/** The other readings, in the order in which they are tried. */
export const READINGS: readonly Reading[] = [
  hyphensParted,
  hyphensJoined,
  stopsParted,
  letterAsUnit,
  signAsArticle,
  commaAsPoint,
  asList,
];
