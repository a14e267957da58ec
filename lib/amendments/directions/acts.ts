import { actAt } from '../import/index.ts';
import type { Act, TableLanguage } from '../model.ts';

/** Acts as an amending law opens with them; other acts are named by their heading. */
const RUSSIAN: Readonly<Record<string, string>> = {
  'kz/criminal-code': 'В Уголовный кодекс Республики Казахстан от 3 июля 2014 года:',
  'kz/penal-enforcement-code': 'В Уголовно-исполнительный кодекс Республики Казахстан от 5 июля 2014 года:',
  'kz/criminal-procedure-code': 'В Уголовно-процессуальный кодекс Республики Казахстан от 4 июля 2014 года:',
  'kz/sc-resolution-2015-6':
    'В нормативное постановление Верховного Суда Республики Казахстан от 2 октября 2015 года № 6:',
  'kz/interior-order-508':
    'В приказ Министра внутренних дел Республики Казахстан от 13 августа 2014 года № 508:',
};

/** Names of acts end in a possessive; the dative follows it: кодексі → кодексіне, қаулысы → қаулысына. */
const DATIVE: readonly (readonly [RegExp, string])[] = [
  [/([еиіөүә]\p{L}*[іе])$/iu, '$1не'],
  [/(\p{L}+[ыа])$/u, '$1на'],
  [/(\p{L}+[іе])$/u, '$1не'],
];

/** A gap to be filled by the drafter: no row says which act is amended. */
const UNNAMED: Readonly<Record<TableLanguage, string>> = {
  kk: '[актінің атауын көрсетіңіз]:',
  ru: '[укажите название акта]:',
};

/** The opening of the amendments to one act. */
export function actLine(act: Act | undefined, id: string, language: TableLanguage): string {
  const named = act?.title ?? id;
  if (named === '') return UNNAMED[language];
  if (language === 'ru') return RUSSIAN[act?.address ?? ''] ?? `В ${named}:`;
  const kazakh = /[әғқңөұүһі]/iu.test(named) ? undefined : actAt(act?.address ?? '', 'kk')?.title;
  const title = (kazakh ?? named)
    .replace(/(?<=\p{L})i|i(?=\p{L})/gu, 'і')
    .replace(/\s*\(бұдан әрі.*?\)/u, '')
    .replace(/\.(?:\s.*)?$/u, '')
    .trim();
  return `${dative(title)}:`;
}

function dative(title: string): string {
  const rule = DATIVE.find(([pattern]) => pattern.test(title));
  return rule === undefined ? `«${title}» актісіне` : title.replace(rule[0], rule[1]);
}
