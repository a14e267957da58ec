import { FACETS, type FacetName, type Facets } from './result.ts';
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

/** Counts the facet values of the documents given. */
export function countFacets(
  documents: Iterable<{ readonly source: Source; readonly document: number }>,
): Facets {
  const counts = new Map<FacetName, Map<string, number>>(FACETS.map((name) => [name, new Map()]));
  for (const { source, document } of documents) {
    for (const name of FACETS) {
      const values = counts.get(name);
      for (const value of source.facet(document, name)) values?.set(value, (values.get(value) ?? 0) + 1);
    }
  }
  const list = (name: FacetName) =>
    [...(counts.get(name) ?? [])]
      .map(([value, count]) => ({ value, count }))
      .sort((left, right) => right.count - left.count || (left.value < right.value ? -1 : 1));
  return Object.fromEntries(FACETS.map((name) => [name, list(name)])) as Record<
    FacetName,
    ReturnType<typeof list>
  >;
}
