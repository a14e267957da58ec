import { describe, expect, it } from 'vitest';
import { outsideOf } from '../../lib/search/outside.ts';
import { tokenize } from '../../lib/text/index.ts';

const read = (query: string) => outsideOf(tokenize(query), query);

describe('What lies beside the field', () => {
  it.each([
    'мінездеме үлгісін жүктеп алу',
    'minezdeme ulgisi',
    'түзеу мекемесінің мекенжайы мен телефоны',
    'сколько берёт адвокат за УДО',
    'skolko stoit advokat',
    'часы приема граждан в пробации',
    'where to download a petition template',
    'ЕЦ-166/5 телефон',
    'мекеме ЛА 155/8',
    'на какой улице суд по УДО',
    'пробация бөлімі сенбіде жұмыс істей ме',
    'what does a prison guard earn',
    'выплата из фонда компенсации потерпевшим сколько',
    'кто руководит комитетом УИС',
    'травы от туберкулёза',
    'түрмедегі татуировканың мағынасы',
  ])('«%s» asks what no law and no paper holds', (query) => {
    expect(read(query).asked).toBe(true);
  });

  it.each([
    'сколько заключенных в Казахстане',
    'былтыр неше адам түрмеден қашты',
    'number of prison escapes last year',
  ])('«%s» asks for a count', (query) => {
    expect(read(query).counted).toBe(true);
  });

  it('tells which words name another branch of the law or another state', () => {
    const tokens = (query: string): string[] =>
      read(query).elsewhere.map((place) => tokenize(query)[place]?.folded ?? '');
    expect(tokens('срок по гражданскому делу')).toEqual(['гражданскому', 'делу']);
    expect(tokens('алименттің мөлшері')).toEqual(['алименттин']);
    expect(tokens('First Step Act good time credits')).toEqual(['first', 'step', 'act', 'good', 'time']);
  });

  /** A word that no text has may be one of ours with a slip in it. */
  it.each([
    ['шаблн ходатайства', 'шаблн'],
    ['блакн заявления', 'блакн'],
    ['whatsap of the prison', 'whatsap'],
    ['сколько зарабтывает судья', 'зарабтывает'],
  ])('«%s» asks it with a slip in «%s»', (query, slip) => {
    const asked = (unknown: string) => outsideOf(tokenize(query), query, ({ folded }) => folded === unknown);
    expect(asked(slip).asked).toBe(true);
    expect(asked('').asked).toBe(false);
  });

  /** Words that prison life shares with the office, the family and the shop. */
  it.each([
    'сотталған адамға міндет жүктеу',
    'удержания в Фонд компенсации потерпевшим',
    'deductions to the Victims Compensation Fund',
    'Жәбірленушілерге өтемақы қорына ұстап қалу',
    'пробациядағы адам мекенжайын ауыстырды',
    'переезд условно осуждённого, смена адреса',
    'сколько свиданий дают в год',
    'можно ли смотреть фильмы и новости в колонии',
    'цензура писем',
    'сколько человек в камере',
    'неше жылдан кейін босатылады',
    'салыстырма кесте',
    'how many years must be served before parole',
    'foreign prisoner contacts his consulate',
    'missed an appointment with the probation officer',
    'совершил административное правонарушение после УДО',
    'free legal aid',
    'too old to travel to the prison',
    'айыппұлды төлемесе не болады',
    'сим-карту нашли при обыске',
    'number of phone calls a month',
    'асыраушыдан басқа ешкім жоқ',
    'осуждённый работает в выходной день',
    'кто подаёт ходатайство об УДО',
    'сколько получает осуждённый за работу',
  ])('«%s» is a question of the field', (query) => {
    expect(read(query)).toEqual({ asked: false, counted: false, elsewhere: [] });
  });
});
