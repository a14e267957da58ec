import { assess, assessTable, RULES_VERSION, type TableRow } from '../lib/eligibility/index.ts';

/** Seconds and milliseconds of the calculator on invented cases; counted in processor time. */

const CATEGORIES = ['minor', 'medium', 'grave', 'especially_grave'];
const OBJECTS = ['none', 'life', 'health'];
const SPECIALS = ['none', 'none', 'none', 'corruption', 'torture'];
const DAMAGES = ['repaid', 'no_claim', 'partial', 'unpaid'];
const VULNERABLE = ['none', 'none', 'pregnant', 'disability_1_2'];

function pick<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('an empty list has nothing to pick from');
  return found;
}

function factsOf(index: number): Record<string, unknown> {
  return {
    sentence_type: 'imprisonment',
    category: pick(CATEGORIES, index),
    against: pick(OBJECTS, index >> 2),
    special_crime: pick(SPECIALS, index >> 1),
    damage: pick(DAMAGES, index >> 3),
    vulnerable: pick(VULNERABLE, index >> 4),
    malicious_violations_active: index % 7 === 0,
    crime_date: `${2021 + (index % 5)}-0${1 + (index % 9)}-1${index % 10}`,
    start: `2026-0${1 + (index % 9)}-2${index % 8}`,
    term: { years: 1 + (index % 14), months: index % 12, days: index % 5 === 0 ? 10 : 0 },
  };
}

function rowOf(index: number): TableRow {
  const { term, ...facts } = factsOf(index);
  const { years, months, days } = term as { years: number; months: number; days: number };
  const cells = Object.entries(facts).map(([name, value]) => [name, String(value)]);
  return Object.fromEntries([
    ...cells,
    ['id', `case-${index}`],
    ['term', `${years}y${months}m${days}d`],
  ]) as TableRow;
}

/** Milliseconds of processor time since `begun`: what the work costs, however busy the machine is. */
function spent(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

function single(count: number): string {
  const times: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const facts = factsOf(index);
    const begun = process.cpuUsage();
    assess({ facts, as_of: '2026-11-20', edition: '2026-03-08' });
    times.push(spent(begun));
  }
  const sorted = times.slice(count / 10).sort((left, right) => left - right);
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(3);
  return `one assessment: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms of processor time over ${sorted.length}`;
}

function batch(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => rowOf(index));
  const begun = process.cpuUsage();
  let reports = 0;
  const onProgress = (): void => {
    reports += 1;
  };
  const result = assessTable(rows, { as_of: '2026-11-20', onProgress });
  const seconds = (spent(begun) / 1000).toFixed(2);
  return `batch of ${count} rows: ${seconds} s of processor time, ${reports} reports of progress (${result.good.length} good, ${result.bad.length} bad)`;
}

console.log(`rules ${RULES_VERSION}`);
console.log(single(20_000));
console.log(batch(10_000));
