import { formatCitation } from '../../citation/index.ts';
import type { LibraryDocument, Passage } from '../index.ts';
import { type OfficialText, type OfficialUnit, unitLines } from '../official.ts';

/** An article is cut into passages of about this many words, never inside a part. */
const ENOUGH_WORDS = 130;

interface Piece {
  readonly address: string;
  readonly lines: readonly string[];
}

/** An article as pieces that can be found by themselves: its opening words, then each part. */
function piecesOf(article: OfficialUnit, address: string): Piece[] {
  const own = article.text === '' ? [] : article.text.split('\n');
  const tail = article.tail === undefined ? [] : article.tail.split('\n');
  return [
    ...(own.length > 0 ? [{ address, lines: own }] : []),
    ...article.parts.map((part) => ({ address: `${address}/${part.number}`, lines: unitLines(part) })),
    ...(tail.length > 0 ? [{ address, lines: tail }] : []),
  ];
}

const wordsOf = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + line.split(/\s+/).filter((word) => word !== '').length, 0);

/** Neighbouring pieces put together until there are enough words; a passage has the address of its pieces' article. */
function grouped(article: string, pieces: readonly Piece[]): Piece[] {
  const groups: { address: string; lines: string[] }[] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last !== undefined && wordsOf(last.lines) + wordsOf(piece.lines) <= ENOUGH_WORDS) {
      last.lines.push(...piece.lines);
      last.address = article;
    } else groups.push({ address: piece.address, lines: [...piece.lines] });
  }
  return groups;
}

/** Name of an official text in the library: `official-kz-criminal-code-ru`; a newer edition takes its place. */
export function officialDocumentId({ instrument, lang }: Pick<OfficialText, 'instrument' | 'lang'>): string {
  return `official-${instrument.replace('/', '-')}-${lang}`;
}

/**
 * An official text as a document of the library, so that it is found together with the corpus. Lines are counted
 * over the paragraphs of the act in their order.
 */
export function officialPassages(text: OfficialText): { document: LibraryDocument; passages: Passage[] } {
  const { instrument, edition, lang } = text;
  const id = officialDocumentId(text);
  const passages: Passage[] = [];
  let line = 1;
  for (const article of text.articles) {
    const address = `${instrument}/${article.number}`;
    const title = [formatCitation(address, lang), article.heading]
      .filter((one) => one !== undefined)
      .join('. ');
    for (const piece of grouped(address, piecesOf(article, address))) {
      const last = line + piece.lines.length - 1;
      passages.push({
        document: id,
        id: `${id}#${line}`,
        text: piece.lines.join('\n'),
        lang,
        lines: [line, last],
        title,
        address: piece.address,
      });
      line = last + 1;
    }
  }
  const kind = text.source.format === 'json' ? 'txt' : text.source.format;
  const document: LibraryDocument = {
    id,
    title: text.title === '' ? instrument : text.title,
    file: text.source.file,
    kind,
    passages: passages.length,
    official: { instrument, edition, lang },
  };
  return { document, passages };
}
