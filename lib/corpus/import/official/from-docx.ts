import { readDocxParagraphs } from '../docx-read.ts';
import { type Block, GONE, NOTE_OPENER, type ReadBlocks, tidy } from './block.ts';
import { isSectionHeading, readArticleHeading } from './numbering.ts';

/** Reads an act out of a DOCX of Adilet: red letters are notes, bold paragraphs headings. */
export function readOfficialDocx(bytes: Uint8Array): ReadBlocks {
  const paragraphs = readDocxParagraphs(bytes).filter(
    ({ text, footnote }) => !footnote && text.trim() !== '',
  );
  const blocks = paragraphs.flatMap(({ text, heading, bold, red }): Block[] =>
    text.split('\n').flatMap((line): Block[] => {
      const clean = tidy(line);
      if (clean === '') return [];
      if (red > 0.5 || NOTE_OPENER.test(clean) || GONE.test(clean)) return [{ kind: 'note', text: clean }];
      const opens = readArticleHeading(clean) !== undefined || isSectionHeading(clean);
      const heads =
        opens && (heading || bold || /^Стать[яи]\s+\d|^\d+(-\d+)*-бап/u.test(clean)) && clean.length < 400;
      return [{ kind: heads || (heading && !opens) ? 'heading' : 'text', text: clean }];
    }),
  );
  const [title, ...rest] = blocks;
  return title !== undefined && title.kind !== 'note' && readArticleHeading(title.text) === undefined
    ? { title: title.text, blocks: rest }
    : { blocks };
}
