import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { InvalidInputError, isLanguage } from '../../base/index.ts';
import { type HeldText, type OfficialStore, type OfficialText, officialTextSchema } from '../official.ts';

/**
 * Official texts on disk, one file per edition and language:
 *
 *     <data>/official/kz/criminal-code/2026-03-08.ru.json
 *
 * A file is written whole under another name, flushed, and renamed into place: whatever interrupts an import,
 * the store is as it was.
 */
const FILE = /^(?<edition>\d{4}-\d{2}-\d{2})\.(?<lang>kk|ru|en)\.json$/;
const INSTRUMENT = /^(?:un|coe|kz)\/[a-z0-9-]+$/;

function folderOf(data: string, instrument: string): string {
  return join(data, 'official', ...instrument.split('/'));
}

function pathOf(data: string, { instrument, edition, lang }: HeldText): string {
  return join(folderOf(data, instrument), `${edition}.${lang}.json`);
}

async function names(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch {
    return [];
  }
}

/** Writes an official text; the same edition and language is replaced at once or not at all. */
async function saveOfficial(data: string, text: OfficialText): Promise<void> {
  const path = pathOf(data, text);
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  for (const name of await names(folder)) {
    if (name.startsWith('.')) await rm(join(folder, name), { force: true });
  }
  const fresh = join(folder, `.${text.edition}.${text.lang}.new`);
  const file = await open(fresh, 'w');
  try {
    await file.writeFile(JSON.stringify(text));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(fresh, path);
}

/** Editions held of an instrument, the newest first, each language by itself. */
async function officialEditions(data: string, instrument: string): Promise<HeldText[]> {
  if (!INSTRUMENT.test(instrument)) return [];
  const held = (await names(folderOf(data, instrument))).flatMap((name): HeldText[] => {
    const { edition, lang } = FILE.exec(name)?.groups ?? {};
    return edition !== undefined && isLanguage(lang) ? [{ instrument, edition, lang }] : [];
  });
  return held.sort((left, right) =>
    left.edition < right.edition ? 1 : left.edition > right.edition ? -1 : 0,
  );
}

/** Everything the store holds, by instrument. */
async function listOfficial(data: string): Promise<HeldText[]> {
  const root = join(data, 'official');
  const held: HeldText[] = [];
  for (const body of await names(root)) {
    for (const name of await names(join(root, body)))
      held.push(...(await officialEditions(data, `${body}/${name}`)));
  }
  return held;
}

const read = new Map<string, { readonly at: string; readonly text: OfficialText }>();
/** Texts kept in memory: a page of one act asks for the same file again and again. */
const KEPT = 4;

function damaged({ instrument, edition, lang }: HeldText): InvalidInputError {
  const name = `${instrument} ${edition} ${lang}`;
  return new InvalidInputError({
    kk: `Қоймадағы ресми мәтін бүлінген (${name}): оны қайта импорттаңыз.`,
    ru: `Официальный текст в хранилище повреждён (${name}): импортируйте его заново.`,
    en: `The official text in the store is damaged (${name}): import it again.`,
  });
}

/**
 * Reads one text; `undefined` when it is not held.
 *
 * @throws InvalidInputError when the file is not what the store writes.
 */
async function readOfficial(data: string, held: HeldText): Promise<OfficialText | undefined> {
  const path = pathOf(data, held);
  let file: Awaited<ReturnType<typeof open>>;
  try {
    file = await open(path);
  } catch {
    return undefined;
  }
  try {
    const { mtimeMs, size } = await file.stat();
    const at = `${mtimeMs}:${size}`;
    const known = read.get(path);
    if (known?.at === at) return known.text;
    const parsed = officialTextSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
    if (!parsed.success) throw damaged(held);
    read.delete(path);
    read.set(path, { at, text: parsed.data });
    for (const oldest of [...read.keys()].slice(0, Math.max(0, read.size - KEPT))) read.delete(oldest);
    return parsed.data;
  } catch (error) {
    throw error instanceof SyntaxError ? damaged(held) : error;
  } finally {
    await file.close();
  }
}

/** The store in a folder of this machine (`TARAZY_DATA`). */
export function officialStore(data: string): OfficialStore {
  return {
    editions: (instrument) => officialEditions(data, instrument),
    list: () => listOfficial(data),
    read: (held) => readOfficial(data, held),
    save: (text) => saveOfficial(data, text),
  };
}
