import type { PolicyItem } from './themes.ts';

/** A line shorter than this share of a full line may end a paragraph. */
const SHORT = 0.93;

/**
 * Cuts the text of a policy paper into its paragraphs. A paragraph ends at an empty line, or where a sentence
 * ends in a line that is not full and the next one begins anew; lines of numbers alone are pages.
 * Ids are the numbers of the first lines, from 1.
 */
export function policyPassages(source: string, text: string): PolicyItem[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const full = fullWidth(lines);
  const hyphens = hyphensOf(text);
  const items: PolicyItem[] = [];
  let open: string[] = [];
  let start = 0;
  const close = (): void => {
    const joined = joinedLines(open, hyphens);
    if (/\p{L}/u.test(joined)) items.push({ source, id: String(start + 1), text: joined });
    open = [];
  };
  lines.forEach((raw, index) => {
    const line = raw.trim();
    if (line === '') close();
    if (line === '' || /^\d{1,4}$/.test(line)) return;
    if (open.length > 0 && opens(line) && ends(open[open.length - 1] ?? '', full)) close();
    if (open.length === 0) start = index;
    open.push(line);
  });
  close();
  return items;
}

/** Width of a full line: most printed lines are about this long. Pasted paragraphs have no such lines. */
function fullWidth(lines: readonly string[]): number {
  const widths = lines.map((line) => line.trim().length).filter((width) => width > 0);
  widths.sort((one, other) => one - other);
  return widths[Math.floor(widths.length * 0.75)] ?? 0;
}

const opens = (line: string): boolean => /^(?:[«"(]?\p{Lu}|\d+(?:\.\d+)*[.)]\s|[–—•-]\s)/u.test(line);

function ends(line: string, full: number): boolean {
  return /[.;:!?…»]$/.test(line) && (line.length < full * SHORT || line.length > full * 1.5);
}

/** Whether the hyphen that ends a line belongs to its word: «қарым-қатынас» inside a line says yes. */
type Hyphens = (first: string, second: string) => boolean;

/** More lines than this end in a hyphen only where words are broken at line ends. */
const BROKEN = 0.04;

function hyphensOf(text: string): Hyphens {
  const lines = text.split('\n');
  const broken = lines.filter((line) => /\p{L}-\s*$/u.test(line)).length > lines.length * BROKEN;
  const words = new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)+/gu));
  return (first, second) =>
    !broken || words.has(`${first}-${second}`.toLowerCase()) || /^(?:ақ|түрлі)$/iu.test(second);
}

function joinedLines(lines: readonly string[], hyphens: Hyphens): string {
  return lines
    .reduce((text, line) => {
      const first = /(\p{L}+)-$/u.exec(text)?.[1];
      if (first === undefined) return /\d-$/u.test(text) ? text + line : `${text} ${line}`;
      const second = /^\p{L}+/u.exec(line)?.[0] ?? '';
      return (hyphens(first, second) ? text : text.slice(0, -1)) + line;
    }, '')
    .replace(/\s+/g, ' ')
    .trim();
}
