import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cyrillicReadings,
  foldText,
  foldWord,
  guessLanguage,
  stemWord,
  tokenize,
  unifyScript,
} from '../../lib/text/index.ts';

describe('Folding', () => {
  it.each([
    ['мерзiмінен', 'мерзіміnен'],
    ['босату', 'бoсaту'],
    ['Қылмыстық', 'Кылмыстык'],
    ['ережелері', 'epежелерi'],
    ['кəмелет', 'кәмелет'],
    ['осуждённый', 'осужденный'],
  ])('gives %s and %s one form', (left, right) => {
    expect(foldWord(left)).toBe(foldWord(right.replace('n', 'н')));
  });

  it('leaves a Latin word Latin even with a Cyrillic letter in it', () => {
    expect(foldWord('рarole')).toBe('parole');
  });

  it('drops soft hyphens', () => {
    expect(foldWord('про\u00adба\u00adция')).toBe('пробация');
  });

  const typed = fc.string({
    unit: fc.constantFrom(...'aceiopxyhABCEHKMéüñабвгдеёжзийклмнопқңғүұөһіәӘІҚЁə 0-9.,\u00ad'),
    maxLength: 30,
  });

  it('is the same when done twice', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  it('never changes the number of letters when it unifies a word', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aecopxyабвгдеіқңғүұөһTHBi'), maxLength: 12 });
    fc.assert(
      fc.property(letters, (word) => {
        expect(unifyScript(word)).toHaveLength(word.length);
      }),
    );
  });
});

describe('Tokens', () => {
  it('joins a word broken at a line end and keeps its place', () => {
    const text = 'қылмыстық жауапкер-\nшілікке тарту';
    const token = tokenize(text)[1];
    expect(token?.folded).toBe('жауапкершиликке');
    expect(text.slice(token?.start, token?.end)).toBe('жауапкер-\nшілікке');
  });

  it('splits a hyphen inside a line', () => {
    expect(tokenize('72-баптың мінез-құлқы').map((token) => token.folded)).toEqual([
      '72',
      'баптын',
      'минез',
      'кулкы',
    ]);
  });

  it('drops the English possessive', () => {
    expect(tokenize("brother's letters").map((token) => token.folded)).toEqual(['brother', 'letters']);
  });

  it('gives places that lie in the text, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('Kazakh stems', () => {
  it.each([
    ['соттардың', 'сот'],
    ['соттардан', 'сот'],
    ['түрмедегілердің', 'түрме'],
    ['балаларымызға', 'бала'],
    ['кітабы', 'кітап'],
    ['жүрегінде', 'жүрек'],
    ['мекемелеріне', 'мекеме'],
    ['айтады', 'айт'],
  ])('%s has the root %s', (form, root) => {
    expect(stemWord(foldWord(form), 'kk')).toBe(foldWord(root));
  });

  it('gives the forms of one word one stem, whichever keyboard typed them', () => {
    const forms = ['қылмыскерлер', 'қылмыскерге', 'қылмыскердің', 'кылмыскерлер', 'кылмыскердин'];
    expect(new Set(forms.map((form) => stemWord(foldWord(form), 'kk'))).size).toBe(1);
  });

  it('always returns something and never a longer word by more than a vowel', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщыэюя'),
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(word, (text) => {
        const stem = stemWord(text, 'kk');
        expect(stem.length).toBeGreaterThan(0);
        expect(stem.length).toBeLessThanOrEqual(text.length + 1);
      }),
    );
  });
});

describe('Language', () => {
  it.each([
    ['сотталған адам қашан босатылады', 'kk'],
    ['шартты турде мерзиминен бурын босату', 'kk'],
    ['когда можно подать ходатайство', 'ru'],
    ['solitary confinement of juveniles', 'en'],
  ] as const)('of "%s" is %s', (text, language) => {
    expect(guessLanguage(text).language).toBe(language);
  });

  it('is unsure of what has no letters', () => {
    expect(guessLanguage('72 (3)').sure).toBe(0);
  });
});

describe('Transliteration', () => {
  it.each([
    ['turme', 'турме'],
    ['shartty', 'шартты'],
    ['osvobozhdenie', 'освобождение'],
    ['qamau', 'камау'],
  ])('reads %s as %s', (latin, cyrillic) => {
    expect(cyrillicReadings(latin)).toContain(cyrillic);
  });

  it('has no readings for what is not Latin', () => {
    expect(cyrillicReadings('түрме')).toEqual([]);
  });
});
