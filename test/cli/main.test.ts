import { describe, expect, it } from 'vitest';
import { createCorpus, parseCorpus } from '../../lib/corpus/index.ts';
import { sampleFiles } from '../corpus/sample.ts';
import { runner } from './runner.ts';

const corpus = createCorpus(parseCorpus(sampleFiles).data);

const run = runner(corpus);

describe('What is said of a wrong use', () => {
  it.each([
    [['import', '--official', 'kz/criminal-code', '--edition', 'soon'], 'import FILE --official INSTRUMENT'],
    [['import', '--library', 'a'], 'import FILE --library ID'],
    [['eligibility', '--batch', 'a.csv', '--remind', '5'], 'eligibility --batch'],
    [['eligibility'], 'eligibility FACTS.json'],
  ])('names the way to call that was meant: %j', async (args, way) => {
    const { code, stderr } = await run(args);
    expect(code).toBe(2);
    expect(stderr).toContain(`(${way}`);
  });
});

describe('tarazy show', () => {
  it('prints a provision in the language asked', async () => {
    const { code, stdout, stderr } = await run(['show', 'un/garden-rules/2', '--lang', 'kk']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Бақ ережелері, 2. Суару');
    expect(stdout).toContain('1. 2 рет суарылады.');
    expect(stdout).toContain('тексерілген');
    expect(stdout).toContain('ресми мәтін емес');
    expect(stdout).toContain('kz/garden-code/7/1');
  });

  it('prints JSON that is one object', async () => {
    const { code, stdout } = await run(['show', 'kz/garden-code/7/1', '--edition', '2020-05-06', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ address: 'kz/garden-code/7/1', edition: '2020-05-06' });
  });

  it.each([
    [['show', 'un/garden-rules/77'], 1],
    [['show', 'kz/garden-code/7', '--edition', '1999-01-01'], 1],
    [['show'], 2],
    [['show', 'a', 'b'], 2],
    [['show', 'un/garden-rules/1', '--lang', 'de'], 2],
    [['show', 'un/garden-rules/1', '--colour'], 2],
    [['show', 'un/garden-rules/1', '--edition'], 2],
    [['fly'], 2],
    [['constructor'], 2],
  ])('%j says one line on standard error and ends with %d', async (args, expected) => {
    for (const language of ['kk', 'ru', 'en'] as const) {
      const { code, stdout, stderr } = await run(args, language);
      expect([code, stdout]).toEqual([expected, '']);
      expect(stderr).toMatch(/^tarazy: .+\n$/);
    }
  });
});

describe('tarazy help', () => {
  it('lists every command with its use', async () => {
    const { code, stdout } = await run(['help'], 'kk');
    expect(code).toBe(0);
    expect(stdout).toContain('show ADDRESS');
    expect(stdout).toContain('serve');
  });
});
