import { useEffect, useState } from 'preact/hooks';
import type { ProvisionHit, SearchResult } from '../../../lib/search/index.ts';
import { forms } from '../../messages/forms.ts';
import { type FieldFrame, FieldGroup } from '../../parts/fields/field.tsx';
import type { FieldOf } from '../../parts/fields/simple.tsx';
import { addressLink, StatusBadge } from '../../parts/norm.tsx';
import { Progress } from '../../parts/progress.tsx';
import { useLanguage, useText } from '../../shell/language.ts';
import { usePicks } from '../../shell/picks.ts';
import { useResource } from '../../shell/resource.ts';

const PAUSE = 200;

function useDelayed(value: string): string {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLate(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return late;
}

interface ListProperties {
  readonly taken: readonly string[];
  readonly add: (address: string) => void;
}

function AddButton({ address, title, taken, add }: ListProperties & { address: string; title: string }) {
  const text = useText();
  return (
    <button
      type="button"
      class="button button-small"
      disabled={taken.includes(address)}
      aria-label={`${text(forms.add)}: ${title}, ${address}`}
      onClick={() => add(address)}
    >
      {text(forms.add)}
    </button>
  );
}

function Found({ hits, taken, add }: ListProperties & { hits: readonly ProvisionHit[] }) {
  return (
    <ul class="picked-list">
      {hits.map((hit) => {
        const address = hit.pinpoint ?? hit.address;
        return (
          <li key={address}>
            <span>
              {hit.title} <span class="address">{address}</span> <StatusBadge status={hit.status} />
            </span>
            <AddButton address={address} title={hit.title} taken={taken} add={add} />
          </li>
        );
      })}
    </ul>
  );
}

/** Norms put aside on the pages of the corpus. */
function PutAside({ taken, add }: ListProperties) {
  const text = useText();
  const { picks } = usePicks();
  if (picks.length === 0) return null;
  return (
    <details open>
      <summary>{text(forms.picks)}</summary>
      <ul class="picked-list">
        {picks.map((pick) => (
          <li key={pick.address}>
            <span>
              {text(pick.caption)} <span class="address">{pick.address}</span>
            </span>
            <AddButton address={pick.address} title={text(pick.caption)} taken={taken} add={add} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Finder({ frame, taken, add }: ListProperties & { frame: FieldFrame }) {
  const text = useText();
  const language = useLanguage();
  const [query, setQuery] = useState('');
  const asked = useDelayed(query.trim());
  const parameters = new URLSearchParams({ q: asked, lang: language, in: 'corpus', limit: '6' });
  const found = useResource<SearchResult>(asked === '' ? undefined : `/api/search?${parameters}`);
  const hits = (found.data?.hits ?? []).filter((hit): hit is ProvisionHit => hit.kind === 'provision');
  return (
    <div class="finder">
      <label class="small" for={`${frame.id}-find`}>
        {text(forms.find_citation)}
      </label>
      <input
        id={`${frame.id}-find`}
        type="search"
        autocomplete="off"
        placeholder={text(forms.citation_hint)}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Enter looks up; it must not send the form around this box.
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      {asked !== '' && found.loading && <Progress key={asked} />}
      {asked !== '' && !found.loading && (
        <p class="small quiet" role="status">
          {hits.length === 0 ? (found.problem?.title ?? text(forms.nothing_found)) : ''}
        </p>
      )}
      {asked !== '' && <Found hits={hits} taken={taken} add={add} />}
    </div>
  );
}

/** Addresses of norms the paper cites: found by search inside the form, or picked earlier. */
export function CitationsField({ frame, value = [], onChange }: FieldOf<readonly string[]>) {
  const text = useText();
  const add = (address: string) => value.includes(address) || onChange([...value, address]);
  const remove = (address: string) => {
    const rest = value.filter((other) => other !== address);
    onChange(rest.length === 0 ? undefined : rest);
  };
  return (
    <FieldGroup frame={frame}>
      {value.length > 0 && (
        <ul class="picked-list" aria-label={text(forms.chosen)}>
          {value.map((address) => (
            <li key={address}>
              <a class="address" href={addressLink(address)} target="_blank" rel="noreferrer">
                {address}
              </a>
              <button
                type="button"
                class="button button-small"
                aria-label={`${text(forms.remove)}: ${address}`}
                onClick={() => remove(address)}
              >
                {text(forms.remove)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Finder frame={frame} taken={value} add={add} />
      <PutAside taken={value} add={add} />
    </FieldGroup>
  );
}
