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
