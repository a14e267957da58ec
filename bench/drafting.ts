import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCorpus, parseCorpus } from '../lib/corpus/index.ts';
import { readFonts, readTemplateFolder } from '../lib/drafting/adapters/index.ts';
import { collectTemplates, createDesk, type Draft, docxOf, pdfOf } from '../lib/drafting/index.ts';
import { percentile } from './percentile.ts';

/**
 * Time of a draft, its DOCX and its PDF for a petition of about ten pages:
 * `npx esbuild bench/drafting.ts --bundle --platform=node --format=esm --packages=external --outfile=node_modules/.bench/drafting.mjs && node node_modules/.bench/drafting.mjs`
 */
const RUNS = 40;
const LIMITS = { draft: 150, docx: 300, pdf: 500 } as const;
const root = process.cwd();

const corpusFiles = readdirSync(join(root, 'corpus'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .map((path) => ({ path: `corpus/${path}`, text: readFileSync(join(root, 'corpus', path), 'utf8') }));
const desk = createDesk({
  templates: collectTemplates(readTemplateFolder(join(root, 'templates'))),
  source: createCorpus(parseCorpus(corpusFiles).data),
});
const fonts = readFonts();

/** The ordinary example with long answers: some ten pages. */
function longAnswers(): Record<string, unknown> {
  const answers = desk.examples('parole-petition').example?.kk as Record<string, unknown>;
  const paragraph = `${String(answers.conduct).replace(/\n+/g, ' ')} `.repeat(4);
  return {
    ...answers,
    conduct: Array(22).fill(paragraph).join('\n'),
    arguments: desk.arguments(['parole']).map((block) => ({ block: block.id })),
  };
}

interface Times {
  readonly wall: number[];
  /** Time of the processor: what the wall clock would show on a machine with nothing else to do. */
  readonly processor: number[];
}
const newTimes = (): Times => ({ wall: [], processor: [] });

async function timed<T>(times: Times, act: () => T | Promise<T>): Promise<T> {
  const started = performance.now();
  const before = process.cpuUsage();
  const result = await act();
  const { user, system } = process.cpuUsage(before);
  times.wall.push(performance.now() - started);
  times.processor.push((user + system) / 1000);
  return result;
}

const answers = longAnswers();
const times = { draft: newTimes(), docx: newTimes(), pdf: newTimes() };
let pages = 0;
for (let run = 0; run < RUNS; run += 1) {
  const draft: Draft = await timed(times.draft, () =>
    desk.draft('parole-petition', { language: 'kk', answers }),
  );
  await timed(times.docx, () => docxOf(draft.document));
  const pdf = await timed(times.pdf, () => pdfOf(draft.document, fonts));
  pages =
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type \/Page\b/g)?.length ?? 0;
}
console.log(`pages: ${pages}`);
for (const what of ['draft', 'docx', 'pdf'] as const) {
  const { wall, processor } = times[what];
  const p95 = percentile(wall, 0.95);
  const show = (list: readonly number[]): string =>
    `first ${(list[0] ?? 0).toFixed(0)}, median ${percentile(list, 0.5).toFixed(0)}, p95 ${percentile(list, 0.95).toFixed(0)} ms`;
  console.log(`${what}: wall ${show(wall)} (${p95 <= LIMITS[what] ? 'within' : 'over'} ${LIMITS[what]} ms)`);
  console.log(`${what}: processor ${show(processor)}`);
}
