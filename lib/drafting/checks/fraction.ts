import type { Finding, Localized } from '../../base/index.ts';
import { questionsOf } from '../answers.ts';
import { shareOf } from '../term-parts.ts';
import { type Check, type CheckContext, numberAnswer } from './context.ts';
import { type FractionTable, type Part, TABLES } from './fraction-table.ts';

const finding = (
  rule: string,
  place: string,
  ground: string,
  message: Localized,
  severity: Finding['severity'] = 'error',
): Finding => ({
  rule_id: `drafting/${rule}`,
  severity,
  place,
  ground: [ground],
  message,
});

/** The part belongs to another category of crime. After a revoked parole the parts for it fit every category. */
function wrongCategory(context: CheckContext, part: Part, ground: string): Finding[] {
  const { category, variant } = context.answers;
  const fits = part.categories === undefined || part.categories.includes(String(category));
  if (category === undefined || fits || (part.revoked && variant === 'after_revocation')) return [];
  return [
    finding('fraction-category', 'fraction_rule', ground, {
      kk: 'Өтелуге тиіс бөлік қылмыс санатына сай емес: бөлікті не санатты түзетіңіз.',
      ru: 'Часть срока не соответствует категории преступления: исправьте часть или категорию.',
      en: 'The part of the term does not fit the category of the crime: correct one of them.',
    }),
  ];
}

/** The parts for juveniles go with the ground of juveniles, and with nothing else. */
function wrongAge(context: CheckContext, rule: string, { juvenile }: FractionTable): Finding[] {
  const chosen = context.answers[juvenile.question];
  if (chosen === undefined || rule.endsWith('_juvenile') === (chosen === juvenile.value)) return [];
  return [
    finding('fraction-juvenile', 'fraction_rule', juvenile.ground, {
      kk: 'Кәмелетке толмағандарға арналған бөлік тек қылмысты кәмелетке толмай жасаған адамға арналған негізбен қолданылады және керісінше: негізді не бөлікті түзетіңіз.',
      ru: 'Доли для несовершеннолетних применяются только с основанием для преступлений несовершеннолетних, и наоборот: исправьте основание или часть срока.',
      en: 'The parts for juveniles go with the ground for crimes committed under 18 only, and the other way round: correct the ground or the part.',
    }),
  ];
}

/** The ground of the petition and the part of the term exclude each other. */
function wrongVariant(context: CheckContext, rule: string, part: Part): Finding[] {
  const { variant, sentence_type: sentence } = context.answers;
  const life = rule.startsWith('life_');
  const found: Finding[] = [];
  if (variant === 'after_revocation' && !part.revoked && rule !== 'agreement')
    found.push(
      finding('fraction-revoked', 'fraction_rule', 'kz/criminal-code/72/3', {
        kk: 'Бұрынғы босату жойылғаннан кейін өтелуге тиіс бөлік ұлғаяды: жойылған босатуға арналған бөлікті таңдаңыз.',
        ru: 'После отмены прежнего освобождения часть срока увеличивается: выберите ту, что установлена для отменённого освобождения.',
        en: 'After a revoked parole the part to be served grows: choose one of the parts set for a revoked parole.',
      }),
    );
  const forLife = sentence === 'life_imprisonment';
  if (sentence !== undefined && (forLife !== (variant === 'lifer') || (life && !forLife)))
    found.push(
      finding('life-and-ground', 'variant', 'kz/criminal-code/72/6', {
        kk: 'Жаза түрі мен босату негізі сәйкес емес: өмір бойына бас бостандығынан айыруға тек 25 не 15 жыл өтелетін негіз қолданылады. Екеуінің бірін түзетіңіз.',
        ru: 'Вид наказания и основание не сходятся: при пожизненном лишении свободы применяется только своё основание с 25 или 15 годами. Исправьте одно из двух.',
        en: 'The sentence and the ground do not fit: life imprisonment has a ground of its own, with 25 or 15 years. Correct one of the two.',
      }),
    );
  return found;
}

/** Months of a term or of what was served; a rest of days counts as a month, so that nobody is told too little. */
function monthsOf(context: CheckContext, name: 'term' | 'served'): number | undefined {
  const [years, months, days] = ['years', 'months', 'days'].map((unit) =>
    numberAnswer(context, `${name}_${unit}`),
  );
  if (years === undefined && months === undefined && days === undefined) return undefined;
  return (years ?? 0) * 12 + (months ?? 0) + ((days ?? 0) > 0 ? 1 : 0);
}

/** What was served against the whole term and against the part of it. */
function servedTerm(context: CheckContext, share: string | undefined, ground: string): Finding[] {
  const term = monthsOf(context, 'term');
  const served = monthsOf(context, 'served');
  if (term === undefined || served === undefined) return [];
  if (served > term)
    return [
      finding('served-beyond-term', 'served_years', ground, {
        kk: 'Өтелген мерзім тағайындалған мерзімнен ұзақ: екеуін де тексеріңіз.',
        ru: 'Отбытый срок больше назначенного: проверьте оба.',
        en: 'The term served is longer than the sentence: check both.',
      }),
    ];
  // Of a remainder the certificate of the whole time served tells nothing.
  if (share === undefined || context.answers.fraction_base === 'remaining') return [];
  const [numerator, denominator] = shareOf(share);
  if (served * denominator >= term * numerator) return [];
  return [
    finding(
      'served-below-part',
      'served_years',
      ground,
      {
        kk: 'Өтелген мерзім таңдалған бөлікке жетпейді: мекеме анықтамасын, бөлікті және өтініш күнін тексеріңіз.',
        ru: 'Отбытый срок не достигает выбранной части: проверьте справку учреждения, часть срока и дату подачи.',
        en: 'The term served does not reach the part chosen: check the certificate, the part and the filing date.',
      },
      'warning',
    ),
  ];
}

/**
 * ok: half of the term for a grave crime, and as much served. Not ok: a third for a grave crime, a juvenile's part
 * for an adult, a fraction for a lifer, less served than the part.
 */
export const fraction: Check = (context) => {
  const table = TABLES[context.type.id];
  const rule = context.answers.fraction_rule;
  if (table === undefined || typeof rule !== 'string') return [];
  const part = Object.hasOwn(table.parts, rule) ? table.parts[rule] : undefined;
  if (part === undefined) return [];
  const options = questionsOf(context.type).find((question) => question.id === 'fraction_rule')?.options;
  return [
    ...wrongCategory(context, part, table.ground),
    ...wrongAge(context, rule, table),
    ...(context.type.id === 'parole-petition' ? wrongVariant(context, rule, part) : []),
    ...servedTerm(context, options?.find((option) => option.value === rule)?.share, table.ground),
  ];
};
