import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../lib/base/index.ts';
import { dayText } from '../../lib/eligibility/cell-date.ts';
import { CELL_WORDS, wordsOf } from '../../lib/eligibility/cell-words.ts';
import { COLUMN_NAMES } from '../../lib/eligibility/column-names.ts';
import { assessTable, QUESTIONS, readCsv, readTable, tableColumns } from '../../lib/eligibility/index.ts';
import { readFacts } from '../../lib/eligibility/normalise.ts';
import { factsOfRow } from '../../lib/eligibility/table-facts.ts';

const DAY = { as_of: '2026-11-20' };
const read = (fact: string, cell: string): unknown => factsOfRow({ [fact]: cell }).facts[fact];

describe('Words of a cell', () => {
  const words = Object.entries(CELL_WORDS).flatMap(([fact, values]) =>
    Object.entries(values).flatMap(([value, line]) =>
      wordsOf(line).map((word) => [fact, value, word] as const),
    ),
  );

  it('each say the value they stand under, and no other word takes it from them', () => {
    const wrong = words.filter(([fact, value, word]) => String(read(fact, word)) !== value);
    expect(wrong).toEqual([]);
  });

  it('stand under facts and values of the form', () => {
    for (const [fact, values] of Object.entries(CELL_WORDS)) {
      const options = QUESTIONS.find((question) => question.fact === fact)?.options ?? [];
      const known = options.map(({ value }) => String(value));
      expect(known, fact).toEqual(expect.arrayContaining(Object.keys(values)));
    }
  });

  it.each([
    ['damage', 'Возмещён.', 'repaid'],
    ['damage', 'өтелген', 'repaid'],
    ['damage', 'отелген', 'repaid'],
    ['damage', 'иска нет', 'no_claim'],
    ['category', 'ТЯЖКАЯ', 'grave'],
    ['category', 'аса ауыр қылмыс', 'especially_grave'],
    ['category', 'ауырлыгы орташа', 'medium'],
    ['sex', 'жен.', 'female'],
    ['sex', 'ер адам', 'male'],
    ['vulnerable', 'инвалид 2 группы', 'disability_1_2'],
    ['vulnerable', 'III топтағы мүгедек', 'none'],
    ['against', 'өмірге', 'life'],
    ['malicious_violations_active', 'не было', false],
    ['malicious_violations_active', 'болған', true],
    ['malicious_violations_active', 'н/д', 'unknown'],
    ['custody_days', '120 дней', 120],
    ['victim_age', '15 жас', 15],
  ])('are understood as a clerk means them: %s «%s»', (fact, cell, value) => {
    expect(read(fact, cell)).toBe(value);
  });

  it('are never repeated in what is said of them: a cell may hold a name', () => {
    const row = {
      sentence_type: 'imprisonment',
      category: 'Ойдасов Үлгі',
      start: 'Ойдасов Үлгі',
      term: 'Ойдасов Үлгі',
    };
    const { bad } = assessTable([row], DAY);
    expect(bad[0]?.findings).toHaveLength(3);
    expect(JSON.stringify(bad)).not.toContain('Ойдасов');
  });

  it.each([
    ['damage', 'да'],
    ['damage', 'нет'],
    ['damage', 'жоқ'],
    ['damage', '-'],
    ['special_crime', '-'],
    ['special_crime', '—'],
    ['illness', '–'],
    ['vulnerable', 'пенсионер'],
    ['vulnerable', 'инвалид'],
    ['vulnerable', 'малолетний ребёнок'],
    ['against', 'да'],
    ['category', 'ауыр емес'],
    ['malicious_violations_active', 'возможно'],
  ])('are refused where they could mean two things: %s «%s»', (fact, cell) => {
    const row = { sentence_type: 'imprisonment', category: 'grave', start: '2024-12-05', term: '4y' };
    const { good, bad } = assessTable([{ ...row, [fact]: cell }], DAY);
    expect(good).toEqual([]);
    expect(bad[0]?.findings.map(({ place }) => place)).toEqual([fact]);
    const options = QUESTIONS.find((question) => question.fact === fact)?.options ?? [];
    for (const language of LANGUAGES) {
      const sentence = bad[0]?.findings[0]?.message[language] ?? '';
      for (const { label } of options) expect(sentence).toContain(label[language]);
    }
  });
});

