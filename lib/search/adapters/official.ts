import { officialStore } from '../../corpus/adapters/index.ts';
import {
  importOfficial,
  type OfficialImport,
  type OfficialInput,
  officialPassages,
} from '../../corpus/import/index.ts';
import { saveLibraryDocument } from './library.ts';

/**
 * Reads an official text and keeps it; the newest edition of a language is what search finds. Nothing is kept
 * unless the whole file could be read.
 *
 * @throws InvalidInputError or TooLargeError for a file that cannot be used.
 */
export async function keepOfficial(folder: string, input: OfficialInput): Promise<OfficialImport> {
  const read = await importOfficial(input);
  const store = officialStore(folder);
  await store.save(read.text);
  const newest = (await store.editions(input.instrument)).find((one) => one.lang === input.lang);
  if (newest?.edition === input.edition) {
    const { document, passages } = officialPassages(read.text);
    await saveLibraryDocument(folder, document, passages);
  }
  return read;
}
