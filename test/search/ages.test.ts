import { describe, expect, it } from 'vitest';
import { withAges } from '../../lib/search/ages.ts';
import { queryWords } from '../../lib/search/query.ts';
import { searcher } from './real-corpus.ts';

/** Whether some word of the query has got another stem than its own. */
const isMinor = (query: string): boolean => {
  const words = queryWords(query);
  return withAges(words).some(({ stems }, at) => stems.length > (words[at]?.stems.length ?? 0));
};

describe('The age of a minor in a question', () => {
  it.each([
    '15 жастағы ұлым ұрлық жасады',
    '17-дегі інім телефон ұрлапты',
    '16 жасар қыз',
    'сыну 15 лет, украл телефон',
    '16 лет подростку, что будет',
    'мой 14-летний брат подрался',
    'my 16-year-old brother stole a phone',
    'boy aged 17 in custody',
  ])('tells that he is one: «%s»', (query) => {
    expect(isMinor(query)).toBe(true);
  });

  it.each([
    'дали 15 лет строгого режима',
    'брату 15 лет дали',
    '14 жасқа дейінгі баласы бар әйел',
    '18 жастағы ұлым',
    '15 жыл бас бостандығынан айыру',
    'изолятор 15 суток',
    '15 years in prison',
    'ст. 15 УК',
  ])('is not seen in a term or another number: «%s»', (query) => {
    expect(isMinor(query)).toBe(false);
  });

  it.each([
    '15 жастағы бала қылмыс жасады, қандай жаза',
    'сыну 16 лет, какое наказание могут дать',
    'what sentence can a 15-year-old get',
  ])('brings the rules for minors first: «%s»', (query) => {
    const [first] = searcher.search(query, { in: 'corpus' }).hits;
    expect(first?.kind === 'provision' ? first.address : '').toMatch(
      /^kz\/criminal-code\/8[01]$|^un\/(?:beijing-rules|crc)\//,
    );
  });
});
