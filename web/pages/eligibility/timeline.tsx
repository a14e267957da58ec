import type { Assessment, TimelineEntry } from '../../../lib/eligibility/index.ts';
import { eligibility } from '../../messages/eligibility.ts';
import { formatDate, useLanguage, useText } from '../../shell/language.ts';

/** Marks closer than this share of the line stand in different rows. */
const APART = 6.5;
const ROW = 26;
const TOP = 18;

interface Mark {
  readonly entry: TimelineEntry;
  readonly number: number;
  /** Place on the line, in percent of its length. */
  readonly at: number;
  readonly row: number;
}

const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** Lays the entries out: place by date, row so that no two numbers touch. */
function marksOf(entries: readonly TimelineEntry[]): readonly Mark[] {
  const days = entries.map((entry) => dayNumber(entry.date));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const span = Math.max(1, last - first);
  const ends: number[] = [];
  return entries.map((entry, index) => {
    const at = 3 + (94 * ((days[index] ?? first) - first)) / span;
    const free = ends.findIndex((end) => at - end >= APART);
    const row = free === -1 ? ends.length : free;
    ends[row] = at;
    return { entry, number: index + 1, at, row };
  });
}

function Drawing({ marks, label, text }: { marks: readonly Mark[]; label: string; text: string }) {
  const rows = 1 + Math.max(...marks.map((mark) => mark.row));
  const line = TOP + rows * ROW;
  const today = marks.find((mark) => mark.entry.kind === 'as_of');
  return (
    <svg class="timeline" role="img" aria-label={`${label}. ${text}`} width="100%" height={line + 16}>
      <line class="timeline-line" x1="3%" x2="97%" y1={line} y2={line} />
      {today !== undefined && (
        <line class="timeline-served" x1="3%" x2={`${today.at}%`} y1={line} y2={line} />
      )}
      {marks.map((mark) => {
        const y = TOP + (rows - 1 - mark.row) * ROW;
        return (
          <g key={mark.number} class={`timeline-mark timeline-${mark.entry.kind}`}>
            <line x1={`${mark.at}%`} x2={`${mark.at}%`} y1={y} y2={line} />
            <circle cx={`${mark.at}%`} cy={y} r="11" />
            <text x={`${mark.at}%`} y={y + 4.5} text-anchor="middle">
              {mark.number}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** The sentence as a line with numbered marks, and the same in words for print and for readers of the screen. */
export function Timeline({ assessment }: { assessment: Assessment }) {
  const text = useText();
  const language = useLanguage();
  const entries = [...assessment.timeline].sort((left, right) => left.date.localeCompare(right.date));
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined) return null;
  const ends = { from: formatDate(first.date, language), to: formatDate(last.date, language) };
  return (
    <section class="section" aria-labelledby="timeline">
      <h2 id="timeline">{text(eligibility.timeline)}</h2>
      <div class="sheet timeline-sheet">
        <Drawing
          marks={marksOf(entries)}
          label={text(eligibility.timeline)}
          text={text(eligibility.timeline_text, ends)}
        />
        <ol class="timeline-list">
          {entries.map((entry) => (
            <li key={entry.date + entry.kind + entry.label.en} class={`timeline-${entry.kind}`}>
              <time dateTime={entry.date}>{formatDate(entry.date, language)}</time> {text(entry.label)}
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
