import { describe, expect, it } from 'vitest';
import type { CommandIo } from '../../lib/cli/command.ts';
import { command } from '../../lib/cli/eligibility.ts';
import { UsageError } from '../../lib/cli/usage.ts';
import { questionsFor } from '../../lib/eligibility/index.ts';
import { GRAVE as FACTS } from '../eligibility/impossible-facts.ts';

const CSV =
  'id,sentence_type,category,against,damage,malicious_violations_active,crime_date,start,term\n1,imprisonment,grave,none,repaid,false,2025-10-02,2025-12-01,6y\n';

async function run(
  args: string[],
  files: Record<string, string>,
): Promise<{ code: number; out: string; written: Map<string, string | Uint8Array> }> {
  let out = '';
  const written = new Map<string, string | Uint8Array>();
  const io = {
    stdout: (text: string) => {
      out += text;
    },
    stderr: () => undefined,
    env: {},
    language: 'ru',
    readText: async (path: string) => files[path] ?? '',
    readBytes: async (path: string) => new TextEncoder().encode(files[path] ?? ''),
    writeFile: async (path: string, content: string | Uint8Array) => {
      written.set(path, content);
    },
  } as unknown as CommandIo;
  return { code: await command.run(args, io), out, written };
}

describe('tarazy eligibility', () => {
  it('answers one file of facts as JSON', async () => {
    const { code, out } = await run(['facts.json', '--json', '--as-of', '2026-11-20'], {
      'facts.json': JSON.stringify(FACTS),
    });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      edition: '2026-03-08',
      parole: { earliest: '2028-12-01', eligible_on_as_of: false },
    });
  });

  it('answers in words, with the arithmetic', async () => {
    const { out } = await run(['facts.json', '--as-of', '2026-11-20'], {
      'facts.json': JSON.stringify({ facts: FACTS }),
    });
    expect(out).toContain('условно-досрочное освобождение: обязательно, 2028-12-01');
    expect(out).toContain('72 месяца × 1/2 = 36 месяцев');
  });

  it('lists what is still to be asked, as the form does, and nothing that is answered or moves nothing', async () => {
    const facts = { sentence_type: 'imprisonment', category: 'medium', start: '2025-12-01' };
    const files = { 'facts.json': JSON.stringify(facts) };
    const { code, out } = await run(['facts.json', '--questions', '--as-of', '2026-11-20', '--json'], files);
    const { questions, unanswered } = JSON.parse(out);
    expect(code).toBe(0);
    expect(questions).toEqual(questionsFor(facts, { as_of: '2026-11-20' }));
    expect(unanswered).toContain('damage');
    expect(unanswered).not.toContain('category');
    // The object of a medium crime changes no fraction.
    expect(unanswered).not.toContain('against');
  });

  it.each([
    ['kk', 'Қылмыстан келген залал өтелді ме?', 'белгісіз'],
    ['ru', 'Возмещён ли ущерб от преступления?', 'неизвестно'],
    ['en', 'Is the damage repaid?', 'not known'],
  ])('says each question in words, with the ways to answer it (%s)', async (lang, label, unknown) => {
    const { out } = await run(['facts.json', '--questions', '--lang', lang], { 'facts.json': '{}' });
    expect(out).toContain(`damage: ${label}`);
    expect(out).toContain(`"unknown": ${unknown}`);
    expect(out).toContain('"no_claim"');
  });

  it('asks nothing of facts that contradict each other, and not of a whole list', async () => {
    const files = { 'facts.json': JSON.stringify({ ...FACTS, start: '0001-01-01' }) };
    expect(await run(['facts.json', '--questions'], files)).toMatchObject({ code: 1, out: '' });
    await expect(run(['--batch', 'rows.jsonl', '--questions'], files)).rejects.toThrow(UsageError);
  });

  it('answers every line of a batch, and ends with 1 when one is impossible', async () => {
    const lines = [
      { id: 'a', as_of: '2026-11-20', edition: '2026-03-08', facts: FACTS },
      { id: 'b', facts: { ...FACTS, start: '0001-01-01' } },
    ];
    const { code, out } = await run(['--batch', 'cases.jsonl', '--json'], {
      'cases.jsonl': lines.map((line) => JSON.stringify(line)).join('\n'),
    });
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; parole: { earliest: string | null } });
    expect(answers.map((answer) => [answer.id, answer.parole.earliest])).toEqual([
      ['a', '2028-12-01'],
      ['b', null],
    ]);
    expect(code).toBe(1);
  });

  it('reads a table, writes a calendar, reminds', async () => {
    const { out, written, code } = await run(
      ['--batch', 't.csv', '--as-of', '2028-11-20', '--out', 'dates.ics', '--remind', '12', '--lang', 'en'],
      { 't.csv': CSV },
    );
    expect(code).toBe(0);
    expect(String(written.get('dates.ics'))).toContain('BEGIN:VCALENDAR');
    expect(out).toContain('2028-12-01  1  parole');
  });

  it('says whose answer a new edition changes, in words and as JSON', async () => {
    const { code, out } = await run(
      ['editions', '--from', '2025-06-30', '--to', '2026-03-08', '--lang', 'en'],
      {},
    );
    expect(code).toBe(0);
    expect(out).toContain('new  B9  CC 72(8) 9)');
    expect(out).toContain('parole: mandatory 1/2 -> mandatory 2/3 (stricter)');
    const { out: json } = await run(['editions', '--json'], {});
    expect(JSON.parse(json)).toMatchObject({ from: '2025-06-30', to: '2026-03-08' });
  });

  it.each([
    [['facts.json', '--from', '2025-06-30']],
    [[]],
    [['a.json', 'b.json']],
    [['a.json', '--batch', 'b.jsonl']],
    [['--batch', 't.csv', '--remind', '5']],
  ])('refuses %j as wrong use', async (args) => {
    await expect(run(args, { 't.csv': CSV })).rejects.toThrow(UsageError);
  });
});
