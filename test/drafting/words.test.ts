import { describe, expect, it } from 'vitest';
import { kazakhCase, kazakhTermCase } from '../../lib/drafting/kazakh.ts';
import { initials } from '../../lib/drafting/names.ts';
import { russianNameCase, sexOfName } from '../../lib/drafting/russian.ts';
import { isUnder, partOfTerm } from '../../lib/drafting/term-parts.ts';
import { dateInWords, moneyInWords, numberInWords, termInWords } from '../../lib/drafting/words.ts';

const plain = (text: string): string => text.replace(/\u00A0/g, ' ');

describe('Kazakh case endings', () => {
  it.each([
    ['Ахметов', 'genitive', 'Ахметовтың'],
    ['Ахметов', 'dative', 'Ахметовқа'],
    ['Сергеев', 'genitive', 'Сергеевтің'],
    ['Оразбаев', 'genitive', 'Оразбаевтың'],
    ['Оразбаев', 'dative', 'Оразбаевқа'],
    ['Тимур', 'dative', 'Тимурға'],
    ['Төлеу', 'dative', 'Төлеуге'],
    ['Әлия', 'genitive', 'Әлияның'],
    ['Ерлан', 'genitive', 'Ерланның'],
    ['Ерлан', 'dative', 'Ерланға'],
    ['Ерлан', 'ablative', 'Ерланнан'],
    ['Гүлнәр', 'accusative', 'Гүлнәрді'],
    ['Серік', 'dative', 'Серікке'],
    ['Серік', 'instrumental', 'Серікпен'],
    ['Азамат', 'locative', 'Азаматта'],
    ['Бекболат', 'accusative', 'Бекболатты'],
    ['Қыз', 'instrumental', 'Қызбен'],
    ['Маратұлы', 'dative', 'Маратұлына'],
    ['Маратұлы', 'accusative', 'Маратұлын'],
    ['Сәкенқызы', 'genitive', 'Сәкенқызының'],
    ['Сәкенқызы', 'locative', 'Сәкенқызында'],
    ['Игорь', 'dative', 'Игорьге'],
    ['Ерғали', 'genitive', 'Ерғалидың'],
    ['Әли', 'genitive', 'Әлидің'],
    ['Виталий', 'genitive', 'Виталийдің'],
    ['Ли', 'dative', 'Лиге'],
    ['прокурор', 'dative', 'прокурорға'],
  ] as const)('%s in the %s is %s', (word, wanted, expected) => {
    expect(kazakhCase(word, wanted)).toBe(expected);
  });

  it.each([
    ['Қонаев қалалық соты', 'dative', 'Қонаев қалалық сотына'],
    ['мекемесі', 'locative', 'мекемесінде'],
    ['Ақмола облысының прокуратурасы', 'ablative', 'Ақмола облысының прокуратурасынан'],
    ['әкімшілік', 'dative', 'әкімшілікке'],
  ] as const)('the term «%s» in the %s is «%s»', (term, wanted, expected) => {
    expect(kazakhTermCase(term, wanted)).toBe(expected);
  });
});

describe('Russian names', () => {
  it.each([
    ['Ахметов Ерлан Маратович', 'genitive', 'Ахметова Ерлана Маратовича'],
    ['Ахметов Ерлан Маратович', 'dative', 'Ахметову Ерлану Маратовичу'],
    ['Ахметов Ерлан Маратович', 'instrumental', 'Ахметовым Ерланом Маратовичем'],
    ['Ахметова Алия Маратовна', 'genitive', 'Ахметовой Алии Маратовны'],
    ['Ахметова Алия Маратовна', 'accusative', 'Ахметову Алию Маратовну'],
    ['Ким Ольга Сергеевна', 'dative', 'Ким Ольге Сергеевне'],
    ['Ким Сергей Петрович', 'dative', 'Киму Сергею Петровичу'],
    ['Цой Сергей Петрович', 'genitive', 'Цоя Сергея Петровича'],
    ['Луговой Сергей Петрович', 'genitive', 'Лугового Сергея Петровича'],
    ['Бондарь Сергей Петрович', 'dative', 'Бондарю Сергею Петровичу'],
    ['Бондарь Ольга Петровна', 'dative', 'Бондарь Ольге Петровне'],
    ['Омаров Нұрлан Серікұлы', 'genitive', 'Омарова Нұрлана Серікұлы'],
    ['Сәбит Айгүл Серікқызы', 'dative', 'Сәбит Айгүл Серікқызы'],
    ['Иванов Пётр Ильич', 'genitive', 'Иванова Петра Ильича'],
    ['Иванов Лев Павлович', 'dative', 'Иванову Льву Павловичу'],
    ['Достоевский Илья Ильич', 'genitive', 'Достоевского Ильи Ильича'],
  ] as const)('%s in the %s is %s', (name, wanted, expected) => {
    expect(russianNameCase(name, wanted)).toBe(expected);
  });

  it('stay as written when the sex cannot be told', () => {
    expect(sexOfName('Тілеу Бек')).toBeUndefined();
    expect(russianNameCase('Тілеу Бек', 'genitive')).toBe('Тілеу Бек');
  });
});

