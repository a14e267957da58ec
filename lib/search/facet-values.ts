import type { Language } from '../base/index.ts';
import type { CaseLaw } from '../corpus/index.ts';
import type { ProvisionEntry } from './documents.ts';
import { LIBRARY_VALUE } from './facets.ts';
import { FACETS, type FacetName } from './result.ts';

/** The values a document has, facet by facet. */
export type FacetValues = Readonly<Record<FacetName, readonly string[]>>;

/** The values of every facet by one way of reading them. */
const facetValues = (read: (name: FacetName) => readonly string[]): FacetValues =>
  Object.fromEntries(FACETS.map((name) => [name, read(name)])) as FacetValues;

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

const BODY_OF_CASE: Readonly<Record<CaseLaw['body'], string>> = {
  ecthr: 'coe',
  hrc: 'un',
  cat: 'un',
  cedaw: 'un',
  crpd: 'un',
  'kz-cc': 'kz',
  'kz-court': 'kz',
  other: 'other',
};

const FACET_OF_CASE: Readonly<Partial<Record<FacetName, (decision: CaseLaw) => readonly string[]>>> = {
  kind: () => ['case'],
  body: ({ body }) => [BODY_OF_CASE[body]],
  status: ({ status }) => [status],
  language: () => ['kk', 'ru', 'en'],
};

export const provisionFacets = (entry: ProvisionEntry): FacetValues =>
  facetValues((name) => FACET_OF_PROVISION[name](entry));

/** @param decision none, for a number the corpus does not have */
export const caseFacets = (decision: CaseLaw | undefined): FacetValues =>
  facetValues((name) => (decision === undefined ? [] : (FACET_OF_CASE[name]?.(decision) ?? [])));

/** The facets of passages: the same object for all passages of one document in one language. */
export function passageFacets(): (lang: Language, document: string) => FacetValues {
  const known = new Map<string, FacetValues>();
  return (lang, document) => {
    const key = `${lang} ${document}`;
    let values = known.get(key);
    if (values === undefined) {
      const own: Partial<Record<FacetName, readonly string[]>> = {
        kind: ['library'],
        language: [lang],
        instrument: [LIBRARY_VALUE + document],
      };
      values = facetValues((name) => own[name] ?? []);
      known.set(key, values);
    }
    return values;
  };
}
