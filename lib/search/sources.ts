import type { Language } from '../base/index.ts';
import type { Corpus, LibraryDocument, Passage } from '../corpus/index.ts';
import { type ProvisionEntry, piecesOf, provisionsOf } from './documents.ts';
import { BadIndexError } from './format.ts';
import type { SearchIndex } from './open.ts';
import type { FacetName } from './result.ts';

/** One part of the library: the index of some passages, and the passages in the same order. */
export interface LibrarySegment {
  readonly index: SearchIndex;
  readonly passages: readonly Passage[];
  readonly documents: readonly LibraryDocument[];
}

/** A text of a document that can be shown. */
export interface Shown {
  readonly lang: Language;
  readonly text: string;
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
  provision(document: number): ProvisionEntry | undefined;
  /** The document of a provision's address. */
  place(address: string): number | undefined;
  passage(document: number): Passage | undefined;
}

const FACET_OF_PROVISION: Readonly<Record<FacetName, (entry: ProvisionEntry) => readonly string[]>> = {
  kind: ({ instrument }) => [instrument.kind],
  body: ({ instrument }) => [instrument.address.split('/')[0] ?? ''],
  status: ({ instrument, provision }) => [provision.status ?? instrument.status],
  language: () => ['kk', 'ru', 'en'],
  topic: ({ provision }) => provision.topics,
  whom: ({ provision }) => provision.whom,
  stage: ({ provision }) => provision.stages,
  instrument: ({ instrument }) => [instrument.address],
};

function shownOf(entry: ProvisionEntry): Shown[] {
  return (['kk', 'ru', 'en'] as const).flatMap((lang) => [
    { lang, text: entry.provision.heading[lang], heading: true },
    ...piecesOf(entry.instrument, entry.provision, lang).map((piece) => ({ ...piece, lang, heading: false })),
  ]);
}

/** The corpus as a source. @throws BadIndexError when the index was built from another corpus. */
export function corpusSource(corpus: Corpus, index: SearchIndex): Source {
  const entries = provisionsOf(corpus);
  const last = entries.at(-1);
  if (entries.length !== index.documentCount) {
    throw new BadIndexError(`${index.documentCount} documents for ${entries.length} provisions`);
  }
  if (
    last !== undefined &&
    index.id(entries.length - 1) !== `${last.instrument.address}/${last.provision.number}`
  ) {
    throw new BadIndexError('its provisions are not those of the corpus');
  }
  const places = new Map(
    entries.map(({ instrument, provision }, at) => [`${instrument.address}/${provision.number}`, at]),
  );
  const entry = (document: number): ProvisionEntry | undefined => entries[document];
  return {
    index,
    store: 'corpus',
    texts: (document) => {
      const found = entry(document);
      return found === undefined ? [] : shownOf(found);
    },
    facet: (document, name) => {
      const found = entry(document);
      return found === undefined ? [] : FACET_OF_PROVISION[name](found);
    },
    provision: entry,
    place: (address) => places.get(address),
    passage: () => undefined,
  };
}

/** A segment of the library as a source. */
export function librarySource(segment: LibrarySegment): Source {
  const { index, passages } = segment;
  if (passages.length !== index.documentCount) {
    throw new BadIndexError(`${index.documentCount} documents for ${passages.length} passages`);
  }
  return {
    index,
    store: 'library',
    texts: (document) => {
      const passage = passages[document];
      return passage === undefined ? [] : [{ lang: passage.lang, text: passage.text, heading: false }];
    },
    facet: (document, name) => {
      const passage = passages[document];
      if (passage === undefined) return [];
      if (name === 'kind') return ['library'];
      if (name === 'language') return [passage.lang];
      return name === 'instrument' ? [`library/${passage.document}`] : [];
    },
    provision: () => undefined,
    place: () => undefined,
    passage: (document) => passages[document],
  };
}
