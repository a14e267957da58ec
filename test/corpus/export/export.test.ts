import { describe, expect, it } from 'vitest';
import {
  crosswalkCsv,
  crosswalkJson,
  instrumentAkn,
  instrumentCsv,
  instrumentJson,
} from '../../../lib/corpus/export/index.ts';
import { countRelations, createCorpus, markedLinks, parseCorpus } from '../../../lib/corpus/index.ts';
import { sampleFiles } from '../sample.ts';

const corpus = createCorpus(parseCorpus(sampleFiles).data);
const instruments = corpus.data.instruments;

describe.each(instruments.map((one) => [`${one.address}@${one.edition}`, one] as const))(
  'The export of %s',
  (_name, one) => {
    it('as JSON gives every provision its address and mark, and says that it is a restatement', () => {
      const out = JSON.parse(instrumentJson(one)) as {
        restatement: boolean;
        provisions: { address: string; verification: { mark: string } }[];
      };
      expect(out.restatement).toBe(true);
      expect(out.provisions.map((provision) => provision.address)).toEqual(
        one.provisions.map((provision) => `${one.address}/${provision.number}`),
      );
      expect(out.provisions.every((provision) => /^(un)?checked$/.test(provision.verification.mark))).toBe(
        true,
      );
    });

    it('as CSV has one row per provision and part, each marked', () => {
      const count = (parts: readonly { parts?: readonly unknown[] | undefined }[]): number =>
        parts.reduce(
          (sum, part) => sum + 1 + count((part.parts ?? []) as { parts?: readonly unknown[] }[]),
          0,
        );
      const rows = instrumentCsv(one).trim().split('\r\n');
      expect(rows).toHaveLength(1 + count(one.provisions));
      expect(rows.slice(1).every((row) => row.includes(',restatement,'))).toBe(true);
    });

    it.each(['kk', 'ru', 'en'] as const)(
      'as Akoma Ntoso in %s is well formed, marked, and holds every provision once',
      (language) => {
        const xml = instrumentAkn(one, language);
        const open: string[] = [];
        const ids: string[] = [];
        for (const [, slash, name, attributes = '', alone] of xml.matchAll(TAG)) {
          if (slash === '/') expect(open.pop()).toBe(name);
          else if (alone === '') open.push(name ?? '');
          const id = /\beId="([^"]*)"/.exec(attributes)?.[1];
          if (id !== undefined) ids.push(id);
        }
        expect(open).toEqual([]);
        expect(new Set(ids).size).toBe(ids.length);
        expect(xml).toContain('name="restatement"');
        for (const provision of one.provisions) expect(xml).toContain(`<num>${provision.number}</num>`);
      },
    );
  },
);

/** A tag of XML: its slash when it closes, name, attributes, slash when it stands alone. */
const TAG = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g;

describe('The export of the crosswalk', () => {
  const links = markedLinks(corpus);

  it('as CSV tells a link that was read twice from one that was not, and what each rests on', () => {
    const [head, ...rows] = crosswalkCsv(links).replace('\uFEFF', '').trim().split('\r\n');
    expect(head).toMatch(/^standard,national,relation,second_reading,standard_verification,/);
    expect(rows).toHaveLength(corpus.data.crosswalk.length);
    expect(rows[0]).toMatch(/^un\/garden-rules\/2\/1,kz\/garden-code\/7\/1,falls-short,2021-07-08,checked,/);
    expect(rows[1]).toMatch(/^un\/garden-rules\/1,kz\/garden-code\/7,implements,,/);
  });

  it('as JSON leaves the second reading out where there was none', () => {
    const out = JSON.parse(crosswalkJson(links)) as {
      entries: { second_reading?: string; standard_verification: string }[];
    };
    expect(out.entries.map((entry) => entry.second_reading)).toEqual(['2021-07-08', undefined]);
    expect(out.entries[0]?.standard_verification).toBe('checked');
  });

  it('is counted by relation', () => {
    expect(countRelations(corpus.data.crosswalk)).toEqual([
      { relation: 'falls-short', links: 1, read_twice: 1 },
      { relation: 'implements', links: 1, read_twice: 0 },
    ]);
  });
});

describe('A cell of the CSV', () => {
  it('that a spreadsheet would run as a formula is made harmless', () => {
    const [one] = instruments;
    if (one === undefined) return expect.fail('no instrument');
    const [first, ...rest] = one.provisions;
    if (first === undefined) return expect.fail('no provision');
    const heading = { kk: '=1+1', ru: 'a, "b"', en: '@x' };
    const csv = instrumentCsv({ ...one, provisions: [{ ...first, heading }, ...rest] });
    expect(csv).toContain(`'=1+1,"a, ""b""",'@x`);
  });
});
