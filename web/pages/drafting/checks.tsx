import { useState } from 'preact/hooks';
import type { DraftFinding, Override } from '../../../lib/drafting/index.ts';
import { drafting } from '../../messages/drafting.ts';
import { forms } from '../../messages/forms.ts';
import { Grounds } from '../../parts/norm.tsx';
import { Note } from '../../parts/progress.tsx';
import { useText } from '../../shell/language.ts';
import type { DraftData } from './shapes.ts';

const KINDS = { error: 'error', warning: 'warning', info: 'info' } as const;

interface CheckProperties {
  readonly finding: DraftFinding;
  /** The reason typed so far. */
  readonly reason: string;
  readonly onType: (reason: string) => void;
  readonly onOverrule: () => void;
  readonly onTakeBack: () => void;
}

function Overrule({ finding, reason, onType, onOverrule }: CheckProperties) {
  const text = useText();
  const id = `reason-${finding.rule_id}-${finding.place ?? ''}`;
  // Open where a reason waits; from then on the writer's to open and close, also when all letters are deleted.
  const [waiting] = useState(reason !== '');
  return (
    <details open={waiting}>
      <summary>{text(drafting.overrule)}</summary>
      <label class="small" for={id}>
        {text(drafting.reason)}
      </label>
      <textarea
        id={id}
        rows={2}
        maxLength={1000}
        value={reason}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <button type="button" class="button button-small" disabled={reason.trim() === ''} onClick={onOverrule}>
        {text(drafting.overrule_now)}
      </button>
    </details>
  );
}

function Check(properties: CheckProperties) {
  const text = useText();
  const { finding, onTakeBack } = properties;
  const overruled = finding.overruled;
  return (
    <Note
      kind={overruled === undefined ? KINDS[finding.severity] : 'done'}
      title={text(drafting[finding.severity])}
    >
      <p>{text(finding.message)}</p>
      {finding.note !== undefined && <p>{text(finding.note)}</p>}
      {(finding.ground ?? []).length > 0 && (
        <p class="small">
          {text(forms.grounds)}: <Grounds addresses={finding.ground ?? []} />
        </p>
      )}
      <p class="small">
        {finding.place !== undefined && (
          <a href={`#answer-${finding.place.split('.')[0]}`}>{text(drafting.go_to)}</a>
        )}{' '}
        <code class="quiet">{finding.rule_id}</code>
      </p>
      {overruled === undefined ? (
        finding.severity !== 'info' && <Overrule {...properties} />
      ) : (
        <p class="small">
          {text(drafting.overruled, { reason: overruled })}{' '}
          <button type="button" class="button button-small" onClick={onTakeBack}>
            {text(drafting.take_back)}
          </button>
        </p>
      )}
    </Note>
  );
}

type Reasons = Pick<DraftData, 'overrides' | 'reasons'>;

interface ChecksProperties {
  readonly findings: readonly DraftFinding[];
  readonly data: Reasons;
  readonly onChange: (changed: Required<Reasons>) => void;
}

const sameFinding = (one: Override, finding: DraftFinding): boolean =>
  one.rule_id === finding.rule_id && one.place === finding.place;

const reasonFor = ({ rule_id, place }: DraftFinding, reason: string): Override => ({
  rule_id,
  ...(place !== undefined && { place }),
  reason,
});

/**
 * What the desk noticed. Each finding can be overruled with a reason, which stays with the draft from its first
 * letter, so that a reload or another view does not lose it before it is confirmed.
 */
export function Checks({ findings, data, onChange }: ChecksProperties) {
  const text = useText();
  const { overrides, reasons = [] } = data;
  if (findings.length === 0) return <Note kind="done">{text(drafting.all_clear)}</Note>;
  return (
    <>
      {findings.map((finding) => {
        const others = reasons.filter((one) => !sameFinding(one, finding));
        const reason = reasons.find((one) => sameFinding(one, finding))?.reason ?? '';
        return (
          <Check
            key={`${finding.rule_id} ${finding.place ?? ''} ${finding.message.en}`}
            finding={finding}
            reason={reason}
            onType={(typed) =>
              onChange({ overrides, reasons: typed === '' ? others : [...others, reasonFor(finding, typed)] })
            }
            onOverrule={() =>
              onChange({ overrides: [...overrides, reasonFor(finding, reason.trim())], reasons: others })
            }
            onTakeBack={() =>
              onChange({ overrides: overrides.filter((one) => !sameFinding(one, finding)), reasons })
            }
          />
        );
      })}
    </>
  );
}
