import type { Language } from '../base/index.ts';
import type { Corpus } from '../corpus/index.ts';
import { FACETS, type FacetCount, type FacetName, type Facets } from './result.ts';
import type { Source } from './sources.ts';

/** Chosen values by facet; a document must have one of the values of every facet named. */
export type Filters = Partial<Readonly<Record<FacetName, readonly string[]>>>;

/** True when a document passes the filters. */
export function passes(source: Source, document: number, filters: Filters): boolean {
  return FACETS.every((name) => {
    const wanted = filters[name];
    if (wanted === undefined || wanted.length === 0) return true;
    return source.facet(document, name).some((value) => wanted.includes(value));
  });
}

/** What stands before the identifier of a document of the library among the values of `instrument`. */
export const LIBRARY_VALUE = 'library/';

/** The values of one source, each with a number, so that counting them is adding to an array. */
export class FacetTable {
  readonly values: { readonly name: FacetName; readonly value: string }[] = [];
  private readonly known = new Map<string, number>();

  numbersOf(values: Readonly<Record<FacetName, readonly string[]>>): number[] {
    return FACETS.flatMap((name) => values[name].map((value) => this.number(name, value)));
  }

  private number(name: FacetName, value: string): number {
    const key = `${name} ${value}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, this.values.length);
    return this.values.push({ name, value }) - 1;
  }
}

/** Names of the values that are many: topics, instruments and documents, in the reader's language. */
export function labelOf(
  corpus: Corpus,
  titles: ReadonlyMap<string, string>,
  lang: Language,
): (name: FacetName, value: string) => string | undefined {
  return (name, value) => {
    if (name === 'topic') return corpus.topic(value)?.label[lang];
    if (name !== 'instrument') return undefined;
    if (value.startsWith(LIBRARY_VALUE)) return titles.get(value.slice(LIBRARY_VALUE.length));
    return corpus.instrument(value)?.short[lang];
  };
}

function countsBySource(documents: Iterable<{ readonly source: Source; readonly document: number }>) {
  const counts = new Map<Source, number[]>();
  for (const { source, document } of documents) {
    let own = counts.get(source);
    if (own === undefined) {
      own = [];
      counts.set(source, own);
    }
    for (const number of source.facetNumbers(document)) own[number] = (own[number] ?? 0) + 1;
  }
  return counts;
}

/** Counts the facet values of the documents given. */
export function countFacets(
  documents: Iterable<{ readonly source: Source; readonly document: number }>,
  label: (name: FacetName, value: string) => string | undefined,
): Facets {
  const totals = new Map<FacetName, Map<string, number>>(FACETS.map((name) => [name, new Map()]));
  for (const [source, counts] of countsBySource(documents)) {
    source.facetTable.values.forEach(({ name, value }, number) => {
      const count = counts[number] ?? 0;
      const own = totals.get(name);
      if (count > 0) own?.set(value, (own.get(value) ?? 0) + count);
    });
  }
  const list = (name: FacetName): FacetCount[] =>
    [...(totals.get(name) ?? [])]
      .map(([value, count]): FacetCount => {
        const named = label(name, value);
        return { value, count, ...(named !== undefined && { label: named }) };
      })
      .sort((left, right) => right.count - left.count || (left.value < right.value ? -1 : 1));
  return Object.fromEntries(FACETS.map((name) => [name, list(name)])) as Record<FacetName, FacetCount[]>;
}
