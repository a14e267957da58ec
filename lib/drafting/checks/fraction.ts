import type { Finding, Localized } from '../../base/index.ts';
import { type Check, type CheckContext, numberAnswer } from './context.ts';

/** A part of the term as a form offers it: what fraction, for which categories; `revoked` stands after a revoked parole. */
interface Part {
  readonly share?: readonly [numerator: number, denominator: number];
  readonly categories?: readonly string[];
  readonly revoked?: true;
}

const LIGHT = ['minor', 'medium'];
const GRAVEST = ['grave', 'especially_grave'];

/** Parole: Criminal Code, article 72 parts 3, 4 and 6, and article 86 part 1. */
const PAROLE: Readonly<Record<string, Part>> = {
  third: { share: [1, 3], categories: LIGHT },
  half: { share: [1, 2], categories: ['grave'] },
  two_thirds: { share: [2, 3], categories: GRAVEST },
  two_thirds_rest: { revoked: true },
  three_quarters: { share: [3, 4], revoked: true },
  agreement: {},
  quarter_vulnerable: { share: [1, 4], categories: LIGHT },
  third_vulnerable: { share: [1, 3], categories: ['grave'] },
  half_vulnerable: { share: [1, 2], categories: ['especially_grave'], revoked: true },
  two_thirds_vulnerable: { share: [2, 3], categories: ['especially_grave'], revoked: true },
  life_25: {},
  life_15: {},
  quarter_juvenile: { share: [1, 4], categories: LIGHT },
  third_juvenile: { share: [1, 3], categories: ['grave'] },
  half_juvenile: { share: [1, 2], categories: ['especially_grave'] },
  two_thirds_juvenile: { share: [2, 3], categories: ['especially_grave'] },
};
/** Replacement: Criminal Code, article 73 part 2. */
const REPLACEMENT: Readonly<Record<string, Part>> = {
  quarter: { share: [1, 4], categories: LIGHT },
  third: { share: [1, 3], categories: ['grave'] },
  half: { share: [1, 2], categories: ['grave'] },
};

/** The tables by paper, with the provision each rests on. */
const TABLES: Readonly<Record<string, { readonly parts: typeof PAROLE; readonly ground: string }>> = {
  'parole-petition': { parts: PAROLE, ground: 'kz/criminal-code/72/3' },
  'commutation-petition': { parts: REPLACEMENT, ground: 'kz/criminal-code/73/2' },
};

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

/** The ground of the petition and the part of the term exclude each other. */
function wrongVariant(context: CheckContext, rule: string, part: Part): Finding[] {
  const { variant, sentence_type: sentence } = context.answers;
  const juvenile = rule.endsWith('_juvenile');
  const life = rule.startsWith('life_');
  const found: Finding[] = [];
  if (juvenile !== (variant === 'juvenile') && variant !== undefined)
    found.push(
      finding('fraction-juvenile', 'fraction_rule', 'kz/criminal-code/86/1', {
        kk: 'Кәмелетке толмағандарға арналған бөлік тек «қылмысты кәмелетке толмай жасаған адам» негізімен қолданылады: негізді не бөлікті түзетіңіз.',
        ru: 'Доли для несовершеннолетних применяются только с основанием «несовершеннолетний при совершении преступления», и наоборот: исправьте основание или часть срока.',
        en: 'The parts for juveniles go with the ground “under 18 at the time of the crime” only, and the other way round: correct the ground or the part.',
      }),
    );
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
function servedTerm(context: CheckContext, part: Part, ground: string): Finding[] {
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
  const [numerator, denominator] = part.share ?? [0, 1];
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
  return [
    ...wrongCategory(context, part, table.ground),
    ...(context.type.id === 'parole-petition' ? wrongVariant(context, rule, part) : []),
    ...servedTerm(context, part, table.ground),
  ];
};
