import { basename, extname } from 'node:path';
import { type LibraryDocument, passagesOfText } from '../corpus/index.ts';
import { checkLibraryId, saveLibraryDocument } from '../search/adapters/index.ts';
import { type Command, type CommandIo, DONE } from './command.ts';
import { readArguments, UsageError } from './usage.ts';

const KINDS: Readonly<Record<string, LibraryDocument['kind']>> = { '.txt': 'txt', '.md': 'md' };

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = readArguments(args, {
    library: { type: 'string' },
    json: { type: 'boolean' },
  });
  const [file, ...extra] = positionals;
  const id = values.library;
  if (file === undefined || extra.length > 0 || id === undefined) {
    throw new UsageError({
      kk: 'бір файл және құжат атауы керек, мысалы: import report.txt --library report-2025',
      ru: 'нужны один файл и имя документа, например: import report.txt --library report-2025',
      en: 'one file and the name of the document are needed, for example: import report.txt --library report-2025',
    });
  }
  const kind = KINDS[extname(file).toLowerCase()];
  if (kind === undefined) {
    throw new UsageError({
      kk: 'бұл файл түрі оқылмайды: txt немесе md беріңіз',
      ru: 'файлы этого вида не читаются: дайте txt или md',
      en: 'files of this kind are not read: give txt or md',
    });
  }
  checkLibraryId(id);
  const passages = passagesOfText(await io.readText(file), id);
  const document = { id, title: basename(file), file: basename(file), kind, passages: passages.length };
  await saveLibraryDocument(io.env.TARAZY_DATA ?? '.tarazy', document, passages);
  io.stdout(values.json ? `${JSON.stringify(document)}\n` : `${id}: ${passages.length}\n`);
  return DONE;
}

export const command: Command = {
  name: 'import',
  summary: {
    kk: 'құжатты кітапханаға қосады',
    ru: 'добавляет документ в библиотеку',
    en: 'adds a document to the library',
  },
  usage: 'import FILE --library ID [--json]',
  run,
};
