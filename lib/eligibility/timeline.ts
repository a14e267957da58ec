import type { Localized } from '../base/index.ts';
import {
  type Clock,
  RELIEFS,
  type ReliefName,
  type ReliefResult,
  type TermDates,
  type TimelineEntry,
} from './result.ts';
import { RELIEF_LABELS } from './tables.ts';

interface Course {
  readonly start: string | undefined;
  readonly as_of: string | undefined;
  readonly term: TermDates | undefined;
  readonly reliefs: Readonly<Record<ReliefName, ReliefResult>>;
  readonly clocks: readonly Clock[];
}

const LABELS: Readonly<Record<'start' | 'as_of' | 'end', Localized>> = {
  start: { kk: 'Жазаның басталуы', ru: 'Начало срока', en: 'The sentence begins' },
  as_of: { kk: 'Есептеу күні', ru: 'День расчёта', en: 'The day asked about' },
  end: { kk: 'Жазаның соңғы күні', ru: 'Последний день срока', en: 'Last day of the sentence' },
};

function safeLabel(label: Localized): Localized {
  return {
    kk: `${label.kk} (сенімді күн)`,
    ru: `${label.ru} (надёжная дата)`,
    en: `${label.en} (safe date)`,
  };
}

/** The days of competing readings, each once. */
function readDates({ candidates = [] }: ReliefResult): ReadonlySet<string | null> {
  return new Set(candidates.map((one) => one.earliest));
}

function readLabel(label: Localized): Localized {
  return {
    kk: `${label.kk} (бір түсіндіру бойынша)`,
    ru: `${label.ru} (по одному из толкований)`,
    en: `${label.en} (by one reading)`,
  };
}

/** Everything that has a date, in order of dates: the line a person reads, prints or hears. */
export function timelineOf(course: Course): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  const put = (date: string | null | undefined, entry: Omit<TimelineEntry, 'date'>): void => {
    if (typeof date === 'string') entries.push({ date, ...entry });
  };
  put(course.start, { kind: 'start', label: LABELS.start });
  put(course.as_of, { kind: 'as_of', label: LABELS.as_of });
  put(course.term?.last_day, { kind: 'end', label: LABELS.end });
  for (const relief of RELIEFS) {
    const { earliest, earliest_safe } = course.reliefs[relief];
    const label = RELIEF_LABELS[relief];
    put(earliest, { kind: 'relief', label, relief });
    for (const date of readDates(course.reliefs[relief]))
      put(date, { kind: 'relief', label: readLabel(label), relief });
    if (earliest_safe !== earliest) put(earliest_safe, { kind: 'safe', label: safeLabel(label), relief });
  }
  for (const clock of course.clocks) put(clock.date, { kind: 'clock', label: clock.text });
  return entries.sort((left, right) => left.date.localeCompare(right.date));
}
