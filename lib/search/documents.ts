import type { Language, Localized } from '../base/index.ts';
import { LANGUAGES } from '../base/index.ts';
import type { Corpus, Instrument, Part, Passage, Provision } from '../corpus/index.ts';
import { writeBridge } from './bridge-file.ts';
import { buildIndex, type IndexDocument, type IndexField } from './build.ts';
import { caseDocument } from './cases.ts';
import { provisionsCited } from './citing.ts';

/** A heading says what a provision is about: its words count more. Found on the provisions dev set. */
const HEADING = 3;
/**
 * A provision is also found by the names of the concepts that list it among their first, so that part of a name,
 * or a form of it, is enough. Without it 82 of 99 questions of the provisions dev set are answered in the first
 * three, with it 96; weights 1 and 2 and the first two to four places differ by one question.
 */
const CONCEPT = 1;
const NAMED_PLACES = 3;

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

/** The names of the concepts each provision is listed for, the first `NAMED_PLACES` of each list. */
function conceptFields(corpus: Corpus): Map<string, IndexField[]> {
  const fields = new Map<string, IndexField[]>();
  for (const { about, pref, alt, lay } of corpus.data.concepts) {
    for (const address of about.slice(0, NAMED_PLACES)) {
      const own = fields.get(address) ?? [];
      for (const lang of LANGUAGES) {
        const text = [pref[lang], ...(alt[lang] ?? []), ...(lay[lang] ?? [])].join('; ');
        own.push({ text, lang, weight: CONCEPT });
      }
      fields.set(address, own);
    }
  }
  return fields;
}

function provisionDocument(
  corpus: Corpus,
  { instrument, provision }: ProvisionEntry,
  named: readonly IndexField[],
): IndexDocument {
  const section = sectionOf(instrument, provision);
  const fields = LANGUAGES.flatMap((lang): IndexField[] => [
    { text: provision.heading[lang], lang, weight: HEADING },
    ...piecesOf(instrument, provision, lang).map((piece) => ({ text: piece.text, lang })),
    ...(section === undefined ? [] : [{ text: section[lang], lang }]),
    { text: provision.topics.map((id) => corpus.topic(id)?.label[lang] ?? '').join('; '), lang },
  ]);
  return { id: `${instrument.address}/${provision.number}`, fields: [...fields, ...named] };
}

/** What the corpus index is built from: one document per provision and per decision, with its three languages. */
function corpusDocuments(corpus: Corpus): IndexDocument[] {
  const named = conceptFields(corpus);
  const provisions = provisionsOf(corpus).map((entry) => {
    const address = `${entry.instrument.address}/${entry.provision.number}`;
    return provisionDocument(corpus, entry, named.get(address) ?? []);
  });
  return [...provisions, ...corpus.data.cases.map(caseDocument)];
}

/** What a library index is built from: one document per passage. */
export function* passageDocuments(passages: Iterable<Passage>): Generator<IndexDocument> {
  for (const { id, text, lang, title } of passages) {
    const headed = title === undefined || text.startsWith(title.slice(0, 20));
    yield {
      id,
      fields: [{ text, lang }, ...(headed ? [] : [{ text: title, lang }])],
      cites: provisionsCited(text),
    };
  }
}

/** The index file of the corpus: its provisions, and the bridge that plans queries. */
export function buildCorpusIndex(corpus: Corpus): Uint8Array {
  return buildIndex(corpusDocuments(corpus), writeBridge(corpus.data.concepts));
}
