import { officialStore } from '../../corpus/adapters/index.ts';
import {
  importOfficial,
  type OfficialImport,
  type OfficialInput,
  officialPassages,
} from '../../corpus/import/index.ts';
import type { LibrarySegment } from '../sources.ts';
import type { LibraryMemory } from './kept.ts';
import { readLibrary, saveLibraryDocument } from './library.ts';
import { interrupted, type PendingText, underNote } from './pending.ts';

/** Makes the newest edition of a language what search finds; nothing when none is held. */
async function indexNewest(folder: string, { instrument, lang }: PendingText): Promise<void> {
  const store = officialStore(folder);
  const newest = (await store.editions(instrument)).find((one) => one.lang === lang);
  const text = newest && (await store.read(newest));
  if (text === undefined) return;
  const { document, passages } = officialPassages(text);
  await saveLibraryDocument(folder, document, passages);
}

/**
 * Reads an official text and keeps it; the newest edition of a language is what search finds. Nothing is kept
 * unless the whole file could be read, and a crash between text and search is made good at the next reading.
 *
 * @throws InvalidInputError or TooLargeError for a file that cannot be used.
 */
export async function keepOfficial(folder: string, input: OfficialInput): Promise<OfficialImport> {
  const read = await importOfficial(input);
  const { instrument, lang, edition } = input;
  const store = officialStore(folder);
  await underNote(folder, { instrument, lang }, async () => {
    await store.save(read.text);
    const newest = (await store.editions(instrument)).find((one) => one.lang === lang);
    if (newest?.edition === edition) await indexNewest(folder, { instrument, lang });
  });
  return read;
}

/** Does again what a crash cut short; cheap when nothing was. */
export async function finishOfficial(folder: string): Promise<void> {
  for (const { instrument, lang, forget } of await interrupted(folder)) {
    await indexNewest(folder, { instrument, lang });
    await forget();
  }
}

/** Reads the library, one segment per document, after making good what a crash cut short. */
export async function loadLibrary(folder: string, memory?: LibraryMemory): Promise<LibrarySegment[]> {
  await finishOfficial(folder);
  return readLibrary(folder, memory);
}
