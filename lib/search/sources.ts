import type { Language } from '../base/index.ts';
import type { CaseLaw, Corpus, LibraryDocument, Passage } from '../corpus/index.ts';
import { caseTexts } from './cases.ts';
import { type ProvisionEntry, piecesOf, provisionsOf } from './documents.ts';
import { caseFacets, type FacetValues, passageFacets, provisionFacets } from './facet-values.ts';
import { FacetTable } from './facets.ts';
import { BadIndexError } from './format.ts';
import type { PackedText } from './letters.ts';
import { languagesOf } from './main-language.ts';
import type { SearchIndex } from './open.ts';
import type { PassageList } from './passages.ts';
import type { FacetName } from './result.ts';

/** One part of the library: the index of some passages, and the passages in the same order. */
export interface LibrarySegment {
  readonly index: SearchIndex;
  readonly passages: PassageList;
  readonly documents: readonly LibraryDocument[];
}

/** A text of a document that can be shown. */
export interface Shown {
  readonly lang: Language;
  readonly text: string;
  /** The same as bytes, when it is kept so: quicker to look through. */
  readonly packed?: PackedText;
  /** Address of the part, for a provision. */
  readonly address?: string;
  /** True for a heading: it is matched, not shown. */
  readonly heading: boolean;
}

/** One index with its documents: the corpus, or a segment of the library. */
export interface Source {
  readonly index: SearchIndex;
  readonly store: 'corpus' | 'library';
  texts(document: number): readonly Shown[];
  facet(document: number, name: FacetName): readonly string[];
  /** All values of the facets of a document, as their numbers in the table. */
  facetNumbers(document: number): readonly number[];
  readonly facetTable: FacetTable;
  provision(document: number): ProvisionEntry | undefined;
  decision(document: number): CaseLaw | undefined;
  /** The document of a provision's address. */
  place(address: string): number | undefined;
  passage(document: number): Passage | undefined;
  /** True for a passage in another language than most of its paper: an abstract, a list of sources, a quotation. */
  aside(document: number): boolean;
  /** The languages its papers are written in; none for the corpus, which has them all. */
  written(): ReadonlySet<Language>;
}

function shownOf(entry: ProvisionEntry): Shown[] {
  return (['kk', 'ru', 'en'] as const).flatMap((lang) => [
    { lang, text: entry.provision.heading[lang], heading: true },
    ...piecesOf(entry.instrument, entry.provision, lang).map((piece) => ({ ...piece, lang, heading: false })),
  ]);
}

/** Calls `make` once per document and keeps what it gave: searches look at the same documents again and again. */
function kept<T>(make: (document: number) => T): (document: number) => T {
  const made: (T | undefined)[] = [];
  return (document) => {
    made[document] ??= make(document);
    return made[document] as T;
  };
}

const NONE: ReadonlySet<Language> = new Set();

/** Refuses an index that was built from another corpus. */
function checkIdentity(index: SearchIndex, ids: readonly string[]): void {
  if (ids.length !== index.documentCount) {
    throw new BadIndexError(`${index.documentCount} documents for ${ids.length} provisions and decisions`);
  }
  const last = ids.length - 1;
  if (last >= 0 && index.id(last) !== ids[last]) {
    throw new BadIndexError('its provisions are not those of the corpus');
  }
}

/**
 * The corpus as a source: its provisions, then its decisions.
 * @throws BadIndexError when the index was built from another corpus.
 */
export function corpusSource(corpus: Corpus, index: SearchIndex): Source {
  const entries = provisionsOf(corpus);
  const decisions = corpus.data.cases;
  const addresses = entries.map(({ instrument, provision }) => `${instrument.address}/${provision.number}`);
  checkIdentity(index, [...addresses, ...decisions.map(({ id }) => `case/${id}`)]);
  const places = new Map(addresses.map((address, at) => [address, at]));
  const entry = (document: number): ProvisionEntry | undefined => entries[document];
  const decision = (document: number): CaseLaw | undefined => decisions[document - entries.length];
  const facets = kept((document) => {
    const found = entry(document);
    return found === undefined ? caseFacets(decision(document)) : provisionFacets(found);
  });
  const table = new FacetTable();
  return {
    index,
    store: 'corpus',
    texts: kept((document) => {
      const found = entry(document);
      if (found !== undefined) return shownOf(found);
      const ruling = decision(document);
      return ruling === undefined ? [] : caseTexts(ruling);
    }),
    facet: (document, name) => facets(document)[name],
    facetNumbers: kept((document) => table.numbersOf(facets(document))),
    facetTable: table,
    provision: entry,
    decision,
    place: (address) => places.get(address),
    passage: () => undefined,
    aside: () => false,
    written: () => NONE,
  };
}

/** A passage that can be shown; its text is made when it is. */
class PassageText implements Shown {
  readonly heading = false;

  constructor(
    private readonly passages: PassageList,
    private readonly place: number,
    readonly packed: PackedText,
  ) {}

  get lang(): Language {
    return this.passages.lang(this.place);
  }

  get text(): string {
    return this.passages.at(this.place)?.text ?? '';
  }
}

/** The texts of passages as they are shown. */
export function textsOf(passages: PassageList): (document: number) => Shown[] {
  return (document) => {
    const packed = passages.packed(document);
    return packed === undefined ? [] : [new PassageText(passages, document, packed)];
  };
}

/** A segment of the library as a source. */
export function librarySource(segment: LibrarySegment): Source {
  const { index, passages } = segment;
  const table = new FacetTable();
  const known = passageFacets();
  const facetsOf = (place: number): FacetValues => known(passages.lang(place), passages.document(place));
  const languages = languagesOf(passages);
  const numbers = new Map<FacetValues, number[]>();
  if (passages.length !== index.documentCount) {
    throw new BadIndexError(`${index.documentCount} documents for ${passages.length} passages`);
  }
  return {
    index,
    store: 'library',
    texts: textsOf(passages),
    facet: (document, name) => facetsOf(document)[name],
    facetNumbers: (document) => {
      const values = facetsOf(document);
      const own = numbers.get(values) ?? table.numbersOf(values);
      numbers.set(values, own);
      return own;
    },
    facetTable: table,
    provision: () => undefined,
    decision: () => undefined,
    place: () => undefined,
    passage: (document) => passages.at(document),
    aside: languages.aside,
    written: languages.written,
  };
}
