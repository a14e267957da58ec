import type { Item, NumberItem, UnitItem } from './items.ts';
import type { Chain } from './paths.ts';
import { LEVELS, type Level } from './units.ts';

const LIST = /[,;&]|(?<!\p{L})(?:және|мен|пен|бен|and|or|и|или)(?!\p{L})/iu;

/** What a number counts when it is no number of a provision: `УК 5 лет`, `с 1 июля`. */
const COUNTED =
  /^\s*-?(?:[%$€₸]|(?:млн|млрд|тыс|тысяч[а-я]*|мың|доллар[а-я]*|звезд[а-я]*|stars?|million|dollars?|pounds?|лет|год|года|годов|году|сут[а-я]*|дн[яеё]й?|дню|день|месяц[а-я]*|мес|час(?:а|ов|ы)?|раза?|минут[а-я]*|руб[а-я]*|тг|тенге|теңге[а-яі]*|мрп|аек|процент[а-я]*|человек[а-я]*|лица?|осужд[а-яё]+|январ[а-я]|феврал[а-я]|марта?|апрел[а-я]|мая|июн[а-я]|июл[а-я]|август[а-я]?|сентябр[а-я]|октябр[а-я]|ноябр[а-я]|декабр[а-я]|жыл[а-яңғқіү]*|жас[а-яңғқіүә]*|ай|айдан|айға|айлық|тәулік[а-яі]*|күн[а-яі]*|рет|сағат[а-яқ]*|адам[а-я]*|years?|yrs?|days?|weeks?|months?|hours?|times?|percent|people|prisoners|inmates)(?![\p{L}]))/iu;

/** `камера 45`, `отряд 3`. */
const ROOM =
  /(?<!\p{L})(?:камер[аеуы]?|отряд[аеу]?|барак[аеу]?|палат[аеуы]?|кабинет[аеу]?|тел|телефон|page|cell|room|бет)[.:]?\s*№?\s*$/iu;

/** `Конституция 2026`; no act of ours has so many articles. */
const YEAR = /^(?:19|20)\d\d$/;

/** In `72 статьи УК`, `3 части статьи 72` the number stands before its unit. */
const isHead = ({ unit }: UnitItem, after: Item | undefined): boolean =>
  after?.kind === 'unit' || (after === undefined && unit.level === 'article');

export interface Component {
  readonly level: Level;
  readonly item: NumberItem;
}

/** The level below, for a number without a unit; an indent is never told by its place alone. */
const deeper = (level: Level): Level => {
  const below = LEVELS[LEVELS.indexOf(level) + 1];
  return below === undefined || below === 'indent' ? level : below;
};

/** True when every number has its unit after it: `3ч. 72ст. УК`, `3 части 72 статьи`. */
const isTrailing = (items: readonly Item[]): boolean =>
  items.length >= 4 &&
  items.length % 2 === 0 &&
  items.every(({ kind }, at) => kind === (at % 2 === 0 ? 'number' : 'unit'));

/** `5 articles of the Code`: many of them, not the fifth. */
const MANY = /^\s+(?:articles|rules|parts|points|paragraphs|sections|principles)(?!\p{L})/iu;

/** True when a number says how many, or which room, and no provision. */
function isCounted(text: string, item: NumberItem): boolean {
  const after = text.slice(item.end);
  const decimal = after.replace(/^,\d+/, '');
  if (COUNTED.test(decimal) || MANY.test(after) || YEAR.test(item.path[0] ?? '')) return true;
  return ROOM.test(text.slice(0, item.start));
}

