import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleTable, exportAkn, writeDirections } from '../../lib/amendments/index.ts';
import { elementId, instrumentAkn, workIri } from '../../lib/corpus/export/index.ts';
import { parseCorpus } from '../../lib/corpus/index.ts';
import { structureFaults } from './structure.ts';
import { allOf, readTree } from './tree.ts';

const folder = join(new URL('../..', import.meta.url).pathname, 'corpus');
const { data } = parseCorpus(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({ path: `corpus/${file}`, text: readFileSync(join(folder, file), 'utf8') })),
);
const instrument = (address: string) => data.instruments.find((one) => one.address === address);

const ROWS = [
  {
    number: 1,
    element: '72-бап 1-бөлік',
    current: 'Бұрын солай еді.',
    proposed: 'Енді «бұлай» & басқаша <болады>.',
  },
  {
    number: 2,
    element: '72-бап 2-бөлік',
    current: 'Бірінші сөз қалады.',
    proposed: 'Бірінші сөз қалады, екінші сөз қосылады.',
  },
  { number: 3, element: 'мүлде оқылмайтын элемент', current: 'Бір сөз\u0001.', proposed: 'Басқа\u0001 сөз.' },
  { number: 3, element: '73-бап', current: 'Бір сөз.', proposed: 'Алып тасталсын.' },
];
const tables = [exampleTable(ROWS), { ...exampleTable(ROWS), id: 'T1' }];
const bill = (language: 'kk' | 'ru'): string =>
  exportAkn(
    tables.map((table) => ({ table, acts: writeDirections(table, { language }) })),
    { date: '2026-03-08', instrument },
  );

describe('A bill of amending directions as Akoma Ntoso', () => {
  it.each(['kk', 'ru'] as const)('keeps to the standard in %s, two tables in one document', (language) => {
    const xml = bill(language);
    expect(structureFaults(xml)).toEqual([]);
    expect(allOf(readTree(xml)).filter(({ name }) => name === 'mod').length).toBeGreaterThan(5);
  });

  it('points into the act as the act itself is exported', () => {
    const code = instrument('kz/criminal-code');
    if (code === undefined) throw new Error('the corpus holds the code');
    const targets = allOf(readTree(bill('kk'))).filter(({ name }) => name === 'destination');
    expect(targets[0]?.attributes.href).toBe(`${workIri(code)}#${elementId(code, ['72', '1'])}`);
    const act = allOf(readTree(instrumentAkn(code, 'kk')));
    expect(act.map(({ attributes }) => attributes.eId)).toContain(elementId(code, ['72', '1']));
    expect(act.find(({ name }) => name === 'FRBRuri')?.attributes.value).toBe(workIri(code));
  });

  it('names the words that go and the words that come', () => {
    const table = exampleTable([
      {
        number: 1,
        element: '72-бап 1-бөлік',
        current: 'Мерзім үш ай болады.',
        proposed: 'Мерзім алты ай болады.',
      },
    ]);
    const nodes = allOf(
      readTree(
        exportAkn([{ table, acts: writeDirections(table, { language: 'kk' }) }], { date: '2026-03-08' }),
      ),
    );
    const textOf = (side: string): string | undefined => {
      const href = nodes.find(({ name }) => name === side)?.attributes.href;
      return nodes.find(({ attributes }) => `#${attributes.eId}` === href)?.text;
    };
    expect([textOf('old'), textOf('new')]).toEqual(['үш', 'алты']);
  });

  it('is refused with a sentence when nothing changes', () => {
    const table = exampleTable([{ number: 1, element: '72-бап', current: 'Сол сөз.', proposed: 'Сол сөз.' }]);
    const acts = writeDirections(table, { language: 'kk' });
    expect(() => exportAkn([{ table, acts }], { date: '2026-03-08' })).toThrow(
      /No row of the table changes the law/,
    );
    expect(() => exportAkn([], { date: '2026-03-08' })).toThrow(/No row of the table changes the law/);
  });
});

describe('A restatement as Akoma Ntoso', () => {
  it.each(data.instruments.map((one) => [`${one.address} of ${one.edition}`, one] as const))(
    'keeps to the standard: %s',
    (_, one) => {
      for (const language of ['kk', 'ru', 'en'] as const)
        expect(structureFaults(instrumentAkn(one, language))).toEqual([]);
    },
  );
});

describe('The structure test itself', () => {
  const xml = bill('kk');
  it.each([
    ['an empty list of changes', xml.replace(/<textualMod[\s\S]*<\/textualMod>/, ''), /activeModifications/],
    ['an eId twice', xml.replace('eId="art_1__para_2"', 'eId="art_1__para_1"'), /eId twice/],
    [
      'a reference to nothing',
      xml.replace('<source href="#art_1__para_1__mod_1"/>', '<source href="#other"/>'),
      /nothing has/,
    ],
    ['an identification without its author', xml.replace(/<FRBRauthor[^>]*>/, ''), /FRBRWork/],
    ['a body before the metadata', xml.replace(/(<meta>[\s\S]*<\/meta>)([\s\S]*<\/body>)/, '$2$1'), /bill/],
    ['text where only elements stand', xml.replace('<body>', '<body>сөз'), /text/],
    ['an unknown kind of change', xml.replace('type="substitution"', 'type="change"'), /wrong type/],
  ])('sees %s', (_, broken, expected) => {
    expect(broken).not.toBe(xml);
    expect(structureFaults(broken).join('\n')).toMatch(expected);
  });

  it('sees a document that is not closed', () => {
    expect(() => structureFaults(xml.replace('</bill>', ''))).toThrow();
  });
});