describe('Dates and numbers', () => {
  it('stand as courts expect them', () => {
    expect(plain(dateInWords('2026-11-20', 'kk'))).toBe('2026 жылғы 20 қараша');
    expect(plain(dateInWords('2026-11-20', 'kk', 'ablative'))).toBe('2026 жылғы 20 қарашадан');
    expect(plain(dateInWords('2026-04-05', 'kk', 'attributive'))).toBe('2026 жылғы 5 сәуірдегі');
    expect(plain(dateInWords('2026-11-20', 'ru'))).toBe('20 ноября 2026 года');
    expect(plain(dateInWords('2026-11-20', 'en'))).toBe('20 November 2026');
  });

  it.each([
    [0, 'нөл', 'ноль', 'zero'],
    [11, 'он бір', 'одиннадцать', 'eleven'],
    [21, 'жиырма бір', 'двадцать один', 'twenty one'],
    [100, 'жүз', 'сто', 'one hundred'],
    [1001, 'бір мың бір', 'одна тысяча один', 'one thousand one'],
    [2000, 'екі мың', 'две тысячи', 'two thousand'],
    [
      1_215_512,
      'бір миллион екі жүз он бес мың бес жүз он екі',
      'один миллион двести пятнадцать тысяч пятьсот двенадцать',
      'one million two hundred fifteen thousand five hundred twelve',
    ],
  ])('%d is written in words', (value, kk, ru, en) => {
    expect(numberInWords(value, 'kk')).toBe(kk);
    expect(numberInWords(value, 'ru')).toBe(ru);
    expect(numberInWords(value, 'en')).toBe(en);
  });

  it('agree with their nouns in Russian', () => {
    expect(termInWords({ years: 1, months: 11 }, 'ru')).toBe('1 (один) год 11 (одиннадцать) месяцев');
    expect(termInWords({ years: 3, months: 2, days: 21 }, 'ru')).toBe(
      '3 (три) года 2 (два) месяца 21 (двадцать один) день',
    );
    expect(termInWords({ years: 5, months: 6 }, 'kk')).toBe('5 (бес) жыл 6 (алты) ай');
    expect(plain(moneyInWords(423_000, 'ru'))).toBe('423 000 (четыреста двадцать три тысячи) тенге');
  });
});

describe('A name under a signature', () => {
  it.each([
    ['Ахметов Ерлан Маратұлы', 'Ахметов Е. М.'],
    ['Ахметова А.М.', 'Ахметова А.М.'],
    ['ТОО «Пример»', 'ТОО «Пример»'],
    ['Сыналасов <b>Үлгі</b>', 'Сыналасов <b>Үлгі</b>'],
  ])('%s is signed %s', (name, signed) => {
    expect(plain(initials(name))).toBe(signed);
  });
});

describe('A part of a term', () => {
  it.each([
    ['2/3', { years: 4 }, { years: 2, months: 8 }],
    ['1/2', { years: 9, months: 6 }, { years: 4, months: 9 }],
    ['1/3', { months: 6 }, { years: 0, months: 2 }],
    // Seven years by five, and a term with days, come to no whole months.
    ['1/5', { years: 7 }, undefined],
    ['1/2', { years: 2, days: 10 }, undefined],
    ['1/2', {}, undefined],
  ])('%s of %j', (share, term, part) => {
    expect(partOfTerm(share, term)).toEqual(part);
  });

  it('counts an age by the calendar', () => {
    expect(isUnder(18, '2008-11-21', '2026-11-20')).toBe(true);
    expect(isUnder(18, '2008-11-20', '2026-11-20')).toBe(false);
  });
});
