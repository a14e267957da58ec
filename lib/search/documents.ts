import type { Language, Localized } from '../base/index.ts';
import { LANGUAGES } from '../base/index.ts';
import type { Corpus, Instrument, Part, Passage, Provision } from '../corpus/index.ts';
import type { IndexDocument, IndexField } from './build.ts';

/** A heading says what a provision is about: its words count more. Found on the provisions dev set. */
const HEADING = 3;

/** A text of a provision at its own address: the opening words, or one part. */
export interface Piece {
  /** Address of the piece: `kz/criminal-code/72/3`. */
  readonly address: string;
  readonly text: string;
}

function partPieces(parts: readonly Part[], address: string, lang: Language): Piece[] {
  return parts.flatMap((part) => {
    const here = `${address}/${part.number}`;
    return [{ address: here, text: part.text[lang] }, ...partPieces(part.parts ?? [], here, lang)];
  });
}

/** The texts of a provision in one language: its opening words, then its parts in order. */
export function piecesOf(instrument: Instrument, provision: Provision, lang: Language): Piece[] {
  const address = `${instrument.address}/${provision.number}`;
  return [
    ...(provision.text === undefined ? [] : [{ address, text: provision.text[lang] }]),
    ...partPieces(provision.parts ?? [], address, lang),
  ];
}

/** A provision in the corpus with its instrument. */
export interface ProvisionEntry {
  readonly instrument: Instrument;
  readonly provision: Provision;
}

/** The provisions of the corpus in the order of the index: the latest edition of every instrument. */
export function provisionsOf(corpus: Corpus): ProvisionEntry[] {
  return corpus.data.instruments
    .filter((instrument) => corpus.instrument(instrument.address) === instrument)
    .flatMap((instrument) => instrument.provisions.map((provision) => ({ instrument, provision })));
}

/** The heading of the section a provision lies in: Tokyo Rule 14.3 is under "breach of conditions". */
function sectionOf(instrument: Instrument, provision: Provision): Localized | undefined {
  const headings = new Map(instrument.sections.map((section) => [section.from, section.heading]));
  let current: Localized | undefined;
  for (const one of instrument.provisions) {
    current = headings.get(one.number) ?? current;
    if (one === provision) return current;
  }
  return undefined;
}

function provisionDocument(corpus: Corpus, { instrument, provision }: ProvisionEntry): IndexDocument {
  const section = sectionOf(instrument, provision);
  const fields = LANGUAGES.flatMap((lang): IndexField[] => [
    { text: provision.heading[lang], lang, weight: HEADING },
    ...piecesOf(instrument, provision, lang).map((piece) => ({ text: piece.text, lang })),
    ...(section === undefined ? [] : [{ text: section[lang], lang }]),
    { text: provision.topics.map((id) => corpus.topic(id)?.label[lang] ?? '').join('; '), lang },
  ]);
  return { id: `${instrument.address}/${provision.number}`, fields };
}

/** What the corpus index is built from: one document per provision, with its three languages. */
export function corpusDocuments(corpus: Corpus): IndexDocument[] {
  return provisionsOf(corpus).map((entry) => provisionDocument(corpus, entry));
}

/** What a library index is built from: one document per passage. */
export function passageDocuments(passages: readonly Passage[]): IndexDocument[] {
  return passages.map((passage) => ({
    id: passage.id,
    fields: [
      { text: passage.text, lang: passage.lang },
      ...(passage.title === undefined || passage.text.startsWith(passage.title.slice(0, 20))
        ? []
        : [{ text: passage.title, lang: passage.lang }]),
    ],
  }));
}
