import type { Finding, Localized } from '../../base/index.ts';
import { keysOf } from '../diff/index.ts';
import { provisionKey, type RowFacts } from './facts.ts';
import { finding } from './rule.ts';

export interface StandardSuggestion {
  readonly address: string;
  readonly label: Localized;
}

/** Standards that concern a provision. */
export type StandardLookup = (address: string) => readonly StandardSuggestion[];

/** How many standards one finding names; the addresses of all of them are its ground. */
const NAMED = 6;

/** Standards of the crosswalk that a rationale does not name: offered, never put in. */
export function standardFindings(rows: readonly RowFacts[], standards: StandardLookup): Finding[] {
  const shown = new Set<string>();
  return rows.flatMap((facts) => {
    const address = provisionKey(facts);
    if (address === undefined) return [];
    const offered = standards(address).filter(({ label }) => !mentions(facts.row.rationale, label));
    if (offered.length === 0 || shown.has(`${facts.group} ${address}`)) return [];
    shown.add(`${facts.group} ${address}`);
    const rest = offered.length - NAMED;
    const more: Localized = { kk: `тағы ${rest}`, ru: `ещё ${rest}`, en: `${rest} more` };
    const list = (language: keyof Localized): string =>
      [
        ...offered.slice(0, NAMED).map(({ label }) => label[language]),
        ...(rest > 0 ? [more[language]] : []),
      ].join('; ');
    const message: Localized = {
      kk: `${facts.row.id} нормасына қатысты халықаралық стандарттар бар: ${list('kk')}. Оларды негіздемеде келтіру керек пе, ойланыңыз.`,
      ru: `К норме ${facts.row.id} относятся международные стандарты: ${list('ru')}. Подумайте, стоит ли сослаться на них в обосновании.`,
      en: `International standards concern the provision of ${facts.row.id}: ${list('en')}. Consider citing them.`,
    };
    return [
      finding('amendments/standard-to-consider', message, {
        severity: 'info',
        place: facts.row.id,
        ground: offered.map((standard) => standard.address),
      }),
    ];
  });
}

/** A rationale names a standard when it has the words of its short name. */
function mentions(rationale: string, label: Localized): boolean {
  const words = new Set(keysOf(rationale).map((key) => key.slice(0, 5)));
  return [label.kk, label.ru].some((name) => {
    const own = keysOf(name)
      .filter((key) => key.length > 3)
      .map((key) => key.slice(0, 5));
    return own.length > 0 && own.every((key) => words.has(key));
  });
}
