import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Assessment, assessLine, type ReliefResult } from '../../lib/eligibility/index.ts';

const folder = resolve(new URL('../..', import.meta.url).pathname, '../shared/eval');

interface Line {
  readonly id: string;
  readonly as_of?: string;
  readonly edition?: string;
  readonly code?: string;
  readonly facts: Record<string, unknown>;
  readonly expected: Record<string, Record<string, unknown> | undefined>;
}

function linesOf(name: string): Line[] {
  const path = resolve(folder, name);
  if (!existsSync(path)) {
    console.warn(`SKIPPED: ${name} is not beside the project, these cases did not run`);
    return [];
  }
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
}

/** The product is given the question only. */
function ask({ id, as_of, edition, facts }: Line): Assessment {
  return assessLine({ id, as_of, edition, facts });
}

/** Every stated key, in depth; grounds are stated in the short form. */
function expectPart(actual: unknown, expected: unknown, path: string): void {
  if (typeof expected === 'object' && expected !== null && !Array.isArray(expected)) {
    for (const [key, value] of Object.entries(expected)) {
      const found = (actual as Record<string, unknown> | undefined)?.[
        key === 'ground' ? 'ground_cited' : key
      ];
      expectPart(found, value, `${path}.${key}`);
    }
  } else expect(actual, path).toEqual(expected);
}

const inForce = linesOf('eligibility-inforce.dev.jsonl');
describe.skipIf(inForce.length === 0)('Cases of the law in force', () => {
  it.each(inForce)('$id is answered exactly', (line) => {
    const answer = ask(line);
    const { alerts, ...rest } = line.expected;
    expect(answer.findings).toEqual([]);
    expectPart(answer, rest, line.id);
    expect(answer.alerts.length).toBeGreaterThanOrEqual(Array.isArray(alerts) ? alerts.length : 0);
    for (const relief of [answer.parole, answer.commutation, answer.term_reduction]) {
      for (const ground of relief.ground) expect(ground).toMatch(/^kz\/[a-z0-9-]+(\/[0-9-]+)+$/);
    }
  });
});

interface Reading {
  readonly provision: string;
  readonly fraction?: string;
  readonly earliest: string | null;
  readonly earliest_by_days?: string;
  readonly base?: string;
  readonly status?: string;
}

const reviewed = linesOf('eligibility-review-inforce.dev.jsonl');
describe.skipIf(reviewed.length === 0)('Ambiguities of the law in force', () => {
  it.each(reviewed)('$id is handed to a lawyer with the competing readings', (line) => {
    const { parole } = ask(line);
    expect(parole.status).toBe('needs_review');
    expect(parole.code).toBe(line.code);
    const wanted = line.expected.parole?.candidates as readonly Reading[];
    expect(parole.candidates).toHaveLength(wanted.length);
    wanted.forEach(({ provision: _provision, ...reading }, index) => {
      expect(parole.candidates?.[index]).toMatchObject(withoutNotes(reading));
    });
  });
});

function withoutNotes(reading: object): object {
  return Object.fromEntries(Object.entries(reading).filter(([key]) => key !== 'note'));
}

/** The older cases say "not available" for what the design calls "not applicable". */
const WORDS: Readonly<Record<string, string>> = { not_available: 'not_applicable' };

const former = linesOf('eligibility-report.dev.jsonl');
describe.skipIf(former.length === 0)('Cases of the law before the reform of 2025', () => {
  it.each(former)('$id is answered exactly', (line) => {
    const answer = assessLine({ id: line.id, edition: '2025-06-30', facts: line.facts });
    for (const relief of ['parole', 'commutation', 'deferral'] as const) {
      const wanted = line.expected[relief];
      if (wanted !== undefined) expectFormer(answer[relief], wanted, `${line.id}.${relief}`);
    }
  });

  it('are read under the former edition when neither a day nor an edition is given', () => {
    for (const line of former) {
      expect(assessLine({ id: line.id, facts: line.facts }).edition, line.id).toBe('2025-06-30');
    }
  });
});

function expectFormer(found: ReliefResult, wanted: Record<string, unknown>, path: string): void {
  const status = String(wanted.status);
  if (status === 'reapply_not_before') expect(found.reapply?.earliest, path).toBe(wanted.earliest);
  else if (status === 'not_prohibited') expect(['mandatory', 'discretionary'], path).toContain(found.status);
  else if (status !== 'not_tested') expect(found.status, path).toBe(WORDS[status] ?? status);
  if (status === 'not_tested' || status === 'reapply_not_before') return;
  for (const key of ['served_months_required', 'earliest', 'fraction', 'max_months', 'conversion']) {
    if (key in wanted) expectPart(found[key as keyof ReliefResult], wanted[key], `${path}.${key}`);
  }
  if (Array.isArray(wanted.excluded)) expect(found.forms?.fine, path).toBe(!wanted.excluded.includes('fine'));
}
