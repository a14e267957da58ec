import { z } from 'zod';
import { LANGUAGES } from '../base/index.ts';
import type { Fit, SearchHit, SearchOptions } from '../search/index.ts';
import { type CommandIo, DONE } from './command.ts';
import { openSearcher } from './search.ts';
import { readJsonLines, UsageError } from './usage.ts';

/** A question of a set: answered by addresses, by lines of a document of the library, or by nothing. */
const questionSchema = z.looseObject({
  q: z.string(),
  lang: z.string().default('-'),
  kind: z.string().optional(),
  expected: z.array(z.string()).default([]),
  document: z.string().optional(),
  answer_lines: z.array(z.tuple([z.number(), z.number()])).default([]),
});
type Question = z.infer<typeof questionSchema>;

const DEPTH = 10;
const PLACES = [1, 3, 5] as const;

function answers({ expected, document, answer_lines }: Question, hit: SearchHit): boolean {
  if (hit.kind === 'provision') return expected.includes(hit.address);
  if (hit.kind !== 'passage' || hit.document !== document) return false;
  return answer_lines.some(([from, to]) => hit.lines[0] <= to && hit.lines[1] >= from);
}

/** Ranks of the first answers, from 0, none for what was not found, in a line for each group. */
function table(ranks: ReadonlyMap<string, readonly number[]>): string {
  const share = (list: readonly number[], most: number): string =>
    (list.filter((rank) => rank >= 0 && rank < most).length / list.length).toFixed(3);
  const mean = (list: readonly number[]): string =>
    (list.reduce((sum, rank) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0) / list.length).toFixed(3);
  const rows = [...ranks].map(([group, list]) =>
    [
      group.padEnd(20),
      String(list.length).padStart(5),
      ...PLACES.map((most) => share(list, most)),
      mean(list),
    ].join('  '),
  );
  const head = [' '.repeat(20), '    n', ...PLACES.map((most) => `@${most}`.padStart(5)), 'MRR@10'].join(
    '  ',
  );
  return `${[head, ...rows].join('\n')}\n`;
}

/** Asks the corpus and the library every question of a set; tells the shares answered by language and by kind. */
export async function benchSearch(file: string, options: SearchOptions, io: CommandIo): Promise<number> {
  const questions = readJsonLines(await io.readText(file)).map((line, at) => {
    const read = questionSchema.safeParse(line);
    if (read.success) return read.data;
    throw new UsageError({
      kk: `${at + 1}-жазбада q керек; expected – мекенжайлар тізімі, answer_lines – жолдар жұптары`,
      ru: `в записи ${at + 1} нужен q; expected – список адресов, answer_lines – пары строк`,
      en: `entry ${at + 1} needs q; expected is a list of addresses, answer_lines pairs of lines`,
    });
  });
  const searcher = await openSearcher(io);
  const ranks = new Map<string, number[]>(['all', ...LANGUAGES].map((group) => [group, []]));
  const unanswered: Record<Fit, number> = { sure: 0, perhaps: 0, near: 0 };
  for (const question of questions) {
    const { hits, fit } = searcher.search(question.q, { ...options, limit: DEPTH });
    if (question.expected.length + question.answer_lines.length === 0) {
      unanswered[fit] += 1;
      continue;
    }
    const rank = hits.findIndex((hit) => answers(question, hit));
    for (const group of ['all', question.lang, ...(question.kind === undefined ? [] : [question.kind])]) {
      const list = ranks.get(group) ?? [];
      list.push(rank);
      ranks.set(group, list);
    }
  }
  if ((ranks.get('all') ?? []).length > 0)
    io.stdout(table(new Map([...ranks].filter(([, list]) => list.length > 0))));
  const { sure, perhaps, near } = unanswered;
  if (sure + perhaps + near > 0) {
    const told = {
      kk: `жауабы жоқ сұрақ: ${sure + perhaps + near}; сенімді ${sure}, тексеру керек ${perhaps}, ештеңе сай келмейді ${near}`,
      ru: `вопросов без ответа: ${sure + perhaps + near}; уверенно ${sure}, стоит проверить ${perhaps}, ничего не подходит ${near}`,
      en: `questions that nothing answers: ${sure + perhaps + near}; sure ${sure}, perhaps ${perhaps}, nothing fits ${near}`,
    };
    io.stdout(`${told[io.language]}\n`);
  }
  return DONE;
}
