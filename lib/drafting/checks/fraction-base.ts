import { Temporal } from 'temporal-polyfill';
import type { Finding, Localized } from '../../base/index.ts';
import { questionsOf } from '../answers.ts';
import { shareOf } from '../term-parts.ts';
import { type Check, type CheckContext, dateAnswer, numberAnswer } from './context.ts';

type Base = 'remaining' | 'cumulative' | 'sentence';

interface Verdict {
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly ground: readonly string[];
  readonly message: Localized;
}

const NOT_THE_WHOLE: Verdict = {
  rule: 'base-of-remainder',
  severity: 'error',
  ground: ['kz/criminal-code/72/3/3-1'],
  message: {
    kk: 'Үкімдегі бүкіл мерзімнің емес, өтелмей қалған бөліктің үштен екісі өтелуге тиіс: есептеу негізін түзетіңіз.',
    ru: 'Отбыть нужно две трети не всего срока приговора, а неотбытого остатка: исправьте основу расчёта.',
    en: 'Two thirds are taken not of the whole sentence but of the unserved remainder: correct the base.',
  },
};
const JOINT_NOT_SETTLED: Verdict = {
  rule: 'base-not-settled',
  severity: 'warning',
  ground: ['kz/criminal-code/72/3/3-1', 'kz/criminal-code/60'],
  message: {
    kk: 'Заң бұл бөлікті өтелмей қалған мерзімнен алады, ал үкімдер жиынтығынан кейін неден алынатыны шешілмеген: таңдауыңызды уәждеңіз.',
    ru: 'Закон берёт эту часть от неотбытого остатка; от чего её брать после совокупности приговоров, не решено: обоснуйте выбор.',
    en: 'The law takes this part of the unserved remainder; what it is taken of after a joint sentence is not settled: argue your choice.',
  },
};
const NOT_THE_REMAINDER: Verdict = {
  rule: 'base-of-term',
  severity: 'error',
  ground: ['kz/criminal-code/72/3/4', 'kz/criminal-code/60'],
  message: {
    kk: 'Төрттен үш бөлік өтелмей қалған бөліктен емес, жаза мерзімінен алынады: есептеу негізін түзетіңіз.',
    ru: 'Три четверти берутся не от остатка, а от срока наказания: исправьте основу расчёта.',
    en: 'Three quarters are taken of the term of punishment, not of the remainder: correct the base.',
  },
};
const VULNERABLE_OPEN: Verdict = {
  rule: 'base-not-settled',
  severity: 'warning',
  ground: ['kz/criminal-code/72/4', 'kz/criminal-code/72/3/3-1'],
  message: {
    kk: 'Осал санаттағы адамның бұрынғы босатуы жойылса, бөліктің неден алынатыны заңда айтылмаған: таңдауыңызды уәждеңіз, ең кеш күнді де көрсетіңіз.',
    ru: 'От чего берут часть срока у лица уязвимой категории после отмены освобождения, закон не говорит: обоснуйте выбор и назовите и самую позднюю дату.',
    en: 'For a vulnerable person with a revoked parole the law does not say what the part is taken of: argue your choice and name the latest date too.',
  },
};

/** What is to be said of a base, by the part chosen: Criminal Code, article 72, part 3, points 3-1) and 4), and part 4. */
const VERDICTS: Readonly<Record<string, Readonly<Partial<Record<Base, Verdict>>>>> = {
  two_thirds_rest: { sentence: NOT_THE_WHOLE, cumulative: JOINT_NOT_SETTLED },
  three_quarters: { remaining: NOT_THE_REMAINDER },
  half_vulnerable: { remaining: VULNERABLE_OPEN, cumulative: VULNERABLE_OPEN, sentence: VULNERABLE_OPEN },
  two_thirds_vulnerable: { remaining: NOT_THE_REMAINDER },
};

/** Months of the remainder; a rest of days counts as a month, so that nobody is told too little. */
function remainderMonths(context: CheckContext): number {
  const [years = 0, months = 0, days = 0] = ['years', 'months', 'days'].map((unit) =>
    numberAnswer(context, `remainder_${unit}`),
  );
  return years * 12 + months + (days > 0 ? 1 : 0);
}

/** The part of the remainder is served on the filing date, counted from the day the remainder began. */
function servedOfRemainder(context: CheckContext, share: string): Finding[] {
  const start = dateAnswer(context, 'remainder_start');
  const filing = dateAnswer(context, 'filing_date');
  const months = remainderMonths(context);
  if (start === undefined || filing === undefined || months === 0) return [];
  const [numerator, denominator] = shareOf(share);
  const needed = Math.ceil((months * numerator) / denominator);
  const opens = Temporal.PlainDate.from(start).add({ months: needed }).toString();
  if (filing >= opens) return [];
  return [
    {
      rule_id: 'drafting/served-below-remainder',
      severity: 'warning',
      place: 'remainder_start',
      actual: filing,
      expected: opens,
      ground: ['kz/criminal-code/72/3/3-1'],
      message: {
        kk: 'Өтелмей қалған бөліктің талап етілетін үлесі құжат берілетін күнге дейін өтелмейді: қалдықты, оның басталған күнін және өтініш күнін тексеріңіз.',
        ru: 'К дате подачи требуемая часть остатка не отбыта: проверьте остаток, его начало и дату подачи.',
        en: 'The part of the remainder is not served on the filing date: check the remainder, its start and the filing date.',
      },
    },
  ];
}

/**
 * ok: two thirds of the unserved remainder after a revocation for a breach. Not ok: two thirds of the whole sentence;
 * three quarters of the remainder, which an often quoted report says and the code does not.
 */
export const fractionBase: Check = (context) => {
  const { fraction_rule: rule, fraction_base: base } = context.answers;
  if (typeof rule !== 'string' || typeof base !== 'string') return [];
  const verdicts = Object.hasOwn(VERDICTS, rule) ? VERDICTS[rule] : undefined;
  const verdict = context.type.id === 'parole-petition' ? verdicts?.[base as Base] : undefined;
  const options = questionsOf(context.type).find((question) => question.id === 'fraction_rule')?.options;
  const share = options?.find((option) => option.value === rule)?.share;
  return [
    ...(verdict === undefined
      ? []
      : [
          {
            rule_id: `drafting/${verdict.rule}`,
            severity: verdict.severity,
            place: 'fraction_base',
            ground: verdict.ground,
            message: verdict.message,
          },
        ]),
    ...(base === 'remaining' && share !== undefined ? servedOfRemainder(context, share) : []),
  ];
};
