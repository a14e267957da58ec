import type { Language } from '../base/index.ts';

/** The acts and levels of a short citation, as lawyers of each language write them. */
const PARTS: readonly (readonly [RegExp, Readonly<Record<Language, string>>])[] = [
  [/^CC\b/, { kk: 'ҚК', ru: 'УК', en: 'CC' }],
  [/^CPC\b/, { kk: 'ҚПК', ru: 'УПК', en: 'CPC' }],
  [/^PEC\b/, { kk: 'ҚАК', ru: 'УИК', en: 'PEC' }],
  [/^NP6\b/, { kk: 'ЖС № 6 НҚ', ru: 'НП ВС № 6', en: 'SC Resolution No. 6' }],
  [/\bpara (\d+)/, { kk: '$1-абз.', ru: 'абз. $1', en: 'para $1' }],
  [/\bp\.\s?(\d+)/, { kk: '$1-т.', ru: 'п. $1', en: 'p. $1' }],
];

/** A citation kept in the short English form, `CC 72(3) 2)`, in the short form of a language: `ҚК 72(3) 2)`. */
export function shortCitation(cited: string, language: Language): string {
  return PARTS.reduce((text, [pattern, names]) => text.replace(pattern, names[language]), cited);
}

const CODES: Readonly<Record<string, string>> = {
  'kz/criminal-code': 'CC',
  'kz/criminal-procedure-code': 'CPC',
  'kz/penal-enforcement-code': 'PEC',
};

/** Articles whose numbered parts are points at once. */
const POINTS_AT_ONCE = new Set(['CC 3', 'CPC 7', 'CPC 433', 'CPC 476']);

/**
 * The short citation of an article of a code by its address: `kz/criminal-code/72/3/2` is `ҚК 72(3) 2)`. Another act,
 * or a place that the short form does not know (a paragraph), keeps its address.
 */
export function shortOfAddress(address: string, language: Language): string {
  const [, act = '', path = ''] = /^(kz\/[a-z-]+)\/(.+)$/.exec(address) ?? [];
  const code = Object.hasOwn(CODES, act) ? CODES[act] : undefined;
  const parts = path.split('/');
  const [article, part, point] = parts;
  if (code === undefined || parts.length > 3 || !parts.every((one) => /^\d+(-\d+)?$/.test(one)))
    return address;
  if (POINTS_AT_ONCE.has(`${code} ${article}`) && part !== undefined)
    return shortCitation(`${code} ${article} ${part})`, language);
  const within = `${part === undefined ? '' : `(${part})`}${point === undefined ? '' : ` ${point})`}`;
  return shortCitation(`${code} ${article}${within}`, language);
}
