import { describe, expect, it } from 'vitest';
import { eligibilityRouter } from '../../lib/api/eligibility/index.ts';
import { createApp } from '../../lib/api/index.ts';
import { LANGUAGES, type Language } from '../../lib/base/index.ts';
import { type CommandIo, main } from '../../lib/cli/index.ts';
import { placeName, RELIEFS } from '../../lib/eligibility/index.ts';
import { writeXlsx } from '../../lib/eligibility/xlsx.ts';
import { GRAVE, IMPOSSIBLE } from './impossible-facts.ts';

const DAY = { as_of: '2026-11-20', edition: '2026-03-08' };
const ANY_DAY = /\d{4}-\d{2}-\d{2}/;
const app = createApp({ routers: [eligibilityRouter()] });

/** One clear sentence: what is wrong, then what to do, and nothing of the machine. */
function expectSentence(text: string): void {
  expect(text).toMatch(/[:;,(].+[.)]$/u);
  expect(text).not.toMatch(/undefined|NaN|Error|\bat \/|\[object/);
}

async function ask(path: string, body: BodyInit, type: string) {
  const response = await app.request(path, { method: 'POST', headers: { 'Content-Type': type }, body });
  return { status: response.status, json: (await response.json()) as Record<string, unknown> };
}

/** The command line with one file in the world. */
async function tarazy(args: readonly string[], bytes: Uint8Array, language: Language) {
  const told = { stdout: '', stderr: '' };
  const never = (): never => {
    throw new Error('not used');
  };
  const io = {
    stdout: (text: string) => {
      told.stdout += text;
    },
    stderr: (text: string) => {
      told.stderr += text;
    },
    env: {},
    language,
    data: { dist: '', corpus: never, pathOf: never, file: never, text: never },
    readText: async () => new TextDecoder().decode(bytes),
    readBytes: async () => bytes,
    writeFile: async () => undefined,
    now: () => '2026-11-20T00:00:00Z',
    stopped: never,
  } as CommandIo;
  return { code: await main(['eligibility', ...args], io), ...told };
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

interface Answer {
  readonly findings: readonly { rule_id: string; place: string; message: Record<Language, string> }[];
  readonly [part: string]: unknown;
}

/** No relief, clock or line of time says a day. */
function expectNoDate(answer: Answer): void {
  const { parole, commutation, term_reduction, deferral, illness, clocks, timeline } = answer;
  const told = [parole, commutation, term_reduction, deferral, illness, clocks, timeline];
  expect(JSON.stringify(told)).not.toMatch(ANY_DAY);
}

describe.each(IMPOSSIBLE)('%s', (_name, facts, wanted) => {
  const question = { facts: { ...GRAVE, ...facts }, ...DAY };
  const [rule, place = ''] = wanted.split(' ');

  it('is a finding of the API with its field, in three languages, and no date', async () => {
    const { status, json } = await ask('/api/eligibility', JSON.stringify(question), 'application/json');
    expect(status).toBe(200);
    const answer = json as unknown as Answer;
    const found = answer.findings.find((one) => one.rule_id === rule && one.place === place);
    expect(found).toBeDefined();
    for (const language of LANGUAGES) expectSentence(found?.message[language] ?? '');
    expectNoDate(answer);
  });

  it.each(LANGUAGES)('is a line of the command line that names the field, in %s', async (language) => {
    const file = bytesOf(JSON.stringify(question));
    const { code, stdout, stderr } = await tarazy(['case.json'], file, language);
    expect(code).toBe(1);
    expect(stderr).toBe('');
    const [, ...lines] = stdout.split('\n');
    const findings = lines.filter((line) => line.startsWith('! '));
    const name = placeName(place, language);
    expect(findings.some((line) => line.startsWith(`! ${name}`))).toBe(true);
    for (const line of findings) expectSentence(line);
    expect(lines.filter((line) => !line.startsWith('! ')).join('\n')).not.toMatch(ANY_DAY);
  });
});

describe('Names of fields', () => {
  it('are words of the language, never identifiers', () => {
    for (const [, , wanted] of IMPOSSIBLE) {
      const names = LANGUAGES.map((language) => placeName(wanted.split(' ')[1] ?? '', language));
      expect(new Set(names).size, wanted).toBe(3);
      expect(names.join(' '), wanted).not.toMatch(/_/);
    }
    expect(placeName('refusals.1.date', 'ru')).toMatch(/\(№ 2, дата\)$/);
  });
});

describe('Facts that are none', () => {
  const cases: readonly (readonly [string, string, number, number])[] = [
    ['a text', '{"facts":"a text"}', 422, 1],
    ['a list', '{"facts":[1,2]}', 422, 1],
    ['nothing', '{"facts":null}', 422, 1],
    ['no JSON', '{"facts":', 400, 2],
    ['an empty file', '', 400, 2],
  ];
  it.each(cases)('%s: the API and the command line say so', async (_name, body, status, code) => {
    for (const language of LANGUAGES) {
      const answer = await ask(`/api/eligibility?lang=${language}`, body, 'application/json');
      expect([status, 422]).toContain(answer.status);
      expect(String(answer.json.detail ?? answer.json.title).length).toBeGreaterThan(10);
      const told = await tarazy(['case.json'], bytesOf(body), language);
      expect(told.code).toBe(code);
      expect(`${told.stdout}${told.stderr}`).not.toMatch(/undefined|SyntaxError|\bat \//);
    }
  });

  it.each([['as_of'], ['edition']])('a day that is none in %s', async (place) => {
    for (const day of ['soon', '2026-02-30', '20261120', '2026-11-20T10:00', '0001-01-01', '9999-12-31']) {
      const question = { facts: GRAVE, ...DAY, [place]: day };
      const { json } = await ask('/api/eligibility', JSON.stringify(question), 'application/json');
      const answer = json as unknown as Answer;
      expect(answer.findings.map((one) => one.place)).toEqual([place]);
      expectNoDate(answer);
      const option = place === 'as_of' ? '--as-of' : '--edition';
      const file = bytesOf(JSON.stringify({ facts: GRAVE, as_of: '2026-11-20' }));
      const { code, stdout } = await tarazy(['case.json', option, day], file, 'kk');
      expect(code).toBe(1);
      expect(stdout).toContain(`! ${placeName(place, 'kk')}: `);
    }
  });

  it('a day that is a number in a line of a batch', async () => {
    const line = bytesOf(JSON.stringify({ id: 'a', facts: GRAVE, as_of: 20_261_120 }));
    const { code, stdout } = await tarazy(['--batch', 'lines.jsonl', '--json'], line, 'en');
    expect(code).toBe(1);
    expect((JSON.parse(stdout) as Answer).findings).toMatchObject([
      { rule_id: 'eligibility/invalid-date', place: 'as_of' },
    ]);
  });
});

const HEAD = 'id;malicious_violations_active;sentence_type;category;against;start;term;damage;crime_date';
const GOOD = 'G-1;нет;imprisonment;grave;none;2025-12-01;6 лет;repaid;2025-10-02';

/** A cell, and the finding of its row. */
const ROWS: readonly (readonly [name: string, row: string, wanted: string])[] = [
  [
    'five and a half years',
    'B;нет;imprisonment;grave;none;2025-12-01;5,5 лет;repaid;2025-10-02',
    'unsupported-fraction-of-day term',
  ],
  [
    'a term with words around it',
    'B;нет;imprisonment;grave;none;2025-12-01;до 6 лет или больше;repaid;2025-10-02',
    'invalid-term-form term',
  ],
  [
    'a bare number as the term',
    'B;нет;imprisonment;grave;none;2025-12-01;6;repaid;2025-10-02',
    'invalid-term-form term',
  ],
  [
    'a term of nothing',
    'B;нет;imprisonment;grave;none;2025-12-01;0 лет;repaid;2025-10-02',
    'invalid-term term',
  ],
  ['no term', 'B;нет;imprisonment;grave;none;2025-12-01;;repaid;2025-10-02', 'invalid-missing term'],
  ['no category', 'B;нет;imprisonment;;none;2025-12-01;6 лет;repaid;2025-10-02', 'invalid-missing category'],
  ['a start in words', 'B;нет;imprisonment;grave;none;весной;6 лет;repaid;2025-10-02', 'invalid-date start'],
  [
    'two digits for the year',
    'B;нет;imprisonment;grave;none;01.12.25;6 лет;repaid;2025-10-02',
    'invalid-date start',
  ],
  [
    'month before day',
    'B;нет;imprisonment;grave;none;12/31/2025;6 лет;repaid;2025-10-02',
    'invalid-date start',
  ],
  [
    'the thirty-first of February',
    'B;нет;imprisonment;grave;none;31.02.2026;6 лет;repaid;2025-10-02',
    'invalid-date start',
  ],
  [
    'a start in the future',
    'B;нет;imprisonment;grave;none;01.12.2027;6 лет;repaid;2025-10-02',
    'invalid-future-start start',
  ],
  [
    'the year one',
    'B;нет;imprisonment;grave;none;01.12.0001;6 лет;repaid;2025-10-02',
    'unsupported-year start',
  ],
  [
    'a category of nobody',
    'B;нет;imprisonment;ужасное;none;2025-12-01;6 лет;repaid;2025-10-02',
    'invalid-value category',
  ],
  [
    'life with a term',
    'B;нет;life_imprisonment;especially_grave;none;2025-12-01;6 лет;repaid;2025-10-02',
    'invalid-life-with-term term',
  ],
  ['an identifier for the second time', GOOD, 'invalid-repeated id'],
];

describe('A bad row of a table', () => {
  it.each(ROWS)('%s: is listed by both doors, and the good row is computed', async (_name, row, wanted) => {
    const csv = [HEAD, GOOD, row].join('\r\n');
    const [rule, place = ''] = wanted.split(' ');
    const { status, json } = await ask('/api/eligibility/batch?as_of=2026-11-20', csv, 'text/csv');
    expect(status).toBe(200);
    expect(json).toMatchObject({
      good: [{ id: 'G-1', parole: { earliest: '2028-12-01' } }],
      bad: [{ row: 3, findings: [{ rule_id: `eligibility/${rule}`, place }] }],
    });
    for (const language of LANGUAGES) {
      const { code, stdout } = await tarazy(
        ['--batch', 't.csv', '--as-of', '2026-11-20'],
        bytesOf(csv),
        language,
      );
      expect(code).toBe(1);
      const line = stdout.split('\n').find((one) => one.startsWith('! 3 ')) ?? '';
      expect(line).toContain(placeName(place, language));
      expectSentence(line);
    }
  });

  it('reads what is right in the same cells', async () => {
    const terms = [
      '6y',
      '6 ж',
      '6 жыл',
      '6 лет',
      '72 ай',
      '72 месяца',
      '5 лет 12 мес.',
      '5 жыл 12 ай',
      '5 years, 12 months',
      '5 лет и 12 месяцев',
    ];
    const lines = terms.map((term, index) => GOOD.replace('6 лет', `"${term}"`).replace('G-1', `T-${index}`));
    const { json } = await ask(
      '/api/eligibility/batch?as_of=2026-11-20',
      [HEAD, ...lines].join('\n'),
      'text/csv',
    );
    const good = json.good as { parole: { earliest: string } }[];
    expect(json.bad).toEqual([]);
    expect(good.map((one) => one.parole.earliest)).toEqual(terms.map(() => '2028-12-01'));
  });

  it('keeps a column whose name begins like a part of the term', async () => {
    const csv = `${HEAD};term_changed_by\n${GOOD};pardon\n`;
    const { json } = await ask('/api/eligibility/batch?as_of=2026-11-20', csv, 'text/csv');
    expect(json.good).toMatchObject([{ parole: { status: 'needs_review' } }]);
  });
});

const BAD_FILES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['nothing', new Uint8Array()],
  ['a heading alone', bytesOf(HEAD)],
  ['one word', bytesOf('hello')],
  [
    'another encoding',
    Uint8Array.from([0xc2, 0xe8, 0xe4, 0x3b, 0xd1, 0xf0, 0xee, 0xea, 0x0a, 0xe1, 0x3b, 0xea]),
  ],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0x2c])],
  ['a broken archive', Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9, 9, 9])],
  ['a workbook with a heading alone', writeXlsx([HEAD.split(';')])],
];

