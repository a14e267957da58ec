import { type Finding, LANGUAGES, type Localized } from '../base/index.ts';

/** A finding of the corpus. */
export function fault(
  rule: string,
  place: string,
  message: Localized,
  severity: Finding['severity'] = 'error',
) {
  return { rule_id: `corpus/${rule}`, severity, message, place } satisfies Finding;
}

/** Every value that occurs more than once, once. */
function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** Values that occur more than once, each a finding. */
export function duplicates(kind: string, values: readonly string[]): Finding[] {
  return repeated(values).map((value) =>
    fault('duplicate', value, {
      kk: `${kind}: «${value}» екі рет берілген`,
      ru: `${kind}: «${value}» встречается дважды`,
      en: `${kind}: "${value}" is given twice`,
    }),
  );
}

/** The numbers written in digits, each once, in order of size: 1/3 and 10.5 give 1 3 and 5 10. */
export function digitsOf(text: string): string {
  const numbers = new Set([...text.matchAll(/\d+/g)].map(([digits]) => digits.replace(/^0+(?=\d)/, '')));
  return [...numbers].sort((left, right) => Number(left) - Number(right)).join(' ');
}

/** Three restatements of one rule must speak of the same numbers. */
export function digitParity(place: string, text: Localized | undefined): Finding[] {
  if (text === undefined) return [];
  const seen = LANGUAGES.map((language) => `${language}: ${digitsOf(text[language]) || '-'}`);
  if (new Set(LANGUAGES.map((language) => digitsOf(text[language]))).size === 1) return [];
  const list = seen.join('; ');
  return [
    fault('digits-differ', place, {
      kk: `үш тілдегі сандар сәйкес емес (${list})`,
      ru: `числа в трёх языках не совпадают (${list})`,
      en: `the numbers differ between the languages (${list})`,
    }),
  ];
}
