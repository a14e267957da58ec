import type { ComponentChildren } from 'preact';
import { forms } from '../../messages/forms.ts';
import { useText } from '../../shell/language.ts';
import { Grounds } from '../norm.tsx';

/** What stands around a question, whatever its kind. All words are already in the reader's language. */
export interface FieldFrame {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly why?: string | undefined;
  readonly ground?: readonly string[] | undefined;
  readonly required?: boolean | undefined;
  readonly problem?: string | undefined;
  readonly note?: string | undefined;
}

/** Ids of the texts that describe a control, for `aria-describedby`. */
export function describedBy(frame: FieldFrame): string | undefined {
  const ids = [
    ...(frame.help === undefined ? [] : [`${frame.id}-help`]),
    ...(frame.note === undefined ? [] : [`${frame.id}-note`]),
    ...(frame.problem === undefined ? [] : [`${frame.id}-problem`]),
  ];
  return ids.length === 0 ? undefined : ids.join(' ');
}

function Why({ frame }: { frame: FieldFrame }) {
  const text = useText();
  const ground = frame.ground ?? [];
  if (frame.why === undefined && ground.length === 0) return null;
  return (
    <details class="field-why">
      <summary>
        {text(forms.why)}
        <span class="unseen">: {frame.label}</span>
      </summary>
      {frame.why !== undefined && <p>{frame.why}</p>}
      {ground.length > 0 && (
        <p>
          {text(forms.grounds)}: <Grounds addresses={ground} />
        </p>
      )}
    </details>
  );
}

function Label({ frame }: { frame: FieldFrame }) {
  const text = useText();
  return (
    <>
      {frame.label}
      {frame.required === true && <span class="field-required"> ({text(forms.required)})</span>}
    </>
  );
}

/** Help, notes, why and problem; the same under one control and under a group. */
function Around({ frame }: { frame: FieldFrame }) {
  return (
    <>
      {frame.help !== undefined && (
        <p class="field-help" id={`${frame.id}-help`}>
          {frame.help}
        </p>
      )}
      {frame.note !== undefined && (
        <p class="field-help" id={`${frame.id}-note`}>
          {frame.note}
        </p>
      )}
    </>
  );
}

function Below({ frame }: { frame: FieldFrame }) {
  return (
    <>
      {frame.problem !== undefined && (
        <p class="field-problem" id={`${frame.id}-problem`} role="alert">
          {frame.problem}
        </p>
      )}
      <Why frame={frame} />
    </>
  );
}

/** A question with one control; the control's id is the frame's. */
export function Field({ frame, children }: { frame: FieldFrame; children: ComponentChildren }) {
  return (
    <div class={frame.problem === undefined ? 'field' : 'field field-wrong'}>
      <label class="field-label" for={frame.id}>
        <Label frame={frame} />
      </label>
      <Around frame={frame} />
      {children}
      <Below frame={frame} />
    </div>
  );
}

/** A question with several controls. */
export function FieldGroup({ frame, children }: { frame: FieldFrame; children: ComponentChildren }) {
  return (
    <fieldset
      class={frame.problem === undefined ? 'field' : 'field field-wrong'}
      id={frame.id}
      aria-describedby={describedBy(frame)}
    >
      <legend class="field-label">
        <Label frame={frame} />
      </legend>
      <Around frame={frame} />
      {children}
      <Below frame={frame} />
    </fieldset>
  );
}
