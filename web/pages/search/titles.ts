import type { LibraryDocument } from '../../../lib/corpus/index.ts';
import { useResource } from '../../shell/resource.ts';

/** Titles of the documents of the library by their identifiers; asked for only when `wanted`. */
export function useDocumentTitles(wanted: boolean): ReadonlyMap<string, string> {
  const { data } = useResource<{ documents: readonly LibraryDocument[] }>(
    wanted ? '/api/library' : undefined,
  );
  return new Map((data?.documents ?? []).map(({ id, title }) => [id, title]));
}
