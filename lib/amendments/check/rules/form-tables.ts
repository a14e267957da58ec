import type { Localized } from '../../../base/index.ts';
import { groupBy, ids } from '../facts.ts';
import { finding, type Rule } from '../rule.ts';

/** Variants of one row quote one law, so their current wordings have to agree. */
export const variantCurrents: Rule = {
  id: 'amendments/variant-currents-differ',
  ok: [
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
  ],
  not_ok: [
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
      current: 'Әйел қабылданады.',
      proposed: 'Әйел кейін қабылданады.',
    },
  ],
  check: (rows) =>
    [
      ...groupBy(rows, ({ group, row }) =>
        row.variant === null ? undefined : `${group} ${row.element}`,
      ).values(),
    ].flatMap((group) => {
      const texts = new Set(group.map(({ current_keys }) => current_keys.join(' ')));
      if (texts.size < 2) return [];
      const message: Localized = {
        kk: `${ids(group)} нұсқаларының қолданыстағы редакциялары әртүрлі: бір норма бірдей келтірілуі керек.`,
        ru: `Действующие редакции вариантов ${ids(group)} различаются: одна норма должна приводиться одинаково.`,
        en: `The current wordings of ${ids(group)} differ: one norm has to be quoted alike.`,
      };
      return [finding('amendments/variant-currents-differ', message, { place: ids(group) })];
    }),
};

/** A row of which nothing says whose article it changes: it cannot be compared with the law. */
export const actMissing: Rule = {
  id: 'amendments/act-missing',
  ok: [{ number: 1, element: '10-бап', current: 'Жоқ', proposed: 'Адам қабылданады.' }],
  not_ok: [{ number: 1, act: '', element: '10-бап', current: 'Жоқ', proposed: 'Адам қабылданады.' }],
  check: (rows) =>
    [...groupBy(rows, ({ act_title, table }) => (act_title === undefined ? table : undefined)).values()].map(
      (group) =>
        finding(
          'amendments/act-missing',
          {
            kk: 'Қай актінің өзгертілетіні көрсетілмеген, сондықтан заңмен салыстырылмады; жолдың үстіне актінің атауын жазыңыз.',
            ru: 'Не указано, какой акт меняется, поэтому с законом не сверено; поставьте над строкой название акта.',
            en: 'Nothing says which act is amended, so nothing was compared with the law; put the name of the act above the row.',
          },
          { place: ids(group) },
        ),
    ),
};

/** «1-ден 5-ке дейінгі», «от 1 до 5». */
const RANGE = /1-ден\s+(\d+)-(?:ке|ге|ға|қа)\s+дейінгі|(?<!\p{L})от\s+1\s+до\s+(\d+)/iu;
const DEGREES =
  /(\d+)[-\s](?:оң|теріс)\s+дәреже|(\d+)(?:-?\p{L}{1,3})?\s+(?:положительн|отрицательн)\p{L}+\s+степен/giu;
const DEGREE = /дәреже|степен/iu;

/** Scales of marks or degrees in two rows that nothing links. */
export const scalesDiffer: Rule = {
  id: 'amendments/scales-differ',
  ok: [
    {
      number: 1,
      element: '10-бап',
      current: 'Жоқ',
      proposed: 'Мінез-құлық дәрежесі 1-ден 5-ке дейінгі баллдармен бағаланады.',
    },
    { number: 2, element: '11-бап', current: 'Жоқ', proposed: '1 оң дәреже, 5 оң дәреже белгіленеді.' },
  ],
  not_ok: [
    {
      number: 1,
      element: '10-бап',
      current: 'Жоқ',
      proposed: 'Мінез-құлық дәрежесі 1-ден 5-ке дейінгі баллдармен бағаланады.',
    },
    { number: 2, element: '11-бап', current: 'Жоқ', proposed: '1 оң дәреже, 4 оң дәреже белгіленеді.' },
  ],
  check: (rows) => {
    const scales = rows.flatMap((facts) => {
      const added = facts.diff.inserted_runs.join(' ');
      const range = RANGE.exec(added);
      const degrees = [...added.matchAll(DEGREES)].map((match) => Number(match[1] ?? match[2]));
      if (range !== null && DEGREE.test(added)) return [{ facts, top: Number(range[1] ?? range[2]) }];
      return degrees.length > 1 ? [{ facts, top: Math.max(...degrees) }] : [];
    });
    const tops = new Set(scales.map(({ top }) => top));
    if (tops.size < 2) return [];
    const group = scales.map(({ facts }) => facts);
    const list = scales.map(({ facts, top }) => `${facts.row.id}: 1–${top}`).join('; ');
    const message: Localized = {
      kk: `Бағалау шкалалары әртүрлі (${list}) және өзара байланыспаған: біреуінен екіншісіне қалай өтетінін жазыңыз.`,
      ru: `Шкалы оценки различаются (${list}) и не связаны: напишите, как перейти от одной к другой.`,
      en: `The scales differ (${list}) and are not linked: say how one leads to the other.`,
    };
    return [finding('amendments/scales-differ', message, { place: ids(group), actual: list })];
  },
};
