import type { Localized } from '../../lib/base/index.ts';
import { say } from '../shell/language.ts';

/** Headings of the groups of questions about a sentence. */
export const FACT_GROUPS: Readonly<Record<string, Localized>> = {
  sentence: say('Жаза', 'Наказание', 'The sentence'),
  crime: say('Қылмыс', 'Преступление', 'The crime'),
  person: say('Адам', 'Человек', 'The person'),
  conduct: say('Мінез-құлық және залал', 'Поведение и ущерб', 'Conduct and damage'),
  history: say(
    'Бұрынғы босатулар мен өзгерістер',
    'Прежние освобождения и изменения',
    'Earlier releases and changes',
  ),
  steps: say('Іс жүргізу қадамдары', 'Шаги процедуры', 'Steps of the procedure'),
};

export const ENTRY_FIELDS = {
  imposed: say('Қолданылған күні', 'Дата наложения', 'Imposed on'),
  served: say('Өтелген күні', 'Дата отбытия', 'Served on'),
  lifted: say('Алып тасталған күні', 'Дата снятия', 'Lifted on'),
  malicious: say('Қаскөйлікпен бұзғаны үшін бе?', 'За злостное нарушение?', 'For a malicious violation?'),
  kind: say('Неден бас тартылды', 'В чём отказано', 'What was refused'),
  date: say('Қаулы күні', 'Дата постановления', 'Date of the ruling'),
  parole: say('шартты түрде мерзімінен бұрын босату', 'условно-досрочное освобождение', 'parole'),
  commutation: say('жазаны ауыстыру', 'замена наказания', 'commutation'),
} as const;

export const CATEGORY_NAMES: readonly { readonly value: string; readonly label: Localized }[] = [
  { value: 'minor', label: say('онша ауыр емес', 'небольшой тяжести', 'minor') },
  { value: 'medium', label: say('ауырлығы орташа', 'средней тяжести', 'medium') },
  { value: 'grave', label: say('ауыр', 'тяжкое', 'grave') },
  { value: 'especially_grave', label: say('аса ауыр', 'особо тяжкое', 'especially grave') },
];
