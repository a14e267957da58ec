import { useEffect, useRef, useState } from 'preact/hooks';
import { forms } from '../../messages/forms.ts';
import { formatDate, useLanguage, useText } from '../../shell/language.ts';
import { describedBy, Field, type FieldFrame, FieldGroup } from './field.tsx';

export interface FieldOf<T> {
  readonly frame: FieldFrame;
  readonly value: T | undefined;
  readonly onChange: (value: T | undefined) => void;
}

/** The attributes every single control shares. */
const shared = (frame: FieldFrame) => ({
  id: frame.id,
  'aria-describedby': describedBy(frame),
  'aria-invalid': frame.problem === undefined ? undefined : true,
  'aria-required': frame.required === true ? true : undefined,
});

export function TextField(properties: FieldOf<string> & { maxLength?: number | undefined }) {
  const { frame, value, onChange, maxLength } = properties;
  return (
    <Field frame={frame}>
      <input
        {...shared(frame)}
        type="text"
        autocomplete="off"
        maxLength={maxLength ?? 500}
        value={value ?? ''}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}

/** A text of paragraphs; grows with what is typed. */
export function LongTextField(properties: FieldOf<string> & { maxLength?: number | undefined }) {
  const { frame, value, onChange, maxLength } = properties;
  const lines = Math.min(
    14,
    Math.max(3, Math.ceil((value ?? '').length / 70) + (value ?? '').split('\n').length - 1),
  );
  return (
    <Field frame={frame}>
      <textarea
        {...shared(frame)}
        rows={lines}
        maxLength={maxLength ?? 20_000}
        value={value ?? ''}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}

/**
 * A day; the browser's own date field, so that every locale types it in its own order. The day stands beside
 * it in words of the page's language, so that no one takes the fourth of May for the fifth of April. With a
 * `name` it is sent with its form, which then demands it.
 */
export function DateField({ frame, value, onChange, name }: FieldOf<string> & { name?: string }) {
  const text = useText();
  const language = useLanguage();
  const [bad, setBad] = useState(false);
  const control = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // A half-typed date has no value; writing '' back would wipe what is being typed.
    const input = control.current;
    if (input !== null && input.value !== (value ?? '') && !input.validity.badInput)
      input.value = value ?? '';
  }, [value]);
  const problem = bad ? text(forms.no_such_date) : frame.problem;
  const shown = { ...frame, problem };
  const words = value === undefined || bad ? undefined : formatDate(value, language);
  return (
    <Field frame={shown}>
      <div class="date">
        <input
          {...shared(shown)}
          ref={control}
          type="date"
          name={name}
          required={name !== undefined}
          min="1900-01-01"
          max="2199-12-31"
          onInput={(event) => {
            setBad(false);
            onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value);
          }}
          onBlur={(event) => setBad(event.currentTarget.validity.badInput)}
        />
        {words !== undefined && <span class="date-words">{words}</span>}
      </div>
    </Field>
  );
}

export function NumberField(
  properties: FieldOf<number> & { min?: number | undefined; max?: number | undefined },
) {
  const text = useText();
  const { frame, value, onChange, min, max } = properties;
  const [typed, setTyped] = useState(value === undefined ? '' : String(value));
  const [bad, setBad] = useState(false);
  useEffect(() => {
    setTyped((old) => (read(old) === value ? old : value === undefined ? '' : String(value)));
  }, [value]);
  const problem = bad ? text(forms.not_a_number) : frame.problem;
  const shown = { ...frame, problem };
  return (
    <Field frame={shown}>
      <input
        {...shared(shown)}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        class="short"
        value={typed}
        data-min={min}
        data-max={max}
        onInput={(event) => {
          const next = event.currentTarget.value;
          setTyped(next);
          setBad(false);
          if (next.trim() === '' || read(next) !== undefined) onChange(read(next));
        }}
        onBlur={() => setBad(typed.trim() !== '' && read(typed) === undefined)}
      />
    </Field>
  );
}

/** Digits with a comma or a point, spaces between thousands allowed. */
function read(typed: string): number | undefined {
  const digits = typed.replace(/[\s\u00a0]/g, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : undefined;
}

/** Short options stand in a row, so that a long form stays short. */
const rowOf = (options: readonly Choice[]): string =>
  options.every((option) => option.label.length <= 26) ? 'choices choices-row' : 'choices';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly help?: string | undefined;
}

/** One of a few as radio buttons, one of many as a list. Choosing again takes the choice back. */
export function ChoiceField(properties: FieldOf<string> & { options: readonly Choice[] }) {
  const text = useText();
  const { frame, value, onChange, options } = properties;
  if (options.length > 9) {
    return (
      <Field frame={frame}>
        <select
          {...shared(frame)}
          value={value ?? ''}
          onChange={(event) =>
            onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value)
          }
        >
          <option value="">{text(forms.choose)}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </Field>
    );
  }
  return (
    <FieldGroup frame={frame}>
      <div class={rowOf(options)}>
        {options.map((option) => (
          <label class="choice" key={option.value}>
            <input
              type="radio"
              name={frame.id}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
              onClick={() => value === option.value && onChange(undefined)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

export function ManyField(properties: FieldOf<readonly string[]> & { options: readonly Choice[] }) {
  const { frame, value = [], onChange, options } = properties;
  const turn = (one: string) => {
    const next = value.includes(one) ? value.filter((other) => other !== one) : [...value, one];
    onChange(next.length === 0 ? undefined : next);
  };
  return (
    <FieldGroup frame={frame}>
      <div class={rowOf(options)}>
        {options.map((option) => (
          <label class="choice" key={option.value}>
            <input
              type="checkbox"
              checked={value.includes(option.value)}
              onChange={() => turn(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

/** Yes or no; `unknown` offers the third answer of a person who does not know. */
export function YesNoField(properties: FieldOf<boolean | 'unknown'> & { unknown?: boolean }) {
  const text = useText();
  const { value, onChange, unknown } = properties;
  const names = { true: forms.yes, false: forms.no, unknown: forms.unknown };
  const answers = unknown === true ? (['true', 'false', 'unknown'] as const) : (['true', 'false'] as const);
  return (
    <ChoiceField
      frame={properties.frame}
      value={value === undefined ? undefined : String(value)}
      onChange={(next) =>
        onChange(next === undefined ? undefined : next === 'unknown' ? 'unknown' : next === 'true')
      }
      options={answers.map((answer) => ({ value: answer, label: text(names[answer]) }))}
    />
  );
}
