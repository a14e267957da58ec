import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleTable, exportAkn, importText, writeDirections } from '../../lib/amendments/index.ts';
import { instrumentAkn } from '../../lib/corpus/export/index.ts';
import { parseCorpus } from '../../lib/corpus/index.ts';

/**
 * Exports against the schema of Akoma Ntoso: `TARAZY_AKN_SCHEMA=/path/akomantoso30.xsd` (OASIS publishes it; it
 * is not ours to keep here) and `xmllint` (Debian: libxml2-utils). Skipped loudly without either.
 */
const schema = process.env.TARAZY_AKN_SCHEMA;
const lint = spawnSync('xmllint', ['--version']).error === undefined;
const ready = schema !== undefined && schema !== '' && existsSync(schema) && lint;
if (!ready)
  console.warn(
    'SKIPPED: no schema of Akoma Ntoso in TARAZY_AKN_SCHEMA, or no xmllint; exports were held against our own structure test only',
  );
const given = ready ? describe : describe.skip;

/** What the schema has against a document. */
function faults(xml: string): string {
  const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema ?? '', '-'], {
    input: xml,
    encoding: 'utf8',
  });
  return status === 0 ? '' : stderr.slice(0, 2000);
}

const root = new URL('../..', import.meta.url).pathname;
const { data } = parseCorpus(
  readdirSync(join(root, 'corpus'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({ path: `corpus/${file}`, text: readFileSync(join(root, 'corpus', file), 'utf8') })),
);
const instrument = (address: string) => data.instruments.find((one) => one.address === address);
const REPORT = join(root, '../shared/library/002.txt');

given('Akoma Ntoso is valid against its schema', () => {
  it('as a bill made of an invented table', () => {
    const table = exampleTable([
      {
        number: 1,
        element: '72-бап 1-бөлік',
        current: 'Бұрын солай еді.',
        proposed: 'Енді «бұлай» & <басқаша>.',
      },
      { number: 2, element: 'оқылмайтын', current: 'Бір сөз.', proposed: 'Басқа\u0001 сөз.' },
    ]);
    for (const language of ['kk', 'ru'] as const)
      expect(
        faults(
          exportAkn([{ table, acts: writeDirections(table, { language }) }], {
            date: '2026-03-08',
            instrument,
          }),
        ),
      ).toBe('');
  });

  it.skipIf(!existsSync(REPORT))('as a bill made of both tables of the report, every variant', () => {
    const { tables } = importText(readFileSync(REPORT, 'utf8'));
    expect(tables).toHaveLength(2);
    for (const language of ['kk', 'ru'] as const)
      for (const variant of [1, 2]) {
        const amending = tables.map((table) => ({
          table,
          acts: writeDirections(table, { language, variant }),
        }));
        expect(faults(exportAkn(amending, { date: '2026-03-08', instrument }))).toBe('');
      }
  });

  it('as every restatement of the corpus, in three languages', () => {
    for (const one of data.instruments)
      for (const language of ['kk', 'ru', 'en'] as const)
        expect(faults(instrumentAkn(one, language)), `${one.address} ${language}`).toBe('');
  }, 120_000);

  it('and the schema is not one that takes anything', () => {
    const [one] = data.instruments;
    if (one === undefined) throw new Error('the corpus has instruments');
    expect(faults(instrumentAkn(one, 'kk').replace('<body>', '<body><meta/>'))).not.toBe('');
  });
});
