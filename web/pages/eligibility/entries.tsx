import { ENTRY_FIELDS } from '../../messages/case-form.ts';
import { forms } from '../../messages/forms.ts';
import { FieldGroup } from '../../parts/fields/field.tsx';
import { ChoiceField, DateField, type FieldOf, YesNoField } from '../../parts/fields/simple.tsx';
import { useText } from '../../shell/language.ts';

type Entry = Readonly<Record<string, unknown>>;
type FieldName = 'imposed' | 'served' | 'lifted' | 'malicious' | 'kind' | 'date';

/** Fields of one penalty and of one refusal, in the order asked. */
const FIELDS: Readonly<Record<'penalties' | 'refusals', readonly FieldName[]>> = {
  penalties: ['imposed', 'served', 'lifted', 'malicious'],
  refusals: ['kind', 'date'],
};

interface OneField {
  readonly name: FieldName;
  readonly id: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

function EntryField({ name, id, value, onChange }: OneField) {
  const text = useText();
  const frame = { id, label: text(ENTRY_FIELDS[name]) };
  if (name === 'malicious')
    return <YesNoField frame={frame} value={value as boolean | undefined} onChange={onChange} />;
  if (name !== 'kind')
    return <DateField frame={frame} value={value as string | undefined} onChange={onChange} />;
  const options = (['parole', 'commutation'] as const).map((kind) => ({
    value: kind,
    label: text(ENTRY_FIELDS[kind]),
  }));
  return (
    <ChoiceField frame={frame} value={value as string | undefined} onChange={onChange} options={options} />
  );
}

/** A list of penalties or refusals. */
export function FactEntries(properties: FieldOf<readonly Entry[]> & { kind: 'penalties' | 'refusals' }) {
  const text = useText();
  const { frame, value = [], onChange, kind } = properties;
  const write = (next: readonly Entry[]) => onChange(next.length === 0 ? undefined : next);
  const change = (place: number, name: FieldName, answer: unknown) =>
    write(value.map((entry, index) => (index === place ? { ...entry, [name]: answer } : entry)));
  return (
    <FieldGroup frame={frame}>
      <div class="entries">
        {value.map((entry, place) => (
          <fieldset class="entry" aria-label={text(forms.entry, { number: place + 1 })} key={place}>
            {FIELDS[kind].map((name) => (
              <EntryField
                key={name}
                name={name}
                id={`${frame.id}.${place}.${name}`}
                value={entry[name]}
                onChange={(answer) => change(place, name, answer)}
              />
            ))}
            <p>
              <button
                type="button"
                class="button button-small"
                onClick={() => write(value.filter((_, index) => index !== place))}
              >
                {text(forms.remove)}
                <span class="unseen">: {text(forms.entry, { number: place + 1 })}</span>
              </button>
            </p>
          </fieldset>
        ))}
      </div>
      <button type="button" class="button button-small" onClick={() => write([...value, {}])}>
        {text(forms.add_entry)}
        <span class="unseen">: {frame.label}</span>
      </button>
    </FieldGroup>
  );
}
