import { useState } from 'preact/hooks';
import type { DraftFinding, Override } from '../../../lib/drafting/index.ts';
import { drafting } from '../../messages/drafting.ts';
import { forms } from '../../messages/forms.ts';
import { Grounds } from '../../parts/norm.tsx';
import { Note } from '../../parts/progress.tsx';
import { useText } from '../../shell/language.ts';

const KINDS = { error: 'error', warning: 'warning', info: 'info' } as const;

interface CheckProperties {
  readonly finding: DraftFinding;
  readonly onOverrule: (override: Override) => void;
  readonly onTakeBack: () => void;
}

function Overrule({ finding, onOverrule }: CheckProperties) {
  const text = useText();
  const [reason, setReason] = useState('');
  const id = `reason-${finding.rule_id}-${finding.place ?? ''}`;
  const place = finding.place === undefined ? {} : { place: finding.place };
  return (
    <details>
      <summary>{text(drafting.overrule)}</summary>
      <label class="small" for={id}>
        {text(drafting.reason)}
      </label>
      <textarea
        id={id}
        rows={2}
        maxLength={1000}
        value={reason}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <button
        type="button"
        class="button button-small"
        disabled={reason.trim() === ''}
        onClick={() => onOverrule({ rule_id: finding.rule_id, ...place, reason: reason.trim() })}
      >
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

interface ChecksProperties {
  readonly findings: readonly DraftFinding[];
  readonly overrides: readonly Override[];
  readonly onChange: (overrides: readonly Override[]) => void;
}

/** What the desk noticed. Each finding can be overruled with a reason, which stays with the draft. */
export function Checks({ findings, overrides, onChange }: ChecksProperties) {
  const text = useText();
  const same = (override: Override, finding: DraftFinding) =>
    override.rule_id === finding.rule_id && override.place === finding.place;
  if (findings.length === 0) return <Note kind="done">{text(drafting.all_clear)}</Note>;
  return (
    <>
      {findings.map((finding) => (
        <Check
          key={`${finding.rule_id} ${finding.place ?? ''} ${finding.message.en}`}
          finding={finding}
          onOverrule={(override) => onChange([...overrides, override])}
          onTakeBack={() => onChange(overrides.filter((override) => !same(override, finding)))}
        />
      ))}
    </>
  );
}
