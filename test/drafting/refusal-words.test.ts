import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combinationOf, holds, holdTogether } from '../../lib/drafting/refusal/combination.ts';
import { refusalWordsSchema } from '../../lib/drafting/refusal/model.ts';
import { lexiconOf, readSentence } from '../../lib/drafting/refusal/words.ts';

/** A small lexicon of its own: nothing of the product's words is used. */
const words = refusalWordsSchema.parse({
  fields: {
    deny_before: { ru: 'не= без=' },
    deny_after: { ru: 'нет= не=_име', kk: 'жоқ емес=' },
    no_denial: { ru: 'не=_только' },
    debt: { ru: 'долг долги= -долгий', kk: 'қарыз' },
    pay: { ru: 'уплат уплач !недоплат', kk: 'төле' },
    way: { ru: 'на=_путь_исправ', kk: 'түзелу_жолы' },
    any: { ru: 'срок_*_тих' },
    light: { kk: 'болып= отыр' },
  },
  roles: {},
});
const ru = lexiconOf(words, 'ru');
const kk = lexiconOf(words, 'kk');
const says = (combination: string, sentence: string, lexicon = ru): boolean =>
  holds(combinationOf(combination), readSentence(sentence, lexicon));

describe('Meanings of a sentence', () => {
  it('are found by the beginnings of words, by whole words and by words that follow each other', () => {
    expect(says('debt', 'его долга не видно')).toBe(true);
    expect(says('debt', 'долгий путь')).toBe(false);
    expect(says('way', 'встал на путь исправления')).toBe(true);
    expect(says('way', 'на путь далекий исправления')).toBe(false);
    expect(says('any', 'срок весьма тихий')).toBe(true);
    expect(says('way', 'түзелу жолына түсті', kk)).toBe(true);
  });

  it('are denied by a word before or after, within their clause', () => {
    expect(says('~pay', 'долг не был уплачен')).toBe(true);
    expect(says('+pay', 'долг не был уплачен')).toBe(false);
    expect(says('~debt', 'долгов не имеет')).toBe(true);
    expect(says('~debt', 'не спорит, долг есть')).toBe(false);
    expect(says('~debt', 'не спорит и долг признает')).toBe(false);
    expect(says('~debt', 'не только долг')).toBe(false);
    expect(says('~pay', 'недоплатил')).toBe(true);
  });

  it('are denied in Kazakh by the suffix of the verb, not by -мен or -мақ', () => {
    expect(says('~pay', 'қарызын төлемеген', kk)).toBe(true);
    expect(says('~pay', 'қарызын төлеген жоқ', kk)).toBe(true);
    expect(says('+pay', 'қарызын төлеген', kk)).toBe(true);
    expect(says('~pay', 'төлеммен қамтыды', kk)).toBe(false);
    expect(says('~pay', 'төлемек болды', kk)).toBe(false);
  });

  it('are denied over an «and» that only grants, and over auxiliaries', () => {
    expect(says('~debt', 'хотя долгов и нет')).toBe(true);
    expect(says('~debt', 'есть долги и нет денег')).toBe(true);
    expect(says('~pay', 'төлеп болып отырған жоқ', kk)).toBe(true);
    expect(says('~pay', 'төлеп кетпек ойы мүлдем жоқ', kk)).toBe(false);
  });

  it('stand together in two sentences only where each has its part', () => {
    const first = readSentence('за ним числится долг', ru);
    const second = readSentence('он его не уплатил', ru);
    expect(holdTogether(combinationOf('debt ~pay'), first, second)).toBe(true);
    expect(holdTogether(combinationOf('debt +pay'), first, second)).toBe(false);
    expect(holdTogether(combinationOf('debt'), first, second)).toBe(false);
  });

  it('stand together only as near as the combination says', () => {
    expect(says('debt pay <2', 'долг давно уплачен')).toBe(true);
    expect(says('debt pay <2', 'уплачен вчера весь долг')).toBe(false);
    expect(says('debt pay', 'уплачен вчера весь долг')).toBe(true);
  });

  it('no text breaks the reading', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(says('debt pay', text)).toBe(false);
      }),
    );
  });
});
