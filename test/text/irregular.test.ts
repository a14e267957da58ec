import { describe, expect, it } from 'vitest';
import { alternatesOf, baseForm, foldWord, stemWord } from '../../lib/text/index.ts';

const stem = (word: string, lang: 'ru' | 'en'): string => stemWord(baseForm(foldWord(word), lang), lang);

describe('Forms that no ending tells', () => {
  it.each([
    ['отдадут', 'отдать'],
    ['начнут', 'начать'],
    ['пришёл', 'прийти'],
    ['придут', 'прийти'],
    ['нашли', 'найти'],
    ['подошла', 'подойти'],
    ['шла', 'идти'],
    ['снимут', 'снять'],
    ['примут', 'принять'],
    ['заберут', 'забрать'],
    ['сядет', 'сесть'],
    ['вынес', 'вынести'],
    ['отвезут', 'отвезти'],
    ['откажут', 'отказать'],
    ['создадут', 'создать'],
    ['поможет', 'помочь'],
    ['отца', 'отец'],
    ['днём', 'день'],
  ])('of Russian: %s is %s', (form, word) => {
    expect(stem(form, 'ru')).toBe(stem(word, 'ru'));
  });

  it.each([
    ['gave', 'give'],
    ['taken', 'take'],
    ['left', 'leave'],
    ['children', 'child'],
    ['organizing', 'organising'],
    ['behavior', 'behaviour'],
    ['defense', 'defence'],
    ['programs', 'programme'],
  ])('of English: %s is %s', (form, word) => {
    expect(stem(form, 'en')).toBe(stem(word, 'en'));
  });

  it.each([
    ['суд', 'сесть'],
    ['виду', 'войти'],
    ['одет', 'ойти'],
    ['победа', 'поехать'],
    ['соседу', 'соехать'],
    ['каждый', 'казать'],
    ['поймают', 'понять'],
    ['село', 'сесть'],
  ])('leave alone what only looks like one: %s', (word, other) => {
    expect(stem(word, 'ru')).not.toBe(stem(other, 'ru'));
  });

  it('leave short English words as they are', () => {
    expect(['size', 'prize', 'hour', 'four'].map((word) => stem(word, 'en'))).toEqual([
      'size',
      'prize',
      'hour',
      'four',
    ]);
  });

  it('know the consonants that stand for each other at the end of a Russian stem', () => {
    expect(alternatesOf('отпущ')).toContain('отпуст');
    expect(alternatesOf('оплач')).toContain('оплат');
    expect(alternatesOf('утвержд')).toContain('утверд');
    expect(alternatesOf('надзор')).toEqual([]);
  });
});
