import { say } from '../shell/language.ts';

/** Words about work that a closed tab left behind. */
export const found = {
  title: say('Сақталмаған жұмыс табылды', 'Найдена несохранённая работа', 'Unsaved work found'),
  text: say(
    'Жабылған қойындыда жазылған, еш жерде сақталмаған. Қалпына келтірсеңіз, осы беттегі мәтін оның орнына қойылады.',
    'Набрано в закрытой вкладке и нигде не сохранено. При восстановлении текст с этой страницы займёт её место.',
    'It was typed in a tab closed since and is saved nowhere. When restored, the text on this page takes its place here.',
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
