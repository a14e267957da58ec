import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../lib/base/index.ts';
import {
  assess,
  assessLine,
  assessTable,
  calendarFile,
  exportSheet,
  readCsv,
  readXlsx,
} from '../../lib/eligibility/index.ts';
import { writeXlsx } from '../../lib/eligibility/xlsx.ts';

const HEAD = 'id;sentence_type;category;against;damage;malicious_violations_active;crime_date;start;term';
const CSV = [
  HEAD,
  'A-1;imprisonment;grave;none;repaid;false;2025-10-02;2025-12-01;6y',
  'A-2;imprisonment;medium;none;repaid;нет;02.10.2025;01.12.2025;2 ж 6 ай',
  '',
  'A-3;imprisonment;grave;none;repaid;false;2025-10-02;2026-02-31;6y',
  'A-1;imprisonment;grave;none;repaid;false;2025-10-02;2025-12-01;6y',
  'A-4;imprisonment;;none;repaid;false;2025-10-02;2025-12-01;6y',
].join('\r\n');
const DAY = { as_of: '2026-11-20' };

describe('A list of cases', () => {
  const result = assessTable(readCsv(`\uFEFF${CSV}`), DAY);

  it('computes good rows, the nearest coming date first and those with none last', () => {
    expect(result.good.map((one) => [one.id, one.row, one.assessment.parole.earliest])).toEqual([
      ['A-1', 2, '2028-12-01'],
      ['A-2', 3, '2026-10-01'],
    ]);
  });

  it('lists bad rows by the number the file shows, with the reason', () => {
    expect(
      result.bad.map((one) => [one.row, one.findings.map((found) => `${found.rule_id} ${found.place}`)]),
    ).toEqual([
      [5, ['eligibility/invalid-date start']],
      [6, ['eligibility/invalid-repeated id']],
      [7, ['eligibility/invalid-missing category']],
    ]);
  });

  it('tells its progress', () => {
    const told: number[] = [];
    assessTable(
      Array.from({ length: 300 }, () => ({})),
      { onProgress: (done) => told.push(done) },
    );
    expect(told).toEqual([250, 300]);
  });

  it('reads quotes, doubled quotes and line breaks inside cells', () => {
    expect(readCsv('id,note\n"a ""b""","one\ntwo"\n')).toEqual([{ id: 'a "b"', note: 'one\ntwo' }]);
  });

  it('understands headings and answers in Kazakh', () => {
    const rows = readCsv(
      'Нөмір;Қандай жаза өтелуде?;Қылмыс санаты қандай?;Жаза мерзімі қай күннен есептеледі?;Мерзімі қанша (жыл, ай, күн)?;Қылмыстан келген залал өтелді ме?;malicious_violations_active\n7;бас бостандығынан айыру;ауырлығы орташа;01.12.2025;3 жыл;толық өтелді;жоқ',
    );
    const [row] = assessTable(rows, DAY).good;
    expect(row?.assessment.parole).toMatchObject({ status: 'mandatory', earliest: '2026-12-01' });
  });
});

describe('Workbooks', () => {
  it('are read: text, numbers of dates, empty cells', () => {
    const book = writeXlsx([
      ['id', 'start', 'note'],
      ['x', '2025-12-01', ''],
      ['y & <z>', '2024-02-29', 'ә'],
    ]);
    // 45992 and 45351 are the numbers spreadsheets keep for these days.
    expect(readXlsx(book)).toEqual([
      { id: 'x', start: '45992', note: '' },
      { id: 'y & <z>', start: '45351', note: 'ә' },
    ]);
  });

  it('turn back into dates when the rows are assessed', () => {
    const cells = HEAD.split(';');
    const book = writeXlsx([
      cells,
      ['B-1', 'imprisonment', 'grave', 'none', 'repaid', 'false', '2025-10-02', '2025-12-01', '6y'],
    ]);
    expect(assessTable(readXlsx(book), DAY).good[0]?.assessment.parole.earliest).toBe('2028-12-01');
  });

  it('keep the numbers of their rows where the file leaves empty ones out', () => {
    const strings = '<sst><si><r><t>i</t></r><r><t>d</t></r><rPh><t>no</t></rPh></si></sst>';
    const rows =
      '<row r="2"><c r="A2" t="s"><v>0</v></c></row><row r="3" ht="20"/>' +
      '<row r="5"><c r="B5"><v>7</v></c></row><row r="6"><c r="A6" t="b"><v>1</v></c></row>';
    const book = zipSync({
      'xl/sharedStrings.xml': strToU8(strings),
      'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
    });
    expect(readXlsx(book)).toEqual([{ id: '' }, { id: '' }, { id: '' }, { id: 'true' }]);
  });

  it('that are no workbooks are refused with a sentence', () => {
    expect(() => readXlsx(new TextEncoder().encode('not a book'))).toThrow(InvalidInputError);
  });

  it('are written with a heading and a line per row, good and bad', () => {
    const sheet = readXlsx(exportSheet(assessTable(readCsv(CSV), DAY), 'ru'));
    expect(sheet).toHaveLength(5);
    expect(Object.values(sheet[0] ?? {})).toContain('обязательно');
    expect(Object.values(sheet.at(-1) ?? {}).join(' ')).toContain(
      'Какова категория преступления? Поле пусто',
    );
    const parts = unzipSync(exportSheet(assessTable(readCsv(CSV), DAY), 'kk'));
    expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('міндетті');
  });
});

