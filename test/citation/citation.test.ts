import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/base/index.ts';
import { findCitations, formatCitation, INSTRUMENTS } from '../../lib/citation/index.ts';
import { CITED, NOT_CITED } from './habits.ts';

const addresses = (text: string): (string | undefined)[] => findCitations(text).map((one) => one.address);

describe('Citations', () => {
  it.each(CITED)('reads «%s» as it is meant', (text, expected) => {
    expect([...new Set(addresses(text))]).toEqual(expected);
  });

  it.each(NOT_CITED)('resolves nothing in «%s»', (text) => {
    expect(addresses(text).filter((address) => address !== undefined)).toEqual([]);
  });

  it.each([
    ['уик 162', ['kz/penal-enforcement-code/162']],
    ['қк 72', ['kz/criminal-code/72']],
    ['у нас ук 72 человека', []],
    ['Riyadh 45', ['un/riyadh-guidelines/45']],
    ['Эр-Рияд 45', ['un/riyadh-guidelines/45']],
    ['Токио 14.3 ережесі', ['un/tokyo-rules/14.3']],
    ['EPR 60.6.a', ['coe/epr/60.6/a']],
    ['ЕПП 60.6.а', ['coe/epr/60.6/a']],
    ['Еуропалық пенитенциарлық ережелердің 60.6.а ережесі', ['coe/epr/60.6/a']],
    ['ҚР ҚК 72-б. 3-т.', ['kz/criminal-code/72/3']],
    ['ч.3 ст.72 УК', ['kz/criminal-code/72/3']],
    ['п.п. 1, 3 ч. 3 ст. 72 УК РК', ['kz/criminal-code/72/3/1', 'kz/criminal-code/72/3/3']],
    ['пп. 1 и 3 ч. 3 ст. 72 УК', ['kz/criminal-code/72/3/1', 'kz/criminal-code/72/3/3']],
    ['п. 1) ч. 3 ст. 72 УК РК', ['kz/criminal-code/72/3/1']],
    ['art. 10(3) ICCPR', ['un/iccpr/10/3']],
    ['ICCPR 10.3', ['un/iccpr/10/3']],
    ['МПГПП 10.3', ['un/iccpr/10/3']],
    ['МПГПП ст.10 п.3', ['un/iccpr/10/3']],
    ['Мандела ережелерінің 45-1', ['un/mandela-rules/45/1']],
    ['Мандела 45(2)', ['un/mandela-rules/45/2']],
    ['Правила Манделы, правило 45 п.2', ['un/mandela-rules/45/2']],
    ['Mandela Rule 45.2', ['un/mandela-rules/45/2']],
    ['SMR 45 para 2', ['un/mandela-rules/45/2']],
    [
      'ст. 162-164 УИК',
      ['kz/penal-enforcement-code/162', 'kz/penal-enforcement-code/163', 'kz/penal-enforcement-code/164'],
    ],
    ['статьи 72, 73 и 86 УК РК', ['kz/criminal-code/72', 'kz/criminal-code/73', 'kz/criminal-code/86']],
    ['ҚК-нің 72, 73 және 86-баптары', ['kz/criminal-code/72', 'kz/criminal-code/73', 'kz/criminal-code/86']],
    ['72-бап ҚК', ['kz/criminal-code/72']],
    ['ҚК 72-бап 3-бөлік 1-тармақ', ['kz/criminal-code/72/3/1']],
    ['ҚК 72 (3) 1)', ['kz/criminal-code/72/3/1']],
    ['УК 72 ч 3 п 1', ['kz/criminal-code/72/3/1']],
    ['ук рк ст 72', ['kz/criminal-code/72']],
    ['уик 162 ч.1', ['kz/penal-enforcement-code/162/1']],
    ['УИК РК, ст. 130, ч. 2, п. 3', ['kz/penal-enforcement-code/130/2/3']],
    ['ст.480 упк рк', ['kz/criminal-procedure-code/480']],
    ['CC art 72 part 3', ['kz/criminal-code/72/3']],
    ['Art. 72 § 3 of the Criminal Code', ['kz/criminal-code/72/3']],
    ['Articles 72–73 of the Criminal Code of Kazakhstan', ['kz/criminal-code/72', 'kz/criminal-code/73']],
    ['Beijing 28.1', ['un/beijing-rules/28.1']],
    ['Пекин ережелерінің 28.1-тармағы', ['un/beijing-rules/28.1']],
    ['Havana rule 67', ['un/havana-rules/67']],
    ['Гавана 67', ['un/havana-rules/67']],
    ['CRC 37(b)', ['un/crc/37/b']],
    ['КПР ст. 37 b', ['un/crc/37/b']],
    ['КПП ст.1', ['un/cat/1']],
    ['CAT Art. 12-13', ['un/cat/12', 'un/cat/13']],
    ['ЕКПЧ ст. 3', ['coe/echr/3']],
    ['ECHR art 5 §1', ['coe/echr/5/1']],
    ['№ 6 НҚ 9-тармағы', ['kz/sc-resolution-2015-6/9']],
    ['пункт 2-1 НПВС № 6', ['kz/sc-resolution-2015-6/2-1']],
    ['Закон о пробации ст.15', ['kz/probation-law/15']],
    ['пробация туралы заңның 15-бабы', ['kz/probation-law/15']],
    ['ст. 20 Конституции РК', ['kz/constitution/20']],
    ['Конституция 77 п.3 пп.1 1995 года', ['kz/constitution-1995/77/3/1']],
    ['абзац второй части 1 статьи 72 УК', ['kz/criminal-code/72/1/para-2']],
    ['GC 35 para 20', ['un/hrc-gc-35/20']],
    ['ЗОП № 35 п. 20', ['un/hrc-gc-35/20']],
    ['Rec(2003)22 §4', ['coe/rec-2003-22/4']],
    ['Принцип 33 Свода принципов', ['un/body-of-principles/33']],
    ['Қағидаттар жинағының 33-қағидаты', ['un/body-of-principles/33']],
    ['UDHR 5', ['un/udhr/5']],
    ['ВДПЧ ст.5', ['un/udhr/5']],
    ['OPCAT 19', ['un/opcat/19']],
    ['Эр-Риядские принципы 52', ['un/riyadh-guidelines/52']],
    ['Состоялась встреча в Токио 14 ноября', []],
    ['он прилетел в Рияд 45 минут назад', []],
    ['Пекин, 28 мая', []],
    ['в 2020 году суд применил ст. 72 УК РК', ['kz/criminal-code/72']],
    ['2015 жылғы қаулы', []],
    ['согласно ст. 77 Конституции 1995 года', ['kz/constitution-1995/77']],
    ['статья 72 УК РК от 2014 года', ['kz/criminal-code/72']],
    ['Токио ережелерінің 14.3-ережесі', ['un/tokyo-rules/14.3']],
    ['Бангкок 63-ережесіне сәйкес', ['un/bangkok-rules/63']],
    [
      'Мандела 45, 46 және 47-ережелері',
      ['un/mandela-rules/45', 'un/mandela-rules/46', 'un/mandela-rules/47'],
    ],
    ['ст. 72, ч. 3 и ст. 73, ч. 2 УК', ['kz/criminal-code/72/3', 'kz/criminal-code/73/2']],
    ['ч. 1–3 ст. 72 УК РК', ['kz/criminal-code/72/1', 'kz/criminal-code/72/2', 'kz/criminal-code/72/3']],
    ['ҚАК 130-бап 2-бөлік 3) тармақша', ['kz/penal-enforcement-code/130/2/3']],
    ['ҚАК-тің 130-бабының екінші бөлігі', ['kz/penal-enforcement-code/130/2']],
    ['часть вторая статьи 130 УИК РК', ['kz/penal-enforcement-code/130/2']],
    ['подпункт 3) части второй статьи 130 УИК', ['kz/penal-enforcement-code/130/2/3']],
    ['rule 45 and rule 46 of the Mandela Rules', ['un/mandela-rules/45', 'un/mandela-rules/46']],
    ['ICCPR Articles 7, 9(1) and 10', ['un/iccpr/7', 'un/iccpr/9/1', 'un/iccpr/10']],
    ['статьи 7 и 10 МПГПП', ['un/iccpr/7', 'un/iccpr/10']],
    ['УК РК статья 72 часть 3 пункт 1)', ['kz/criminal-code/72/3/1']],
    ['ст.ст. 72, 73 УК РК', ['kz/criminal-code/72', 'kz/criminal-code/73']],
    ['ч. 1-2 ст. 119 УИК', ['kz/penal-enforcement-code/119/1-2']],
    [
      'ст. 72 ч. 3 п. 1-3 УК',
      ['kz/criminal-code/72/3/1', 'kz/criminal-code/72/3/2', 'kz/criminal-code/72/3/3'],
    ],
  ])('in the habits of those who type reads «%s»', (text, expected) => {
    expect(addresses(text)).toEqual(expected);
  });

  it.each([
    ['ҚК 72-баптың 3-бөлігі', ['kz/criminal-code/72/3']],
    ['ҚР ҚК 73-б. 2-б.', ['kz/criminal-code/73/2']],
    ['ст. 72 ч. 3 п. 1 УК РК', ['kz/criminal-code/72/3/1']],
    ['п. 1 ч. 7 ст.72 УК', ['kz/criminal-code/72/7/1']],
    ['части третьей статьи 72 Уголовного кодекса', ['kz/criminal-code/72/3']],
    ['УИК 162', ['kz/penal-enforcement-code/162']],
    ['ҚАК 162-бап', ['kz/penal-enforcement-code/162']],
    ['Mandela r. 45(2)', ['un/mandela-rules/45/2']],
    ['Правило 45 Правил Манделы', ['un/mandela-rules/45']],
    ['Мандела ережелерінің 45-ережесі', ['un/mandela-rules/45']],
    ['МПГПП ст. 10(3)', ['un/iccpr/10/3']],
    ['Rec(2003)22 п. 4а', ['coe/rec-2003-22/4/a']],
    ['R (2003) 22, para 4(a)', ['coe/rec-2003-22/4/a']],
    ['Токио ережелерінің 8-ережесінің 2-тармағы', ['un/tokyo-rules/8.2']],
    ['Токио 8.2', ['un/tokyo-rules/8.2']],
    ['Tokyo 8.2', ['un/tokyo-rules/8.2']],
    ['Токийские 8.2', ['un/tokyo-rules/8.2']],
    ['Бангкок 57', ['un/bangkok-rules/57']],
    ['Beijing 19.1', ['un/beijing-rules/19.1']],
    ['Havana 67', ['un/havana-rules/67']],
    ['EPP 60.6', ['coe/epr/60.6']],
    ['Пекин 2022', []],
    ['он летал в Пекин 2 раза', []],
    ['ЕПП, правило 53A', ['coe/epr/53a']],
    ['EPR 53A(j)', ['coe/epr/53a/j']],
    ['EPR rule 16A.1', ['coe/epr/16a.1']],
    ['EPR 16(a)', ['coe/epr/16/a']],
    ['EPR 60.6a', ['coe/epr/60.6/a']],
    ['EPR 107.1–107.3', ['coe/epr/107.1', 'coe/epr/107.2', 'coe/epr/107.3']],
    ['ҚК 72 және 73-баптары', ['kz/criminal-code/72', 'kz/criminal-code/73']],
    [
      'ст. 72, 73 УК и ст. 480 УПК',
      ['kz/criminal-code/72', 'kz/criminal-code/73', 'kz/criminal-procedure-code/480'],
    ],
    [
      'rules 43 to 45 of the Mandela Rules',
      ['un/mandela-rules/43', 'un/mandela-rules/44', 'un/mandela-rules/45'],
    ],
    ['статьи с 72 по 74 УК РК', ['kz/criminal-code/72', 'kz/criminal-code/73', 'kz/criminal-code/74']],
    [
      'ҚК 72-бабының 1, 3 және 4-бөліктері',
      ['kz/criminal-code/72/1', 'kz/criminal-code/72/3', 'kz/criminal-code/72/4'],
    ],
    ['ч. 1, 3 и 4 ст. 72 УК', ['kz/criminal-code/72/1', 'kz/criminal-code/72/3', 'kz/criminal-code/72/4']],
    [
      'ч. 1 ст. 72, ч. 2, 3 ст. 73 УК',
      ['kz/criminal-code/72/1', 'kz/criminal-code/73/2', 'kz/criminal-code/73/3'],
    ],
    ['Art. 10(1), (3) ICCPR', ['un/iccpr/10/1', 'un/iccpr/10/3']],
    ['CC 72(1)-(3)', ['kz/criminal-code/72/1', 'kz/criminal-code/72/2', 'kz/criminal-code/72/3']],
    ['п. 9 НП ВС № 6', ['kz/sc-resolution-2015-6/9']],
    ['ЖС № 6 НҚ 9-тармағы', ['kz/sc-resolution-2015-6/9']],
    ['CC 72(3) 3-1)', ['kz/criminal-code/72/3/3-1']],
    ['п. 9 нормативного постановления Верховного Суда № 6', ['kz/sc-resolution-2015-6/9']],
    ['Конституцияның 20-бабының 2-тармағы', ['kz/constitution/20/2']],
    ['ҚК-нің 72-бабы', ['kz/criminal-code/72']],
    ['ҚПК-нің 475-бабының 1-бөлігі', ['kz/criminal-procedure-code/475/1']],
    ['абз. 2 ч. 1 ст. 72 УК', ['kz/criminal-code/72/1/para-2']],
    ['ҚК 72-бабы 1-бөлігінің екінші абзацы', ['kz/criminal-code/72/1/para-2']],
    ['согласно ст. 72 (УК) суд', ['kz/criminal-code/72']],
    ['по ст. 162 ч. 5 (УИК РК)', ['kz/penal-enforcement-code/162/5']],
    ['72-бап (ҚК)', ['kz/criminal-code/72']],
    ['ҚК 72-бабының 1-бөлігінде екі абзац бар', ['kz/criminal-code/72/1']],
    ['ҚАК–тің 10-бабы мен ҚК-ге', ['kz/penal-enforcement-code/10', 'kz/criminal-code']],
  ])('%s', (text, expected) => {
    expect(addresses(text)).toEqual(expected);
  });

  it.each([
    'как 2 раза подать жалобу',
    'мерзімі 2 жыл 3 ай',
    'в 2024 году рассмотрено 12 445 ходатайств',
    '2025 ж. 3 маусым',
  ])('finds none in "%s"', (text) => {
    expect(findCitations(text)).toEqual([]);
  });

  it('finds a citation in running text at its true place', () => {
    const text = 'Сот өз қаулысында ҚПК 480-бабының 5-бөлігін қолданды.';
    const [citation] = findCitations(text);
    expect(citation?.address).toBe('kz/criminal-procedure-code/480/5');
    expect(text.slice(citation?.start, citation?.end)).toBe(citation?.text);
  });

  it('keeps a citation whose instrument is not named, with the reason', () => {
    expect(findCitations('осы бапты 72-баптың 3-бөлігі толықтырады')).toMatchObject([
      { reason: 'no-instrument', path: ['72', '3'] },
    ]);
  });

  it.each([
    'ст. 79 УК РФ',
    'статья 79 Уголовного кодекса Российской Федерации',
    'Ресей Федерациясының Қылмыстық кодексінің 79-бабы',
    'УК РФ, ст. 79',
    'Article 79 of the Criminal Code of the Russian Federation',
    'ч. 1 ст. 79 УПК Кыргызской Республики',
    'Article 57 of the German Criminal Code',
  ])('does not take "%s" for a norm of Kazakhstan', (text) => {
    for (const options of [{}, { instrument: 'kz/criminal-code' }])
      expect(findCitations(text, options).map(({ address, reason }) => [address, reason])).toEqual([
        [undefined, 'no-instrument'],
      ]);
  });

  it('takes the same words for a norm of Kazakhstan when the state is ours or not named', () => {
    for (const text of [
      'ст. 79 УК РК',
      'ст. 79 УК',
      'Қазақстан Республикасының Қылмыстық кодексінің 79-бабы',
    ])
      expect(addresses(text)).toEqual(['kz/criminal-code/79']);
  });

  it('resolves it when the instrument is known from elsewhere', () => {
    const [declined, ...more] = findCitations('ҚК-нің 72-бабы', { instrument: 'kz/sc-resolution-2015-6' });
    expect([declined?.address, more]).toEqual(['kz/criminal-code/72', []]);
    const [citation] = findCitations('72-баптың 3-бөлігі', { instrument: 'kz/criminal-code' });
    expect(citation?.address).toBe('kz/criminal-code/72/3');
  });

  it('reads back what it writes, for every instrument, depth and language', () => {
    const number = fc.integer({ min: 1, max: 700 });
    const instrument = fc.constantFrom(...INSTRUMENTS);
    fc.assert(
      fc.property(
        instrument,
        number,
        fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 2 }),
        fc.option(fc.integer({ min: 1, max: 15 }), { nil: undefined }),
        fc.constantFrom(...LANGUAGES),
        (one, article, deeper, indent, language) => {
          const head = one.dotted ? `${article % 120}.${(article % 9) + 1}` : String(article);
          const below = [...deeper.map(String), ...(indent === undefined ? [] : [`para-${indent}`])];
          const address = [one.address, head, ...below].join('/');
          expect(addresses(formatCitation(address, language))).toEqual([address]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('never throws and never points outside the text', () => {
    const piece = fc.constantFrom(
      'ст.',
      '72',
      ' ',
      'УК',
      'РК',
      '-бап',
      'Мандела',
      '(',
      ')',
      '3-1',
      ',',
      'және',
      '«',
      'Rec',
      '2003',
      '.',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('');
        for (const { start, end, text: words } of findCitations(text))
          expect(text.slice(start, end)).toBe(words);
      }),
    );
  });

  it('writes citations as lawyers do', () => {
    expect(formatCitation('kz/criminal-code/72/3/1', 'ru')).toBe(
      'пункт 1) части 3 статьи 72 Уголовного кодекса Республики Казахстан',
    );
    expect(formatCitation('kz/criminal-code/72/3/1', 'kk')).toBe(
      'Қазақстан Республикасы Қылмыстық кодексінің 72-бабының 3-бөлігінің 1) тармағы',
    );
    expect(formatCitation('coe/epr/53a/j', 'en')).toBe('Rule 53A(j) of the European Prison Rules');
    expect(formatCitation('un/iccpr/10/3', 'ru')).toBe(
      'пункт 3 статьи 10 Международного пакта о гражданских и политических правах',
    );
    expect(formatCitation('kz/criminal-code/72/1/para-2', 'ru')).toBe(
      'абзац второй части 1 статьи 72 Уголовного кодекса Республики Казахстан',
    );
    expect(formatCitation('kz/criminal-code/72/1/para-2', 'kk')).toBe(
      'Қазақстан Республикасы Қылмыстық кодексінің 72-бабының 1-бөлігінің екінші абзацы',
    );
    expect(formatCitation('un/mandela-rules/45/2', 'en')).toBe('Rule 45(2) of the Nelson Mandela Rules');
  });
});
