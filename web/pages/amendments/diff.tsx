import { amendments } from '../../messages/amendments.ts';
import { Loaded } from '../../parts/progress.tsx';
import { useText } from '../../shell/language.ts';
import { useAnswer } from '../eligibility/use-case.ts';
import type { Segment } from './shapes.ts';

/** Two wordings as one text: what goes struck through, what comes underlined, told in words to readers of the screen. */
export function Segments({ segments, language }: { segments: readonly Segment[]; language: string }) {
  const text = useText();
  return (
    <div class="norm diff" lang={language}>
      {segments.map((segment, index) => {
        const key = `${index} ${segment.kind}`;
        if (segment.kind === 'same' || segment.kind === 'form') return <span key={key}>{segment.new}</span>;
        if (segment.kind === 'deleted')
          return (
            <del key={key}>
              <span class="unseen">{text(amendments.deleted)}: </span>
              {segment.old}
            </del>
          );
        return (
          <ins key={key}>
            <span class="unseen">{text(amendments.inserted)}: </span>
            {segment.new}
          </ins>
        );
      })}
    </div>
  );
}

/** The word by word difference of two wordings, as the server finds it. */
export function Diff({
  current,
  proposed,
  language,
}: {
  current: string;
  proposed: string;
  language: string;
}) {
  const text = useText();
  const found = useAnswer<{ segments: readonly Segment[] }>('/api/amendments/diff', { current, proposed });
  return (
    <Loaded from={found}>
      {({ segments }) =>
        segments.every((segment) => segment.kind === 'same') ? (
          <p class="quiet">{text(amendments.no_change)}</p>
        ) : (
          <Segments segments={segments} language={language} />
        )
      }
    </Loaded>
  );
}
