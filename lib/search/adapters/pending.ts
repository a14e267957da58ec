import { mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isLanguage, type Language } from '../../base/index.ts';

/**
 * An official text lies in the store twice: as itself and as a segment of the library, from which it is found. The
 * two cannot be renamed into place together, so a note of the work under way is written first and removed last:
 *
 *     <data>/pending/kz-criminal-code.ru.json   {"instrument": "kz/criminal-code", "lang": "ru", "process": 4711}
 *
 * A note whose process is gone tells that a crash came in between; what it names is then done again from the text.
 */
export interface PendingText {
  readonly instrument: string;
  readonly lang: Language;
}

/** Notes of this very process whose work has not ended; a process that came after a crash may have the same number. */
const underWay = new Set<string>();

const folderOf = (data: string): string => join(data, 'pending');
const pathOf = (data: string, { instrument, lang }: PendingText): string =>
  join(folderOf(data), `${instrument.replace('/', '-')}.${lang}.json`);

/** Does `work` under a note that outlives a crash; the note stays when the work fails. */
export async function underNote<T>(data: string, pending: PendingText, work: () => Promise<T>): Promise<T> {
  const path = pathOf(data, pending);
  await mkdir(folderOf(data), { recursive: true });
  underWay.add(path);
  try {
    const file = await open(path, 'w');
    try {
      await file.writeFile(JSON.stringify({ ...pending, process: process.pid }));
      await file.sync();
    } finally {
      await file.close();
    }
    const done = await work();
    await rm(path, { force: true });
    return done;
  } finally {
    underWay.delete(path);
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}

/** The texts whose keeping a crash cut short, each with the removal of its note. */
export async function interrupted(data: string): Promise<(PendingText & { forget(): Promise<void> })[]> {
  const names = await readdir(folderOf(data)).catch(() => [] as string[]);
  const found = await Promise.all(
    names
      .filter((name) => name.endsWith('.json'))
      .map(async (name) => {
        const path = join(folderOf(data), name);
        const forget = (): Promise<void> => rm(path, { force: true });
        try {
          const {
            instrument,
            lang,
            process: pid,
          } = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
          if (typeof instrument !== 'string' || !isLanguage(lang)) return undefined;
          const own = pid === process.pid;
          if (underWay.has(path) || (!own && typeof pid === 'number' && alive(pid))) return undefined;
          return { instrument, lang, forget };
        } catch {
          return undefined; // half a note was written before anything else was: there is nothing to do again
        }
      }),
  );
  return found.filter((one) => one !== undefined);
}
