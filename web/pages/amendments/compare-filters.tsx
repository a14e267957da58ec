import { amendments, KINDS } from '../../messages/amendments.ts';
import { useText } from '../../shell/language.ts';
import { navigate, usePlace, withQuery } from '../../shell/router.ts';
import type { Draft } from './drafts.ts';

/** Which rows a comparison shows; an empty string asks for all. */
export interface Filters {
  readonly act: string;
  readonly article: string;
  readonly kind: string;
  readonly meeting: boolean;
}

/** What the address asks for, so that a comparison of one article can be sent and returned to. */
export function useFilters(): readonly [Filters, (filters: Filters) => void] {
  const place = usePlace();
  const read = (name: string): string => place.query.get(name) ?? '';
  const filters = {
    act: read('act'),
    article: read('article'),
    kind: read('kind'),
    meeting: read('meeting') !== '',
  };
  const set = ({ meeting, ...named }: Filters): void =>
    navigate(withQuery(place, { ...named, meeting: meeting ? '1' : '' }), { replace: true });
  return [filters, set];
}

/** The fields that narrow a comparison. */
export function FilterLine(properties: {
  drafts: readonly Draft[];
  filters: Filters;
  onChange: (filters: Filters) => void;
}) {
  const text = useText();
  const { drafts, filters, onChange } = properties;
  const acts = new Map(
    drafts.flatMap(({ tables }) =>
      tables.flatMap((table) => table.acts.map(({ id, address }) => [address ?? id, id] as const)),
    ),
  );
  return (
    <fieldset class="filters bare-group">
      <legend class="unseen">{text(amendments.filters)}</legend>
      <label>
        {text(amendments.act)}{' '}
        <select
          id="compare-act"
          value={filters.act}
          onChange={(event) => onChange({ ...filters, act: event.currentTarget.value })}
        >
          <option value="">{text(amendments.every)}</option>
          {[...acts].map(([key, name]) => (
            <option key={key} value={key}>
              {name.length > 60 ? `${name.slice(0, 60)}…` : name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {text(amendments.article)}{' '}
        <input
          id="compare-article"
          type="text"
          class="tiny"
          autocomplete="off"
          value={filters.article}
          onInput={(event) => onChange({ ...filters, article: event.currentTarget.value })}
        />
      </label>
      <label>
        {text(amendments.kind)}{' '}
        <select
          id="compare-kind"
          value={filters.kind}
          onChange={(event) => onChange({ ...filters, kind: event.currentTarget.value })}
        >
          <option value="">{text(amendments.every)}</option>
          {Object.entries(KINDS).map(([kind, name]) => (
            <option key={kind} value={kind}>
              {text(name)}
            </option>
          ))}
        </select>
      </label>
      <label class="choice">
        <input
          id="compare-meeting"
          type="checkbox"
          checked={filters.meeting}
          onChange={(event) => onChange({ ...filters, meeting: event.currentTarget.checked })}
        />
        {text(amendments.meeting)}
      </label>
    </fieldset>
  );
}
