import { useState } from 'preact/hooks';
import { forms } from '../../messages/forms.ts';
import { useText } from '../../shell/language.ts';
import { FieldGroup } from './field.tsx';
import type { FieldOf } from './simple.tsx';

export interface Term {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

const PARTS = ['years', 'months', 'days'] as const;

/** A term in whole years, months and days. Anything but digits is kept in sight and told, not dropped. */
export function TermField({ frame, value, onChange }: FieldOf<Term>) {
  const text = useText();
  const [bad, setBad] = useState<Readonly<Record<string, string>>>({});
  const write = (part: (typeof PARTS)[number], typed: string) => {
    const number = typed.trim() === '' ? 0 : Number(typed.trim());
    const whole = Number.isInteger(number) && number >= 0;
    const { [part]: _old, ...others } = bad;
    setBad(whole ? others : { ...others, [part]: typed });
    if (!whole) return;
    const next = { years: 0, months: 0, days: 0, ...value, [part]: number };
    onChange(next.years + next.months + next.days === 0 ? undefined : next);
  };
  const wrong = Object.keys(bad).length > 0;
  return (
    <FieldGroup frame={wrong ? { ...frame, problem: text(forms.not_a_number) } : frame}>
      <div class="term-parts">
        {PARTS.map((part) => (
          <label key={part}>
            <input
              type="text"
              inputMode="numeric"
              class="tiny"
              autocomplete="off"
              maxLength={6}
              aria-invalid={part in bad ? true : undefined}
              value={bad[part] ?? (value === undefined || value[part] === 0 ? '' : String(value[part]))}
              onInput={(event) => write(part, event.currentTarget.value)}
            />
            {text(forms[part])}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
