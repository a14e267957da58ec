import type { Localized } from '../../../lib/base/index.ts';
import type { FacetName, Facets } from '../../../lib/search/index.ts';
import { BODY_NAMES, KIND_NAMES, STAGE_NAMES, STATUS, WHOM_NAMES } from '../../messages/corpus.ts';
import { FACET_NAMES, HIT_KINDS, search } from '../../messages/search.ts';
import { SWITCH, useText } from '../../shell/language.ts';
import { usePlace, withQuery } from '../../shell/router.ts';

export const FACET_ORDER: readonly FacetName[] = [
  'kind',
  'body',
  'status',
  'instrument',
  'topic',
  'whom',
  'stage',
  'language',
];
const SHOWN = 8;

/** Names of the values that are a short list; the others come with the answer. */
const NAMES: Readonly<Partial<Record<FacetName, Readonly<Record<string, Localized | undefined>>>>> = {
  kind: { ...KIND_NAMES, ...HIT_KINDS },
  body: BODY_NAMES,
  status: STATUS,
  language: Object.fromEntries(SWITCH.map(({ code, name }) => [code, { kk: name, ru: name, en: name }])),
  whom: WHOM_NAMES,
  stage: STAGE_NAMES,
};

function Facet({ name, values }: { name: FacetName; values: Facets[FacetName] }) {
  const text = useText();
  const place = usePlace();
  const chosen = place.query.get(name);
  if (values.length === 0 || (values.length === 1 && chosen === null)) return null;
  return (
    <section class="facet" aria-label={text(FACET_NAMES[name] ?? search.filters)}>
      <h2>{text(FACET_NAMES[name] ?? search.filters)}</h2>
      <ul class="bare">
        {values.slice(0, SHOWN).map(({ value, count, label }) => {
          const own = NAMES[name]?.[value];
          return (
            <li key={value}>
              <a
                href={withQuery(place, { [name]: chosen === value ? undefined : value })}
                aria-current={chosen === value ? 'true' : undefined}
              >
                {own === undefined ? (label ?? value) : text(own)} <span class="quiet">{count}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Filters with their counts; each is a link, so that a filtered list has an address. */
export function FacetPanel({ facets }: { facets: Facets }) {
  const text = useText();
  const place = usePlace();
  const chosen = FACET_ORDER.filter((name) => place.query.has(name));
  const off = Object.fromEntries(chosen.map((name) => [name, undefined]));
  return (
    <details class="facets" open={matchMedia('(min-width: 58rem)').matches}>
      <summary>{text(search.filters)}</summary>
      {chosen.length > 0 && (
        <p>
          <a class="chip" href={withQuery(place, off)}>
            {text(search.clear_filters)}
          </a>
        </p>
      )}
      {FACET_ORDER.map((name) => (
        <Facet key={name} name={name} values={facets[name] ?? []} />
      ))}
    </details>
  );
}
