import { isOneSlip, type Token } from '../text/index.ts';
import type { NameFound } from './names.ts';

/** Its name, with a Kazakh case ending or without. */
const city = (names: string, address: string) =>
  [new RegExp(`^(?:${names})(?:[ндт]ын|[нтд][ыа]н?|[гк]а)?$`), address] as const;

/** Rules called by their city alone: `Токио 8.2`, `Бангкокские 57`; on folded letters. */
const CITIES: readonly (readonly [RegExp, string])[] = [
  city('токио|токийск\\S*|tokyo', 'un/tokyo-rules'),
  city('бангкок|бангкокск\\S*|bangkok', 'un/bangkok-rules'),
  city('пекин|пекинск\\S*|beijing', 'un/beijing-rules'),
  city('гавана|гаванск\\S*|havana', 'un/havana-rules'),
  city('(?:эр)?рияд|(?:эр)?риядск\\S*|riyadh', 'un/riyadh-guidelines'),
];
/** The same one slip away, in questions. */
const MISSPELT: readonly (readonly [string, string])[] = [
  ['токио', 'un/tokyo-rules'],
  ['tokyo', 'un/tokyo-rules'],
  ['бангкок', 'un/bangkok-rules'],
  ['bangkok', 'un/bangkok-rules'],
  ['beijing', 'un/beijing-rules'],
  ['havana', 'un/havana-rules'],
  ['riyadh', 'un/riyadh-guidelines'],
];

function addressOf(folded: string, asked: boolean): string | undefined {
  const known = CITIES.find(([pattern]) => pattern.test(folded))?.[1];
  return known ?? (asked ? MISSPELT.find(([name]) => isOneSlip(name, folded))?.[1] : undefined);
}

const NUMBER = String.raw`^\s+\d{1,2}(?:\.\d{1,2})?(?:\(\d\)|\.?[a-zа-я](?!\p{L}))?`;
const NUMBER_AND_END = new RegExp(String.raw`${NUMBER}\s*(?:$|[),;])`, 'iu');
const NUMBER_AND_UNIT = new RegExp(String.raw`${NUMBER}(?:-?[шc]?[іiыи])?[-\s]+(?:ереже|қағида|тарма)`, 'iu');
/** In a question a unit may stand between, and anything after. */
const ASKED_NUMBER = /^[\s.,:(–—-]*(?:\p{L}{1,9}\.?[\s,]*)?(?:[№#]\s*)?\d{1,2}(?!\d)/u;
const UNIT = String.raw`(?:r|rules?|art|articles?|п|пр|прав|правил\p{L}*|пункт\p{L}*|para\p{L}*|parts?|pt|ч|част\p{L}*|тарма\p{L}*|ст|стать\p{L}*|ереже\p{L}*|ереж|қағида\p{L}*)\.?`;
const ASKED = String.raw`\d{1,2}(?:[.,]\d{1,2})?`;
const WITHIN = String.raw`(?:\([0-9a-zа-д]\))*(?:[\s,]*${UNIT}\s*(?:\d{1,2}|[a-zа-д]))?`;
/** Or before it, with a unit: `rule 8.2 Tokyo`, `57-қағида Бангкок`. */
const ASKED_BEFORE = new RegExp(
  String.raw`(?:(?<!\p{L})${UNIT}\s*(?:[№#]|no\.?)?\s*${ASKED}${WITHIN}|(?<!\d)${ASKED}(?:-?\p{L}{1,3}(?!\p{L}))?[-\s]*${UNIT})[\s,(]*(?:of\s+)?(?:the\s+)?$`,
  'iu',
);
/** `Эр-Рияд` is two words. */
const ARTICLE = /Эр[-‑ ]$/iu;

/** A city is a place, unless a number with its unit stands beside it, or nothing but a number. */
export function cityAt(text: string, token: Token, asked: boolean): NameFound | undefined {
  const address = addressOf(token.folded, asked);
  if (address === undefined) return undefined;
  const start = token.start - (ARTICLE.exec(text.slice(0, token.start))?.[0].length ?? 0);
  const after = text.slice(token.end);
  const alone = /(?:^|[(,;])\s*$/.test(text.slice(0, start)) && NUMBER_AND_END.test(after);
  const named =
    alone ||
    NUMBER_AND_UNIT.test(after) ||
    (asked && (ASKED_NUMBER.test(after) || ASKED_BEFORE.test(text.slice(0, start))));
  if (!named) return undefined;
  return { address, start, end: token.end, weak: false };
}
