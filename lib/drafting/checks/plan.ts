import type { Check } from './context.ts';

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
