import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/base/index.ts';
import { parseCorpus } from '../../lib/corpus/index.ts';

const root = new URL('../..', import.meta.url).pathname;
const files = readdirSync(join(root, 'corpus'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => ({ path: `corpus/${file}`, text: readFileSync(join(root, 'corpus', file), 'utf8') }));
const { data } = parseCorpus(files);

/** Rules that no national norm of the corpus touches, and why. Whoever adds such a norm takes the rule out. */
const UNTOUCHED: Readonly<Record<string, readonly { readonly rules: string; readonly why: string }[]>> = {
  'un/mandela-rules': [
    {
      rules: '74 75 76 77 79 80',
      why: 'choice, training, languages and posts of staff: the law on service in law-enforcement bodies is not held',
    },
    {
      rules: '113 114 115 116 117 118',
      why: 'daily life of untried prisoners: the law on the order of custody is not held',
    },
    { rules: '121', why: 'imprisonment for debt is not known to the acts held' },
  ],
  'un/bangkok-rules': [
    {
      rules: '8 11 14 17 18',
      why: 'medical confidentiality, HIV, screening: left to the health code, which is not held',
    },
    { rules: '29 30 31 32 33 34 35', why: 'staff of women’s prisons: the law on service is not held' },
    { rules: '55', why: 'services for indigenous and minority women: no act held speaks of them' },
    { rules: '59', why: 'custody to protect a woman: not known to the acts held' },
    { rules: '66', why: 'ratification of the convention on organised crime and its protocol: not held' },
    { rules: '67 68 69 70', why: 'research, evaluation and public information: no act held speaks of them' },
  ],
};

describe('The crosswalk between standards and national norms', () => {
  it('holds at least two hundred links', () => {
    expect(data.crosswalk.length).toBeGreaterThanOrEqual(200);
  });

  it('goes from a standard of the UN or the Council of Europe to a norm of Kazakhstan', () => {
    const astray = data.crosswalk.filter(
      ({ standard, national }) => !/^(un|coe)\/[^/]+\/./.test(standard) || !/^kz\/[^/]+\/./.test(national),
    );
    expect(astray).toEqual([]);
  });

  it.each([
    ['un/mandela-rules', 122],
    ['un/bangkok-rules', 70],
  ])('links every rule of %s, or says why no national norm touches it', (standard, count) => {
    const linked = new Set(data.crosswalk.map((link) => link.standard.split('/').slice(0, 3).join('/')));
    const untouched = (UNTOUCHED[standard] ?? []).flatMap(({ rules }) => rules.split(' '));
    const numbers = Array.from({ length: count }, (_, index) => String(index + 1));
    const unlinked = numbers.filter((number) => !linked.has(`${standard}/${number}`));
    expect(unlinked).toEqual(untouched.toSorted((left, right) => Number(left) - Number(right)));
  });

  it('has no link read a second time on a day that is still to come or before the link could exist', () => {
    const today = new Date().toISOString().slice(0, 10);
    const odd = data.crosswalk.filter(
      ({ second_reading: day }) => day !== undefined && (day > today || day < '2026-11-01'),
    );
    expect(odd).toEqual([]);
  });

  it('reaches every international instrument of the corpus', () => {
    const linked = new Set(data.crosswalk.map((link) => link.standard.split('/').slice(0, 2).join('/')));
    const instruments = data.instruments
      .map(({ address }) => address)
      .filter((one) => !one.startsWith('kz/'));
    expect(instruments.filter((address) => !linked.has(address))).toEqual([]);
  });

  it('puts a standard beside every chapter of the Penal Enforcement Code', () => {
    const code = data.instruments.find(({ address }) => address === 'kz/penal-enforcement-code');
    if (code === undefined) throw new Error('the Penal Enforcement Code is not held');
    const linked = new Set(data.crosswalk.map((link) => link.national.split('/').slice(0, 3).join('/')));
    const openings = new Set(code.sections.map(({ from }) => from));
    const chapters: string[][] = [];
    for (const { number } of code.provisions) {
      if (openings.has(number)) chapters.push([]);
      chapters.at(-1)?.push(number);
    }
    expect(chapters.length).toBe(code.sections.length);
    const bare = chapters.filter(
      (numbers) => !numbers.some((number) => linked.has(`${code.address}/${number}`)),
    );
    expect(bare).toEqual([]);
  });

  it('names one pair of standard and norm once', () => {
    const pairs = data.crosswalk.map(({ standard, national }) => `${standard} ${national}`);
    expect(pairs.filter((pair, index) => pairs.indexOf(pair) !== index)).toEqual([]);
  });

  it('gives the reason as one sentence that names the same numbers in each language', () => {
    const digits = (text: string): string =>
      [...new Set(text.match(/\d+/g) ?? [])].sort((left, right) => Number(left) - Number(right)).join(' ');
    const faulty = data.crosswalk.filter(
      ({ why }) =>
        new Set(LANGUAGES.map((language) => digits(why[language]))).size > 1 ||
        LANGUAGES.some((language) => !/^\P{Ll}.*[^.]\.$/u.test(why[language])),
    );
    expect(faulty.map(({ standard, national }) => `${standard} ${national}`)).toEqual([]);
  });
});
