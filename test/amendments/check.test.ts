import { describe, expect, it } from 'vitest';
import { checkTables, exampleTable, lawOf, RULES, RUSSIAN_EXAMPLES } from '../../lib/amendments/index.ts';

describe('The check of amendment tables', () => {
  const examples = RULES.flatMap(({ id, ok, not_ok }) => [
    { id, language: 'kk' as const, ok, not_ok },
    { id, language: 'ru' as const, ok: [], not_ok: [], ...RUSSIAN_EXAMPLES[id] },
  ]);
  it.each(examples)(
    '$id is silent on its good example and speaks on its bad one, in $language',
    ({ id, language, ok, not_ok }) => {
      expect(ok.length * not_ok.length).toBeGreaterThan(0);
      const found = (rows: typeof ok) =>
        checkTables([exampleTable(rows, language)]).filter((one) => one.rule_id === id);
      expect(found(ok)).toEqual([]);
      const [first] = found(not_ok);
      expect(first?.place).toBeTruthy();
      for (const shown of ['kk', 'ru', 'en'] as const)
        expect(first?.message[shown].length).toBeGreaterThan(20);
    },
  );

  const row = {
    number: 1,
    element: '10-бап 1-бөлік',
    current: '10-бап. Кездесу\n1. Сотталған адам айына бір рет кездеседі.',
    proposed: '10-бап. Кездесу\n1. Сотталған адам айына екі рет кездеседі.',
  };

  it('shows the words that differ from the official text of the edition', () => {
    const law = () => ({
      address: 'kz/criminal-code/10',
      edition: '2026-03-08',
      text: '10-бап. Кездесу 1. Сотталған адам аптасына бір рет кездеседі.',
    });
    const [found] = checkTables([exampleTable([row])], { law }).filter(
      (one) => one.rule_id === 'amendments/current-not-in-force',
    );
    expect(found?.actual).toBe('айына');
    expect(found?.ground).toEqual(['kz/criminal-code/10@2026-03-08']);
  });

  it('says nothing when the quotation stands in the law', () => {
    const law = () => ({
      address: 'kz/criminal-code/10',
      edition: '2026-03-08',
      text: `${row.current}\n2. Тағы бір бөлік.`,
    });
    expect(checkTables([exampleTable([row])], { law }).filter((one) => one.severity === 'error')).toEqual([]);
  });

  it('knows an article that does not exist and a number that is taken', () => {
    const missing = checkTables([exampleTable([row])], { law: () => 'missing' });
    expect(missing.map((one) => one.rule_id)).toContain('amendments/no-such-article');
    const added = {
      number: 2,
      element: 'Жаңа 11-1-бап',
      current: '11-1-бап жоқ.',
      proposed: '11-1-бап. Тіркеу',
    };
    const taken = checkTables([exampleTable([added])], {
      law: (address) => ({ address, edition: '2026-03-08', text: '11-1-бап. Басқа норма' }),
    });
    expect(taken.map((one) => one.rule_id)).toContain('amendments/number-taken');
  });

  it('offers a standard that the rationale does not name, and not one that it does', () => {
    const label = {
      kk: 'Нельсон Мандела ережелері',
      ru: 'Правила Нельсона Манделы',
      en: 'Nelson Mandela Rules',
    };
    const standards = () => [{ address: 'un/mandela-rules/58', label }];
    const silent = checkTables([exampleTable([row])], { standards });
    expect(silent.find((one) => one.rule_id === 'amendments/standard-to-consider')?.ground).toEqual([
      'un/mandela-rules/58',
    ]);
    const cited = checkTables(
      [exampleTable([{ ...row, rationale: 'Нельсон Мандела ережелерінің 58-ережесі.' }])],
      { standards },
    );
    expect(cited.some((one) => one.rule_id === 'amendments/standard-to-consider')).toBe(false);
  });

  it('names the first few of many standards and counts the others', () => {
    const standards = () =>
      Array.from({ length: 9 }, (_, index) => {
        const label = `Қағида ${index + 1}`;
        return { address: `un/rule/${index + 1}`, label: { kk: label, ru: label, en: label } };
      });
    const found = checkTables([exampleTable([row])], { standards }).find(
      (one) => one.rule_id === 'amendments/standard-to-consider',
    );
    expect(found?.message.en).toContain('Қағида 6; 3 more.');
    expect(found?.message.kk).not.toContain('Қағида 7');
    expect(found?.ground).toHaveLength(9);
  });

  it('takes the edition of the date and the wording of the language', () => {
    const edition = (date: string, lang: 'kk' | 'ru', text: string) => ({
      instrument: 'kz/criminal-code',
      edition: date,
      lang,
      find: (address: string) => (address === 'kz/criminal-code/10' ? { text } : undefined),
    });
    const texts = [
      edition('2020-01-01', 'kk', 'ескі'),
      edition('2026-03-08', 'kk', 'жаңа'),
      edition('2026-03-08', 'ru', 'новый'),
    ];
    expect(lawOf(texts, '2025-01-01')('kz/criminal-code/10', 'kk')).toMatchObject({
      edition: '2020-01-01',
      text: 'ескі',
    });
    expect(lawOf(texts, '2026-04-01')('kz/criminal-code/10', 'kk')).toMatchObject({
      edition: '2026-03-08',
      text: 'жаңа',
    });
    expect(lawOf(texts, '2026-04-01')('kz/criminal-code/11', 'kk')).toBe('missing');
    expect(lawOf(texts, '2026-04-01')('kz/probation-law/1', 'kk')).toBeUndefined();
    expect(lawOf(texts.slice(2), '2026-04-01')('kz/criminal-code/10', 'kk')).not.toHaveProperty('text');
  });
});
