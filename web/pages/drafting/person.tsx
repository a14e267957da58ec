import type { PersonAnswer } from '../../../lib/drafting/index.ts';
import { forms } from '../../messages/forms.ts';
import { type FieldOf, TextField } from '../../parts/fields/simple.tsx';
import { useText } from '../../shell/language.ts';

/** A person's full name in the nominative; its grammatical forms are made by the desk. */
export function PersonField({ frame, value, onChange }: FieldOf<PersonAnswer>) {
  const text = useText();
  const help = frame.help ?? text(forms.person_name);
  const change = (name: string | undefined) =>
    onChange(name === undefined || name === '' ? undefined : { ...value, name });
  return <TextField frame={{ ...frame, help }} value={value?.name} onChange={change} maxLength={200} />;
}
