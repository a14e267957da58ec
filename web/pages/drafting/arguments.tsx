import type { ArgumentAnswer } from '../../../lib/drafting/index.ts';
import { drafting } from '../../messages/drafting.ts';
import { forms } from '../../messages/forms.ts';
import { FieldGroup } from '../../parts/fields/field.tsx';
import type { FieldOf } from '../../parts/fields/simple.tsx';
import { Grounds } from '../../parts/norm.tsx';
import { useText } from '../../shell/language.ts';
import type { ArgumentBlock } from './shapes.ts';
import { useAddedFocus } from './use-added-focus.ts';

interface PickedProperties {
  readonly answer: ArgumentAnswer;
  readonly block: ArgumentBlock;
  readonly onChange: (answer: ArgumentAnswer) => void;
  readonly onRemove: () => void;
  readonly onUp: (() => void) | undefined;
}

function Picked({ answer, block, onChange, onRemove, onUp }: PickedProperties) {
  const text = useText();
  const title = text(block.title);
  const id = `argument-${block.id}`;
  return (
    <fieldset class="entry" aria-label={title}>
      <div class="entry-head">
        <strong>{title}</strong>
        <span class="buttons">
          {onUp !== undefined && (
            <button
              type="button"
              class="button button-small"
              onClick={onUp}
              aria-label={`${text(forms.up)}: ${title}`}
            >
              {text(forms.up)}
            </button>
          )}
          <button
            type="button"
            class="button button-small"
            onClick={onRemove}
            aria-label={`${text(forms.remove)}: ${title}`}
          >
            {text(forms.remove)}
          </button>
        </span>
      </div>
      <p class="field-help">{text(block.text)}</p>
      <p class="small">
        {text(forms.grounds)}: <Grounds addresses={block.citations} />
      </p>
      <label class="small" for={id}>
        {text(forms.own_words)}
      </label>
      <textarea
        id={id}
        rows={answer.text === undefined ? 2 : 5}
        maxLength={10_000}
        value={answer.text ?? ''}
        onInput={(event) => {
          const own = event.currentTarget.value;
          onChange(own === '' ? { block: answer.block } : { ...answer, text: own });
        }}
      />
    </fieldset>
  );
}

/** Argument blocks to pick, edit and order. */
export function ArgumentsField(
  properties: FieldOf<readonly ArgumentAnswer[]> & {
    blocks: readonly ArgumentBlock[];
    tags: readonly string[];
  },
) {
  const text = useText();
  const { frame, value = [], onChange, blocks, tags } = properties;
  const { box, back, follow } = useAddedFocus(value.length);
  const write = (next: readonly ArgumentAnswer[]) => {
    follow();
    onChange(next.length === 0 ? undefined : next);
  };
  const offered = blocks.filter(
    (block) =>
      block.tags.some((tag) => tags.includes(tag)) && !value.some((answer) => answer.block === block.id),
  );
  const up = (place: number) => {
    const next = [...value];
    next.splice(place - 1, 0, ...next.splice(place, 1));
    onChange(next);
  };
  return (
    <FieldGroup frame={frame}>
      <div class="entries" ref={box}>
        {value.map((answer, place) => {
          const block = blocks.find((one) => one.id === answer.block);
          if (block === undefined) return null;
          return (
            <Picked
              key={answer.block}
              answer={answer}
              block={block}
              onChange={(next) => onChange(value.map((old, index) => (index === place ? next : old)))}
              onRemove={() => write(value.filter((_, index) => index !== place))}
              onUp={place === 0 ? undefined : () => up(place)}
            />
          );
        })}
      </div>
      {offered.length > 0 && (
        <details>
          <summary ref={back}>{text(drafting.arguments)}</summary>
          <ul class="picked-list">
            {offered.map((block) => (
              <li key={block.id}>
                <span>{text(block.title)}</span>
                <button
                  type="button"
                  class="button button-small"
                  onClick={() => write([...value, { block: block.id }])}
                  aria-label={`${text(forms.add)}: ${text(block.title)}`}
                >
                  {text(forms.add)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </FieldGroup>
  );
}
