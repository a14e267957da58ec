import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { searcher } from './real-corpus.ts';

function linesOf<Line>(name: string): Line[] {
  const text = readFileSync(new URL(`questions/${name}`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

const questions = linesOf<{ q: string; expected: string }>('citations.jsonl');
const odd = linesOf<{ q: string; expected: readonly string[] }>('citations-odd.jsonl');

describe('A citation in a question', () => {
  // ours, written before they were read; then 169 of the first 235 and 108 of the other 126 stood first
  it('stands first, however it is written', () => {
    const missed = questions.filter(({ q, expected }) => {
      const [first] = searcher.search(q, { in: 'corpus', limit: 1 }).hits;
      return first?.kind !== 'provision' || first.address !== expected;
    });
    // two are left: a Kazakh cardinal with a possessive ending, and `ug` for `уг.`
    expect(missed.map(({ q }) => q).length, missed.map(({ q }) => q).join('; ')).toBeLessThanOrEqual(2);
    expect(questions.length).toBeGreaterThan(350);
  }, 240_000);

  // written before they were read; then 151 of 192 stood first
  it.each(odd)('«$q» resolves to what it names', ({ q, expected }) => {
    const { citations } = searcher.search(q, { in: 'corpus', limit: 1 });
    expect(new Set(citations.map(({ address }) => address))).toEqual(new Set(expected));
  });

  it.each([
    'пакт 2026',
    'УК 5 лет',
    'дали по УК 3 года и 6 месяцев',
    'мужу дали 72 часа',
    'задержали на 72 часа по УК',
    'заплатил 500 000 тенге по УК',
    'штраф 200 мрп по ук',
    'ук 1997 года',
    'УК от 3 июля 2014 года № 226-V',
    'ҚК 2014 жылғы',
    'ҚК бойынша 5 жыл',
    'ҚК бойынша 3 млн теңге айыппұл',
    'ҚАК бойынша 2 рет свидание',
    'тел. 8 701 555 72 72 УК',
    'позвоните +7 727 272 00 00',
    'дело № 72-162/2020',
    'дело 3591-23-00-1а/45',
    'камера 45 Мандела',
    'УИК 12.05.2024',
    'в 2024 году по УК осуждено 72 человека',
    'ст. 72 КоАП',
    '435-бап ӘҚБтК',
    'ст. 53 УК РФ ч. 2',
    'ст. 72 ГК РК',
    'ИИН 900101300123',
    'УИН 45',
    '15 суток ШИЗО по УИК 3 раза',
    '15 тәулік қамау',
    '2/3 срока по УК',
    '1/2 срока УДО',
    '3/4 мерзім ҚК',
    'УК в 2015 г. изменили 3 раза',
    'статья в газете 72 страницы',
    'отряд 5 барак 2',
    'колония УК-161/3',
    'учреждение УК-161/11',
    'ОВ-156/2',
    'УГ-157/9',
    'АК 159/6',
    'учреждение ЛА-155/8',
    'Mandela spent 27 years in prison',
    'Mandela 1994',
    'tokyo 2020',
    'Bangkok 2010 UN congress',
    'Tokyo 5 star hotel',
    'CC 10 people',
    'epr 2 hours',
    'article about 45 prisoners',
    '5 articles of the Criminal Code',
    'part 3 of the film',
    'rule of law 2024',
    'rule 1: never talk',
    '2 правила жизни',
    'первая часть срока',
    'третья судимость по УК',
    'вторая ходка',
    'үшінші рет сотталды ҚК',
    'бірінші бапкер',
    'бап таңдау',
    '72 жастағы әкем',
    'б. 5',
    'т. 8 727',
    'г. Токио, 8 декабря',
    'пекин 28 мая',
    'конвенция 12 человек подписали',
    'пакт 10 долларов',
    'ст. лейтенант 5 роты',
    'ч. 3 книги',
    'УК 5-7 лет',
    'УК 10 лет строгого',
    'ук 5 жыл берді',
    'ук пять лет',
    'ҚК бес жыл',
    'по ук восемь лет дали',
    'uk 5 years',
    'cc 5 years in prison',
    'visa uk 72',
    'UK visa 45 days',
    'uk prison 2020',
    'flight to uk 10 pounds',
    '5 am',
    'I have 45 rules at home',
    'в токио 14,3 млн жителей',
    'курс 14,3',
    '8,2 процента',
    'УК 3,5 года',
    'УК 2,5 тысячи осужденных',
    '12-13 июня УК',
    '10-15 человек УИК',
    'кодекс чести 5 правил',
    'кодекс 10 заповедей',
    'правило 5 секунд',
    '3-ші сынып',
    '5-ші отряд',
    '2-ші ошақ',
    'ак 72',
    'по УК 5 лет',
    'дали по статье пять лет',
    'ук поправки с 1 июля',
    'пробация 3 года',
    'Mandela was released after 27 years',
    'ук рф 72',
    'КоАП 435',
    'гк 72',
    'конвой 2 часа',
  ])('is not read in «%s»', (query) => {
    const { citations } = searcher.search(query, { in: 'corpus', limit: 1 });
    expect(citations.filter(({ address }) => (address ?? '').split('/').length > 2)).toEqual([]);
  });
});
