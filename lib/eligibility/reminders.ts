import { addDays, dayOf } from './calendar.ts';
import { type Assessment, RELIEFS, type ReliefName, type ReliefStatus } from './result.ts';

/** A right that opens, or a term that ends, within a number of days. */
export interface Reminder {
  readonly id: string;
  readonly date: string;
  readonly kind: 'relief' | 'clock' | 'reapply';
  readonly relief?: ReliefName;
  readonly status?: ReliefStatus;
  readonly rule_id?: string;
}

/**
 * What comes within `days` after `today` (both ends included), the nearest first.
 * @param cases answers with an identifier of the caller's (never a name).
 */
export function remindersOf(
  cases: readonly { readonly id: string; readonly assessment: Assessment }[],
  today: string,
  days: number,
): Reminder[] {
  const until = `${addDays(dayOf(today), days)}`;
  const inside = (date: string | null | undefined): date is string =>
    typeof date === 'string' && date >= today && date <= until;
  return cases
    .flatMap(({ id, assessment }) => [
      ...RELIEFS.flatMap((relief): Reminder[] => {
        const { earliest, status, reapply } = assessment[relief];
        return [
          ...(inside(earliest) ? [{ id, date: earliest, kind: 'relief' as const, relief, status }] : []),
          ...(inside(reapply?.earliest)
            ? [{ id, date: reapply.earliest, kind: 'reapply' as const, relief, status }]
            : []),
        ];
      }),
      ...assessment.clocks
        .filter((clock) => inside(clock.date))
        .map((clock): Reminder => ({ id, date: clock.date, kind: 'clock', rule_id: clock.rule_id })),
    ])
    .sort((left, right) => left.date.localeCompare(right.date) || left.id.localeCompare(right.id));
}
