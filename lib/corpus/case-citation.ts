import { type Language, type Localized, localized, plainDate } from '../base/index.ts';
import type { CaseLaw } from './model.ts';

type Body = CaseLaw['body'];

/** How a body is named in a citation; `other` is named by the decision itself. */
export const BODY_OF_CASE: Readonly<Record<Body, Localized>> = {
  ecthr: { kk: 'Адам құқықтары жөніндегі Еуропалық сот', ru: 'ЕСПЧ', en: 'ECtHR' },
  hrc: { kk: 'БҰҰ Адам құқықтары жөніндегі комитеті', ru: 'КПЧ ООН', en: 'UN Human Rights Committee' },
  cat: { kk: 'БҰҰ Азаптауға қарсы комитеті', ru: 'КПП ООН', en: 'UN Committee against Torture' },
  cedaw: {
    kk: 'БҰҰ Әйелдерге қатысты кемсітушілікті жою жөніндегі комитеті',
    ru: 'КЛДЖ ООН',
    en: 'CEDAW Committee',
  },
  crpd: {
    kk: 'БҰҰ Мүгедектігі бар адамдардың құқықтары жөніндегі комитеті',
    ru: 'КПИ ООН',
    en: 'CRPD Committee',
  },
  'kz-cc': {
    kk: 'Қазақстанның конституциялық бақылау органы',
    ru: 'Орган конституционного контроля Казахстана',
    en: 'Constitutional review body of Kazakhstan',
  },
  'kz-court': { kk: 'Қазақстан соты', ru: 'Суд Казахстана', en: 'Court of Kazakhstan' },
  other: { kk: '', ru: '', en: '' },
};

const AND: Localized = { kk: ' және ', ru: ' и ', en: ' and ' };
const CASE_WORD: Localized<(name: string) => string> = {
  kk: (name) => `${name} ісі`,
  ru: (name) => `дело ${name.startsWith('«') ? name : `«${name}»`}`,
  en: (name) => name,
};
const GRAND_CHAMBER: Localized = { kk: 'Үлкен палата', ru: 'Большая Палата', en: 'Grand Chamber' };

/** Names whose body stands in the name of the decision itself: national rulings. */
const NATIONAL: ReadonlySet<Body> = new Set(['kz-cc', 'kz-court', 'other']);

function numbersIn(numbers: readonly string[], body: Body, language: Language): string {
  const list = [numbers.slice(0, -1).join(', '), numbers.at(-1) ?? '']
    .filter((one) => one !== '')
    .join(AND[language]);
  if (body === 'ecthr' && language === 'en') return `${numbers.length > 1 ? 'nos.' : 'no.'} ${list}`;
  return language === 'en' ? `No. ${list}` : `№ ${list}`;
}

/**
 * A decision as a paper cites it in the language: body, name, numbers, date. What stands as verified goes before
 * what a paper prints; a decision with neither number nor date is cited by name alone.
 */
export function caseCitation(decision: CaseLaw, language: Language): string {
  const { body, name, numbers, formation, date } = decision;
  const national = NATIONAL.has(body);
  const parts = [
    national ? '' : BODY_OF_CASE[body][language],
    national ? name[language] : CASE_WORD[language](name[language]),
    formation === 'grand-chamber' ? GRAND_CHAMBER[language] : '',
    numbers.length > 0 && body !== 'kz-cc' ? numbersIn(numbers, body, language) : '',
    date === undefined ? '' : plainDate(date, language),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** {@link caseCitation} in every language. */
export const caseCitations = (decision: CaseLaw): Localized =>
  localized((language) => caseCitation(decision, language));
