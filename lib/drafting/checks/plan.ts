import { type Check, dateAnswer } from './context.ts';

const entries = (list: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(list) ? list : [];

/** ok: every payment is due on the day of the plan or later. Not ok: a payment is due before it. */
export const planDates: Check = (context) => {
  const filing = dateAnswer(context, 'filing_date');
  if (filing === undefined) return [];
  return entries(context.answers.payments).flatMap(({ due }, index) =>
    typeof due === 'string' && due < filing
      ? [
          {
            rule_id: 'drafting/plan-date-past',
            severity: 'warning' as const,
            place: `payments.${index}.due`,
            actual: due,
            expected: filing,
            ground: ['kz/criminal-procedure-code/480/2'],
            message: {
              kk: `${index + 1}-төлемнің күні жоспар жасалған күннен бұрын: күнді түзетіңіз не төленген соманы борыштан шегеріңіз.`,
              ru: `День платежа ${index + 1} раньше самого графика: исправьте его или вычтите уплаченное из долга.`,
              en: `Payment ${index + 1} is due before the plan is made: correct the day or take what was paid off the debt.`,
            },
          },
        ]
      : [],
  );
};

/** ok: the payments of a plan add up to the debt. Not ok: something stays unpaid, or too much is paid. */
export const planSum: Check = (context) => {
  const { payments, amount } = context.answers;
  if (!Array.isArray(payments) || typeof amount !== 'number') return [];
  const total = payments.reduce<number>((sum, entry: unknown) => {
    const value = (entry as { sum?: unknown }).sum;
    return sum + (typeof value === 'number' ? value : 0);
  }, 0);
  if (total === amount) return [];
  return [
    {
      rule_id: 'drafting/plan-sum',
      severity: 'error',
      place: 'payments',
      actual: String(total),
      expected: String(amount),
      ground: ['kz/criminal-procedure-code/480/2'],
      message: {
        kk: `Төлемдердің қосындысы (${total}) борышқа (${amount}) тең емес: кестені түзетіңіз.`,
        ru: `Сумма платежей (${total}) не равна долгу (${amount}): исправьте график.`,
        en: `The payments (${total}) do not add up to the debt (${amount}): correct the plan.`,
      },
    },
  ];
};
