import { say } from '../shell/language.ts';

/** Words about official texts that this machine's store holds. */
export const official = {
  title: say('Ресми мәтін', 'Официальный текст', 'Official text'),
  restated: say('Баяндау', 'Изложение', 'Restatement'),
  language: {
    kk: say('қазақ тілінде', 'на казахском', 'in Kazakh'),
    ru: say('орыс тілінде', 'на русском', 'in Russian'),
    en: say('ағылшын тілінде', 'на английском', 'in English'),
  },
  other_language: say(
    'Қоймада бұл актінің қазақша мәтіні жоқ',
    'Русского текста этого акта в хранилище нет',
    'The store holds no English text of this act',
  ),
  notes: say('Жариялаушының ескертпелері', 'Примечания издателя', 'Notes of the publisher'),
  edition: say('{date} редакциясы', 'редакция от {date}', 'edition of {date}'),
  older: say(
    'Баяндау {against} редакциясымен салыстырылған, қоймада {newest} редакциясы бар: ресми мәтінді қараңыз.',
    'Изложение сверено с редакцией от {against}, в хранилище есть редакция от {newest}: смотрите официальный текст.',
    'The restatement was compared with the edition of {against}; the store holds that of {newest}: see the official text.',
  ),
  compare: say(
    '{from} редакциясынан айырмасы',
    'Отличия от редакции от {from}',
    'Changes since the edition of {from}',
  ),
  same: say('Мәтіні өзгермеген.', 'Текст не изменился.', 'The wording is the same.'),
  inserted: say('қосылды', 'добавлено', 'inserted'),
  deleted: say('алып тасталды', 'исключено', 'deleted'),
  export: say('Баяндауды жүктеп алу:', 'Скачать изложение:', 'Download the restatement:'),
};
