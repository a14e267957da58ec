import type { Language } from '../base/index.ts';
import { KAZAKH_CASES, type KazakhCase, kazakhCase } from './kazakh.ts';
import type { PersonAnswer } from './model.ts';
import { RUSSIAN_CASES, type RussianCase, russianNameCase, type Sex, sexOfName } from './russian.ts';

/** A person's name in a case: the writer's own form if there is one, else by rule. */
export function nameInCase(person: PersonAnswer, wanted: string, language: Language, sex?: Sex): string {
  const forms = person.forms ?? {};
  const key = `${language}_${wanted}`;
  const given = Object.hasOwn(forms, key) ? forms[key] : undefined;
  if (given !== undefined && given.trim() !== '') return given;
  if (language === 'kk' && (KAZAKH_CASES as readonly string[]).includes(wanted))
    return kazakhCase(person.name, wanted as KazakhCase);
  if (language === 'ru' && (RUSSIAN_CASES as readonly string[]).includes(wanted))
    return russianNameCase(person.name, wanted as RussianCase, sexOfName(person.name, sex));
  return person.name;
}

/** «Ахметов Е. М.» from the full name; the name of an organisation, or one with other marks, stays whole. */
export function initials(name: string): string {
  const [surname = '', ...rest] = name.trim().split(/\s+/);
  if (![surname, ...rest].every((part) => /^[\p{L}.'’-]+$/u.test(part))) return name.trim();
  const letters = rest.map((part) => (part.includes('.') ? part : `${[...part][0] ?? ''}.`));
  return [surname, ...letters].join('\u00A0');
}
