/**
 * Widths of printed lines. A table cell breaks a line where the next word no longer fits, so the width of a
 * line together with the next word tells which column it stood in. Units: half an em of a Times-metric face.
 */
const EM_THOUSANDTHS: Readonly<Record<string, number>> = {
  ...widthsOf(
    'абвгғдежзиійкқлмнңоөпрстуұүфхһцчшщъыьэюяәё',
    [
      444, 509, 472, 410, 410, 509, 444, 690, 395, 535, 278, 535, 486, 486, 499, 633, 535, 535, 500, 500, 535,
      500, 444, 437, 500, 500, 500, 648, 500, 500, 535, 503, 770, 770, 517, 673, 459, 429, 747, 460, 444, 444,
    ],
  ),
  ...widthsOf(' .,:;()!-/«»"il', [250, 250, 250, 278, 278, 333, 333, 333, 333, 278, 500, 500, 408, 278, 278]),
};
const DIGIT = 500;
const CAPITAL_RATIO = 1.32;
const HALF_EM = 500;

function widthsOf(letters: string, widths: readonly number[]): Record<string, number> {
  return Object.fromEntries([...letters].map((letter, index) => [letter, widths[index] ?? DIGIT]));
}

/** Width of a line, in half-ems. */
export function lineWidth(text: string): number {
  let sum = 0;
  for (const letter of text) {
    const small = EM_THOUSANDTHS[letter];
    const lower = EM_THOUSANDTHS[letter.toLowerCase()];
    sum += small ?? (lower === undefined ? DIGIT : lower * CAPITAL_RATIO);
  }
  return sum / HALF_EM;
}

/** The part of a line that had to fit on the line before: its first word, up to a hyphen. */
export function firstWord(text: string): string {
  const word = text.split(' ', 1)[0] ?? '';
  const hyphen = word.indexOf('-');
  return hyphen > 0 && hyphen < word.length - 1 ? word.slice(0, hyphen + 1) : word;
}

/** The value below which `share` of the numbers lie; 0 for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
