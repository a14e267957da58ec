import { startsLabel } from './labels.ts';
import type { SourceLine } from './lines.ts';
import { splitBody, type TableSection } from './sections.ts';

const APPENDIX = /^№\s*(\d+)\s+қосымша$|^(\d+)-қосымша$|^Приложение\s+№?\s*(\d+)$/iu;
const HEADS: readonly RegExp[] = [
  /(?:қолданыстағы|действующая)\s+редакция/iu,
  /(?:ұсынылатын|предлагаемая)\s+редакция/iu,
  /негіздеме|обоснование/iu,
];
/** A line of column heads: the number sign alone, or the first words of a head. */
const HEADER_START =
  /^(?:№|р\/с)(?:\s*п\/п)?(?:\s+(?:құрылым|структурн).*)?$|^(?:құрылым|структурн|қолданыстағы|действующая)/iu;
/** Column heads may be broken over this many lines. */
const HEADER_LINES = 10;
const TITLE_LINES = 8;

interface Header {
  readonly from: number;
  /** Index after the last line. */
  readonly to: number;
}

/**
 * Finds the comparative tables of a linearised text: an appendix mark, a title, the column heads, the body up
 * to the next appendix mark. A text without column heads is read as one table if rows can be found in it.
 */
export function findTables(lines: readonly SourceLine[]): TableSection[] {
  const headers = findHeaders(lines);
  const marks = lines.flatMap((line, index) => (APPENDIX.test(line.text) ? [index] : []));
  const tables: TableSection[] = [];
  headers.forEach((header, index) => {
    const mark = marks.filter((at) => at < header.from).at(-1);
    const start =
      mark !== undefined && header.from - mark <= TITLE_LINES ? mark : titleStart(lines, header.from);
    const previous = headers[index - 1];
    const sameTable = previous !== undefined && !marks.some((at) => at > previous.to && at < header.from);
    if (sameTable && start >= header.from) return;
    const end = nextStart(lines, headers, marks, header, index);
    tables.push(readTable(lines, start, header, end, headers));
  });
  if (tables.length === 0 && lines.some((line) => startsLabel(line.text))) {
    tables.push(readTable(lines, 0, { from: 0, to: 0 }, lines.length, []));
  }
  return tables;
}

/** The title above column heads without an appendix mark: up to the line that says what it is. */
function titleStart(lines: readonly SourceLine[], from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - TITLE_LINES); at--) {
    const line = lines[at];
    if (line === undefined || line.furniture) return at + 1;
    if (/салыстырма|сравнительн/iu.test(line.text)) {
      let start = at;
      while (start > 0 && at - start < 4 && lines[start - 1]?.furniture === false) start--;
      return start;
    }
  }
  return from;
}

function nextStart(
  lines: readonly SourceLine[],
  headers: readonly Header[],
  marks: readonly number[],
  header: Header,
  index: number,
): number {
  const mark = marks.find((at) => at >= header.to);
  const titled = headers.slice(index + 1).map((next) => titleStart(lines, next.from));
  const next = titled.find((start, offset) => start < (headers[index + 1 + offset]?.from ?? 0));
  return Math.min(mark ?? lines.length, next ?? lines.length);
}

function findHeaders(lines: readonly SourceLine[]): Header[] {
  const headers: Header[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!HEADER_START.test(lines[at]?.text ?? '')) continue;
    let joined = '';
    for (let to = at; to < Math.min(lines.length, at + HEADER_LINES); to++) {
      joined += ` ${lines[to]?.text ?? ''}`;
      if (joined.length > 140) break;
      if (!HEADS.every((head) => head.test(joined))) continue;
      headers.push({ from: at, to: to + 1 });
      at = to;
      break;
    }
  }
  return headers;
}

function readTable(
  lines: readonly SourceLine[],
  start: number,
  header: Header,
  end: number,
  headers: readonly Header[],
): TableSection {
  const above = lines.slice(start, header.from).filter((line) => !line.furniture);
  const mark = APPENDIX.exec(above[0]?.text ?? '');
  const inside = lines.slice(header.to, end);
  const repeated = new Set(
    headers
      .filter((other) => other.from >= header.to && other.from < end)
      .flatMap((other) => lines.slice(other.from, other.to)),
  );
  const body = inside.filter((line) => !line.furniture && !repeated.has(line));
  return {
    appendix: mark === null ? null : Number(mark[1] ?? mark[2] ?? mark[3]),
    title: above,
    header: lines.slice(header.from, header.to).filter((line) => !line.furniture),
    body: splitBody(body),
    dropped: inside.filter((line) => line.text !== '' && (line.furniture || repeated.has(line))),
  };
}
