import type { Check } from './context.ts';

/**
 * ok: every reason of an appeal was weighed. Not ok: one that the review could only ask about is still marked so.
 * The paper shows the mark too, so that it is not filed by oversight.
 */
export const reasonToCheck: Check = (context) => {
  const { reasons } = context.answers;
  if (!Array.isArray(reasons)) return [];
  return reasons.flatMap((entry: unknown, index) =>
    (entry as { to_check?: unknown }).to_check === true
      ? [
          {
            rule_id: 'drafting/reason-to-check',
            severity: 'error' as const,
            place: `reasons.${index}.to_check`,
            ground: ['kz/criminal-procedure-code/423/1'],
            message: {
              kk: `${index + 1}-себеп тексерілмеген: қаулыдағы сөйлемді оқып, белгіні алыңыз не жолды алып тастаңыз.`,
              ru: `Мотив ${index + 1} не проверен: прочтите предложение в постановлении и снимите отметку или уберите строку.`,
              en: `Reason ${index + 1} is not checked: read the sentence in the ruling and take the mark off or the entry out.`,
            },
          },
        ]
      : [],
  );
};
