import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { instrumentNames, parseAddress } from '../citation/index.ts';
import { checkFileSize, importLibrary, type Progress } from '../corpus/import/index.ts';
import { countUnits } from '../corpus/index.ts';
import { checkLibraryId, keepOfficial, saveLibraryDocument } from '../search/adapters/index.ts';
import { type Command, type CommandIo, DONE } from './command.ts';
import { readArguments, readLanguage, UsageError } from './usage.ts';

const USAGE = {
  kk: 'бір файлды және оның қайда қосылатынын көрсетіңіз: --library АТАУ немесе --official АКТ --edition КҮН --lang ТІЛ',
  ru: 'укажите один файл и куда его добавить: --library ИМЯ или --official АКТ --edition ДАТА --lang ЯЗЫК',
  en: 'one file and its place are needed: --library ID or --official INSTRUMENT --edition DATE --lang L',
};
const BAD_INSTRUMENT = {
  kk: 'мұндай акт жоқ: --official мәні kz/criminal-code түрінде болуы керек',
  ru: 'такого акта нет: значение --official должно иметь вид kz/criminal-code',
  en: 'there is no such instrument: --official must look like kz/criminal-code',
};
const BAD_EDITION = {
  kk: '--edition мәні күнтізбеде бар күн болуы керек, мысалы 2026-03-08',
  ru: 'значение --edition: существующая дата, например 2026-03-08',
  en: 'the value of --edition is a date that exists, for example 2026-03-08',
};
const NO_LANGUAGE = {
  kk: 'ресми мәтіннің тілін көрсетіңіз: --lang kk, ru немесе en',
  ru: 'укажите язык официального текста: --lang kk, ru или en',
  en: 'name the language of the official text: --lang kk, ru or en',
};
const PAGES = { kk: 'бет', ru: 'стр.', en: 'pages' };

/** Pages between two lines of progress. */
const STEP = 50;

function progressTo(io: CommandIo): Progress {
  return (done, total) => {
    if (done % STEP === 0 || done === total) io.stderr(`${done}/${total} ${PAGES[io.language]}\n`);
  };
}

/** The size is looked at before the file is read. */
async function readFile(file: string, io: CommandIo): Promise<Uint8Array> {
  const size =
    file === '-'
      ? 0
      : await stat(file).then(
          (found) => found.size,
          () => 0,
        );
  checkFileSize(size);
  return io.readBytes(file);
}

/** @throws UsageError when it is not an instrument or a date that exists. */
export function readPlace(
  instrument: string,
  edition: string | undefined,
): { instrument: string; edition: string } {
  const address = parseAddress(instrument);
  const known = address !== undefined && address.path.length === 0 && instrumentNames(address.instrument);
  if (address === undefined || !known) throw new UsageError(BAD_INSTRUMENT);
  const date = edition ?? address.edition ?? '';
  const at = new Date(`${date}T00:00:00Z`);
  const real =
    /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date);
  if (!real) throw new UsageError(BAD_EDITION);
  return { instrument: address.instrument, edition: date };
}

interface Values {
  readonly library?: string | undefined;
  readonly official?: string | undefined;
  readonly edition?: string | undefined;
  readonly lang?: string | undefined;
  readonly json?: boolean | undefined;
}

async function official(file: string, values: Values, io: CommandIo): Promise<number> {
  const place = readPlace(values.official ?? '', values.edition);
  const lang = readLanguage(values.lang);
  if (lang === undefined) throw new UsageError(NO_LANGUAGE);
  const bytes = await readFile(file, io);
  const { text, findings } = await keepOfficial(io.env.TARAZY_DATA ?? '.tarazy', {
    ...place,
    lang,
    name: basename(file),
    bytes,
    progress: progressTo(io),
  });
  for (const finding of findings) io.stderr(`tarazy: ${finding.message[io.language]}\n`);
  const done = {
    instrument: place.instrument,
    edition: place.edition,
    lang,
    title: text.title,
    articles: text.articles.length,
    repealed: text.articles.filter((article) => article.repealed === true).length,
    units: countUnits(text.articles),
    notes: text.articles.reduce((sum, article) => sum + article.notes.length, 0),
    findings,
  };
  io.stdout(
    values.json
      ? `${JSON.stringify(done)}\n`
      : `${place.instrument}@${place.edition} (${lang}): ${text.articles.length}\n`,
  );
  return DONE;
}

async function library(file: string, id: string, values: Values, io: CommandIo): Promise<number> {
  checkLibraryId(id);
  const bytes = await readFile(file, io);
  const { document, passages } = await importLibrary({
    name: basename(file),
    bytes,
    id,
    progress: progressTo(io),
  });
  await saveLibraryDocument(io.env.TARAZY_DATA ?? '.tarazy', document, passages);
  io.stdout(values.json ? `${JSON.stringify(document)}\n` : `${id}: ${passages.length}\n`);
  return DONE;
}

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = readArguments(args, {
    library: { type: 'string' },
    official: { type: 'string' },
    edition: { type: 'string' },
    lang: { type: 'string' },
    json: { type: 'boolean' },
  });
  const [file, ...extra] = positionals;
  const one = (values.library === undefined) !== (values.official === undefined);
  if (file === undefined || extra.length > 0 || !one) throw new UsageError(USAGE);
  if (values.library !== undefined) return library(file, values.library, values, io);
  return official(file, values, io);
}

export const command: Command = {
  name: 'import',
  summary: {
    kk: 'құжатты кітапханаға немесе ресми мәтінді қоймаға қосады',
    ru: 'добавляет документ в библиотеку или официальный текст в хранилище',
    en: 'adds a document to the library or an official text to the store',
  },
  usage:
    'import FILE --library ID [--json]\nimport FILE --official INSTRUMENT --edition YYYY-MM-DD --lang kk|ru|en [--json]',
  run,
};
