import { say } from '../shell/language.ts';

/** Words of saved matters. */
export const matters = {
  title: say('Сақталған істер', 'Сохранённые дела', 'Saved matters'),
  lead: say(
    'Есептер, құжат жобалары және түзету кестелері. Әр сақтау нұсқа жасайды; біреудің өзгерісі байқалмай жоғалмайды.',
    'Расчёты, проекты документов и таблицы поправок. Каждое сохранение создаёт версию; чужое изменение не пропадёт незамеченным.',
    'Calculations, draft papers and amendment tables. Each save makes a version; nobody’s change is lost unseen.',
  ),
  none: say('Әзірге сақталған іс жоқ.', 'Сохранённых дел пока нет.', 'There are no saved matters yet.'),
  none_hint: say(
    'Мерзімді есептеңіз немесе құжат бастаңыз да, «Іс ретінде сақтау» түймесін басыңыз.',
    'Рассчитайте срок или начните документ и нажмите «Сохранить как дело».',
    'Work out a date or begin a paper, then press "Save as a matter".',
  ),
  case: say('Мерзім есебі', 'Расчёт срока', 'Release date calculation'),
  draft: say('Құжат жобасы', 'Проект документа', 'Draft paper'),
  table: say('Түзету кестесі', 'Таблица поправок', 'Amendment table'),
  version: say('{version}-нұсқа', 'Версия {version}', 'Version {version}'),
  changed: say('Өзгертілген', 'Изменено', 'Changed'),
  open: say('Ашу', 'Открыть', 'Open'),
  continue: say('Жұмысты жалғастыру', 'Продолжить работу', 'Continue the work'),
  remove_sure: say(
    '«{title}» ісі біржола жойылады. Жалғастырасыз ба?',
    'Дело «{title}» будет удалено навсегда. Продолжить?',
    'The matter "{title}" will be deleted for good. Continue?',
  ),
  removed: say('Іс жойылды.', 'Дело удалено.', 'The matter was deleted.'),
  save_as: say('Іс ретінде сақтау', 'Сохранить как дело', 'Save as a matter'),
  save: say('Өзгерістерді сақтау', 'Сохранить изменения', 'Save the changes'),
  name: say('Істің атауы', 'Название дела', 'Name of the matter'),
  name_help: say(
    'Атауы тек сіздің тізіміңізде көрінеді.',
    'Название видно только в вашем списке.',
    'The name is seen only in your own list.',
  ),
  saved: say('Сақталды: {version}-нұсқа', 'Сохранено: версия {version}', 'Saved: version {version}'),
  unsaved: say(
    'Іске сақталмаған өзгерістер бар; олар осы браузерде сақтаулы.',
    'Есть изменения, не сохранённые в деле; они хранятся в этом браузере.',
    'There are changes not yet saved to the matter; they are kept in this browser.',
  ),
  restored: say(
    'Осы браузердегі сақталмаған өзгерістер қалпына келтірілді.',
    'Восстановлены несохранённые изменения из этого браузера.',
    'Unsaved changes kept in this browser were restored.',
  ),
  conflict_title: say(
    'Іс басқа жерде өзгертілген: қай нұсқаны қалдыру керек?',
    'Дело изменено в другом месте: какую версию оставить?',
    'The matter was changed elsewhere: which version should stay?',
  ),
  conflict_gone: say(
    'Іс басқа жерде жойылған. Өзгерістеріңіз осында тұр.',
    'Дело удалено в другом месте. Ваши изменения здесь.',
    'The matter was deleted elsewhere. Your changes are here.',
  ),
  conflict_text: say(
    'Ештеңе жоғалған жоқ. Айырмашылықтар төменде; таңдағанша екеуі де сақтаулы.',
    'Ничего не потеряно. Различия ниже; пока вы не выбрали, сохранены обе версии.',
    'Nothing is lost. The differences are below; both versions are kept until you choose.',
  ),
  field: say('Өріс', 'Поле', 'Field'),
  mine: say('Менің нұсқам', 'Моя версия', 'My version'),
  theirs: say('Сақталған нұсқа ({version})', 'Сохранённая версия ({version})', 'Stored version ({version})'),
  keep_mine: say('Менікін сақтау', 'Сохранить мою', 'Save mine'),
  keep_theirs: say('Сақталғанын алу', 'Взять сохранённую', 'Take the stored one'),
  keep_both: say(
    'Менікін жаңа іс ретінде сақтау',
    'Сохранить мою как новое дело',
    'Save mine as a new matter',
  ),
  same: say('Мазмұны бірдей.', 'Содержание одинаково.', 'Their contents are the same.'),
  empty: say('(бос)', '(пусто)', '(empty)'),
};
