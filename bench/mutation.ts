/**
 * Mutation testing of the calculator: breaks one rule or one operator at a time and runs the cases.
 *
 *     npx esbuild bench/mutation.ts --bundle --platform=node --format=esm --packages=external --outfile=dist/bench-mutation.mjs
 *     node dist/bench-mutation.mjs [rules|engine|all] [--every N] [--from K] [--file NAME] [--log FILE] [--order FILE] [--equal] [--probe]
 *
 * Run it from the root of the project. `--every 10` takes each tenth mutant (from the K-th), `--file` only the
 * rules or the engine file whose name begins so. `--log` notes each fate as it is known; a run with the same file
 * goes on where the last one stopped and tries its survivors again (begin a new file when rules or engine change).
 * `--order` reads the log of an earlier run and asks first the cases that killed most in it, which only saves time.
 * Mutants that cannot change an answer are left out, each with its reason (`mutation-equal.ts`); `--equal` tries
 * those instead, and each must survive. `--probe` looks for a question to which a survivor answers otherwise, so that
 * a case can be written for it; where none of thousands is found, that is said (it is no proof).
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { engineMutants } from './mutation-engine.ts';
import { equalityOf } from './mutation-equal.ts';
import { type Mutant, openWorkshop, type Workshop } from './mutation-load.ts';
import { ruleMutants } from './mutation-rules.ts';
import { loadSuite, type Suite } from './mutation-suite.ts';

interface Options {
  readonly what: string;
  readonly every: number;
  readonly from: number;
  readonly file: string;
  readonly log: string | undefined;
  readonly order: string | undefined;
  readonly equal: boolean;
  readonly probe: boolean;
}

function readOptions(words: readonly string[]): Options {
  const after = (name: string): string | undefined => {
    const at = words.indexOf(name);
    return at < 0 ? undefined : words[at + 1];
  };
  const what = words.find((word) => ['rules', 'engine', 'all'].includes(word)) ?? 'all';
  const number = (name: string, otherwise: number): number => Number(after(name) ?? otherwise);
  return {
    what,
    every: number('--every', 1),
    from: number('--from', 0),
    file: after('--file') ?? '',
    log: after('--log'),
    order: after('--order'),
    equal: words.includes('--equal'),
    probe: words.includes('--probe'),
  };
}

type Fate = 'killed' | 'survived';

interface Score {
  readonly fates: Map<string, Fate>;
  readonly note: (mutant: Mutant, fate: Fate, why: string) => void;
}

/** Fates by name; those of a former run that was cut short are read from its log, the survivors of it are not. */
function scoreOf(log: string | undefined): Score {
  const fates = new Map<string, Fate>();
  if (log !== undefined && existsSync(log)) {
    for (const line of readFileSync(log, 'utf8')
      .split('\n')
      .filter((one) => one !== '')) {
      const { name, fate } = JSON.parse(line) as { name: string; fate: Fate };
      if (fate === 'killed') fates.set(name, fate);
    }
  }
  const note: Score['note'] = ({ name }, fate, why) => {
    fates.set(name, fate);
    if (log !== undefined) appendFileSync(log, `${JSON.stringify({ name, fate, why })}\n`);
    // At once, so that a run cut short has told what it found.
    if (fate !== 'killed') console.log(`alive: ${name}\n      ${why}`);
  };
  return { fates, note };
}

/** Seconds after which a mutant counts as one that never ends. */
const PATIENCE = 60;

function tryOut(mutant: Mutant, workshop: Workshop, suite: Suite, probe: boolean): readonly [Fate, string] {
  try {
    const broken = workshop.make(mutant);
    const killer = workshop.within(PATIENCE, () => suite.firstFailure(broken, mutant));
    if (killer !== undefined) return ['killed', killer];
    if (!probe) return ['survived', ''];
    const difference = workshop.within(PATIENCE, () => suite.difference(broken, mutant));
    return ['survived', difference ?? 'no effect seen'];
  } catch {
    return ['killed', 'throws'];
  } finally {
    workshop.restore();
  }
}

function report(title: string, names: readonly string[], { fates }: Score, equal: number): void {
  const killed = names.filter((name) => fates.get(name) === 'killed').length;
  const rate = ((killed / Math.max(1, names.length)) * 100).toFixed(1);
  console.log(
    `\n${title}: ${killed} of ${names.length} killed (${rate} %); left out because they change no answer: ${equal}`,
  );
}

/** How often each check killed in an earlier run, by its name. */
function killersOf(log: string | undefined): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (log === undefined) return counts;
  for (const line of readFileSync(log, 'utf8').split('\n')) {
    const { why = '' } = (line === '' ? {} : JSON.parse(line)) as { why?: string };
    counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  return counts;
}

async function run(options: Options): Promise<void> {
  const workshop = await openWorkshop();
  const suite = loadSuite(workshop.original, killersOf(options.order));
  const failure = suite.firstFailure(workshop.original);
  if (failure !== undefined) throw new Error(`the unbroken calculator fails its own case: ${failure}`);
  const lists = [
    ['rules', (): readonly Mutant[] => ruleMutants(workshop.original.RULES)],
    ['engine', (): readonly Mutant[] => engineMutants(workshop.code)],
  ] as const;
  for (const [title, list] of lists) {
    if (options.what !== 'all' && options.what !== title) continue;
    const score = scoreOf(options.log);
    const all = list().filter((mutant) => mutant.name.startsWith(options.file));
    const chosen = all.filter((mutant) => (equalityOf(mutant.name) !== undefined) === options.equal);
    const mutants = chosen.filter((_, index) => index % options.every === options.from % options.every);
    const names = mutants.map((mutant) => mutant.name);
    const open = mutants.filter((mutant) => !score.fates.has(mutant.name));
    for (const [index, mutant] of open.entries()) {
      score.note(mutant, ...tryOut(mutant, workshop, suite, options.probe));
      if ((index + 1) % 100 === 0) console.log(`${title} ${index + 1} of ${open.length}`);
    }
    report(title, names, score, all.length - chosen.length);
  }
}

await run(readOptions(process.argv.slice(2)));