describe('A file that is no table', () => {
  it.each(BAD_FILES)('%s: is refused by both doors with one sentence', async (_name, bytes) => {
    const sentences = new Set<string>();
    for (const language of LANGUAGES) {
      const body = new Uint8Array(bytes).buffer;
      const answer = await ask(`/api/eligibility/batch?lang=${language}`, body, 'text/csv');
      expect(answer.status).toBe(422);
      expectSentence(String(answer.json.detail));
      const told = await tarazy(['--batch', 't.csv'], bytes, language);
      expect(told.code).toBe(2);
      expect(told.stderr.trim()).toBe(`tarazy: ${answer.json.detail}`);
      sentences.add(told.stderr);
    }
    expect(sentences.size).toBe(3);
  });

  it('is refused in the language asked for by --lang', async () => {
    for (const option of [['--lang', 'kk'], ['--lang=kk']]) {
      const { stderr } = await tarazy(['--batch', 't.csv', ...option], new Uint8Array(), 'en');
      expect(stderr).toMatch(/^tarazy: Кестеде /);
    }
  });

  it('and a list without any date gives no calendar', async () => {
    const csv = `${HEAD}\nB;нет;imprisonment;grave;none;весной;6 лет;repaid;2025-10-02`;
    for (const language of LANGUAGES) {
      const answer = await ask(`/api/eligibility/batch?format=ics&lang=${language}`, csv, 'text/csv');
      expect(answer.status).toBe(422);
      expectSentence(String(answer.json.detail));
      const told = await tarazy(['--batch', 't.csv', '--out', 'dates.ics'], bytesOf(csv), language);
      expect(told.code).toBe(2);
      expect(told.stderr.trim()).toBe(`tarazy: ${answer.json.detail}`);
    }
  });

  it.each(['0', '-3', 'many', '4000', '1.5'])('%s days to remind of are refused', async (days) => {
    const csv = `${HEAD}\n${GOOD}`;
    const query = `as_of=2026-11-20&remind=${days}`;
    const answer = await ask(`/api/eligibility/batch?${query}`, csv, 'text/csv');
    expect(answer.status).toBe(422);
    const told = await tarazy(
      ['--batch', 't.csv', '--as-of', '2026-11-20', '--remind', days],
      bytesOf(csv),
      'ru',
    );
    if (days !== '4000') expect(told.code).toBe(2);
  });
});

describe('Reminders of both doors', () => {
  it('name the right in words', async () => {
    const csv = `${HEAD}\n${GOOD}`;
    const { json } = await ask('/api/eligibility/batch?as_of=2026-11-20&remind=900', csv, 'text/csv');
    const reminders = json.reminders as { date: string; text: Record<Language, string> }[];
    expect(reminders.map((one) => one.date)).toEqual([...reminders.map((one) => one.date)].sort());
    expect(reminders).toContainEqual(
      expect.objectContaining({ id: 'G-1', date: '2028-12-01', relief: 'parole' }),
    );
    const args = ['--batch', 't.csv', '--as-of', '2026-11-20', '--remind', '900'];
    const { stdout } = await tarazy(args, bytesOf(csv), 'kk');
    expect(stdout).toContain('2028-12-01  G-1  шартты түрде мерзімінен бұрын босату');
  });
});

it('Every relief is looked at above', () => {
  expect([...RELIEFS].sort()).toEqual(['commutation', 'deferral', 'illness', 'parole', 'term_reduction']);
});
