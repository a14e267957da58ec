import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../lib/base/index.ts';
import { readTemplates } from '../../lib/drafting/index.ts';
import { tinyDesk } from './support.ts';

const draft = (text: string, a = 'x') =>
  tinyDesk(text).draft('tiny', { language: 'ru', answers: { a, who: { name: 'Ф' } } });

describe('A hostile template', () => {
  it.each([
    '{{constructor}}',
    '{{constructor.name}}',
    '{{__proto__}}',
    '{{a.constructor}}',
    '{{who.__proto__.polluted}}',
    '{{a.length}}',
    '{{toString}}',
    '{{this.valueOf}}',
    '{{who.hasOwnProperty}}',
    '{{../../../constructor}}',
    '{{@root.constructor}}',
  ])('reaches nothing but answers: %s', (text) => {
    expect(draft(text).markdown.trim()).toBe('\\_'.repeat(10));
  });

  it.each([
    '{{#with (lookup this "constructor")}}{{this}}{{/with}}',
    '{{lookup a "constructor"}}',
    '{{log a}}',
    '{{a.sub "alert(1)"}}',
    '{{helperMissing a}}',
    '{{#blockHelperMissing a}}x{{/blockHelperMissing}}',
    '{{(constructor "return 1")}}',
    '{{> (lookup . "x")}}',
    '{{> __proto__}}',
    '{{> unknown}}',
    '{{#> layout}}x{{/layout}}',
    '{{* decorator}}',
    '{{#*inline "x"}}y{{/inline}}',
  ])('calls nothing but our helpers: %s', (text) => {
    expect(() => draft(text)).toThrow();
  });

  it('cannot print the object behind a person or a list', () => {
    expect(() => draft('{{who}}')).toThrow(InvalidInputError);
  });

  it('cannot write raw HTML through triple braces', () => {
    expect(draft('{{{a}}}', '<script>1</script>').html).not.toContain('<script>');
    expect(draft('<script>alert(1)</script> {{a}}').html).not.toContain('<script>');
    expect(draft('[x](javascript:alert(1)) {{a}}').html).not.toContain('href');
  });

  it('is stopped when it works too much', () => {
    const deep = '{{#each list}}{{#each ../list}}{{#each ../../list}}{{n}}{{/each}}{{/each}}{{/each}}';
    const questions = `      - id: list
        kind: list
        label: { kk: Т, ru: С, en: L }
        item: [{ id: n, kind: number, label: { kk: Н, ru: Н, en: N } }]`;
    const desk = tinyDesk(deep, questions);
    const list = Array.from({ length: 100 }, (_, n) => ({ n }));
    expect(() => desk.draft('tiny', { language: 'ru', answers: { list } })).toThrow(InvalidInputError);
  });

  const LIST = `      - id: list
        kind: list
        label: { kk: Т, ru: С, en: L }
        item: [{ id: n, kind: number, label: { kk: Н, ru: Н, en: N } }]`;

  // A long answer worked through thousands of times without a letter written: half a minute before letters counted.
  it.each([
    ['a name in its case', '{{#if (eq (form ../a "dative") 1)}}{{/if}}'],
    ['paragraphs', '{{#if (eq (paragraphs ../a) 1)}}{{/if}}'],
    ['a citation', '{{#if (eq (cite ../a) 1)}}{{/if}}'],
    ['a sum over the list', '{{#if (eq (sum ../list "n") 1)}}{{/if}}'],
  ])('is stopped when it keeps a helper busy and writes nothing: %s', (_name, call) => {
    const desk = tinyDesk(`{{#each list}}${call.repeat(60)}{{/each}}`, LIST);
    const answers = { a: 'сөз '.repeat(4_900), list: Array.from({ length: 500 }, (_, n) => ({ n })) };
    expect(() => desk.draft('tiny', { language: 'ru', answers })).toThrow(InvalidInputError);
  });

  it('is stopped when thirty parts call the next one twice each', () => {
    const parts = Array.from({ length: 30 }, (_, at) => ({
      path: `partials/p${at}.ru.hbs`,
      content: at === 29 ? 'x' : `{{> p${at + 1}}}`.repeat(2),
    }));
    const desk = tinyDesk('{{> p0}}', '', parts);
    expect(() => desk.draft('tiny', { language: 'ru', answers: {} })).toThrow(InvalidInputError);
  });

  it.each([
    ['boxes that never close', '::: signature\n'.repeat(8_000)],
    ['boxes without number', '::: note\nx\n:::\n\n'.repeat(6_000)],
    ['quotations in quotations', `${'>'.repeat(20_000)} x`],
    ['marks of emphasis without end', '_a__'.repeat(25_000)],
    ['a table of twenty thousand columns', `|${'a|'.repeat(20_000)}\n|${'-|'.repeat(20_000)}\n`],
  ])('is told, not waited for, when its paper is no paper: %s', (_name, text) => {
    expect(() => draft(text)).toThrow(InvalidInputError);
  });

  it.each(['__proto__', 'constructor', 'toString'])(
    'takes no common question from a prototype: %s',
    (use) => {
      const form = `id: t\nsections: [{ id: s, questions: [{ use: ${use} }] }]`;
      const { findings } = readTemplates([
        { path: 't/form.yaml', content: form },
        { path: 'common.yaml', content: 'court: { kind: text }' },
      ]);
      expect(findings.map(({ place, actual }) => `${place} ${actual}`)).toContain(
        `t/form.yaml use: ${use} unknown`,
      );
    },
  );

  it('is stopped when it calls itself for ever', () => {
    const partial = [{ path: 'partials/loop.ru.hbs', content: '{{> loop}}' }];
    const desk = tinyDesk('{{> loop}}', '', partial);
    expect(() => desk.draft('tiny', { language: 'ru', answers: {} })).toThrow(InvalidInputError);
  });

  it.each([
    ['a text of a megabyte', 'x'.repeat(1_000_000)],
    ['ten thousand nested blocks', `${'{{#if a}}'.repeat(10_000)}${'{{/if}}'.repeat(10_000)}`],
    ['an unclosed block', '{{#if a}}'],
    ['a broken tag', '{{#}}{{'],
  ])('is told, not run: %s', (_name, content) => {
    const { findings } = readTemplates([
      { path: 'bad/form.yaml', content: 'id: bad' },
      { path: 'partials/bad.kk.hbs', content },
    ]);
    expect(findings.some((finding) => (finding.place ?? '').startsWith('partials/bad'))).toBe(true);
  });

  it('does not expand a YAML bomb', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x,x]'];
    for (let level = 1; level < 9; level += 1) {
      const letter = String.fromCharCode(97 + level);
      const before = String.fromCharCode(96 + level);
      bomb.push(`${letter}: &${letter} [${Array(10).fill(`*${before}`).join(',')}]`);
    }
    const started = performance.now();
    const { findings } = readTemplates([{ path: 'bomb/form.yaml', content: bomb.join('\n') }]);
    expect(findings.length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
