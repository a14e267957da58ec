import type { Localized } from '../../../base/index.ts';
import { keysOf } from '../../diff/index.ts';
import { OldWords } from '../../import/lcs-length.ts';
import { groupBy, ids, type RowFacts, short, stem } from '../facts.ts';
import { finding, type Rule } from '../rule.ts';

/** Sentences in which a rationale says what the change provides. */
const PROPOSES =
  /ұсынылады|көздейтін|енгізу\s+қажет|тек\s|ретінде\s+енгіз|предлага(?:ется|ем)|предусм(?:атрив|отр)|необходимо\s+(?:ввести|установить)|вводится/u;
const QUANTITY =
  /(?<![\p{L}\p{N}-])(\d+|бір|екі|үш|төрт|бес|алты|жеті|од(?:ин|на|но|ного|ной|ну)|дв(?:а|е|ух)|тр(?:и|ех|ёх)|четыре(?:х|ёх)?|пят[ьи]|шест[ьи]|сем[ьи])\s+(?:\p{L}+\s+)?(тәулік|ай(?=\p{L}*\s+мерзім)|минут|қорытынды|кіші\s+түр|түрі|суток|месяц|дней|дня|год[ау]?(?!\p{L})|лет(?!\p{L})|заключени|подвид)/gu;
const DIGITS: Readonly<Record<string, string>> = {
  бір: '1',
  екі: '2',
  үш: '3',
  төрт: '4',
  бес: '5',
  алты: '6',
  жеті: '7',
};
/** Russian numerals by their beginnings; their forms change with the case. */
const NUMERALS: readonly (readonly [string, RegExp, string])[] = [
  ['1', /^од(?:ин|н)/u, 'од(?:ин|на|но|ного|ной|ну|ному|ним)'],
  ['2', /^дв/u, 'дв(?:а|е|ух|ум|умя)'],
  ['3', /^тр/u, 'тр(?:и|ех|ёх|ем|ём|емя)'],
  ['4', /^четыр/u, 'четыр(?:е|ех|ёх|ем|ьмя)'],
  ['5', /^пят/u, 'пят(?:ь|и|ью)'],
  ['6', /^шест/u, 'шест(?:ь|и|ью)'],
  ['7', /^сем/u, 'сем(?:ь|и|ью)'],
];
/** A unit of time in any of its forms: «дня» and «дней», «год» and «лет». */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^сут/u, 'сут'],
  [/^дн/u, '(?:дн|ден)'],
  [/^(?:год|лет)/u, '(?:год|лет)'],
];

/** A number the rationale promises and the wording lacks. */
export const rationaleNumbers: Rule = {
  id: 'amendments/rationale-number',
  ok: [
    {
      number: 1,
      element: '10-бап',
      current: 'Жоқ',
      proposed: 'Адам 5 тәулікке шығады.',
      rationale: 'Адамның 5 тәулікке шығуы ұсынылады.',
    },
  ],
  not_ok: [
    {
      number: 1,
      element: '10-бап',
      current: 'Жоқ',
      proposed: 'Адам қысқа мерзімге шығады.',
      rationale: 'Адамның 5 тәулікке шығуы ұсынылады.',
    },
  ],
  check: (rows) =>
    [...groupBy(rows, ({ group }) => group).values()].flatMap((group) =>
      group.flatMap((facts) => {
        const promised = facts.row.rationale
          .split(/(?<=[.;])\s+/u)
          .filter((sentence) => PROPOSES.test(sentence.toLowerCase()))
          .flatMap((sentence) => [...sentence.toLowerCase().matchAll(QUANTITY)]);
        const missing = promised.filter((match) => !hasQuantity(facts, match[1] ?? '', match[2] ?? ''));
        if (missing.length === 0) return [];
        const list = [...new Set(missing.map((match) => match[0]))].join(', ');
        const message: Localized = {
          kk: `${facts.row.id} негіздемесінде «${list}» аталған, ал ұсынылатын мәтінде ол жоқ: мәтін мен негіздемені сәйкестендіріңіз.`,
          ru: `Обоснование ${facts.row.id} называет «${list}», а в тексте этого нет: согласуйте текст и обоснование.`,
          en: `The rationale of ${facts.row.id} names "${list}", which the wording lacks: make text and rationale agree.`,
        };
        return [finding('amendments/rationale-number', message, { place: facts.row.id, actual: list })];
      }),
    ),
};

