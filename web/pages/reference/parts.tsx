import type { Localized } from '../../../lib/base/index.ts';
import { reference } from '../../messages/reference.ts';
import { shell } from '../../messages/shell.ts';
import { Icon } from '../../parts/icons.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { useText } from '../../shell/language.ts';
import { navigate, usePlace, withLanguage, withQuery } from '../../shell/router.ts';

const PAGES = [
  { path: '/instruments', name: shell.instruments },
  { path: '/cases', name: reference.cases },
  { path: '/rights', name: reference.rights },
  { path: '/practice', name: reference.practice },
  { path: '/statistics', name: reference.statistics },
  { path: '/recommendations', name: reference.recommendations },
  { path: '/contradictions', name: reference.contradictions },
  { path: '/coverage', name: shell.coverage },
] as const;

/** The parts of the corpus, on each of their pages. */
export function CorpusTabs() {
  return <Tabs label={reference.sections} tabs={PAGES} of="area" />;
}

/** Files of a list, and the printer; `base` is the route the list hangs on. */
export function ListActions({ kind, base = '/api/reference' }: { kind: string; base?: string }) {
  const text = useText();
  return (
    <p class="badges small list-actions">
      {text(reference.download)}
      {(['csv', 'json'] as const).map((format) => (
        <a key={format} href={`${base}/${kind}/export?format=${format}`} download>
          {format.toUpperCase()}
        </a>
      ))}
      <button type="button" class="button button-small" onClick={() => print()}>
        <Icon name="print" />
        {text(shell.print)}
      </button>
    </p>
  );
}

/** The paper a fact was drawn from, and its lines. */
export function SourceLine({ source }: { source: { readonly short: Localized; readonly lines: string } }) {
  const text = useText();
  return (
    <span class="small quiet">
      {text(reference.source_lines, { paper: text(source.short), lines: source.lines })}
    </span>
  );
}

interface Choice {
  readonly id: string;
  readonly label: string;
}

/** A filter of a list that stands in the address. */
export function Choose(properties: { name: string; label: string; choices: readonly Choice[] }) {
  const { name, label, choices } = properties;
  const text = useText();
  const place = usePlace();
  return (
    <label class="field">
      <span class="field-label">{label}</span>
      <select
        value={place.query.get(name) ?? ''}
        onChange={(event) =>
          navigate(withQuery(place, { [name]: event.currentTarget.value }), { replace: true })
        }
      >
        <option value="">{text(reference.all)}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Contradictions an entry stands in, each a link to both sides. */
export function ContradictionMarks({
  marks,
}: {
  marks: readonly { readonly id: string; readonly subject: Localized }[];
}) {
  const text = useText();
  return (
    <>
      {marks.map((mark) => (
        <a key={mark.id} class="badge badge-warn" href={`${withLanguage('/contradictions')}#${mark.id}`}>
          <Icon name="warning" />
          {text(reference.contradiction, { subject: text(mark.subject) })}
        </a>
      ))}
    </>
  );
}
