import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../lib/base/index.ts';
import { readCorpusFiles } from '../../lib/build/corpus-files.ts';
import { importOfficial } from '../../lib/corpus/import/index.ts';
import {
  childUnit,
  createCorpus,
  type Instrument,
  type OfficialUnit,
  type Part,
  type Provision,
  parseCorpus,
  unitText,
} from '../../lib/corpus/index.ts';
import { quantitiesOf, verifyInstrument } from '../../lib/corpus/verify/index.ts';

const root = new URL('../..', import.meta.url).pathname;
const texts = join(root, '../shared/official/un/en');
const present = existsSync(texts);
if (!present)
  console.warn('SKIPPED, loudly: ../shared is absent, so the treaties were NOT compared with their texts.');

/** Restated treaties, the file of their English text and the articles that the corpus must hold. */
const TREATIES: readonly (readonly [string, string, readonly number[]])[] = [
  ['un/udhr', 'udhr.md', range(1, 30)],
  ['un/iccpr', 'iccpr.md', range(2, 27)],
  ['un/cat', 'cat.md', range(1, 16)],
  ['un/opcat', 'opcat.md', range(1, 37)],
  ['un/crc', 'crc.md', range(1, 42)],
  ['un/crpd', 'crpd.md', [2, 5, 7, ...range(12, 17), 19, ...range(25, 28)]],
  ['un/cedaw', 'cedaw.md', [...range(1, 5), 12, 15, 16]],
  ['coe/echr', 'echr.md', range(2, 14)],
  ['coe/ets-51', 'coe-51-conditional.md', range(1, 40)],
];

/** What the files say and the treaties do not: misprints and words that belong to no article. */
const NOT_OF_THE_TREATY: ReadonlySet<string> = new Set([
  // The file prints "paragraph I" for paragraph 1.
  'un/cat/7/2: verify/number-added 1',
  // After the last article the file has the place and day of signature.
  ...LANGUAGES.flatMap((lang) => [30, 1964].map((number) => `coe/ets-51/40: no ${number} in ${lang}`)),
  // "the one first pronounced" counts nothing.
  'coe/ets-51/23/2: verify/number-added 1',
  // The Annex is no article of the file.
  'coe/ets-51/annex: verify/article-absent ',
]);

/** Rules of the verification that say that a number or a paragraph is wrong. */
const SERIOUS = /article-absent|part-absent|number-added|fraction-differs|quantity-missing/;

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_one, at) => from + at);
}

const isChecked = (instrument: Instrument, provision: Provision): boolean =>
  (provision.verification ?? instrument.verification).mark === 'checked';

function restated(unit: Provision | Part, lang: Language): string {
  return [unit.text?.[lang] ?? '', ...(unit.parts ?? []).map((part) => restated(part, lang))].join('\n');
}

/** Paragraphs and points of the official text without a restatement of their own. */
function missingParts(place: string, ours: Provision | Part, theirs: OfficialUnit): string[] {
  return theirs.parts.flatMap((unit) => {
    const part = (ours.parts ?? []).find(({ number }) => childUnit(theirs, number) === unit);
    const here = `${place}/${unit.number}`;
    return part === undefined ? [`${here}: not restated`] : missingParts(here, part, unit);
  });
}

/** Numbers from 3 up that the article says and a restatement does not; its own paragraphs may be named or not. */
function missingNumbers(place: string, ours: Provision, theirs: OfficialUnit): string[] {
  const own = new Set(theirs.parts.map(({ number }) => Number(number)));
  const said = unitText(theirs).replace(/^\(?(?:\d+|[a-z]{1,4})[.)]\s*/gm, '');
  const numbers = [...quantitiesOf(said, 'en').numbers].filter((number) => number > 2 && !own.has(number));
  return LANGUAGES.flatMap((lang) => {
    const held = quantitiesOf(restated(ours, lang), lang).numbers;
    return numbers.filter((number) => !held.has(number)).map((number) => `${place}: no ${number} in ${lang}`);
  });
}

describe.skipIf(!present)('A treaty marked as checked', () => {
  let instruments = new Map<string, Instrument>();
  beforeAll(async () => {
    const corpus = createCorpus(parseCorpus(await readCorpusFiles(root)).data);
    instruments = new Map(corpus.data.instruments.map((instrument) => [instrument.address, instrument]));
  });

  async function faults(instrument: Instrument, file: string): Promise<string[]> {
    const bytes = new Uint8Array(readFileSync(join(texts, file)));
    const { address, edition } = instrument;
    const { text } = await importOfficial({ name: file, bytes, instrument: address, edition, lang: 'en' });
    const checked = instrument.provisions.filter((provision) => isChecked(instrument, provision));
    const found = verifyInstrument({ ...instrument, provisions: checked }, text)
      .findings.filter(({ rule_id }) => SERIOUS.test(rule_id))
      .map((finding) => `${finding.place}: ${finding.rule_id} ${finding.actual ?? ''}`);
    const lacking = checked.flatMap((provision) => {
      const place = `${address}/${provision.number}`;
      const article = text.articles.find(({ number }) => number === provision.number);
      if (article === undefined) return [];
      return [...missingParts(place, provision, article), ...missingNumbers(place, provision, article)];
    });
    return [...found, ...lacking].filter((fault) => !NOT_OF_THE_TREATY.has(fault));
  }

  const held = (address: string): Instrument =>
    instruments.get(address) ?? expect.fail(`${address} is not in the corpus`);

  it.each(TREATIES)(
    '%s has every number and every paragraph of its articles',
    async (address, file, articles) => {
      const instrument = held(address);
      const numbers = instrument.provisions
        .filter((provision) => isChecked(instrument, provision))
        .map(({ number }) => number);
      expect(articles.map(String).filter((number) => !numbers.includes(number))).toEqual([]);
      expect(await faults(instrument, file)).toEqual([]);
    },
  );

  it('is told when a paragraph or a number is taken out of it', async () => {
    const { provisions, ...cat } = held('un/cat');
    const cut = provisions.map((provision) =>
      provision.number === '5' ? { ...provision, parts: provision.parts?.slice(0, 2) } : provision,
    );
    expect(await faults({ ...cat, provisions: cut }, 'cat.md')).toEqual(['un/cat/5/3: not restated']);
    const spoiled = JSON.parse(JSON.stringify(held('un/crc')).replaceAll('18', '19')) as Instrument;
    const told = await faults(spoiled, 'crc.md');
    expect(told).toContain('un/crc/1: verify/number-added 19');
    expect(told).toContain('un/crc/37: no 18 in kk');
  });
});
