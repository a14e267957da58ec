import { describe, expect, it } from 'vitest';
import { layoutReadings } from '../../lib/text/index.ts';
import { searcher } from './real-corpus.ts';

function found(query: string): (string | undefined)[] {
  const { hits } = searcher.search(query, { in: 'corpus', limit: 3 });
  return hits.map((hit) => (hit.kind === 'provision' ? hit.address : undefined));
}

describe('A query typed in haste', () => {
  it.each([
    ['ebr 162', 'kz/penal-enforcement-code/162'],
    ['cn 72 er', 'kz/criminal-code/72'],
    ['cn72er', 'kz/criminal-code/72'],
    ['статья72ук', 'kz/criminal-code/72'],
    ['қк73бап', 'kz/criminal-code/73'],
    ['қак162', 'kz/penal-enforcement-code/162'],
    ['0fr 162-,fg', 'kz/penal-enforcement-code/162'],
    ['ьфтвудф 45', 'un/mandela-rules/45'],
    ['сорок шестая УК', 'kz/criminal-code/46'],
    ['угол. кодекс ст. 72', 'kz/criminal-code/72'],
    ['Токийские 8', 'un/tokyo-rules/8.1'],
    ['kz/criminal-code/72/3', 'kz/criminal-code/72'],
  ])('«%s» is the citation it was meant to be', (query, address) => {
    expect(found(query)[0]).toBe(address);
  });

  it('on the wrong layout is read on the right one, and that is said', () => {
    const { did_you_mean, query } = searcher.search('jnchjxrf ,thtvtyyjq', { in: 'corpus' });
    expect([query, did_you_mean]).toEqual(['jnchjxrf ,thtvtyyjq', 'отсрочка беременной']);
    expect(found('jnchjxrf ,thtvtyyjq')).toContain('kz/criminal-code/74');
  });

  it.each([
    'early release',
    'udo srok',
    'mandela 45',
    'prison visits',
    'УДО за кражу',
    'дисциплинарлық изолятор',
  ])('«%s» is left as it is', (query) => {
    expect(searcher.search(query, { in: 'corpus' }).did_you_mean).toBeUndefined();
  });

  it.each([
    ['zamena shtrafa na arest esli ne platit', 'kz/criminal-code/41'],
    ['turmede telefon kansha minut', 'kz/penal-enforcement-code/109'],
    ['peredacha na dom telefon media', 'kz/penal-enforcement-code/107'],
    ['advokat ne pustili k klientu', 'kz/penal-enforcement-code/106'],
  ])('«%s» is read in Cyrillic though some of its words are English', (query, address) => {
    expect(found(query)).toContain(address);
  });

  it('names no decision by a chance likeness', () => {
    const { hits } = searcher.search('длительное свидание неск суток', { in: 'corpus', limit: 3 });
    expect(hits.map(({ kind }) => kind)).not.toContain('case');
    expect(found('длительное свидание неск суток')).toContain('kz/penal-enforcement-code/106');
  });
});

describe('The layouts of keyboards', () => {
  it.each([
    ['elj gjlfnm', 'удо подать'],
    ['cdblfybt c vfnthm.', 'свидание с матерью'],
    ['n8hvt', 'түрме'],
    ['0fvf0 vthp3v3', 'қамақ мерзімі'],
    ['cn/ 72', 'ст. 72'],
    ['зфкщду', 'parole'],
  ])('give for «%s» what was meant', (typed, meant) => {
    expect(layoutReadings(typed)).toContain(meant);
  });

  it('give one letter for each key, so that places stay true', () => {
    for (const typed of ['elj, gjlfnm!', 'Gtnz ,.', '0fr 162-,fg'])
      for (const reading of layoutReadings(typed)) expect(reading).toHaveLength(typed.length);
  });

  it('leave numbers and texts of two scripts', () => {
    expect(layoutReadings('0fr 162-,fg')).toContain('қак 162-бап');
    expect(layoutReadings('УДО early')).toEqual([]);
  });
});
