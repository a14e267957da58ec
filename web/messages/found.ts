import { say } from '../shell/language.ts';

/** Words about work that a closed tab left behind. */
export const found = {
  title: say('Сақталмаған жұмыс табылды', 'Найдена несохранённая работа', 'Unsaved work found'),
  text: say(
    'Жабылған қойындыда жазылған, еш жерде сақталмаған. Қалпына келтірсеңіз, осы беттегі мәтін оның орнында сақталады.',
    'Набрано в закрытой вкладке и нигде не сохранено. Если её восстановить, текст с этой страницы сохранится здесь вместо неё.',
    'It was typed in a tab that is now closed and is saved nowhere. If you restore it, the text on this page is kept here instead.',
  ),
  fields: say('Өзгеше өрістер: {count}.', 'Отличающихся полей: {count}.', 'Fields that differ: {count}.'),
  restore: say('Қалпына келтіру', 'Восстановить', 'Restore'),
  discard: say('Жою', 'Удалить', 'Discard'),
  discard_sure: say(
    'Бұл жұмыс біржола өшіріледі. Жалғастырасыз ба?',
    'Эта работа будет удалена навсегда. Продолжить?',
    'This work will be deleted for good. Continue?',
  ),
};
