import { addDays, addWorkingDays, type Day, dayOf, isoOf, latest, sameNumber } from './calendar.ts';
import { dateOf } from './fact-values.ts';
import type { EventName, Facts } from './facts.ts';
import type { Clock } from './result.ts';
import type { Texts } from './rules/index.ts';
import { grounded, RELIEF_LABELS } from './tables.ts';

/** Where a clock starts: a step already taken, the later of the ruling and its copy, or the day a relief opens. */
type Origin = EventName | 'ruling_known' | 'parole' | 'commutation';

interface ClockRule {
  readonly id: string;
  readonly cited: string;
  readonly from: Origin;
  readonly amount: { readonly days?: number; readonly months?: number; readonly working_days?: number };
  readonly texts: Texts;
}

/** The notice says to which relief the right arose: one case has it for two. */
const notice = (relief: 'parole' | 'commutation'): Texts => [
  `Мекеме өтінішхат беру құқығының туындағаны туралы жазбаша хабарлауға тиіс (бес күн): ${RELIEF_LABELS[relief].kk}.`,
  `Учреждение обязано письменно уведомить о праве на ходатайство (пять дней): ${RELIEF_LABELS[relief].ru}.`,
  `The institution must give written notice of the right to petition (five days): ${RELIEF_LABELS[relief].en}.`,
];

/** Procedural terms: from which step, how long, on what ground. */
export const CLOCK_RULES: readonly ClockRule[] = [
  { id: 'E13-parole', cited: 'PEC 162(1)', from: 'parole', amount: { days: 5 }, texts: notice('parole') },
  {
    id: 'E13-commutation',
    cited: 'PEC 162(1)',
    from: 'commutation',
    amount: { days: 5 },
    texts: notice('commutation'),
  },
  {
    id: 'E14',
    cited: 'PEC 162(9)',
    from: 'petition_date',
    amount: { days: 10 },
    texts: [
      'Мекеме өтінішхатты жеке іспен бірге сотқа жіберуге тиіс (он күн).',
      'Учреждение обязано направить ходатайство с личным делом в суд (десять дней).',
      'The institution must send the petition with the personal file to the court (ten days).',
    ],
  },
  {
    id: 'H6',
    cited: 'CPC 478(4)',
    from: 'court_received_date',
    amount: { months: 1 },
    texts: [
      'Сот өтінішхатты қарауға тиіс (бір ай).',
      'Суд обязан рассмотреть ходатайство (один месяц).',
      'The court must hear the petition (one month).',
    ],
  },
  {
    id: 'H13',
    cited: 'CPC 418(1)',
    from: 'ruling_date',
    amount: { days: 15 },
    texts: [
      'Қаулыға жекеше шағым беру мерзімінің соңғы күні (он бес күн).',
      'Последний день для частной жалобы на постановление (пятнадцать дней).',
      'Last day of a private complaint against the ruling (fifteen days).',
    ],
  },
  {
    id: 'H13-detained',
    cited: 'CPC 418(1)',
    from: 'ruling_copy_date',
    amount: { days: 15 },
    texts: [
      'Күзетпен ұсталатын сотталған адам үшін шағым мерзімі көшірме тапсырылған күннен есептеледі (он бес күн).',
      'Для содержащегося под стражей срок жалобы идёт от вручения копии (пятнадцать дней).',
      'For a detained convict the complaint runs from delivery of the copy (fifteen days).',
    ],
  },
  {
    id: 'H14',
    cited: 'CPC 425',
    from: 'appeal_received_date',
    amount: { months: 1 },
    texts: [
      'Апелляциялық сот шағымды қарауға тиіс (бір ай, ұзартылуы мүмкін).',
      'Апелляционный суд обязан рассмотреть жалобу (один месяц, возможно продление).',
      'The appellate court hears the complaint (one month, extendable).',
    ],
  },
  {
    id: 'H15',
    cited: 'CPC 471(1)',
    from: 'ruling_known',
    amount: { days: 15 },
    texts: [
      'Шағым болмаса, қаулы осы күннен кейін күшіне енеді.',
      'Без жалобы постановление вступает в силу после этого дня.',
      'Without a complaint the ruling takes effect after this day.',
    ],
  },
  {
    id: 'E23',
    cited: 'PEC 169(8)',
    from: 'release_date',
    amount: { working_days: 5 },
    texts: [
      'Тіркелуге берілген соңғы күн (бес жұмыс күні; мереке күндері ескерілмеген).',
      'Последний день для регистрации (пять рабочих дней; праздники не учтены).',
      'Last day to register (five working days; public holidays not counted here).',
    ],
  },
];

const CLOCKS = CLOCK_RULES.map((rule) => ({ rule, line: grounded([rule.id, rule.cited, ...rule.texts]) }));

/** Terms that run from the steps taken and from the days reliefs open. The day of the event is not counted. */
export function clocksOf(
  facts: Facts,
  opens: { parole?: string | null; commutation?: string | null },
): Clock[] {
  return CLOCKS.flatMap(({ rule, line }) => {
    const from = originOf(rule.from, facts, opens);
    if (from === undefined) return [];
    const end = endOf(from, rule.amount);
    return [
      {
        ...line,
        from: isoOf(from),
        date: isoOf(end),
        meaning: 'last_day' as const,
        ...(rule.cited.startsWith('CPC') ? extension(end) : {}),
      },
    ];
  });
}

function originOf(
  origin: Origin,
  facts: Facts,
  opens: { parole?: string | null; commutation?: string | null },
): Day | undefined {
  // The ruling waits for the complaint of a detained convict, whose days run from the copy: CPC 418(1), 471(1).
  if (origin === 'ruling_known')
    return latest(
      [dateOf(facts, 'ruling_date'), dateOf(facts, 'ruling_copy_date')].filter((day) => day !== undefined),
    );
  if (origin !== 'parole' && origin !== 'commutation') return dateOf(facts, origin);
  const opened = opens[origin];
  // The fraction is complete the day before the right opens; the five days run from that day.
  return typeof opened === 'string' ? addDays(dayOf(opened), -1) : undefined;
}

/** CPC 48(4): a term that ends on a day off ends on the next working day. */
function extension(end: Day): { extended_to?: string } {
  const working = addWorkingDays(addDays(end, -1), 1);
  return working.equals(end) ? {} : { extended_to: isoOf(working) };
}

function endOf(from: Day, amount: ClockRule['amount']): Day {
  if (amount.working_days !== undefined) return addWorkingDays(from, amount.working_days);
  return addDays(sameNumber(from, amount.months ?? 0), amount.days ?? 0);
}
