import { describe, expect, it } from 'vitest';
import { createCorpus, parseCorpus } from '../../lib/corpus/index.ts';
import { gardenCode, sampleFiles } from './sample.ts';

const older = {
  path: 'corpus/instruments/kz-garden-code-2010.yaml',
  text: gardenCode.text
    .replace('edition: 2020-05-06', 'edition: 2010-01-02')
    .replace('Water is free', 'Water costs'),
};
const corpus = createCorpus(parseCorpus([...sampleFiles, older]).data);

describe('Looking up an address', () => {
  it('finds a provision, a part and a point', () => {
    expect(corpus.provision('un/garden-rules/1')?.text?.en).toBe('The gate is open.');
    expect(corpus.provision('un/garden-rules/2/1')?.text?.en).toBe('Watering is done 2 times.');
    expect(corpus.provision('/UN/garden-rules/2/1/a')?.text?.en).toBe('in the morning');
    expect(corpus.provision('un/garden-rules/2')?.below.map((part) => part.number)).toEqual(['1', '2']);
  });

  it('takes the latest edition unless one is named', () => {
    expect(corpus.provision('kz/garden-code/7/1')?.text?.en).toBe('Water is free.');
    expect(corpus.provision('kz/garden-code/7/1@2010-01-02')?.text?.en).toBe('Water costs.');
    expect(corpus.provision('kz/garden-code/7/1@2010-01-02')?.edition).toBe('2010-01-02');
  });

  it.each([
    ['not an address', 'address'],
    ['un/no-such/1', 'instrument'],
    ['un/garden-rules/99', 'provision'],
    ['un/garden-rules/2/9', 'provision'],
    ['un/garden-rules/2/1/a/b', 'provision'],
    ['un/garden-rules', 'provision'],
    ['kz/garden-code/7@2015-01-01', 'edition'],
  ])('says of %s that the %s is unknown', (address, missing) => {
    expect(corpus.lookup(address)).toMatchObject({ missing });
  });

  it('lists the editions held when another is asked for', () => {
    expect(corpus.lookup('kz/garden-code/7@2015-01-01')).toEqual({
      missing: 'edition',
      held: ['2020-05-06', '2010-01-02'],
    });
  });

  it('takes status and verification from the provision before the instrument', () => {
    expect(corpus.provision('kz/garden-code/7')?.status).toBe('ceased');
    expect(corpus.provision('un/garden-rules/1')?.verification.mark).toBe('unchecked');
    expect(corpus.provision('un/garden-rules/2/2')?.verification.mark).toBe('checked');
  });
});

describe('What stands around a provision', () => {
  it('has neighbours in the order of the instrument', () => {
    expect(corpus.neighbours('un/garden-rules/1')).toMatchObject({
      previous: undefined,
      next: { address: 'un/garden-rules/2' },
    });
    expect(corpus.neighbours('un/garden-rules/2/1').previous?.address).toBe('un/garden-rules/1');
    expect(corpus.neighbours('un/garden-rules/77')).toEqual({ previous: undefined, next: undefined });
  });

  it('is grouped into sections, the first without heading', () => {
    const sections = corpus.contents('un/garden-rules');
    expect(sections.map((section) => section.heading?.en)).toEqual([undefined, 'Care']);
    expect(sections.map((section) => section.provisions.map((entry) => entry.number))).toEqual([
      ['1'],
      ['2'],
    ]);
  });

  it('stands in its chapter even where the first article of the chapter is not held', () => {
    const text = gardenCode.text.replace(
      'provisions:',
      'sections:\n' +
        '  - { from: "1", heading: { kk: Жалпы, ru: Общее, en: General } }\n' +
        '  - { from: "5", heading: { kk: Су, ru: Вода, en: Water } }\n' +
        '  - { from: "10", heading: { kk: Соңы, ru: Конец, en: End } }\nprovisions:',
    );
    const sparse = createCorpus(parseCorpus([{ path: gardenCode.path, text }]).data);
    expect(sparse.contents('kz/garden-code').map((section) => section.heading?.en)).toEqual(['Water']);
  });

  it('is linked to the other side of the crosswalk from both ends and from the whole provision', () => {
    expect(corpus.linked('un/garden-rules/2').map((link) => [link.side, link.address])).toEqual([
      ['national', 'kz/garden-code/7/1'],
    ]);
    expect(corpus.linked('kz/garden-code/7/1').map((link) => [link.side, link.address])).toEqual([
      ['standard', 'un/garden-rules/2/1'],
      ['standard', 'un/garden-rules/1'],
    ]);
    expect(corpus.linked('un/garden-rules/2/2')).toEqual([]);
  });

  it('shows first the standards that bind, then soft law and what speaks of everybody before what speaks of some', () => {
    const why = { kk: 'Сол.', ru: 'То.', en: 'That.' };
    const [rules] = corpus.data.instruments.filter((one) => one.address === 'un/garden-rules');
    const [rule] = rules?.provisions ?? [];
    if (rules === undefined || rule === undefined) throw new Error('the sample has no rules');
    const like = (name: string, status: typeof rules.status, whom: typeof rule.whom) => ({
      ...rules,
      address: name,
      status,
      provisions: [{ ...rule, number: '1', whom }],
    });
    const names = ['coe/hedge', 'un/annuals', 'un/seeds', 'un/treaty'];
    const ordered = createCorpus({
      ...corpus.data,
      instruments: [
        ...corpus.data.instruments,
        like('coe/hedge', 'not-binding', ['all']),
        like('un/annuals', 'soft-law', ['juveniles']),
        like('un/seeds', 'soft-law', ['all']),
        like('un/treaty', 'binding', ['all']),
      ],
      crosswalk: names.map((name) => ({
        standard: `${name}/1`,
        national: 'kz/garden-code/7',
        relation: 'implements' as const,
        why,
      })),
    });
    expect(ordered.linked('kz/garden-code/7').map((link) => link.address)).toEqual([
      'un/treaty/1',
      'un/seeds/1',
      'un/annuals/1',
      'coe/hedge/1',
    ]);
  });

  it('knows its cases, its concepts and who refers to it', () => {
    expect(corpus.cases('un/garden-rules/1').map((one) => one.id)).toEqual(['gate-v-garden']);
    expect(corpus.concepts('un/garden-rules/2/1').map((one) => one.id)).toEqual(['watering']);
    expect(corpus.referredFrom('kz/garden-code/7')).toEqual(['un/garden-rules/1']);
  });

  it('is counted as checked or unchecked', () => {
    expect(corpus.coverage().find((one) => one.address === 'un/garden-rules')).toMatchObject({
      provisions: 2,
      checked: 1,
      unchecked: 1,
    });
  });

  it('has a caption in the language asked', () => {
    expect(corpus.caption('un/garden-rules/2/1', 'kk')).toBe('Бақ ережелері, 2/1');
    expect(corpus.caption('un/garden-rules', 'en')).toBe('Garden Rules');
  });
});
