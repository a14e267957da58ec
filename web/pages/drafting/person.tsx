import type { PersonAnswer } from '../../../lib/drafting/index.ts';
import { sexOfName } from '../../../lib/drafting/russian.ts';
import { forms } from '../../messages/forms.ts';
import { person } from '../../messages/person.ts';
import { ChoiceField, type FieldOf, TextField } from '../../parts/fields/simple.tsx';
import { useText } from '../../shell/language.ts';

/** Forms the writer may correct, as the desk names them. */
const FORMS = ['kk_genitive', 'kk_dative', 'ru_genitive', 'ru_dative'] as const;

const SEXES = ['female', 'male'] as const;

/** Whether a Russian name of two words or more cannot be declined for want of the sex. */
const isUnsure = (name: string): boolean => /\S\s+\S/.test(name) && sexOfName(name) === undefined;

/** A person's full name in the nominative; the desk makes its forms, the writer may correct them. */
export function PersonField({
  frame,
  value,
  onChange,
  sexAsked,
}: FieldOf<PersonAnswer> & {
  /** The form has a question of its own for the sex of this person. */
  readonly sexAsked: boolean;
}) {
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
      {value !== undefined && !sexAsked && (isUnsure(value.name) || value.sex !== undefined) && (
        <ChoiceField
          frame={{ id: `${frame.id}-sex`, label: text(person.sex), help: text(person.sex_help) }}
          value={value.sex}
          onChange={(sex) => onChange({ ...value, sex: SEXES.find((one) => one === sex) })}
          options={SEXES.map((sex) => ({ value: sex, label: text(person[sex]) }))}
        />
      )}
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
