import { describe, expect, it } from 'vitest';
import { checkCorpus, digitsOf, parseCorpus } from '../../lib/corpus/index.ts';
import { gardenCode, gardenRules, rest, sampleFiles } from './sample.ts';

const check = (replace: string, by: string) => {
  const files = sampleFiles.map((file) => ({ path: file.path, text: file.text.replace(replace, by) }));
  const { data, findings } = parseCorpus(files);
  expect(findings).toEqual([]);
  return checkCorpus(data).map((finding) => [finding.rule_id, finding.severity, finding.place]);
};

describe('Checking the corpus as a whole', () => {
  it('finds nothing in a sound corpus', () => {
    expect(checkCorpus(parseCorpus(sampleFiles).data)).toEqual([]);
  });

  it.each([
    ['topics: [water]', 'topics: [fire]', 'corpus/unknown-topic', 'kz/garden-code/7'],
    ['Поливают 2 раза', 'Поливают 3 раза', 'corpus/digits-differ', 'un/garden-rules/2/1'],
    ['from: "2"', 'from: "9"', 'corpus/section-without-start', 'un/garden-rules sections 9'],
    [
      'articles: [un/garden-rules/1]',
      'articles: [un/garden-rules/8]',
      'corpus/unresolved-address',
      'case gate-v-garden articles',
    ],
    [
      'national: kz/garden-code/7/1',
      'national: kz/garden-code/7/9',
      'corpus/unresolved-address',
      'crosswalk un/garden-rules/2/1 - kz/garden-code/7/9 national',
    ],
    ['about: [un/garden-rules/2]', 'broader: [plants]', 'corpus/unknown-concept', 'concept watering broader'],
    [
      'articles: [un/garden-rules/1]',
      'articles: [nowhere]',
      'corpus/unresolved-address',
      'case gate-v-garden articles',
    ],
    [
      '- { number: "2", text: { kk: Түнде',
      '- { number: "1", text: { kk: Түнде',
      'corpus/duplicate',
      'un/garden-rules/2/1',
    ],
  ])('reports %s made into %s', (replace, by, rule, place) => {
    expect(check(replace, by)).toContainEqual([rule, 'error', place]);
  });

  it('only warns of a reference into an instrument that is not there yet', () => {
    const { data } = parseCorpus([gardenRules, ...rest.slice(0, 1)]);
    expect(checkCorpus(data)).toMatchObject([
      { rule_id: 'corpus/pending-instrument', severity: 'warning', place: 'un/garden-rules/1 see' },
    ]);
  });

  it('only warns of an article of a national act that is not restated yet', () => {
    expect(check('see: [kz/garden-code/7/1]', 'see: [kz/garden-code/8]')).toEqual([
      ['corpus/pending-provision', 'warning', 'un/garden-rules/1 see'],
    ]);
  });

  it('reports an instrument given twice', () => {
    const { data } = parseCorpus([
      gardenCode,
      { ...gardenCode, path: 'corpus/instruments/again.yaml' },
      ...rest.slice(0, 1),
    ]);
    expect(checkCorpus(data)).toMatchObject([
      { rule_id: 'corpus/duplicate', place: 'kz/garden-code@2020-05-06' },
    ]);
  });

  it('reads numbers whatever stands around them', () => {
    expect(digitsOf('жазаның 1/3 бөлігі, 10.5 және 03')).toBe('1 3 5 10');
  });
});
