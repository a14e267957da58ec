import { z } from 'zod';
import { LANGUAGES, type Language } from '../base/index.ts';
import { loadLibrary, openIndexFile } from '../search/adapters/index.ts';
import {
  createSearcher,
  type Searcher,
  type SearchHit,
  type SearchOptions,
  type SearchResult,
} from '../search/index.ts';
import { type Command, type CommandIo, DONE, NOTHING } from './command.ts';
import { readArguments, readJsonLines, readLanguage, readNumber, UsageError } from './usage.ts';

const PERHAPS = {
  kk: 'Жауап болуы мүмкін, тексеріп алыңыз:',
  ru: 'Возможно, это ответ, проверьте:',
  en: 'This may be the answer, check it:',
};
const NEAREST = {
  kk: 'Сәйкес келетін ештеңе жоқ; ең жақындары:',
  ru: 'Ничего подходящего нет; ближайшее:',
  en: 'Nothing fits; the nearest:',
};
const DISAGREE = {
  kk: 'Дереккөздер бір-біріне қайшы',
  ru: 'Источники расходятся',
  en: 'Sources disagree',
};
const EMPTY = { kk: 'Ештеңе табылмады.', ru: 'Ничего не найдено.', en: 'Nothing was found.' };

const batchLine = z.looseObject({
  id: z.union([z.string(), z.number()]),
  q: z.string(),
  lang: z.string().optional(),
});

/** The searcher over the built corpus and the library of `TARAZY_DATA`. */
export async function openSearcher(io: CommandIo): Promise<Searcher> {
  const [corpus, library] = await Promise.all([
    io.data.corpus(),
    loadLibrary(io.env.TARAZY_DATA ?? '.tarazy'),
  ]);
  return createSearcher({ corpus, index: openIndexFile(io.data.pathOf('search.bin')), library });
}

/** `--in`: where to search, or nothing. */
export function readScope(value: string | undefined): SearchOptions['in'] {
  if (value === undefined || value === 'corpus' || value === 'library' || value === 'all') return value;
  throw new UsageError({
    kk: '--in мәні corpus, library немесе all болуы керек',
    ru: 'значение --in: corpus, library или all',
    en: 'the value of --in is corpus, library or all',
  });
}

function place(hit: SearchHit): string {
  if (hit.kind === 'provision') return hit.pinpoint ?? hit.address;
  if (hit.kind === 'case') return hit.as_verified ?? hit.as_printed ?? hit.id;
  return `${hit.document}:${hit.lines[0]}-${hit.lines[1]}`;
}

/** The lines of an answer, its own words in the language the hits are asked in. */
function plain(result: SearchResult, language: Language): string {
  if (result.hits.length === 0) return `${EMPTY[language]}\n`;
  const heads = { sure: [], perhaps: [PERHAPS[language]], near: [NEAREST[language]] };
  const head = heads[result.fit];
  const lines = result.hits.flatMap((hit, at) => [
    `${at + 1}. ${hit.title}  [${place(hit)}]`,
    `   ${hit.snippet.replaceAll(/\s+/g, ' ')}`,
    ...hit.contradictions.map(({ subject }) => `   ! ${DISAGREE[language]}: ${subject}`),
  ]);
  return `${[...head, ...lines].join('\n')}\n`;
}

async function batch(file: string, shared: SearchOptions, io: CommandIo): Promise<number> {
  const lines = readJsonLines(await io.readText(file)).map((line, at) => {
    const read = batchLine.safeParse(line);
    if (read.success) return read.data;
    throw new UsageError({
      kk: `${at + 1}-жазбада id және q керек`,
      ru: `в записи ${at + 1} нужны id и q`,
      en: `entry ${at + 1} needs id and q`,
    });
  });
  const searcher = await openSearcher(io);
  for (const { id, q, lang } of lines) {
    const own = LANGUAGES.find((known) => known === lang);
    const { hits, fit, confident } = searcher.search(q, {
      ...shared,
      ...(own !== undefined && { lang: own }),
    });
    io.stdout(`${JSON.stringify({ id, fit, confident, hits })}\n`);
  }
  return DONE;
}

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = readArguments(args, {
    lang: { type: 'string' },
    in: { type: 'string' },
    limit: { type: 'string' },
    json: { type: 'boolean' },
    batch: { type: 'string' },
  });
  const lang = readLanguage(values.lang);
  const scope = readScope(values.in);
  const limit = readNumber('--limit', values.limit);
  const options: SearchOptions = {
    ...(lang !== undefined && { lang }),
    ...(scope !== undefined && { in: scope }),
    ...(limit !== undefined && { limit }),
  };
  if (values.batch !== undefined) return batch(values.batch, options, io);
  const query = positionals.join(' ').trim();
  if (query === '') {
    throw new UsageError({
      kk: 'не іздейтініңізді жазыңыз, мысалы: search "шартты түрде мерзімінен бұрын босату"',
      ru: 'напишите, что искать, например: search "условно-досрочное освобождение"',
      en: 'say what to look for, for example: search "conditional release"',
    });
  }
  const result = (await openSearcher(io)).search(query, options);
  io.stdout(values.json ? `${JSON.stringify(result)}\n` : plain(result, lang ?? io.language));
  return result.hits.length === 0 ? NOTHING : DONE;
}

export const command: Command = {
  name: 'search',
  summary: {
    kk: 'қордан және кітапханадан іздейді',
    ru: 'ищет в корпусе и библиотеке',
    en: 'searches the corpus and the library',
  },
  usage:
    'search [--lang kk|ru|en] [--in corpus|library|all] [--limit N] [--json] QUERY\nsearch --batch FILE.jsonl --json',
  run,
};
