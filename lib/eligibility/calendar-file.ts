import { InvalidInputError, type Language } from '../base/index.ts';
import { shortCitation } from '../citation/index.ts';
import { type Assessment, RELIEFS } from './result.ts';
import { RELIEF_LABELS } from './tables.ts';

/** RFC 5545: a line is at most 75 octets, the rest goes on the next line after a space. */
function folded(line: string): string {
  const out: string[] = [];
  let current = '';
  let size = 0;
  for (const letter of line) {
    const octets = new TextEncoder().encode(letter).length;
    if (size + octets > 74) {
      out.push(current);
      current = ' ';
      size = 1;
    }
    current += letter;
    size += octets;
  }
  return [...out, current].join('\r\n');
}

function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r?\n/g, '\\n');
}

const compact = (day: string): string => day.replaceAll('-', '');

const NO_DATES = {
  kk: 'Күнтізбеге жазатын күн жоқ: бірде-бір іс бойынша күн есептелмеді, есептелмеген жолдардың себептерін қараңыз.',
  ru: 'В календарь нечего записать: ни по одному делу дата не рассчитана, посмотрите причины у нерассчитанных строк.',
  en: 'There is nothing to put into a calendar: no case has a date; see the reasons beside the rows not worked out.',
};

/**
 * An iCalendar file (RFC 5545) with the dates of several cases as whole-day events. Nothing here reads a clock:
 * an event is stamped with the day asked about, or else with the day of its edition.
 * @throws InvalidInputError when there is no date at all: a calendar without events is no valid file.
 */
export function calendarFile(
  cases: readonly { readonly id: string; readonly assessment: Assessment }[],
  language: Language,
): string {
  const events = cases.flatMap((one) => eventsOf(one, language));
  if (events.length === 0) throw new InvalidInputError(NO_DATES);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tarazy//Eligibility//EN',
    'CALSCALE:GREGORIAN',
    ...events.flat(),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function eventsOf(
  { id, assessment }: { readonly id: string; readonly assessment: Assessment },
  language: Language,
): string[][] {
  const stamp = assessment.as_of ?? assessment.edition;
  const put = (rule: string, day: string, summary: string, cited: readonly string[]): string[] => {
    const description = cited.map((one) => shortCitation(one, language)).join(', ');
    return event(`${rule}-${id}`, day, summary, description, stamp);
  };
  return [
    ...RELIEFS.flatMap((relief) => {
      const { earliest, ground_cited } = assessment[relief];
      if (earliest === null) return [];
      return [put(relief, earliest, `${RELIEF_LABELS[relief][language]}: ${id}`, ground_cited)];
    }),
    ...assessment.clocks.map((clock) =>
      put(clock.rule_id, clock.date, `${clock.text[language]} (${id})`, [clock.ground_cited]),
    ),
  ];
}

function event(uid: string, day: string, summary: string, description: string, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}@tarazy`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}
