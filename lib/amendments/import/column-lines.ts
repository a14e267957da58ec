import { keysOf } from '../diff/words.ts';
import { type Piece, pieceText } from './sections.ts';
import { firstWord, lineWidth } from './widths.ts';

/** A printed line with what the search for columns asks of it. */
export interface Line {
  readonly text: string;
  readonly width: number;
  /** Width of the word that would have to move up. */
  readonly first: number;
  readonly keys: readonly string[];
  readonly ends: boolean;
  readonly opens: boolean;
  readonly lower: boolean;
  readonly mark: boolean;
  /** «Жоқ.», «4) жоқ»: only a current wording says so. */
  readonly absence: boolean;
}

const ABSENCE = /^(?:\d+(?:-\d+)*(?:\)|[-–]бап)\s*)?(?:жоқ|отсутствует)[.;]?$/iu;

/** Opening phrases of rationales in such tables, Kazakh and Russian. */
export const RATIONALE_OPENING =
  /^(?:(?!ҚАК|ҚПК|УИК|УПК)\p{Lu}{3}|Негіздеме|Обоснование|Осы\s+толықтыру|Өзгеріс|Қазақстан Республикасымен|Мемлекет\s+басшы|Қазіргі\s+уақыт|АҚҰО|Бұл\s+(?:өзгеріс|түзету|норма)|Қолданыстағы\s+қылмыстық|Барлық|Предлагается|В\s+целях|Данн(?:ая|ые)|Поправка)/u;

/** Measures a line once. */
export function toLine(piece: Piece): Line {
  const text = pieceText(piece);
  return {
    text,
    width: lineWidth(text),
    first: lineWidth(firstWord(text)),
    keys: keysOf(text),
    ends: /[.;:!?…»)]$/.test(text) || /^(?:жоқ|отсутствует)\.?$/iu.test(text),
    opens: /^[«"(–-]?\s?(?:\p{Lu}|\d)/u.test(text),
    lower: /^\p{Ll}/u.test(text),
    absence: ABSENCE.test(text),
    mark: /жоқ[.;]?$|^…$|^\.{3}$|отсутствует[.;]?$/iu.test(text),
  };
}

/** A line wider than its column cannot have stood there. */
export function tooWide(line: Line, limit: number): number {
  return Math.min(12, 3 * Math.max(0, line.width - limit - 0.3));
}

/** A break where the next word would still have fitted needs a reason: an end of paragraph, an indent. */
export function breakCost(before: Line | undefined, line: Line, limit: number, opening: boolean): number {
  if (before === undefined || before.mark || line.mark) return 0;
  const room = limit - (before.width + 0.5 + line.first) - (opening ? INDENT : 0);
  if (room <= 0.3) return 0;
  if (before.ends) return line.opens ? 0 : Math.min(1.5, 0.25 * room);
  return Math.min(line.opens ? 2.5 : 6, 0.6 * room);
}

/** The first line of a paragraph is indented by about this much. */
const INDENT = 3;

/** The number that opens a wording: «64-бап», «Статья 129», «9-тармақтың», «48.»; empty when there is none. */
export function headingKey(text: string): string {
  const match = /^(?:статья\s+)?(\d+(?:[-–]\d+)*)(?:\.|[-–]\s?(?:бап|баб|тарма)|\s|$)/iu.exec(text);
  return (match?.[1] ?? '').replace(/–/g, '-');
}