describe('The sheet and the calendar in Kazakh and Russian', () => {
  const result = assessTable(readCsv(CSV), DAY);

  it.each([
    [
      'kk',
      'ҚК 72(1) 2-абз., ҚК 72(3) 2)',
      'Жаза мерзімі қай күннен есептеледі? Күн оқылмады немесе күнтізбеде ондай күн жоқ',
    ],
    [
      'ru',
      'УК 72(1) абз. 2, УК 72(3) 2)',
      'С какого дня исчисляется срок? Дата не читается, или такой нет в календаре',
    ],
    [
      'en',
      'CC 72(1) para 2, CC 72(3) 2)',
      'From which day does the term run? The date cannot be read or is not in the calendar',
    ],
  ] as const)('cite and name fields as the language does: %s', (language, cited, named) => {
    const cells = readXlsx(exportSheet(result, language)).flatMap((row) => Object.values(row));
    expect(cells).toContain(cited);
    expect(cells.join('\n')).toContain(named);
    const foreign =
      language === 'en' ? [] : cells.filter((cell) => /\b(?:CC|CPC|PEC|NP6|para|years)\b/.test(cell));
    expect(foreign).toEqual([]);
    const calendar = calendarFile(result.good, language).replaceAll('\r\n ', '');
    expect(calendar).toContain(`DESCRIPTION:${cited.replaceAll(',', '\\,')}`);
  });

  it('give the days of competing readings and a term of life in words', () => {
    const rows = readCsv(
      [
        HEAD,
        'L;life_imprisonment;especially_grave;life;unpaid;false;2004-10-01;2005-12-01;',
        // 6 years from 20.03.2022: a half is complete before 20.03.2025, two thirds before 20.03.2026.
        'R;imprisonment;grave;health;repaid;false;2021-11-05;2022-03-20;6y',
      ].join('\n'),
    );
    const [life, older] = readXlsx(exportSheet(assessTable(rows, DAY), 'ru'));
    expect(Object.values(life ?? {})).toContain('25 лет');
    expect(Object.values(older ?? {})).toContain('20.03.2025 / 20.03.2026');
  });
});

describe('Calendar files', () => {
  const cases = [
    {
      id: 'C-1',
      assessment: assess({
        facts: {
          sentence_type: 'imprisonment',
          category: 'medium',
          start: '2025-12-01',
          term: { years: 3 },
          damage: 'repaid',
          malicious_violations_active: false,
          crime_date: '2025-10-02',
        },
        ...DAY,
      }),
    },
  ];
  const text = calendarFile(cases, 'kk');

  it('hold a whole-day event per date', () => {
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2.0\r\n/);
    expect(text).toContain('DTSTART;VALUE=DATE:20261201');
    expect(text).toContain('DTSTAMP:20261120T000000Z');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(4);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('keep every line within seventy-five octets and every letter whole', () => {
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n ', '')).toContain('шартты түрде мерзімінен бұрын босату: C-1');
  });
});

describe('A line of a batch', () => {
  it('keeps its identifier', () => {
    expect(assessLine({ id: 'Z', facts: {} }).id).toBe('Z');
    expect(assessLine({ id: 7, facts: {} }).id).toBe('7');
  });

  it('that is no object is answered with a finding', () => {
    expect(assessLine('nonsense').findings[0]?.rule_id).toBe('eligibility/invalid-facts');
  });
});
