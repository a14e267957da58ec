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
  newParts,
  pureWording,
  renumberParts,
  repeal,
  replaceAll,
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
      '64-баптың үшінші бөлігіндегі «бір ай» деген сөздер «екі ай ішінде» деген сөздермен ауыстырылсын',
    );
    expect(replaceWords.ru(part, operation)).toBe(
      'в части третьей статьи 64 слова «бір ай» заменить словами «екі ай ішінде»',
    );
  });

  it('replace one word that stands twice', () => {
    const operation = { kind: 'replace', old: 'орган', new: 'сот', occurrence: 2, of: 2 } as const;
    expect(replaceWords.kk(part, operation)).toBe(
      '64-баптың үшінші бөлігіндегі «орган» деген сөз (осы мәтінде 2-рет кездескен жерінде) «сот» деген сөзбен ауыстырылсын',
    );
    expect(replaceWords.ru(part, operation)).toBe(
      'в части третьей статьи 64 слово «орган» (в 2-м случае в тексте) заменить словом «сот»',
    );
  });

  it('delete words', () => {
    const operation = { kind: 'delete', old: 'және туыстарына', ...once } as const;
    expect(deleteWords.kk(part, operation)).toBe(
      '64-баптың үшінші бөлігіндегі «және туыстарына» деген сөздер алып тасталсын',
    );
    expect(deleteWords.ru(part, operation)).toBe(
      'в части третьей статьи 64 слова «және туыстарына» исключить',
    );
  });

  it('add words after words', () => {
    const operation = { kind: 'insert', after: 'адамға', new: ', жүкті әйелге', ...once } as const;
    expect(insertWords.kk(part, operation)).toBe(
      '64-баптың үшінші бөлігі «адамға» деген сөзден кейін «, жүкті әйелге» деген сөздермен толықтырылсын',
    );
    expect(insertWords.ru(part, operation)).toBe(
      'часть третью статьи 64 после слова «адамға» дополнить словами «, жүкті әйелге»',
    );
  });

  it('replace words wherever they stand', () => {
    const operation = { kind: 'replace_all', old: 'түрме', new: 'түзеу мекемесі' } as const;
    expect(replaceAll.kk(part, operation)).toBe(
      '64-баптың үшінші бөлігінде бүкіл мәтін бойынша «түрме» деген сөз «түзеу мекемесі» деген сөздермен ауыстырылсын',
    );
    expect(replaceAll.ru(part, operation)).toBe(
      'в части третьей статьи 64 по всему тексту слово «түрме» заменить словами «түзеу мекемесі»',
    );
  });

  it('give a new edition', () => {
    const operation = { kind: 'new_edition', text: '3. Жаңа мәтін.' } as const;
    expect(newEdition.kk(part, operation)).toBe(
      '64-баптың үшінші бөлігі мынадай редакцияда жазылсын:\n«3. Жаңа мәтін.»',
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
      '64-баптың үшінші бөлігі мынадай мазмұндағы 4) және 5) тармақтармен толықтырылсын:\n«4) а; 5) б.»',
    );
    expect(newItems.ru(part, ['4'], '4) а.')).toBe(
      'часть третью статьи 64 дополнить пунктом 4) следующего содержания:\n«4) а.»',
    );
    expect(newParagraph.kk(part, 3, 'Ол тіркеледі.')).toBe(
      '64-баптың үшінші бөлігі мынадай мазмұндағы үшінші абзацпен толықтырылсын:\n«Ол тіркеледі.»',
    );
    expect(newParagraph.ru(part, 3, 'Он учитывается.')).toBe(
      'часть третью статьи 64 дополнить абзацем третьим следующего содержания:\n«Он учитывается.»',
    );
    expect(newParagraph.kk(part, undefined, 'Ол тіркеледі.', 'қабылданады')).toBe(
      '64-баптың үшінші бөлігі «қабылданады» деген сөзден кейін мынадай мазмұндағы абзацпен толықтырылсын:\n«Ол тіркеледі.»',
    );
    expect(newParagraph.ru(part, undefined, 'Он учитывается.', 'его принимают')).toBe(
      'часть третью статьи 64 после слов «его принимают» дополнить абзацем следующего содержания:\n«Он учитывается.»',
    );
    expect(newItems.kk({ article: '9', top: 'point' }, ['2'], '2) б.')).toBe(
      '9-тармақ мынадай мазмұндағы 2) тармақшамен толықтырылсын:\n«2) б.»',
    );
    expect(newItems.ru({ article: '9', top: 'point' }, ['2', '3'], '2) б; 3) в.')).toBe(
      'пункт 9 дополнить подпунктами 2) и 3) следующего содержания:\n«2) б; 3) в.»',
    );
    expect(repeal.kk({ ...part, point: '2' })).toBe('64-баптың үшінші бөлігінің 2) тармағы алып тасталсын');
    expect(repeal.ru({ ...part, point: '2' })).toBe('пункт 2) части третьей статьи 64 исключить');
  });

  it('add parts and give parts other numbers', () => {
    const article = { article: '64', top: 'article' } as const;
    expect(newParts.kk(article, ['4'], '4. Мәтін.')).toBe(
      '64-бап мынадай мазмұндағы төртінші бөлікпен толықтырылсын:\n«4. Мәтін.»',
    );
    expect(newParts.ru(article, ['4'], '4. Текст.')).toBe(
      'статью 64 дополнить частью четвёртой следующего содержания:\n«4. Текст.»',
    );
    expect(newParts.kk(article, ['3-1'], '3-1. Мәтін.')).toBe(
      '64-бап мынадай мазмұндағы 3-1-бөлікпен толықтырылсын:\n«3-1. Мәтін.»',
    );
    expect(newParts.ru(article, ['3-1'], '3-1. Текст.')).toBe(
      'статью 64 дополнить частью 3-1 следующего содержания:\n«3-1. Текст.»',
    );
    expect(renumberParts.kk(article, [['2', '3']])).toBe(
      '64-баптың екінші бөлігі үшінші бөлік болып есептелсін',
    );
    expect(renumberParts.ru(article, [['2', '3']])).toBe('часть вторую статьи 64 считать частью третьей');
    const two = [
      ['2', '3'],
      ['3', '4'],
    ] as const;
    expect(renumberParts.kk(article, two)).toBe(
      '64-баптың екінші және үшінші бөліктері тиісінше үшінші және төртінші бөліктер болып есептелсін',
    );
    expect(renumberParts.ru(article, two)).toBe(
      'части вторую и третью статьи 64 считать соответственно частями третьей и четвёртой',
    );
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
      '10-баптың бірінші бөлігі «туысымен» деген сөзден кейін «және баласымен» деген сөздермен толықтырылсын',
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

  it('add an article that is absent today where the wording brings its heading', () => {
    const one = (language: 'kk' | 'ru', element: string, current: string, proposed: string): string =>
      directionsText(
        writeDirections(exampleTable([{ number: 1, element, current, proposed }]), { language }),
      );
    expect(one('kk', '11-1-бап', 'Жоқ.', '11-1-бап. Тіркеу')).toContain(
      'мынадай мазмұндағы 11-1-баппен толықтырылсын:\n«11-1-бап. Тіркеу».',
    );
    expect(one('ru', 'Статья 11-1', 'Отсутствует.', 'Статья 11-1. Учёт')).toContain(
      'дополнить статьёй 11-1 следующего содержания:\n«Статья 11-1. Учёт».',
    );
  });

  it('name the part each change stands in, a replacement made everywhere once, and several changes under their article', () => {
    const old =
      '12-бап. Тәртіп 1. Адам түрмеге келеді. Түрме әкімшілігі оны түрме ішінде тіркейді. 2. Туысы хабардар етіледі.';
    const next =
      '12-бап. Тәртіп 1. Адам түрмеге келеді. Түрме әкімшілігі оны түрме ішінде үш күнде тіркейді. 2. Туысы дереу хабардар етіледі.';
    const table = exampleTable([
      { number: 1, element: '12-бап', current: old, proposed: next },
      {
        number: 2,
        element: '13-бап 1-бөлік',
        current: '1. Адамды сот ашық шақырады. Істі кейін сот жалғыз қарайды.',
        proposed: '1. Адамды орган ашық шақырады. Істі кейін орган жалғыз қарайды.',
      },
      {
        number: 3,
        element: '14-бап 2-бөлік',
        current: '2. Адамды сот ашық шақырады. Істі кейін сот жалғыз қарайды.',
        proposed: '2. Адамды сот ашық шақырады. Істі кейін орган жалғыз қарайды.',
      },
    ]);
    expect(
      directionsText(writeDirections(table, { language: 'kk' }))
        .split('\n')
        .slice(1),
    ).toEqual([
      '1) 12-бапта:',
      'бірінші бөлік «ішінде» деген сөзден кейін «үш күнде» деген сөздермен толықтырылсын;',
      'екінші бөлік «Туысы» деген сөзден кейін «дереу» деген сөзбен толықтырылсын;',
      '2) 13-баптың бірінші бөлігінде бүкіл мәтін бойынша «сот» деген сөз «орган» деген сөзбен ауыстырылсын;',
      '3) 14-баптың екінші бөлігіндегі «сот жалғыз» деген сөздер «орган жалғыз» деген сөздермен ауыстырылсын.',
    ]);
  });

  it('leave absence marks and editorial notes out of the law', () => {
    expect(pureWording('3) келмесе;\n4) жоқ')).toBe('3) келмесе;');
    expect(pureWording('10-баптың 1-бөлігі жаңа редакцияда жазылсын\n1. Адам қабылданады.')).toBe(
      '1. Адам қабылданады.',
    );
  });

  const partsRow = (current: string, proposed: string, element: string) => {
    const [row] = exampleTable([{ number: 1, element, current, proposed }], 'ru').rows;
    if (row === undefined) throw new Error('the example has one row');
    return rowDirections(row, 'ru');
  };

  it('say parts that are added, renumbered and taken out as such', () => {
    const current = '1. Сад поливают утром.\n2. Лопата стоит в сарае.\n3. Яблоки собирают осенью.';
    const proposed =
      '1. Сад поливают вечером.\n2. Дорожку метут по субботам.\n3. Лопата стоит в сарае.\n4. Яблоки собирают осенью.';
    const added = partsRow(current, proposed, 'Статья 10');
    expect(added.sentences).toEqual([
      'в части первой статьи 10 слово «утром» заменить словом «вечером»',
      'части вторую и третью статьи 10 считать соответственно частями третьей и четвёртой',
      'статью 10 дополнить частью второй следующего содержания:\n«2. Дорожку метут по субботам.»',
    ]);
    expect(added.kinds).toEqual(['substitution', 'renumbering', 'insertion']);
    expect(added.consolidated).toBe(proposed);
    const removed = partsRow(current, '1. Сад поливают утром.\n3. Яблоки собирают осенью.', 'Статья 10');
    expect(removed.sentences).toEqual(['часть вторую статьи 10 исключить']);
  });

  it('add a part or an item of an article, not the article', () => {
    expect(partsRow('Отсутствует.', '2. Суд уведомляет.', 'Новая часть 2 статьи 64').sentences).toEqual([
      'статью 64 дополнить частью второй следующего содержания:\n«2. Суд уведомляет.»',
    ]);
    expect(partsRow('Отсутствует.', '6) арест.', 'Пункт 6) части второй статьи 40').sentences).toEqual([
      'часть вторую статьи 40 дополнить пунктом 6) следующего содержания:\n«6) арест.»',
    ]);
    expect(partsRow('Суд уведомляет.', 'Исключить.', 'Часть вторая статьи 40').sentences).toEqual([
      'часть вторую статьи 40 исключить',
    ]);
  });

  it('lead to the proposed wording whatever parts are added, moved on or taken out', () => {
    const sentence = fc
      .array(fc.constantFrom('сад', 'река', 'дом', 'лес', 'вода', 'поле', 'окно'), {
        minLength: 3,
        maxLength: 8,
      })
      .map((words) => `Слово ${words.join(' ')}.`);
    const parts = fc.array(sentence, { minLength: 1, maxLength: 5 });
    const printed = (list: readonly string[]): string =>
      list.map((text, index) => `${index + 1}. ${text}`).join('\n');
    fc.assert(
      fc.property(parts, parts, fc.nat(5), fc.nat(5), (kept, fresh, at, gone) => {
        const proposed = [...kept.slice(0, at), ...fresh.slice(0, 2), ...kept.slice(at)];
        proposed.splice(gone % proposed.length, gone % 2);
        const [old, next] = [printed(kept), printed(proposed.length === 0 ? kept : proposed)];
        expect(partsRow(old, next, 'Статья 10').consolidated).toBe(next);
      }),
    );
  });
});
