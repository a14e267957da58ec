import { type IParagraphOptions, Paragraph, TextRun } from 'docx';
import type { Line } from './document.ts';

/** The runs of a line; a forced break is a run of its own. */
export function runs(line: Line): TextRun[] {
  return line.map((run, index) =>
    run.text === '\n'
      ? new TextRun({ text: '', break: 1 })
      : new TextRun({
          text: index > 0 && line[index - 1]?.text === '\n' ? run.text.trimStart() : run.text,
          ...(run.bold ? { bold: true } : {}),
          ...(run.italic ? { italics: true } : {}),
        }),
  );
}

/** A paragraph of one line of the paper. */
export const paragraph = (line: Line, options: Omit<IParagraphOptions, 'children'>): Paragraph =>
  new Paragraph({ ...options, children: runs(line) });
