import type { Localized } from '../../base/index.ts';

export const NO_SUCH: Localized = {
  kk: 'Мұндай іс жоқ немесе ол жойылған: істер тізімін қараңыз.',
  ru: 'Такого дела нет или оно удалено: посмотрите список дел.',
  en: 'There is no such matter or it was deleted: see the list of matters.',
};
export const NOT_SIGNED_IN: Localized = {
  kk: 'Сақталған істер жүйеге кірген пайдаланушыға ғана көрінеді: алдымен кіріңіз.',
  ru: 'Сохранённые дела видны только после входа: сначала войдите.',
  en: 'Saved matters are shown only to their owner: sign in first.',
};
export const VERSION_NEEDED: Localized = {
  kk: 'If-Match тақырыбында іс оқылған нұсқаның нөмірін көрсетіңіз, сонда біреудің өзгерісі жоғалмайды.',
  ru: 'Укажите в заголовке If-Match номер прочитанной версии, чтобы не потерять чужие изменения.',
  en: "Give the number of the version you read in the If-Match header, so that nobody's change is lost.",
};
export const VERSION_FORM: Localized = {
  kk: 'If-Match тақырыбы дұрыс емес: онда нұсқаның нөмірі болуы керек, мысалы "3".',
  ru: 'Заголовок If-Match записан неверно: в нём должен быть номер версии, например "3".',
  en: 'The If-Match header is not written correctly: it must hold the number of a version, such as "3".',
};
export const LOST_RACE: Localized = {
  kk: 'Іс сіз ашқаннан кейін өзгертілген: екі нұсқаны салыстырып, қажеттісін сақтаңыз. Ештеңе жоғалған жоқ.',
  ru: 'Дело изменено после того, как вы его открыли: сравните обе версии и сохраните нужную. Ничего не потеряно.',
  en: 'The matter was changed after you opened it: compare both versions and save the one you need. Nothing is lost.',
};
export const GONE: Localized = {
  kk: 'Іс сіз ашқаннан кейін жойылған: жазғаныңыз өзіңізде қалды, оны жаңа іс ретінде сақтаңыз.',
  ru: 'Дело удалено после того, как вы его открыли: ваш текст остался у вас, сохраните его как новое дело.',
  en: 'The matter was deleted after you opened it: your text is still with you, save it as a new matter.',
};
