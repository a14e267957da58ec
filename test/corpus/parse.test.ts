import { describe, expect, it } from 'vitest';
import { parseCorpus } from '../../lib/corpus/index.ts';
import { gardenRules, sampleFiles } from './sample.ts';

describe('Reading the corpus files', () => {
  it('gives every kind of content from a valid folder', () => {
    const { data, findings } = parseCorpus(sampleFiles);
    expect(findings).toEqual([]);
    expect(data.instruments.map((one) => one.address)).toEqual(['kz/garden-code', 'un/garden-rules']);
    expect([data.topics, data.concepts, data.crosswalk, data.cases].map((list) => list.length)).toEqual([
      1, 1, 2, 1,
    ]);
  });

  it('names file, line and path when a language is missing', () => {
    const broken = gardenRules.text.replace(
      '{ kk: Қақпа, ru: Калитка, en: The gate }',
      '{ kk: Қақпа, en: Gate }',
    );
    const { data, findings } = parseCorpus([{ path: gardenRules.path, text: broken }]);
    expect(data.instruments).toEqual([]);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.place).toBe(`${gardenRules.path}:16 provisions.0.heading.ru`);
    expect(findings[0]?.message.ru).toContain('обязательное поле');
  });

  it('keeps the good entries of a list with a bad one', () => {
    const text =
      '- { id: Bad Id, label: { kk: а, ru: б, en: c } }\n- { id: fine, label: { kk: а, ru: б, en: c } }';
    const { data, findings } = parseCorpus([{ path: 'corpus/topics.yaml', text }]);
    expect(data.topics.map((topic) => topic.id)).toEqual(['fine']);
    expect(findings.map((finding) => finding.place)).toEqual(['corpus/topics.yaml:1 0.id']);
  });

  it.each([
    ['a broken YAML', 'corpus/topics.yaml', '- { id: [', 'corpus/yaml'],
    ['a list that is none', 'corpus/concepts/x.yaml', 'id: x', 'corpus/not-a-list'],
    ['a file of no known folder', 'corpus/other/x.yaml', 'id: x', 'corpus/unknown-file'],
    ['an empty instrument', 'corpus/instruments/x.yaml', '', 'corpus/schema'],
  ])('reports %s', (_, path, text, rule) => {
    const { findings } = parseCorpus([{ path, text }]);
    expect(findings[0]?.rule_id).toBe(rule);
    expect(findings[0]?.place).toContain(path);
  });
});
