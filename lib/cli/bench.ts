import { z } from 'zod';
import {
  createRetriever,
  type Measures,
  measure,
  oneTypo,
  type Retriever,
  russianKeyboard,
} from '../search/index.ts';
import { guessLanguage } from '../text/index.ts';
import { benchSearch } from './bench-search.ts';
import { benchStems } from './bench-stems.ts';
import { type Command, type CommandIo, DONE } from './command.ts';
import { readScope } from './search.ts';
import { readArguments, readJsonLines, UsageError } from './usage.ts';

const passageLine = z.looseObject({ id: z.string(), text: z.string() });
const questionLine = z.looseObject({
  id: z.string(),
  q: z.string(),
  expected: z.array(z.string()).default([]),
});

/** A question and what was done to it before it was asked. */
const SPOILED: Readonly<Record<string, (question: string, at: number) => string>> = {
  clean: (question) => question,
  'russian keyboard': russianKeyboard,
  'one typo': (question, at) => oneTypo(question, at + 1),
};
const DEPTH = 10;

function readLines<T>(text: string, schema: z.ZodType<T>, needs: string): T[] {
  return readJsonLines(text).map((line, at) => {
    const read = schema.safeParse(line);
    if (read.success) return read.data;
    throw new UsageError({
      kk: `${at + 1}-жазбада ${needs} керек`,
      ru: `в записи ${at + 1} нужны ${needs}`,
      en: `entry ${at + 1} needs ${needs}`,
    });
  });
}

function average(all: readonly Measures[]): string {
  const mean = (name: keyof Measures): string =>
    (all.reduce((sum, one) => sum + one[name], 0) / Math.max(1, all.length)).toFixed(4);
  return `nDCG@10 ${mean('ndcg')}  MRR@10 ${mean('mrr')}  R@10 ${mean('recall')}`;
}

async function retrieval(
  files: { passages: string; questions: string; run: string | undefined },
  io: CommandIo,
): Promise<number> {
  const passages = readLines(await io.readText(files.passages), passageLine, 'id, text');
  const questions = readLines(await io.readText(files.questions), questionLine, 'id, q');
  const retriever: Retriever = createRetriever(
    passages.map(({ id, text }) => ({ id, fields: [{ text, lang: guessLanguage(text).language }] })),
  );
  const written: string[] = [];
  for (const [name, spoil] of Object.entries(SPOILED)) {
    const measured = questions.map(({ id, q, expected }, at) => {
      const hits = retriever(spoil(q, at), DEPTH);
      if (name === 'clean') written.push(JSON.stringify({ id, hits }));
      return measure(
        hits.map((hit) => hit.id),
        expected,
      );
    });
    io.stdout(`${name.padEnd(17)} ${average(measured)}\n`);
  }
  if (files.run !== undefined) await io.writeFile(files.run, `${written.join('\n')}\n`);
  return DONE;
}

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = readArguments(args, {
    passages: { type: 'string' },
    questions: { type: 'string' },
    run: { type: 'string' },
    in: { type: 'string' },
    treebank: { type: 'string' },
  });
  const [what] = positionals;
  const { passages, questions, treebank } = values;
  if (what === 'search' && questions !== undefined) {
    const scope = readScope(values.in);
    return benchSearch(questions, scope === undefined ? {} : { in: scope }, io);
  }
  if (what === 'stems' && treebank !== undefined) return benchStems(treebank, io);
  if (what === 'retrieval' && passages !== undefined && questions !== undefined)
    return retrieval({ passages, questions, run: values.run }, io);
  throw new UsageError({
    kk: 'bench не өлшейтінін айтыңыз: retrieval (--passages, --questions), search (--questions) немесе stems (--treebank)',
    ru: 'скажите, что измерять: retrieval (--passages, --questions), search (--questions) или stems (--treebank)',
    en: 'say what to measure: retrieval (--passages, --questions), search (--questions) or stems (--treebank)',
  });
}

export const command: Command = {
  name: 'bench',
  summary: {
    kk: 'іздеу сапасын сұрақтар жинағымен өлшейді',
    ru: 'измеряет качество поиска на наборе вопросов',
    en: 'measures the quality of search on a set of questions',
  },
  usage: `bench retrieval --passages P.jsonl --questions Q.jsonl [--run OUT.jsonl]
bench search --questions Q.jsonl [--in corpus|library|all]
bench stems --treebank FILE.conllu`,
  run,
};
