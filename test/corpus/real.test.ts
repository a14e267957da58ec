import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCorpus, parseCorpus } from '../../lib/corpus/index.ts';

const root = new URL('../..', import.meta.url).pathname;
const files = readdirSync(join(root, 'corpus'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => ({ path: `corpus/${file}`, text: readFileSync(join(root, 'corpus', file), 'utf8') }));
const { data, findings } = parseCorpus(files);
const checks = checkCorpus(data);
/** Every instrument the corpus is meant to hold; a reference to any other is a slip of the pen. */
const PLANNED = new Set([
  ...'udhr iccpr cat opcat crc crpd cedaw mandela-rules tokyo-rules bangkok-rules beijing-rules havana-rules'
    .concat(' riyadh-guidelines body-of-principles basic-principles hrc-gc-21 hrc-gc-35')
    .split(' ')
    .map((name) => `un/${name}`),
  ...'echr epr rec-2003-22 rec-2003-23 rec-99-22 rec-2010-1 rec-2017-3 rec-92-16 res-76-2 ets-51'
    .split(' ')
    .map((name) => `coe/${name}`),
  ...'constitution constitution-1995 criminal-code criminal-procedure-code penal-enforcement-code'
    .concat(' probation-law legal-acts-law sc-resolution-2015-6 interior-order-508')
    .split(' ')
    .map((name) => `kz/${name}`),
]);
const tell = (list: typeof checks): string[] =>
  list.map((finding) => `${finding.rule_id} ${finding.place}: ${finding.message.en}`);

describe('The corpus of the project', () => {
  it('has files to inspect', () => {
    expect(files.length).toBeGreaterThan(1);
    expect(data.instruments.length).toBeGreaterThan(0);
  });

  it('is valid against its schema, in three languages', () => {
    expect(tell(findings)).toEqual([]);
  });

  it.each([
    ['holds nothing twice', 'corpus/duplicate'],
    ['uses only the listed topics', 'corpus/unknown-topic'],
    ['says something in every provision', 'corpus/no-text'],
    ['opens every section at a provision that exists', 'corpus/section-without-start'],
    ['speaks of the same numbers in each language', 'corpus/digits-differ'],
    ['points only to addresses that exist', 'corpus/unresolved-address'],
    ['names only concepts that exist', 'corpus/unknown-concept'],
    ['names only papers that are listed', 'corpus/unknown-paper'],
    ['counts lines of papers upwards', 'corpus/bad-lines'],
    ['addresses only bodies that are listed', 'corpus/unknown-addressee'],
    ['names only decisions that exist', 'corpus/unknown-case'],
    ['names only columns that exist', 'corpus/unknown-column'],
    ['has rows that add up, or says that they do not', 'corpus/does-not-add-up'],
    ['sends contradictions to entries that exist', 'corpus/unknown-entry'],
  ])('%s', (_, rule) => {
    expect(tell(checks.filter((finding) => finding.rule_id === rule))).toEqual([]);
  });

  it('lists the references that wait, and waits only for planned instruments', () => {
    const pending = checks.filter((finding) => finding.rule_id.startsWith('corpus/pending-'));
    if (pending.length > 0) console.warn(`${pending.length} references wait:\n${tell(pending).join('\n')}`);
    const targets = pending.map((finding) => /"([^"]+)"/.exec(finding.message.en)?.[1] ?? '');
    expect(targets.filter((target) => !PLANNED.has(target.split('/').slice(0, 2).join('/')))).toEqual([]);
  });

  it('links every instrument to its publisher, or says in each language that no link was found', () => {
    const without = data.instruments.filter((instrument) => instrument.official_url === undefined);
    expect(without.map(({ address }) => address)).toEqual(['coe/res-76-2']);
    for (const { verification } of without) {
      const why = verification.mark === 'unchecked' ? verification.why : undefined;
      expect([why?.kk, why?.ru, why?.en]).toEqual([
        expect.stringContaining('сілтеме'),
        expect.stringContaining('ссылка'),
        expect.stringContaining('link'),
      ]);
    }
    const hosts = data.instruments.flatMap(({ official_url: url }) =>
      url === undefined ? [] : [new URL(url).host],
    );
    const publishers =
      /^(?:undocs\.org|www\.un\.org|www\.ohchr\.org|www\.coe\.int|rm\.coe\.int|www\.echr\.coe\.int|adilet\.zan\.kz|zan\.gov\.kz)$/;
    expect(hosts.filter((host) => !publishers.test(host))).toEqual([]);
  });
});