function hasQuantity({ row, added }: RowFacts, number: string, unit: string): boolean {
  const numeral = NUMERALS.find(([digits, pattern]) => digits === number || pattern.test(number));
  const digit = DIGITS[number] ?? numeral?.[0] ?? number;
  const words = added.join(' ');
  const unitForms = UNITS.find(([pattern]) => pattern.test(unit))?.[1] ?? unit;
  if (/кіші\s+түр|түрі|подвид/u.test(unit))
    return (
      (row.proposed.match(/\d\)\s/g)?.length ?? 0) - (row.current.match(/\d\)\s/g)?.length ?? 0) >=
      Number(digit)
    );
  return new RegExp(
    `(?:^|\\s)(?:${digit}|${number}|${numeral?.[2] ?? number})\\s+(?:\\p{L}+\\s+)?${unitForms}`,
    'u',
  ).test(words);
}

/** A quotation in a rationale that the wording of the row does not have in full. */
export const rationaleQuote: Rule = {
  id: 'amendments/rationale-quote',
  ok: [
    {
      number: 1,
      element: '10-бап',
      current: 'Жоқ',
      proposed: 'Адамға «кездесу құқығымен бірге берілетін» рұқсат жазылады.',
      rationale: 'Мәтінге «кездесу құқығымен бірге берілетін» деген сөздер енгізіледі.',
    },
  ],
  not_ok: [
    {
      number: 1,
      element: '10-бап',
      current: 'Жоқ',
      proposed: 'Адамға кездесу құқығымен бірге берілетін рұқсат жазылады.',
      rationale: 'Мәтінге «кездесу мен сөйлесу құқығымен бірге берілетін» деген сөздер енгізіледі.',
    },
  ],
  check: (rows) =>
    rows.flatMap((facts) =>
      [...facts.row.rationale.matchAll(/«([^«»]{20,300})»/gu)].flatMap((match) => {
        const quote = keysOf(match[1] ?? '');
        if (quote.length < 5) return [];
        const own = shareOf(quote, facts);
        const rival = rows.some(
          (other) => other.group === facts.group && other !== facts && shareOf(quote, other) >= 0.6,
        );
        if (own >= 1 || rival || shareOfText(quote, facts.row.current) >= 1) return [];
        const better = rows
          .filter((other) => other.group !== facts.group && provisionOf(other) === provisionOf(facts))
          .filter((other) => shareOf(quote, other) >= 0.7 && shareOf(quote, other) > own + 0.15);
        if (better.length > 0) return [elsewhere(facts, better, match[1] ?? '')];
        return own >= 0.4 ? [lacking(facts, match[1] ?? '')] : [];
      }),
    ),
};

const provisionOf = ({ act, article }: RowFacts): string => `${act}/${article ?? ''}`;
const shareOfText = (quote: readonly string[], text: string): number =>
  new OldWords(quote.map(stem)).common(keysOf(text).map(stem)) / quote.length;
const shareOf = (quote: readonly string[], { row }: RowFacts): number => shareOfText(quote, row.proposed);

function lacking({ row }: RowFacts, quote: string) {
  const message: Localized = {
    kk: `${row.id} негіздемесінде «${short(quote, 90)}» деген сөздер келтірілген, ал мәтінде олар толық жоқ: мәтінді толықтырыңыз немесе негіздемені түзетіңіз.`,
    ru: `Обоснование ${row.id} приводит слова «${short(quote, 90)}», которых в тексте нет полностью: дополните текст или исправьте обоснование.`,
    en: `The rationale of ${row.id} quotes "${short(quote, 90)}", which the wording does not have in full: complete the text or correct the rationale.`,
  };
  return finding('amendments/rationale-quote', message, { place: row.id, actual: short(quote) });
}

function elsewhere({ row }: RowFacts, better: readonly RowFacts[], quote: string) {
  const message: Localized = {
    kk: `${row.id} негіздемесінде «${short(quote, 90)}» туралы айтылған, ал бұл сөздер ${ids(better)} жолында тұр: дәлелді сол жолға көшіріңіз.`,
    ru: `В обосновании ${row.id} речь идёт о словах «${short(quote, 90)}», которые стоят в ${ids(better)}: перенесите довод в ту строку.`,
    en: `The rationale of ${row.id} speaks of "${short(quote, 90)}", which stands in ${ids(better)}: move the argument to its own row.`,
  };
  return finding('amendments/rationale-quote', message, {
    place: `${row.id}, ${ids(better)}`,
    actual: short(quote),
  });
}
