import type { Token } from '../text/index.ts';
import type { NameFound } from './names.ts';

/** Rules called by their city alone: `Токио 8.2`, `Бангкокские 57`; on folded letters. */
const CITIES: readonly (readonly [RegExp, string])[] = [
  [/^(токио|токийски\S+|tokyo)$/, 'un/tokyo-rules'],
  [/^(бангкок|бангкокски\S+|bangkok)$/, 'un/bangkok-rules'],
  [/^(пекин|пекински\S+|beijing)$/, 'un/beijing-rules'],
  [/^(гавана|гавански\S+|havana)$/, 'un/havana-rules'],
  [/^(рияд|риядски\S+|riyadh)$/, 'un/riyadh-guidelines'],
];
const NUMBER = String.raw`^\s+\d{1,2}(?:\.\d{1,2})?(?:\(\d\)|\.?[a-zа-я](?!\p{L}))?`;
const NUMBER_AND_END = new RegExp(String.raw`${NUMBER}\s*(?:$|[),;])`, 'iu');
const NUMBER_AND_UNIT = new RegExp(String.raw`${NUMBER}(?:-?[шc]?[іiыи])?[-\s]+(?:ереже|қағида|тарма)`, 'iu');
/** In a question a unit may stand between, and anything after. */
const ASKED_NUMBER = /^[\s,]*(?:\p{L}{1,9}\.?[\s,]*)?(?:№\s*)?\d{1,2}(?!\d)/u;
/** `Эр-Рияд` is two words. */
const ARTICLE = /Эр[-‑ ]$/iu;

/** A city is a place, unless a number with its unit stands beside it, or nothing but a number. */
export function cityAt(text: string, token: Token, asked: boolean): NameFound | undefined {
  const address = CITIES.find(([pattern]) => pattern.test(token.folded))?.[1];
  if (address === undefined) return undefined;
  const start = token.start - (ARTICLE.exec(text.slice(0, token.start))?.[0].length ?? 0);
  const after = text.slice(token.end);
  const alone = /(?:^|[(,;])\s*$/.test(text.slice(0, start)) && NUMBER_AND_END.test(after);
  const named = alone || NUMBER_AND_UNIT.test(after) || (asked && ASKED_NUMBER.test(after));
  if (!named) return undefined;
  return { address, start, end: token.end, weak: false };
}
