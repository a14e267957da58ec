import type { RefObject } from 'preact';
import type { ItemQuestion, PersonAnswer, Scalar } from '../../../lib/drafting/index.ts';
import { forms } from '../../messages/forms.ts';
import { FieldGroup } from '../../parts/fields/field.tsx';
import type { FieldOf } from '../../parts/fields/simple.tsx';
import { useText } from '../../shell/language.ts';
import { QuestionField } from './question.tsx';
import { useAddedFocus } from './use-added-focus.ts';

type Entry = Readonly<Record<string, Scalar | PersonAnswer>>;

/** A list of entries with the same questions each: encouragements, penalties, attachments. */
export function EntriesField(properties: FieldOf<readonly Entry[]> & { item: readonly ItemQuestion[] }) {
  const text = useText();
  const { frame, value = [], onChange, item } = properties;
  const { box, back, follow } = useAddedFocus(value.length);
  const write = (next: readonly Entry[]) => {
    follow();
    onChange(next.length === 0 ? undefined : next);
  };
  const change = (place: number, name: string, answer: unknown) => {
    const { [name]: _old, ...rest } = value[place] ?? {};
    const changed = answer === undefined ? rest : { ...rest, [name]: answer as Scalar };
    onChange(value.map((entry, index) => (index === place ? changed : entry)));
  };
  return (
    <FieldGroup frame={frame}>
      <div class="entries" ref={box}>
        {value.map((entry, place) => (
          <fieldset class="entry" aria-label={text(forms.entry, { number: place + 1 })} key={place}>
            <div class="entry-head">
              <strong>{text(forms.entry, { number: place + 1 })}</strong>
              <button
                type="button"
                class="button button-small"
                onClick={() => write(value.filter((_, index) => index !== place))}
              >
                {text(forms.remove)}
                <span class="unseen">: {text(forms.entry, { number: place + 1 })}</span>
              </button>
            </div>
            {item.map((question) => (
              <QuestionField
                key={question.id}
                question={question}
                id={`${frame.id}.${place}.${question.id}`}
                value={entry[question.id]}
                onChange={(answer) => change(place, question.id, answer)}
                blocks={[]}
              />
            ))}
          </fieldset>
        ))}
      </div>
      <button
        type="button"
        class="button button-small"
        ref={back as RefObject<HTMLButtonElement>}
        onClick={() => write([...value, {}])}
      >
        {text(forms.add_entry)}
        <span class="unseen">: {frame.label}</span>
      </button>
    </FieldGroup>
  );
}
