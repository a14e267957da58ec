import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyOperations,
  deleteWords,
  deriveOperations,
  directionsText,
  exampleTable,
  insertWords,
  newArticle,
  newEdition,
  newItems,
  newParagraph,
  pureWording,
  repeal,
  replaceWords,
  rowDirections,
  unitName,
  writeDirections,
} from '../../lib/amendments/index.ts';

const part = { article: '64', part: '3', top: 'article' } as const;
const once = { occurrence: 1, of: 1 };

describe('The writers of directions', () => {
  it('replace words', () => {
    const operation = { kind: 'replace', old: 'бір ай', new: 'екі ай ішінде', ...once } as const;
    expect(replaceWords.kk(part, operation)).toBe(
      '64-баптың 3-бөлігіндегі «бір ай» деген сөздер «екі ай ішінде» деген сөздермен ауыстырылсын',
    );
    expect(replaceWords.ru(part, operation)).toBe(
      'в части третьей статьи 64 слова «бір ай» заменить словами «екі ай ішінде»',
    );
  });

  it('replace one word that stands twice', () => {
    const operation = { kind: 'replace', old: 'орган', new: 'сот', occurrence: 2, of: 2 } as const;
    expect(replaceWords.kk(part, operation)).toBe(
      '64-баптың 3-бөлігіндегі «орган» деген сөз (осы мәтінде 2-рет кездескен жерінде) «сот» деген сөзбен ауыстырылсын',
    );
    expect(replaceWords.ru(part, operation)).toBe(
      'в части третьей статьи 64 слово «орган» (в 2-м случае в тексте) заменить словом «сот»',
    );
  });

  it('delete words', () => {
    const operation = { kind: 'delete', old: 'және туыстарына', ...once } as const;
    expect(deleteWords.kk(part, operation)).toBe(
      '64-баптың 3-бөлігіндегі «және туыстарына» деген сөздер алып тасталсын',
    );
    expect(deleteWords.ru(part, operation)).toBe(
      'в части третьей статьи 64 слова «және туыстарына» исключить',
    );
  });

  it('add words after words', () => {
    const operation = { kind: 'insert', after: 'адамға', new: ', жүкті әйелге', ...once } as const;
    expect(insertWords.kk(part, operation)).toBe(
      '64-баптың 3-бөлігі «адамға» деген сөзден кейін «, жүкті әйелге» деген сөздермен толықтырылсын',
    );
    expect(insertWords.ru(part, operation)).toBe(
      'часть третью статьи 64 после слова «адамға» дополнить словами «, жүкті әйелге»',
    );
  });

  it('give a new edition', () => {
    const operation = { kind: 'new_edition', text: '3. Жаңа мәтін.' } as const;
    expect(newEdition.kk(part, operation)).toBe(
      '64-баптың 3-бөлігі мынадай редакцияда жазылсын:\n«3. Жаңа мәтін.»',
    );
    expect(newEdition.ru(part, operation)).toBe(
      'часть третью статьи 64 изложить в следующей редакции:\n«3. Жаңа мәтін.»',
    );
  });

  it('add an article, items and a paragraph, and take a provision out', () => {
    expect(newArticle.kk('64-1', '64-1-бап. Тіркеу')).toBe(
      'мынадай мазмұндағы 64-1-баппен толықтырылсын:\n«64-1-бап. Тіркеу»',
    );
    expect(newArticle.ru('64-1', 'Статья 64-1')).toBe(
      'дополнить статьёй 64-1 следующего содержания:\n«Статья 64-1»',
    );
    expect(newItems.kk(part, ['4', '5'], '4) а; 5) б.')).toBe(
      '64-баптың 3-бөлігі мынадай мазмұндағы 4) және 5) тармақтармен толықтырылсын:\n«4) а; 5) б.»',
    );
    expect(newItems.ru(part, ['4'], '4) а.')).toBe(
      'часть третью статьи 64 дополнить пунктом 4) следующего содержания:\n«4) а.»',
    );
    expect(newParagraph.kk(part, 3, 'Ол тіркеледі.')).toBe(
      '64-баптың 3-бөлігі мынадай мазмұндағы үшінші абзацпен толықтырылсын:\n«Ол тіркеледі.»',
    );
    expect(newParagraph.ru(part, 3, 'Он учитывается.')).toBe(
      'часть третью статьи 64 дополнить абзацем третьим следующего содержания:\n«Он учитывается.»',
    );
    expect(repeal.kk({ ...part, point: '2' })).toBe('64-баптың 3-бөлігінің 2) тармағы алып тасталсын');
    expect(repeal.ru({ ...part, point: '2' })).toBe('пункт 2) части третьей статьи 64 исключить');
  });

  it('name items of a resolution and parts with hyphenated numbers', () => {
    expect(unitName({ article: '9', paragraph: 4, top: 'point' }, 'whole', 'kk')).toBe(
      '9-тармақтың төртінші абзацы',
    );
    expect(unitName({ article: '9', paragraph: 4, top: 'point' }, 'inside', 'ru')).toBe(
      'в абзаце четвёртом пункта 9',
    );
    expect(unitName({ article: '96', part: '3-1', top: 'article' }, 'inside', 'ru')).toBe(
      'в части 3-1 статьи 96',
    );
  });
});

