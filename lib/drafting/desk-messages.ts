import { type Finding, InvalidInputError, NotFoundError } from '../base/index.ts';
import type { DocumentType } from './model.ts';
import type { TemplateError } from './template.ts';
import { dateInWords } from './words.ts';

export const noType = () =>
  new NotFoundError({
    kk: 'Мұндай құжат түрі жоқ: тізімнен таңдаңыз.',
    ru: 'Такого вида документа нет: выберите из списка.',
    en: 'There is no such document type: choose one from the list.',
  });
export const noLanguage = () =>
  new InvalidInputError({
    kk: 'Бұл құжат таңдалған тілде жасалмайды: құжатқа қолжетімді тілдердің бірін таңдаңыз.',
    ru: 'На этом языке документ не составляется: выберите один из доступных для него языков.',
    en: 'This paper is not written in that language: choose one of its languages.',
  });

export function badTemplate({ reason, line }: TemplateError): InvalidInputError {
  const place = line === undefined ? reason : `${reason}, ${line}`;
  return new InvalidInputError({
    kk: `Үлгіден осы жауаптармен құжат құрастырылмады (${place}): үлгінің осы жолын түзетіңіз не жауаптарды қысқартыңыз.`,
    ru: `По шаблону с этими ответами документ не составляется (${place}): исправьте эту строку шаблона или сократите ответы.`,
    en: `The template cannot be carried out with these answers (${place}): correct that line or shorten the answers.`,
  });
}

export const lawChanged = (type: DocumentType, begun: string): Finding => ({
  rule_id: 'drafting/law-changed',
  severity: 'warning',
  actual: begun,
  expected: type.law_edition,
  ground: type.ground,
  message: {
    kk: `Жоба заңның ${dateInWords(begun, 'kk', 'attributive')} редакциясы бойынша басталған, ал қазіргі үлгі ${dateInWords(type.law_edition, 'kk', 'attributive')} редакциясына негізделген: негіздерді қайта қараңыз.`,
    ru: `Черновик начат по редакции закона от ${dateInWords(begun, 'ru')}, а нынешний шаблон опирается на редакцию от ${dateInWords(type.law_edition, 'ru')}: пересмотрите основания.`,
    en: `The draft was begun under the law as of ${dateInWords(begun, 'en')}; the form now rests on that of ${dateInWords(type.law_edition, 'en')}: review the grounds.`,
  },
});

export const unused = (count: number): Finding => ({
  rule_id: 'drafting/answers-not-used',
  severity: 'info',
  actual: String(count),
  message: {
    kk: `Қазір сұралмайтын сұрақтарға берілген жауап саны: ${count}. Олар сақталды, бірақ құжатқа кірмейді.`,
    ru: `Ответов на вопросы, которые сейчас не задаются: ${count}. Они сохранены, но в документ не входят.`,
    en: `Answers to questions that are not asked now: ${count}. They are kept but do not enter the paper.`,
  },
});
