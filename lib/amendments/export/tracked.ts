import { DeletedTextRun, Document, InsertedTextRun, Packer, Paragraph, TextRun } from 'docx';
import { diffTexts } from '../diff/index.ts';
import type { AmendmentRow } from '../model.ts';
import { paragraphs } from './form.ts';

/** Who proposes and when, as a word processor shows beside each change. */
export interface TrackedOptions {
  readonly author: string;
  /** RFC 3339 instant. */
  readonly date: string;
}

type Kind = 'same' | 'deleted' | 'inserted';

/** One provision as a DOCX with tracked changes: accepting all gives the proposed wording, rejecting all the current one. */
export async function writeTracked(row: AmendmentRow, options: TrackedOptions): Promise<Uint8Array> {
  let id = 0;
  const pieces = diffTexts(row.current, row.proposed).segments.flatMap(({ kind, old, new: next }) => {
    if (kind === 'same') return [{ kind: 'same' as Kind, text: old }];
    return [
      { kind: 'deleted' as Kind, text: old },
      { kind: 'inserted' as Kind, text: next },
    ].filter(({ text }) => text !== '');
  });
  const run = (text: string, kind: Kind): TextRun | DeletedTextRun | InsertedTextRun => {
    if (kind === 'same') return new TextRun(text);
    const change = { text, id: id++, author: options.author, date: options.date };
    return kind === 'deleted' ? new DeletedTextRun(change) : new InsertedTextRun(change);
  };
  const lines = paragraphs(
    pieces.map(({ text, kind }) => ({
      text: `${kind}\u0000${text.replace(/\n/g, `\n${kind}\u0000`)}`,
      changed: false,
    })),
  );
  const document = new Document({
    sections: [
      {
        children: lines.map(
          (runs) =>
            new Paragraph({
              children: runs.map(({ text }) => {
                const at = text.indexOf('\u0000');
                return run(text.slice(at + 1), text.slice(0, at) as Kind);
              }),
            }),
        ),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