/** Gives every number its level: from the unit after it (Kazakh), before it (Russian, English), or its place in a list. */
export function components(text: string, items: readonly Item[]): { parts: Component[]; units: number } {
  const parts: Component[] = [];
  const trailing = isTrailing(items);
  let units = 0;
  let lastUnit = -1;
  items.forEach((item, at) => {
    if (item.kind !== 'number') return;
    const next = items[at + 1];
    const previous = items[at - 1];
    let level: Level | undefined;
    if (next?.kind === 'unit' && next.unit.after) {
      const seen = parts.some((part) => part.level === next.unit.level && parts.at(-1)?.level === 'article');
      level = next.unit.either !== undefined && seen ? next.unit.either : next.unit.level;
    } else if (previous?.kind === 'unit' && !previous.unit.after && lastUnit !== at - 1) {
      level = previous.unit.level;
      lastUnit = at - 1;
    }
    // `бөлігінде екі абзац` has two of them
    const declined = item.cardinal !== true;
    if (trailing && declined && next?.kind === 'unit' && !next.unit.after) level = next.unit.level;
    // `72-я статья`, `вторая часть статьи 72`
    const agrees = item.ordinal && next !== undefined && /^\s*$/.test(text.slice(item.end, next.start));
    const owns =
      !MANY.test(text.slice(item.end)) && (agrees || (next?.kind === 'unit' && isHead(next, items[at + 2])));
    if (level === undefined && declined && next?.kind === 'unit' && owns) {
      level = next.unit.level;
      lastUnit = at + 1;
    }
    if (level !== undefined) units += 1;
    const before = parts.at(-1);
    const counted = isCounted(text, item);
    if (level === undefined && (item.ordinal || counted)) return;
    if (level === undefined) {
      const inList =
        item.listed === true && before !== undefined
          ? true
          : previous?.kind === 'number' && LIST.test(text.slice(previous.end, item.start));
      const ahead = inList || before === undefined ? levelAhead(text, items, at) : undefined;
      level = ahead ?? (before === undefined ? 'article' : inList ? before.level : deeper(before.level));
    }
    parts.push({ level, item });
  });
  return { parts, units };
}

/** In `72, 73-баптар` the first number takes the unit of the last. */
function levelAhead(text: string, items: readonly Item[], from: number): Level | undefined {
  const article = items.some((item) => item.kind === 'unit' && item.unit.level === 'article');
  for (let at = from + 1; at < items.length; at += 1) {
    const item = items[at];
    if (item?.kind === 'unit') {
      // `ҚПК 478, 13-бөлік` has its article in front
      const first = from === 0 && !article && at === from + 2;
      return item.unit.after && items[at - 1]?.kind === 'number' && !first ? item.unit.level : undefined;
    }
    const number = items[at - 1];
    if (item?.kind !== 'number' || number === undefined || !LIST.test(text.slice(number.end, item.start)))
      return undefined;
  }
  return undefined;
}

/** Groups levels into citations; a level met again opens the next one, which inherits what stands above it. */
export function chains(parts: readonly Component[]): Chain[] {
  const list: Chain[] = [];
  let current: Chain = {};
  for (const { level, item } of parts) {
    if (current[level] !== undefined) {
      list.push(current);
      current = {};
    }
    current[level] = item;
  }
  if (Object.keys(current).length > 0) list.push(current);
  // `72-баптың 1, 3 және 4-бөліктері` names the article first, `ч. 1, 3 и 4 ст. 72` last
  const highest = LEVELS.find((level) => parts.some((part) => part.level === level));
  const leading = parts[0]?.level === highest;
  return list.map((chain, at) => {
    const top = LEVELS.find((level) => chain[level] !== undefined);
    const above = top === undefined ? [] : LEVELS.slice(0, LEVELS.indexOf(top));
    const gives = (other: Chain): boolean => above.some((level) => other[level] !== undefined);
    const before = list.slice(0, at).findLast(gives);
    const later = list.slice(at + 1).find(gives);
    const donor = leading ? (before ?? later) : (later ?? before);
    const inherited: Chain = {};
    for (const level of above) {
      const item = donor?.[level];
      if (item !== undefined) inherited[level] = item;
    }
    return { ...inherited, ...chain };
  });
}
