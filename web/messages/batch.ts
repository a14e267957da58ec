import { say } from '../shell/language.ts';

/** Words of the screen that works out the dates of many cases. */
export const batch = {
  title: say('Көп істің мерзімдері', 'Сроки по многим делам', 'Dates of many cases'),
  lead: say(
    'Істер кестесін жүктеңіз: күндері есептеліп, ең жақыны бірінші тұрады. Кестеге адам аттарын емес, өз белгілеріңізді жазыңыз.',
    'Загрузите таблицу дел: даты будут рассчитаны, ближайшая станет первой. Вместо имён людей пишите в таблице свои обозначения.',
    'Load a table of cases: the dates are worked out, the nearest comes first. Put identifiers of your own in the table, not names of people.',
  ),
  file: say('Істер кестесі (CSV немесе XLSX)', 'Таблица дел (CSV или XLSX)', 'Table of cases (CSV or XLSX)'),
  file_help: say(
    'Бірінші жол бағандарды атайды, әр келесі жол бір іс. Ең көбі 10 000 жол.',
    'Первая строка называет столбцы, каждая следующая строка содержит одно дело. Не более 10 000 строк.',
    'The first row names the columns, each further row is one case. At most 10,000 rows.',
  ),
  template: say('Бос кесте үлгісі (CSV)', 'Пустой образец таблицы (CSV)', 'Empty table to fill in (CSV)'),
  as_of: say('Қай күнге есептеу керек?', 'На какой день рассчитать?', 'As of which day?'),
  go: say('Есептеу', 'Рассчитать', 'Work out the dates'),
  no_file: say('Алдымен файл таңдаңыз.', 'Сначала выберите файл.', 'Choose a file first.'),
  too_big: say(
    'Файл 7 МБ-тан аспауы керек.',
    'Файл должен быть не больше 7 МБ.',
    'The file must not exceed 7 MB.',
  ),
  working: say('Кесте есептелуде…', 'Таблица рассчитывается…', 'Working out the table…'),
  counts: say(
    'Есептелді: {good}. Есептелмеген жолдар: {bad}.',
    'Рассчитано: {good}. Не рассчитано строк: {bad}.',
    'Worked out: {good}. Rows not worked out: {bad}.',
  ),
  not_kept: say(
    'Кесте мен нәтиже тек осы бетте тұр: беттен кетсеңіз, олар қалмайды. Файлды жүктеп алыңыз.',
    'Таблица и результат есть только на этой странице: после ухода с неё они не останутся. Скачайте файл.',
    'The table and the results are on this page only: they are gone once you leave it. Download the file.',
  ),
  soon: say('Жақындаған күндер', 'Ближайшие даты', 'Coming dates'),
  days: say('Алдағы неше күн?', 'На сколько дней вперёд?', 'How many days ahead?'),
  none_soon: say(
    'Бұл аралықта туындайтын құқық жоқ.',
    'За это время никакое право не возникает.',
    'No right arises within this time.',
  ),
  results: say('Нәтижелер', 'Результаты', 'Results'),
  bad: say('Есептелмеген жолдар', 'Нерассчитанные строки', 'Rows not worked out'),
  row: say('Жол', 'Строка', 'Row'),
  id: say('Белгі', 'Обозначение', 'Case'),
  reason: say('Себебі', 'Причина', 'Reason'),
  last_day: say('Мерзімнің соңғы күні', 'Последний день срока', 'Last day of the term'),
  date: say('Күні', 'Дата', 'Date'),
  right: say('Құқық', 'Право', 'Right'),
  more: say('Тағы {count} жолды көрсету', 'Показать ещё {count}', 'Show {count} more'),
  open: say('Көп істі бірден есептеу', 'Рассчитать много дел сразу', 'Many cases at once'),
  calendar: say('Күнтізбе (iCalendar)', 'Календарь (iCalendar)', 'Calendar (iCalendar)'),
  download: say('Жүктеп алу', 'Скачать', 'Download'),
  none: say('күні жоқ', 'даты нет', 'no date'),
};
