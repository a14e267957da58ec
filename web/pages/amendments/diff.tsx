import { amendments } from '../../messages/amendments.ts';
import { Loaded } from '../../parts/progress.tsx';
import { useText } from '../../shell/language.ts';
import { useAnswer } from '../eligibility/use-case.ts';
import type { Segment } from './shapes.ts';

/** Unchanged text longer than this is left out of a brief view, but for so much at each edit. */
const LONG = 220;
const AROUND = 80;

interface SegmentsProperties {
  readonly segments: readonly Segment[];
  readonly language: string;
  readonly brief?: boolean;
}

/** Two wordings as one text: what goes struck through, what comes underlined, told in words to readers of the screen. */
export function Segments({ segments, language, brief }: SegmentsProperties) {
  const text = useText();
  const last = segments.length - 1;
  return (
    <div class="norm diff" lang={language}>
      {segments.map((segment, index) => {
        const key = `${index} ${segment.kind}`;
        if (segment.kind === 'same')
          return (
            <span key={key}>
              {brief === true ? shortened(segment.new, index === 0, index === last) : segment.new}
            </span>
          );
        if (segment.kind === 'form')
          return (
            <span key={key} class={isVisible(segment) ? 'other-form' : undefined}>
              {segment.new}
            </span>
          );
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

/** The words next to the edits; what stands farther off becomes an ellipsis. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= LONG) return text;
  const head = text.slice(0, text.indexOf(' ', AROUND));
  const tail = text.slice(text.lastIndexOf(' ', text.length - AROUND) + 1);
  if (isFirst) return `… ${tail}`;
  return isLast ? `${head} …` : `${head} … ${tail}`;
}

/** Punctuation or a capital differs; spaces and look-alike letters do not show. */
function isVisible({ old, new: next }: Segment): boolean {
  const seen = (text: string): string => text.replace(/\s+/g, ' ').replace(/i/g, 'і').trim();
  return seen(old) !== seen(next);
}

interface DiffOut {
  readonly segments: readonly Segment[];
  readonly moved: readonly string[];
  readonly renumbered: readonly { readonly from: string; readonly to: string }[];
}

/** What only changed its place or its number: marked as out and in above, and said here as what it is. */
function Places({ moved, renumbered, language }: Omit<DiffOut, 'segments'> & { language: string }) {
  const text = useText();
  if (moved.length === 0 && renumbered.length === 0) return null;
  return (
    <ul class="small">
      {moved.map((run) => (
        <li key={run}>
          {text(amendments.moved)}: <span lang={language}>«{run}»</span>
        </li>
      ))}
      {renumbered.map(({ from, to }) => (
        <li key={from + to}>
          {text(amendments.renumbered)}: {from} → {to}
        </li>
      ))}
    </ul>
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
  const found = useAnswer<DiffOut>('/api/amendments/diff', { current, proposed });
  return (
    <Loaded from={found}>
      {({ segments, moved, renumbered }) =>
        segments.every((segment) => segment.kind === 'same') ? (
          <p class="quiet">{text(amendments.no_change)}</p>
        ) : (
          <>
            <Segments segments={segments} language={language} />
            <Places moved={moved} renumbered={renumbered} language={language} />
          </>
        )
      }
    </Loaded>
  );
}
