import { describe, expect, it } from 'vitest';
import { importOfficial } from '../../../lib/corpus/import/index.ts';
import { createCorpus, type Instrument, parseCorpus } from '../../../lib/corpus/index.ts';
import { quantitiesOf, verifyInstrument } from '../../../lib/corpus/verify/index.ts';
import { sampleFiles } from '../sample.ts';

const corpus = createCorpus(parseCorpus(sampleFiles).data);
const sample = corpus.instrument('kz/garden-code');

const said = (text: string) => ({ kk: text, ru: text, en: text });

/** A code of one article whose restatement is `ours`. */
function restating(ours: string, parts: readonly [string, string][] = []): Instrument {
  if (sample === undefined) return expect.fail('the sample has no code');
  const first = sample.provisions[0] ?? expect.fail('the code has no provision');
  const provision = { ...first, number: '1', heading: said('Полив'), text: said(ours), status: undefined };
  const below = parts.map(([number, text]) => ({ number, text: said(text) }));
  return { ...sample, provisions: [{ ...provision, parts: below }] };
}

async function rules(instrument: Instrument, official: string) {
  const bytes = new TextEncoder().encode(`Кодекс\nСтатья 1. Полив\n${official}\n`);
  const { text } = await importOfficial({
    name: 'a.txt',
    bytes,
    instrument: 'kz/garden-code',
    edition: '2024-01-01',
    lang: 'ru',
  });
  return verifyInstrument(instrument, text).findings.map((finding) => [finding.rule_id, finding.actual]);
}

describe('Quantities', () => {
  it.each([
    ['не менее двадцати пяти лет', 'ru', { measured: ['25 year'], numbers: [25] }],
    ['от 2 до 5 календарных дней', 'ru', { measured: ['5 day'], numbers: [2, 5] }],
    ['две тысячи часов', 'ru', { measured: ['2000 hour'], numbers: [2000] }],
    ['не менее двух третей срока', 'ru', { fractions: ['2/3'], numbers: [] }],
    ['сокращается наполовину', 'ru', { fractions: ['1/2'], numbers: [] }],
    ['части второй статьи 72', 'ru', { numbers: [2, 72] }],
    ['статьи 366-368', 'ru', { numbers: [366, 368], covered: [366, 367] }],
    ['статьи 67-1', 'ru', { numbers: [] }],
    ['в месячный срок, не позднее суток', 'ru', { measured: ['1 month', '1 day'] }],
    ['четырнадцатилетнего возраста', 'ru', { measured: ['14 year'] }],
    ['после двукратного предупреждения', 'ru', { numbers: [2] }],
    ['одно из условий пункта 3)', 'ru', { numbers: [] }],
    ['on the thirtieth day, one third', 'en', { fractions: ['1/3'], numbers: [30] }],
    ['үшінші адамнан, екіншіден', 'kk', { numbers: [3, 2] }],
    ['үштен екісін он бес күнде', 'kk', { fractions: ['2/3'], measured: ['15 day'], numbers: [15] }],
  ] as const)('of "%s" (%s) are read', (text, language, expected) => {
    const read = quantitiesOf(text, language);
    for (const [name, values] of Object.entries(expected)) {
      expect([...read[name as keyof typeof read]]).toEqual(values);
    }
  });
});

describe('A restatement', () => {
  it('that says the same has no findings', async () => {
    expect(
      await rules(restating('Поливать 2 раза за 10 дней.'), 'Сад поливают два раза в течение десяти дней.'),
    ).toEqual([]);
  });

  it.each([
    ['Поливать 3 раза.', 'Поливают два раза.', 'verify/number-added', '3'],
    ['Поливать 1/3 сада.', 'Поливают не менее двух третей сада.', 'verify/fraction-differs', '-2/3, +1/3'],
    ['Поливать.', 'Поливают в течение шести месяцев.', 'verify/quantity-missing', '6 month'],
    ['Поливать.', 'Поливают с участием прокурора.', 'verify/term-missing', 'prosecutor'],
  ])('"%s" of "%s" is told by %s', async (ours, official, rule, actual) => {
    expect(await rules(restating(ours), official)).toContainEqual([rule, actual]);
  });

  it('of parts that the act does not have, or no longer has, is told', async () => {
    const found = await rules(
      restating('Полив.', [
        ['1', 'утром'],
        ['2', 'днём'],
        ['9', 'ночью'],
      ]),
      '1. Утром.\n2. Исключен.\n3. Вечером.'.replace('2. Исключен.', '2. исключен Законом от 01.01.2020.'),
    );
    expect(found).toContainEqual(['verify/part-absent', '9']);
    expect(found).toContainEqual(['verify/article-repealed', '']);
    expect(found).toContainEqual(['verify/part-missing', '3']);
  });
});
