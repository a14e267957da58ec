import type { Assessment } from '../../../lib/eligibility/index.ts';
import { corpus } from '../../messages/corpus.ts';
import { eligibility } from '../../messages/eligibility.ts';
import { Icon } from '../../parts/icons.tsx';
import { CitedLink } from '../../parts/norm.tsx';
import { useText } from '../../shell/language.ts';

type GroundedText = Assessment['convention'][number];
type Mark = GroundedText['verification'];

/** Whether a statement was compared with the official text: a sign for the eye, a word for the reader. */
export function RuleMark({ mark }: { mark: Mark }) {
  const text = useText();
  const word = text(corpus[mark]);
  return (
    <span class={`rule-mark rule-mark-${mark}`} title={word}>
      <Icon name={mark === 'checked' ? 'check' : 'question'} />
      <span class="unseen">{word}</span>
    </span>
  );
}

/** What the signs mean. */
export function MarkLegend() {
  const text = useText();
  return (
    <p class="small quiet rule-legend">
      <RuleMark mark="checked" /> {text(eligibility.mark_checked)} <RuleMark mark="unchecked" />{' '}
      {text(eligibility.mark_unchecked)}
    </p>
  );
}

/** Statements of law, each with the provision it rests on and its mark. */
export function GroundedList({ lines }: { lines: readonly GroundedText[] }) {
  const text = useText();
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.rule_id + line.ground_cited}>
          {text(line.text)} <CitedLink ground={line.ground} cited={line.ground_cited} />
          <RuleMark mark={line.verification} />
        </li>
      ))}
    </ul>
  );
}
