import type { PersonAnswer } from '../../../lib/drafting/index.ts';
import { forms } from '../../messages/forms.ts';
import { person } from '../../messages/person.ts';
import { type FieldOf, TextField } from '../../parts/fields/simple.tsx';
import { useText } from '../../shell/language.ts';

/** Forms the writer may correct, as the desk names them. */
const FORMS = ['kk_genitive', 'kk_dative', 'ru_genitive', 'ru_dative'] as const;

/** A person's full name in the nominative; the desk makes its forms, the writer may correct them. */
export function PersonField({ frame, value, onChange }: FieldOf<PersonAnswer>) {
  const text = useText();
  const help = frame.help ?? text(forms.person_name);
  const change = (name: string | undefined) =>
    onChange(name === undefined || name === '' ? undefined : { ...value, name });
  const correct = (form: string, word: string | undefined) => {
    if (value === undefined) return;
    const { [form]: _former, ...others } = value.forms ?? {};
    onChange({ ...value, forms: word === undefined || word === '' ? others : { ...others, [form]: word } });
  };
  return (
    <>
      <TextField frame={{ ...frame, help }} value={value?.name} onChange={change} maxLength={200} />
      {value !== undefined && (
        <details class="field-why">
          <summary>
            {text(person.forms)}
            <span class="unseen">: {frame.label}</span>
          </summary>
          <p>{text(person.help)}</p>
          {FORMS.map((form) => (
            <TextField
              key={form}
              frame={{ id: `${frame.id}-${form}`, label: text(person[form]) }}
              value={value.forms?.[form]}
              onChange={(word) => correct(form, word)}
              maxLength={200}
            />
          ))}
        </details>
      )}
    </>
  );
}
