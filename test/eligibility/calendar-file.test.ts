import { describe, expect, it } from 'vitest';
import { assessTable, calendarFile, readCsv } from '../../lib/eligibility/index.ts';

interface Property {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly value: string;
}
interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
}

const CONTENT_LINE =
  /^(?<name>[A-Z][A-Z-]*)(?<parameters>(?:;[A-Z][A-Z-]*=[^;:,"\p{Cc}]+)*):(?<value>[^\p{Cc}]*)$/u;

/** Reads a calendar as RFC 5545 says (3.1, 3.6), and throws at the first thing that departs from it. */
function parsed(file: string): Component {
  if (!file.endsWith('\r\n')) throw new Error('the last line does not end with CRLF');
  const physical = file.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error(`a bare line break: ${line}`);
    const octets = new TextEncoder().encode(line).length;
    if (octets > 75) throw new Error(`${octets} octets: ${line}`);
    if (octets === 0) throw new Error('an empty line');
  }
  const lines = physical.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
  const [whole, rest] = component(lines);
  if (rest.length > 0) throw new Error(`after the end: ${rest[0]}`);
  return whole;
}

function property(line: string): Property {
  const { name, parameters, value } = CONTENT_LINE.exec(line)?.groups ?? {};
  if (name === undefined || value === undefined) throw new Error(`no content line: ${line}`);
  return { name, parameters: (parameters ?? '').split(';').slice(1), value };
}

function component(lines: readonly string[]): [Component, readonly string[]] {
  const begin = property(lines[0] ?? '');
  if (begin.name !== 'BEGIN') throw new Error(`BEGIN is missing: ${lines[0]}`);
  const properties: Property[] = [];
  const components: Component[] = [];
  for (let rest = lines.slice(1); rest.length > 0; ) {
    const next = property(rest[0] ?? '');
    if (next.name === 'END') {
      if (next.value !== begin.value) throw new Error(`${begin.value} ends as ${next.value}`);
      return [{ name: begin.value, properties, components }, rest.slice(1)];
    }
    if (next.name === 'BEGIN') {
      const [inner, after] = component(rest);
      components.push(inner);
      rest = [...after];
    } else {
      properties.push(next);
      rest = rest.slice(1);
    }
  }
  throw new Error(`${begin.value} does not end`);
}

/** The only property of a name. */
function only({ name, properties }: Component, wanted: string): Property {
  const found = properties.filter((one) => one.name === wanted);
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${name}: ${found.length} times ${wanted}`);
  return first;
}

/** A TEXT value (3.3.11): commas, semicolons and backslashes stand escaped, line breaks as \n. */
function text({ value, name }: Property): string {
  if (/(?:^|[^\\])(?:\\\\)*[,;]/.test(value) || /(?:^|[^\\])(?:\\\\)*\\(?![\\,;nN])/.test(value))
    throw new Error(`${name} is not escaped: ${value}`);
  return value.replaceAll(/\\([\\,;nN])/g, (_, letter: string) => (/n/i.test(letter) ? '\n' : letter));
}

const HOSTILE = `Іс №7; «қосымша», бет 3\\4, ${'өте ұзын белгі '.repeat(8).trim()}`;
const TABLE = [
  'id;sentence_type;category;against;damage;malicious_violations_active;crime_date;start;term;ruling_date',
  'A-1;imprisonment;grave;none;repaid;false;2025-10-02;2025-12-01;6y;2026-11-02',
  `"${HOSTILE}";imprisonment;medium;none;repaid;false;2025-10-02;2025-12-01;2y6m;`,
].join('\r\n');

describe.each(['kk', 'ru', 'en'] as const)('The calendar file in %s', (language) => {
  const { good } = assessTable(readCsv(TABLE), { as_of: '2026-11-20' });
  const calendar = parsed(calendarFile(good, language));
  const events = calendar.components;

  it('is one calendar of version 2.0 with its maker', () => {
    expect(calendar.name).toBe('VCALENDAR');
    expect(only(calendar, 'VERSION').value).toBe('2.0');
    expect(only(calendar, 'PRODID').value).toMatch(/^-\/\/.+\/\/.+\/\/[A-Z]{2}$/);
    expect(good).toHaveLength(2);
    expect(events.length).toBeGreaterThan(4);
    expect(new Set(events.map((event) => event.name))).toEqual(new Set(['VEVENT']));
  });

  it('gives each event its own identifier, a stamp in UTC and a whole day', () => {
    expect(new Set(events.map((event) => text(only(event, 'UID')))).size).toBe(events.length);
    for (const event of events) {
      expect(only(event, 'DTSTAMP').value).toBe('20261120T000000Z');
      const start = only(event, 'DTSTART');
      expect(start.parameters).toEqual(['VALUE=DATE']);
      expect(start.value).toMatch(/^20\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/);
    }
  });

  it('keeps the name of a case whatever marks and letters are in it', () => {
    const summaries = events.map((event) => text(only(event, 'SUMMARY')));
    expect(summaries.filter((one) => one.includes(HOSTILE)).length).toBeGreaterThan(1);
    for (const event of events) expect(text(only(event, 'DESCRIPTION'))).not.toBe('');
  });
});

describe('The reader of calendars in these tests', () => {
  const sound = calendarFile(assessTable(readCsv(TABLE), { as_of: '2026-11-20' }).good, 'en');

  it.each([
    ['bare line breaks', sound.replaceAll('\r\n', '\n')],
    ['an unfolded line', sound.replaceAll('\r\n ', '')],
    ['a component without an end', sound.replace('END:VEVENT\r\n', '')],
    ['a line that is no content line', sound.replace('VERSION:2.0', 'VERSION 2.0')],
  ])('refuses %s', (_, broken) => {
    expect(() => parsed(broken)).toThrow();
  });

  it('refuses text that is not escaped', () => {
    expect(() => text({ name: 'SUMMARY', parameters: [], value: 'one, two' })).toThrow();
    expect(() => text({ name: 'SUMMARY', parameters: [], value: 'one\\x' })).toThrow();
  });
});
