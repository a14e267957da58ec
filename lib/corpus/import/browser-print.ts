import type { PageLine } from './page-furniture.ts';

/*
 * What a browser prints around a page: above it the day, the hour and the title (Firefox: the title and the
 * address), below it the address and the count of the sheets.
 */

const DAY = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?`;
const HEAD = new RegExp(String.raw`^\s*${DAY}(?:\s.*)?$|\S\s+(?:https?|file):\/\/\S+\s*$`);
const FOOT = new RegExp(
  String.raw`(?:^|\s)(\d{1,4})\s?\/\s?(\d{1,4})\s*$|^\s*(\d{1,4})\s(?:of|из|-|\/)\s(\d{1,4})\s+${DAY}\s*$`,
);

const written = (sheet: readonly PageLine[]): PageLine[] => sheet.filter(({ text }) => text.trim() !== '');

/** First lines that look like a browser's and stand, the same, on every sheet. */
function heads(sheets: readonly (readonly PageLine[])[]): number[] {
  const first = sheets.flatMap((sheet) => written(sheet)[0] ?? []);
  const [model] = first;
  if (model === undefined || !HEAD.test(model.text)) return [];
  return first.every(({ text }) => text.trim() === model.text.trim()) ? first.map(({ at }) => at) : [];
}

/** Last lines that count the sheets: the third of twenty ends in `3/20`. */
function feet(sheets: readonly (readonly PageLine[])[]): number[] {
  const last = sheets.map((sheet) => written(sheet).at(-1));
  const counts = last.every((line, index) => {
    const [, one, all, other, whole] = FOOT.exec(line?.text ?? '') ?? [];
    return Number(one ?? other) === index + 1 && Number(all ?? whole) === sheets.length;
  });
  return counts ? last.flatMap((line) => (line === undefined ? [] : [line.at])) : [];
}

/** Lines a browser added to every sheet when a page was printed into a PDF; empty for any other text. */
export function browserLines(sheets: readonly (readonly PageLine[])[]): Set<number> {
  const found = [heads(sheets), feet(sheets)];
  // On one sheet a single sign proves nothing: both must be there.
  if (sheets.length === 1 && found.some((lines) => lines.length === 0)) return new Set();
  return new Set(found.flat());
}
