/**
 * Mutation testing of the calculator: breaks one rule or one operator at a time and runs the cases.
 *
 *     npx esbuild bench/mutation.ts --bundle --platform=node --format=esm --packages=external --outfile=dist/bench-mutation.mjs
 *     node dist/bench-mutation.mjs [rules|engine|all] [--every N] [--file NAME] [--from K]
 *
 * Run it from the root of the project. `--every 10` takes each tenth mutant (from the K-th), `--file` only the
 * rules or the engine file whose name begins so. A survivor that answers like the original on thousands of
 * probes around the cases is counted apart, as one without visible effect: it is not a proof, so each is named.
 */
import { engineMutants } from './mutation-engine.ts';
import { type Mutant, openWorkshop, type Workshop } from './mutation-load.ts';
import { ruleMutants } from './mutation-rules.ts';
import { loadSuite, type Suite } from './mutation-suite.ts';

interface Options {
  readonly what: string;
  readonly every: number;
  readonly from: number;
  readonly file: string;
}

function readOptions(words: readonly string[]): Options {
  const after = (name: string): string | undefined => {
    const at = words.indexOf(name);
    return at < 0 ? undefined : words[at + 1];
  };
  const what = words.find((word) => ['rules', 'engine', 'all'].includes(word)) ?? 'all';
  const number = (name: string, otherwise: number): number => Number(after(name) ?? otherwise);
  return { what, every: number('--every', 1), from: number('--from', 0), file: after('--file') ?? '' };
}

interface Score {
  killed: number;
  readonly survived: string[];
  readonly unseen: string[];
}

/** Seconds after which a mutant counts as one that never ends. */
const PATIENCE = 60;

async function tryOut(mutant: Mutant, workshop: Workshop, suite: Suite, score: Score): Promise<void> {
  let difference: string | undefined = 'does not start';
  let killer: string | undefined = difference;
  try {
    const broken = await workshop.make(mutant);
    killer = workshop.within(PATIENCE, () => suite.firstFailure(broken, mutant));
    if (killer === undefined) difference = workshop.within(PATIENCE, () => suite.difference(broken, mutant));
  } catch {
    killer = 'throws';
  }
  workshop.restore();
  if (killer !== undefined) score.killed += 1;
  else if (difference === undefined) score.unseen.push(mutant.name);
  else score.survived.push(`${mutant.name}\n      ${difference}`);
  // At once, so that a run cut short has told what it found.
  if (killer === undefined) console.log(`alive: ${mutant.name}\n      ${difference ?? 'no effect seen'}`);
}

function report(title: string, score: Score): void {
  const { killed, survived, unseen } = score;
  const seen = killed + survived.length;
  const rate = seen === 0 ? '-' : `${((killed / seen) * 100).toFixed(1)} %`;
  const strict = `${((killed / Math.max(1, seen + unseen.length)) * 100).toFixed(1)} %`;
  console.log(
    `\n${title}: ${killed} killed, ${survived.length} survived, ${unseen.length} without visible effect: ${rate} (${strict} of all)`,
  );
  for (const name of survived) console.log(`  survived  ${name}`);
  for (const name of unseen) console.log(`  no effect ${name}`);
}

async function run(options: Options): Promise<void> {
  const workshop = await openWorkshop();
  const suite = loadSuite(workshop.original);
  const failure = suite.firstFailure(workshop.original);
  if (failure !== undefined) throw new Error(`the unbroken calculator fails its own case: ${failure}`);
  const lists = [
    ['rules', (): readonly Mutant[] => ruleMutants(workshop.original.RULES)],
    ['engine', (): readonly Mutant[] => engineMutants()],
  ] as const;
  for (const [title, list] of lists) {
    if (options.what !== 'all' && options.what !== title) continue;
    const score: Score = { killed: 0, survived: [], unseen: [] };
    const mutants = list()
      .filter((mutant) => mutant.name.startsWith(options.file))
      .filter((_, index) => index % options.every === options.from % options.every);
    for (const [index, mutant] of mutants.entries()) {
      await tryOut(mutant, workshop, suite, score);
      if ((index + 1) % 20 === 0)
        console.log(`${title} ${index + 1} of ${mutants.length}: ${score.killed} killed`);
    }
    report(title, score);
  }
  await workshop.close();
}

await run(readOptions(process.argv.slice(2)));
