import { type Localized, localized } from '../base/index.ts';
import { addDays, dayOf } from './calendar.ts';
import { type Assessment, RELIEFS, type ReliefName, type ReliefStatus } from './result.ts';
import { RELIEF_LABELS } from './tables.ts';

/** A right that opens, or a term that ends, within a number of days. */
export interface Reminder {
  readonly id: string;
  readonly date: string;
  readonly kind: 'relief' | 'clock' | 'reapply';
  readonly relief?: ReliefName;
  readonly status?: ReliefStatus;
  readonly rule_id?: string;
  /** What it is, in words. */
  readonly text: Localized;
}

const AGAIN: Localized = {
  kk: 'қайта өтінуге болады',
  ru: 'можно просить снова',
  en: 'may be asked for again',
};

const againText = (relief: ReliefName): Localized =>
  localized((language) => `${RELIEF_LABELS[relief][language]}: ${AGAIN[language]}`);

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
        const found: Reminder[] = [];
        if (inside(earliest))
          found.push({ id, date: earliest, kind: 'relief', relief, status, text: RELIEF_LABELS[relief] });
        if (inside(reapply?.earliest))
          found.push({
            id,
            date: reapply.earliest,
            kind: 'reapply',
            relief,
            status,
            text: againText(relief),
          });
        return found;
      }),
      ...assessment.clocks
        .filter((clock) => inside(clock.date))
        .map(({ date, rule_id, text }): Reminder => ({ id, date, kind: 'clock', rule_id, text })),
    ])
    .sort((left, right) => left.date.localeCompare(right.date) || left.id.localeCompare(right.id));
}
