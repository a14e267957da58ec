import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CorpusData, type Crosslink, createCorpus, NO_REFERENCE, parseCorpus } from '../corpus/index.ts';
import { FONT_FACES, fontDataName, readFont, readTemplateFolder } from '../drafting/adapters/index.ts';
import { collectTemplates } from '../drafting/index.ts';
import { buildCorpusIndex } from '../search/index.ts';
import { readCorpusFiles } from './corpus-files.ts';
import { describeApi } from './description.ts';

interface Source {
  readonly root: string;
  readonly corpus: CorpusData;
}

/** The names and links of the corpus without its texts, for what only points to provisions. */
function outlineOf(corpus: CorpusData): CorpusData {
  const instruments = corpus.instruments.map((instrument) => ({
    ...instrument,
    provisions: instrument.provisions.map(({ text: _text, parts: _parts, ...rest }) => rest),
  }));
  // Only what is linked is asked for, never why: the reasons in three languages stay out.
  const crosswalk = corpus.crosswalk.map(({ why: _why, ...link }) => link as Crosslink);
  return { ...corpus, ...NO_REFERENCE, instruments, concepts: [], crosswalk, cases: [] };
}

type Unit = Readonly<Record<string, unknown>>;

/** A provision and what is below it without the words: enough to resolve and name a citation. */
function withoutWords({ text: _text, ...rest }: Unit): Unit {
  const below = Object.entries(rest).map(([key, value]) => [
    key,
    Array.isArray(value)
      ? value.map((one: unknown) =>
          typeof one === 'object' && one !== null ? withoutWords(one as Unit) : one,
        )
      : value,
  ]);
  return Object.fromEntries(below) as Unit;
}

/** What drafting cites: every address with its status, edition, mark and heading, without texts and links. */
function citableOf(corpus: CorpusData): CorpusData {
  const instruments = corpus.instruments.map((instrument) => ({
    ...instrument,
    provisions: instrument.provisions.map((one) => withoutWords(one as unknown as Unit)),
  }));
  return {
    ...corpus,
    ...NO_REFERENCE,
    instruments,
    concepts: [],
    crosswalk: [],
    cases: [],
  } as unknown as CorpusData;
}

/** The files of `dist/data` and how each is made. */
const FILES: Readonly<Record<string, (source: Source) => Promise<string | Uint8Array>>> = {
  'corpus.json': async ({ corpus }) => JSON.stringify(corpus),
  'citable.json': async ({ corpus }) => JSON.stringify(citableOf(corpus)),
  'openapi.json': describeApi,
  'outline.json': async ({ corpus }) => JSON.stringify(outlineOf(corpus)),
  'search.bin': async ({ corpus }) => buildCorpusIndex(createCorpus(corpus)),
  'templates.json': async ({ root }) =>
    JSON.stringify(collectTemplates(readTemplateFolder(join(root, 'templates')))),
  ...Object.fromEntries(FONT_FACES.map((face) => [fontDataName(face), async () => readFont(face)])),
};

async function readCorpus(root: string): Promise<CorpusData> {
  const { data, findings } = parseCorpus(await readCorpusFiles(root));
  if (findings.length === 0) return data;
  const lines = findings.map(({ place, message }) => `\n  ${place}: ${message.en}`);
  throw new Error(`the corpus has ${findings.length} errors:${lines.join('')}`);
}

/** Writes what the program reads at run time, so that nothing is parsed or indexed twice. */
export async function writeData(root: string, folder: string): Promise<void> {
  const source = { root, corpus: await readCorpus(root) };
  await mkdir(folder, { recursive: true });
  for (const [name, make] of Object.entries(FILES)) {
    const place = join(folder, name);
    // renamed into place: a server that runs goes on with the file it opened
    await writeFile(`${place}.new`, await make(source));
    await rename(`${place}.new`, place);
  }
}