describe('Days and terms of a cell', () => {
  it.each([
    '2024-12-05',
    '2024/12/5',
    '05.12.2024',
    '5.12.2024 г.',
    '5-12-2024',
    '2024-12-05 00:00:00',
    '2024-12-05T00:00:00Z',
    '5 декабря 2024 года',
    '«5» декабря 2024 г.',
    '2024 жылғы 5 желтоқсан',
    '2024 ж. 5 желтоқсан',
    '5 December 2024',
    'December 5, 2024',
    '45631',
  ])('are read: %s', (cell) => {
    expect(dayText(cell)).toBe('2024-12-05');
  });

  it.each(['5.12.24', 'декабрь', '5 декабря', 'осень 2024', '5 декабря 2024 или 6 декабря 2024', '31 2024'])(
    'stay as they stand where they are no day: %s',
    (cell) => {
      expect(dayText(cell)).toBe(cell);
    },
  );

  it('with a number in words after its digits, as courts write them', () => {
    expect(read('term', '4 (четыре) года 6 (шесть) месяцев')).toEqual({ years: 4, months: 6, days: 0 });
    expect(read('term', '4 (төрт) жыл')).toEqual({ years: 4, months: 0, days: 0 });
    expect(read('term', '4')).toBe('4');
  });
});

describe('Columns', () => {
  const cells = [
    [
      'kk',
      'A-1;бас бостандығынан айыру;ауыр;жоқ;05.12.2024;4;;;өтелген;01.10.2024;болған жоқ;жоқ;жоқ;05.04.1988;ер',
    ],
    ['ru', 'A-1;лишение свободы;тяжкая;нет;05.12.2024;4;;;возмещён;01.10.2024;не было;нет;нет;05.04.1988;м'],
    ['en', 'A-1;imprisonment;grave;no;5 December 2024;4;;;repaid;2024-10-01;no;none;no;1988-04-05;m'],
  ] as const;

  const headings = (language: Language) =>
    tableColumns()
      .map(({ heading }) => heading[language])
      .join(';');

  it.each(cells)('of the empty table are understood when filled in: %s', (language, line) => {
    const { good, bad, unread } = assessTable(readCsv(`${headings(language)}\n${line}`), DAY);
    expect(bad).toEqual([]);
    expect(unread).toEqual([]);
    // Half of four years from 5 December 2024, paid and without violations.
    expect(good[0]?.assessment.parole).toMatchObject({ status: 'mandatory', earliest: '2026-12-05' });
  });

  it('name a fact each, no name two of them', () => {
    const names = Object.values(COLUMN_NAMES).map((one) =>
      LANGUAGES.flatMap((language) => wordsOf(one[language]).map((word) => word.toLowerCase())),
    );
    const once = names.flatMap((list) => [...new Set(list)]);
    expect(new Set(once).size).toBe(once.length);
  });

  it('take the words they say they take', () => {
    const wrong = tableColumns().flatMap(({ name, allowed }) =>
      LANGUAGES.flatMap((language) =>
        (QUESTIONS.some(({ fact }) => fact === name) ? allowed[language] : [])
          .filter((word) => readFacts(factsOfRow({ [name]: word }).facts).findings.length > 0)
          .map((word) => `${name}: ${word}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('that name no fact are told, unless they are empty', () => {
    const table = 'id;Ескертпе;Бос;category\n1;бар;;grave\n2;;;grave\n';
    expect(assessTable(readTable(new TextEncoder().encode(table)), DAY).unread).toEqual(['Ескертпе']);
  });
});
