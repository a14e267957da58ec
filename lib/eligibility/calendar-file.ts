import type { Language } from '../base/index.ts';
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

/**
 * An iCalendar file (RFC 5545) with the coming dates of several cases as whole-day events.
 * @param stamp day of making, `YYYY-MM-DD`: an argument, because nothing here reads a clock.
 */
export function calendarFile(
  cases: readonly { readonly id: string; readonly assessment: Assessment }[],
  language: Language,
  stamp: string,
): string {
  const events = cases.flatMap(({ id, assessment }) => [
    ...RELIEFS.flatMap((relief) => {
      const { earliest, ground_cited } = assessment[relief];
      if (earliest === null) return [];
      return [
        event(
          `${relief}-${id}`,
          earliest,
          `${RELIEF_LABELS[relief][language]}: ${id}`,
          ground_cited.join(', '),
          stamp,
        ),
      ];
    }),
    ...assessment.clocks.map((clock) =>
      event(
        `${clock.rule_id}-${id}`,
        clock.date,
        `${clock.text[language]} (${id})`,
        clock.ground_cited,
        stamp,
      ),
    ),
  ]);
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
