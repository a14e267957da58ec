import type { Language, Localized } from '../base/index.ts';
import type { Desk, PossibleReason, RefusalReview, ReviewedReason } from '../drafting/index.ts';

const WORDS = {
  inadmissible: { kk: 'Заң жол бермейді', ru: 'Закон не допускает', en: 'Not admitted by the law' },
  contested: { kk: 'Даулы', ru: 'Спорно', en: 'Contested' },
  check: { kk: 'Тексеру керек', ru: 'Проверьте', en: 'To check' },
  admitted: {
    kk: 'Заң танитын негіз',
    ru: 'Основание, которое признаёт закон',
    en: 'A ground the law admits',
  },
  unread: {
    kk: 'Бағдарлама танымаған уәждер, өзіңіз бағалаңыз',
    ru: 'Доводы, которых программа не узнала: оцените сами',
    en: 'Reasons that the program does not know: judge them yourself',
  },
  appeal: { kk: 'Шағымға', ru: 'Для жалобы', en: 'For the appeal' },
  cannot: { kk: 'Бұл талдау бағаламайды', ru: 'Этот разбор не оценивает', en: 'This review cannot judge' },
  unchecked: { kk: 'тексерілмеген', ru: 'не проверено', en: 'unchecked' },
  nothing: {
    kk: 'Заң жол бермейтін себеп табылмады. Бұл қаулы заңды дегенді білдірмейді.',
    ru: 'Недопустимых доводов не найдено. Это не значит, что постановление законно.',
    en: 'No inadmissible reason was found. That does not mean that the ruling is lawful.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** A review of a ruling as lines of text: reasons with their passages, grounds and answers, and what is left open. */
export function reviewInWords(review: RefusalReview, desk: Desk, language: Language): string {
  const say = (word: keyof typeof WORDS): string => WORDS[word][language];
  const quote = ({ text }: { readonly text: string }): string => `  «${text}»`;
  const ground = (address: string): string => {
    const { cited, checked } = desk.citation(address);
    return `  ${cited[language]} [${address}]${checked ? '' : ` – ${say('unchecked')}`}`;
  };
  const reason = (one: ReviewedReason | PossibleReason): readonly string[] => {
    const open = 'depends' in one;
    return [
      `${say(open ? 'check' : one.weight)}: ${one.title[language]}`,
      ...one.passages.map(quote),
      `  ${open ? one.depends[language] : one.why[language]}`,
      ...one.ground.map(ground),
      `  ${say('appeal')}: ${one.appeal[review.language]}`,
    ];
  };
  const lines = [
    ...(review.findings.length === 0 ? [say('nothing')] : review.findings.flatMap(reason)),
    ...review.to_check.flatMap(reason),
    ...(review.admitted.length === 0 ? [] : [`${say('admitted')}:`, ...review.admitted.map(quote)]),
    ...(review.unread.length === 0 ? [] : [`${say('unread')}:`, ...review.unread.map(quote)]),
    `${say('cannot')}:`,
    ...review.cannot_judge.map((line) => `  ${line[language]}`),
  ];
  return `${lines.join('\n')}\n`;
}