const word = fc.constantFrom(
  'сот',
  'адам',
  'мекеме',
  'тәртіп',
  'ұсыну',
  'береді',
  'алады',
  'немесе',
  '1)',
  'Жоқ',
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ', ', '. ', '; ', '\n')), { maxLength: 30 })
  .map((parts) => parts.flat().join(''));

describe('Directions', () => {
  it('applied to the old wording give the new one, to the letter', () => {
    fc.assert(
      fc.property(text, text, (old, next) => {
        expect(applyOperations(old, deriveOperations(old, next))).toBe(next);
      }),
    );
  });

  it('refuse words that do not stand in the text', () => {
    expect(() => applyOperations('Сот шешеді.', [{ kind: 'delete', old: 'прокурор', ...once }])).toThrow(
      RangeError,
    );
  });

  it('say a small edit in words and the consolidated text as a whole', () => {
    const [row] = exampleTable([
      {
        number: 1,
        element: '10-бап 1-бөлік',
        current: '10-бап. Кездесу\n1. Адам туысымен кездеседі.',
        proposed: '10-бап. Кездесу\n1. Адам туысымен және баласымен кездеседі.',
      },
    ]).rows;
    if (row === undefined) throw new Error('the example has a row');
    const { sentences, consolidated } = rowDirections(row, 'kk');
    expect(sentences).toEqual([
      '10-баптың 1-бөлігі «туысымен» деген сөзден кейін «және баласымен» деген сөздермен толықтырылсын',
    ]);
    expect(consolidated).toBe(row.proposed);
  });

  it('are grouped by act, numbered, and take one variant', () => {
    const table = exampleTable([
      {
        number: 1,
        variant: 1,
        element: '10-бап',
        current: 'Адам қабылданады.',
        proposed: 'Адам дереу қабылданады.',
      },
      {
        number: 1,
        variant: 2,
        element: '10-бап',
        current: 'Адам қабылданады.',
        proposed: 'Адам кейін қабылданады.',
      },
      { number: 2, element: 'Жаңа 11-1-бап', current: '11-1-бап жоқ.', proposed: '11-1-бап. Тіркеу' },
    ]);
    expect(directionsText(writeDirections(table, { language: 'kk', variant: 2 }))).toBe(
      [
        '1. Қазақстан Республикасының Қылмыстық кодексіне:',
        '1) 10-бап «Адам» деген сөзден кейін «кейін» деген сөзбен толықтырылсын;',
        '2) мынадай мазмұндағы 11-1-баппен толықтырылсын:',
        '«11-1-бап. Тіркеу».',
      ].join('\n'),
    );
  });

  it('leave absence marks and editorial notes out of the law', () => {
    expect(pureWording('3) келмесе;\n4) жоқ')).toBe('3) келмесе;');
    expect(pureWording('10-баптың 1-бөлігі жаңа редакцияда жазылсын\n1. Адам қабылданады.')).toBe(
      '1. Адам қабылданады.',
    );
  });
});
