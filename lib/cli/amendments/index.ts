import type { Command, CommandIo } from '../command.ts';
import { readArguments, readLanguage, UsageError } from '../usage.ts';
import { type Call, OPTIONS } from './call.ts';
import { compare, themes } from './compare.ts';
import { check, diffFiles, importFile } from './read.ts';
import { VERBS } from './say.ts';
import { directions, exportFile } from './write.ts';

const ACTIONS: Readonly<Record<string, (call: Call) => Promise<number>>> = {
  import: importFile,
  diff: diffFiles,
  check,
  compare,
  themes,
  directions,
  export: exportFile,
};

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [verb = '', ...files] = positionals;
  const action = ACTIONS[verb];
  if (action === undefined) throw new UsageError(VERBS);
  return action({ files, values, io, language: readLanguage(values.lang) ?? io.language });
}

export const command: Command = {
  name: 'amendments',
  speaks: true,
  summary: {
    kk: 'салыстырма кестелерді оқиды, салыстырады, тексереді және жазады',
    ru: 'читает, сравнивает, проверяет и пишет сравнительные таблицы',
    en: 'reads, compares, checks and writes comparative amendment tables',
  },
  usage:
    'amendments import|check|directions|export FILE | diff A B | diff --batch FILE.jsonl | compare A B... | themes FILE... [--json] [--lang kk|ru|en] [--variant N] [--act A] [--article N] [--kind K] [--format docx|pdf|csv|json|akn] [--marked] [--date YYYY-MM-DD] [--out FILE]',
  run,
};
