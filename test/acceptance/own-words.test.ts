import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractText } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { LANGUAGES, type Language } from '../../lib/base/index.ts';

const root = new URL('../..', import.meta.url).pathname;
const shared = join(root, '../shared');
const present = existsSync(join(shared, 'official'));
if (!present)
  console.warn('SKIPPED, loudly: ../shared is absent, so own words were NOT compared with official texts.');

/** Lists of grounds and names of acts run to ten words or so; a sentence of a law runs longer. */
const LONGEST_SHARED_RUN = 13;

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .match(/\p{L}+/gu) ?? [];

function runsOf(tokens: readonly string[]): string[] {
  return tokens
    .slice(0, 1 - LONGEST_SHARED_RUN)
    .map((_, at) => tokens.slice(at, at + LONGEST_SHARED_RUN).join(' '));
}

async function textOf(file: string): Promise<string> {
  if (file.endsWith('.pdf')) {
    const { text } = await extractText(new Uint8Array(readFileSync(file)), { mergePages: true });
    return text;
  }
  return readFileSync(file, 'utf8').replaceAll(/<[^>]*>/g, ' ');
}

interface Restated {
  readonly number?: string;
  readonly text?: Record<Language, string>;
  readonly parts?: readonly Restated[];
}

function textsOf(address: string, item: Restated): { address: string; text: string }[] {
  const own =
    item.text === undefined
      ? []
      : LANGUAGES.map((language) => ({
          address: `${address} ${language}`,
          text: item.text?.[language] ?? '',
        }));
  return [...own, ...(item.parts ?? []).flatMap((part) => textsOf(`${address}/${part.number}`, part))];
}

describe.skipIf(!present)('The restatements are our own words', () => {
  const official = new Set<string>();

  beforeAll(async () => {
    const files = ['official', 'library'].flatMap((folder) =>
      readdirSync(join(shared, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(pdf|html|json|md|txt)$/.test(file))
        .map((file) => join(shared, folder, file)),
    );
    for (const file of files) for (const run of runsOf(words(await textOf(file)))) official.add(run);
  });

  it('has official texts to compare with', () => {
    expect(official.size).toBeGreaterThan(100_000);
  });

  /** Texts of any shape: whatever stands under kk, ru and en. */
  function everyText(place: string, value: unknown): { address: string; text: string }[] {
    if (typeof value === 'string')
      return /(?:kk|ru|en)$/.test(place) ? [{ address: place, text: value }] : [];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, one]) => everyText(`${place} ${name}`, one));
  }

  it('so is what the papers say: no sentence of theirs is copied', () => {
    const files = readdirSync(join(root, 'corpus'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      /^(?:practice|statistics|recommendations|contradictions|cases)\/|^(?:rights|papers)\.yaml$/.test(file),
    );
    expect(files.length).toBeGreaterThan(10);
    const copied = files
      .filter((file) => file.endsWith('.yaml'))
      .flatMap((file) => everyText(file, parse(readFileSync(join(root, 'corpus', file), 'utf8'))))
      .flatMap(({ address, text }) =>
        runsOf(words(text))
          .filter((run) => official.has(run))
          .map((run) => `${address}: ${run}`),
      );
    expect(copied).toEqual([]);
  });

  it.each(readdirSync(join(root, 'corpus/instruments')))(
    `%s shares no run of ${LONGEST_SHARED_RUN} words with them`,
    (file) => {
      const instrument = parse(readFileSync(join(root, 'corpus/instruments', file), 'utf8')) as {
        address: string;
        provisions: Restated[];
      };
      const copied = instrument.provisions
        .flatMap((provision) => textsOf(`${instrument.address}/${provision.number}`, provision))
        .flatMap(({ address, text }) =>
          runsOf(words(text))
            .filter((run) => official.has(run))
            .map((run) => `${address}: ${run}`),
        );
      expect(copied).toEqual([]);
    },
  );
});
