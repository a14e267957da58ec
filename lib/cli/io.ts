import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isLanguage, type Language } from '../base/index.ts';
import { type CorpusData, createCorpus } from '../corpus/index.ts';
import type { CommandIo, DataLoaders } from './command.ts';
import { UsageError } from './usage.ts';

type Environment = CommandIo['env'];

function languageOf(env: Environment): Language {
  const locale = env.TARAZY_LANG ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? '';
  const tag = locale.slice(0, 2).toLowerCase();
  return isLanguage(tag) ? tag : 'kk';
}

/** Loaders over `dist`, the folder the build wrote; each file is read at most once. */
export function dataLoaders(dist: string): DataLoaders {
  const read = new Map<string, Promise<Uint8Array>>();
  const pathOf = (name: string): string => join(dist, 'data', name);
  const file = (name: string): Promise<Uint8Array> => {
    const known = read.get(name) ?? readFile(pathOf(name));
    read.set(name, known);
    return known;
  };
  const text = async (name: string): Promise<string> => new TextDecoder().decode(await file(name));
  let corpus: ReturnType<DataLoaders['corpus']> | undefined;
  return {
    dist,
    file,
    pathOf,
    text,
    corpus: () => {
      corpus ??= text('corpus.json').then((json) => createCorpus(JSON.parse(json) as CorpusData));
      return corpus;
    },
  };
}

async function readUserFile(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path === '-' ? '/dev/stdin' : path);
  } catch {
    throw new UsageError({
      kk: 'файл оқылмады: жолын және рұқсаттарын тексеріңіз',
      ru: 'файл не читается: проверьте путь и права доступа',
      en: 'the file cannot be read: check its path and permissions',
    });
  }
}

async function readUserText(path: string): Promise<string> {
  const bytes = await readUserFile(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError({
      kk: 'файлдың кодтамасы UTF-8 емес: оны UTF-8 кодтамасында сақтаңыз',
      ru: 'кодировка файла не UTF-8: сохраните его в UTF-8',
      en: 'the file is not in UTF-8: save it as UTF-8',
    });
  }
}

async function writeUserFile(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content);
  } catch {
    throw new UsageError({
      kk: 'файл жазылмады: қалтаны және рұқсаттарын тексеріңіз',
      ru: 'файл не записан: проверьте папку и права доступа',
      en: 'the file cannot be written: check its folder and permissions',
    });
  }
}

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

/** The outside world of a command, as the process has it; built data is read from `dist`. */
export function processIo(dist: string): CommandIo {
  process.stdout.on('error', () => process.exit(0)); // the reader of a pipe has left
  return {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    env: process.env,
    language: languageOf(process.env),
    data: dataLoaders(dist),
    readText: readUserText,
    readBytes: readUserFile,
    writeFile: writeUserFile,
    now: () => new Date().toISOString(),
    stopped,
  };
}
