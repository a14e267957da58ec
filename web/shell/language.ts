import { createContext } from 'preact';
import { useCallback, useContext } from 'preact/hooks';
import type { Language, Localized } from '../../lib/base/index.ts';

/** The languages of the switch, in the order shown; Kazakh is the language of a first visit. */
export const SWITCH: readonly { readonly code: Language; readonly name: string; readonly short: string }[] = [
  { code: 'kk', name: 'Қазақша', short: 'Қаз' },
  { code: 'ru', name: 'Русский', short: 'Рус' },
  { code: 'en', name: 'English', short: 'Eng' },
];

const STORED = 'tarazy.language';

export { say } from './say.ts';

export const LanguageContext = createContext<Language>('kk');

export const useLanguage = (): Language => useContext(LanguageContext);

export type Values = Readonly<Record<string, string | number>>;

/** Puts `values` into the `{name}` places of a text; an unknown name stays visible as written. */
export function fill(text: string, values: Values = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The reader's own text of a {@link Localized}, with `{name}` places filled. */
export function useText(): (text: Localized, values?: Values) => string {
  const language = useLanguage();
  return useCallback((text, values) => fill(text[language], values), [language]);
}

function known(code: string | null): Language | undefined {
  return SWITCH.find((entry) => entry.code === code)?.code;
}

/** The language asked for: the address first, then the last choice made here, then Kazakh. */
export function chosenLanguage(query: URLSearchParams): Language {
  const asked = known(query.get('lang'));
  if (asked !== undefined) {
    rememberLanguage(asked);
    return asked;
  }
  return known(readStored()) ?? 'kk';
}

function readStored(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null; // private windows may forbid storage; the choice then lives in the address only
  }
}

function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // same reason as above
  }
}

const FORMATS: Record<Language, string> = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' };

/** Month names as each language writes a date; engines without Kazakh data fall back to Russian ones. */
const KAZAKH_MONTHS = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
];

/** `2026-03-08` -> «2026 жылғы 8 наурыз», «8 марта 2026 г.», "8 March 2026"; other texts come back as they are. */
export function formatDate(date: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (match === null) return date;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (language === 'kk') return `${year} жылғы ${day} ${KAZAKH_MONTHS[month - 1] ?? month}`;
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(FORMATS[language], options).format(Date.UTC(year, month - 1, day));
}

/** A whole number as the language groups its digits. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(FORMATS[language] === 'kk-KZ' ? 'ru-RU' : FORMATS[language]).format(value);
}
