import type { Localized } from '../../lib/base/index.ts';
import { say } from '../shell/language.ts';

/** Words of the pages of decisions and of what the papers say. */
export const reference = {
  practice: say('Шетел тәжірибесі', 'Зарубежная практика', 'Foreign practice'),
  statistics: say('Статистика', 'Статистика', 'Statistics'),
  recommendations: say('Ұсынымдар', 'Рекомендации', 'Recommendations'),
  rights: say('Құқықтар кестесі', 'Матрица прав', 'Matrix of rights'),
  cases: say('Шешімдер', 'Решения', 'Decisions'),
  contradictions: say('Қайшылықтар', 'Противоречия', 'Contradictions'),
  sections: say('Қор бөлімдері', 'Разделы корпуса', 'Parts of the corpus'),
  practice_lead: say(
    'Баяндама сипаттаған мерзімінен бұрын босату үлгілері. Шет елдердің заңдарымен салыстырылмаған; қосымша мен тараудың айырмашылығы белгіленген.',
    'Модели досрочного освобождения, как их описывает доклад. Иностранные законы не сверялись; места, где приложение и глава расходятся, помечены.',
    'Parole models as the report describes them. The foreign laws were not compared; where the appendix and the chapter differ, it is marked.',
  ),
  statistics_lead: say(
    'Әр қатардың өз дереккөзі бар. 2024 жылғы екі қатарды салыстыруға да, қосуға да болмайды.',
    'У каждого ряда свой источник. Два ряда за 2024 год нельзя ни сравнивать, ни складывать.',
    'Each series has its own source. The two series for 2024 must be neither compared nor added.',
  ),
  recommendations_lead: say(
    'Баяндама мен мақалалардың ұсыныстары, өз сөзімізбен. Бұл заң емес.',
    'Предложения доклада и статей своими словами. Это не закон.',
    'Proposals of the report and of the articles, restated. They are not law.',
  ),
  rights_lead: say(
    'Құқықтан баптарға, шешімдерге және ұлттық нормаға. Баяндаманың өзі атағандар белгіленген, қалғанын жоба қосты.',
    'От права к статьям, решениям и национальной норме. Названное самим докладом помечено, остальное добавил проект.',
    'From a right to articles, decisions and the national norm. What the report itself names is marked; the project added the rest.',
  ),
  cases_lead: say(
    'Соттар мен комитеттердің шешімдері. Тексерілмеген сілтемені құжатқа енгізбес бұрын түпнұсқадан қараңыз.',
    'Решения судов и комитетов. Непроверенную ссылку сверьте с первоисточником, прежде чем вносить в документ.',
    'Decisions of courts and committees. Look up an unchecked citation before it enters a paper.',
  ),
  contradictions_lead: say(
    'Дереккөздердің бір-біріне қайшы мәлімдемелері. Бірін келтірсеңіз, екіншісін де көрсетіңіз.',
    'Утверждения источников, которые не могут быть верны вместе. Приводя одно, покажите и другое.',
    'Statements of the sources that cannot all be true. Where you give one, show the other.',
  ),
  download: say('Тізімді жүктеп алу:', 'Скачать список:', 'Download the list:'),
  country: say('Ел', 'Страна', 'Country'),
  countries: say('Салыстыратын елдер', 'Страны для сравнения', 'Countries to compare'),
  all: say('Барлығы', 'Все', 'All'),
  family: say('Құқық жүйесі', 'Правовая семья', 'Legal family'),
  place: say('Орны', 'Место', 'Place'),
  minimum: say('Ең аз мерзім', 'Минимальный срок', 'Least term'),
  institution: say('Институт', 'Институт', 'Institution'),
  applies_to: say('Қандай жазаға', 'К каким наказаниям', 'To which penalties'),
  decides: say('Кім шешеді', 'Кто решает', 'Who decides'),
  criteria: say('Өлшемдер', 'Критерии', 'Criteria'),
  restrictions: say('Шектеулер', 'Ограничения', 'Restrictions'),
  afterwards: say('Босатылған соң', 'После освобождения', 'After release'),
  source: say('Дереккөз', 'Источник', 'Source'),
  source_lines: say('{paper}, {lines}-жолдар', '{paper}, строки {lines}', '{paper}, lines {lines}'),
  dash: say('Сызықша басылған', 'Напечатан прочерк', 'A dash is printed'),
  absent: say('Ұяшық жоқ', 'Ячейки нет', 'There is no cell'),
  law_named: say('Аталған заң: {law}', 'Названный закон: {law}', 'Law named: {law}'),
  contradiction: say('Қайшылық: {subject}', 'Противоречие: {subject}', 'Contradiction: {subject}'),
  row: say('Жол', 'Строка', 'Row'),
  doubt: say('Күмән', 'Сомнение', 'Doubt'),
  show_table: say(
    'Кестені ашу: {count} жол',
    'Открыть таблицу: строк {count}',
    'Open the table: {count} rows',
  ),
  chart_of: say(
    'Диаграмма: {title}. Сандар төмендегі кестеде.',
    'Диаграмма: {title}. Числа в таблице ниже.',
    'Chart: {title}. The figures are in the table below.',
  ),
  counted_by: say('Есептеген: {who}', 'Подсчитано: {who}', 'Counted by: {who}'),
  addressee: say('Кімге', 'Кому', 'Addressed to'),
  paper: say('Қай еңбек', 'Какая работа', 'Paper'),
  inferred: say(
    'адресаты мәтіннен шығарылған',
    'адресат выведен из текста',
    'addressee inferred from the text',
  ),
  found_count: say('Табылғаны: {count}', 'Найдено: {count}', 'Found: {count}'),
  nothing: say(
    'Мұндай жазба жоқ: сүзгіні өзгертіңіз.',
    'Таких записей нет: измените фильтр.',
    'There is no such entry: change the filter.',
  ),
  articles: say('Баптар', 'Статьи', 'Articles'),
  national: say('Ұлттық норма', 'Национальная норма', 'National norm'),
  by_report: say('баяндамада', 'в докладе', 'in the report'),
  body: say('Орган', 'Орган', 'Body'),
  find_case: say('Атауы немесе нөмірі', 'Имя или номер', 'Name or number'),
  right: say('Құқық', 'Право', 'Right'),
  holding: say('Шешімнің мәні', 'Суть решения', 'Holding'),
  date: say('Күні', 'Дата', 'Date'),
  outcome: say('Нәтиже', 'Исход', 'Outcome'),
  numbers: say('Нөмірлері', 'Номера', 'Numbers'),
  spellings: say('Есімнің жазылу нұсқалары', 'Написания имени', 'Spellings of the name'),
  cite_case: say('Шешімге сілтеме', 'Ссылка на решение', 'Cite this decision'),
  wrong_citation: say(
    'Дереккөзде қате сілтеме басылған',
    'В источнике ссылка с ошибкой',
    'The source prints a wrong citation',
  ),
  checked_count: say(
    'Оның ішінде тексерілгені: {checked}.',
    'Из них проверено: {checked}.',
    'Of these checked: {checked}.',
  ),
  unchecked_case: say(
    'Нөмірі мен күні шығарған органның тізілімімен салыстырылмаған.',
    'Номер и дата не сверены с реестром органа.',
    'Number and date were not compared with the register of the body.',
  ),
  remark: say('Не істеу керек', 'Что делать', 'What to do'),
};

export const FAMILY_NAMES: Readonly<Record<string, Localized>> = {
  'romano-germanic': say('роман-герман', 'романо-германская', 'Romano-Germanic'),
  'common-law': say('жалпы құқық', 'общее право', 'common law'),
  muslim: say('мұсылман құқығы', 'мусульманское право', 'Muslim law'),
  mixed: say('аралас', 'смешанная', 'mixed'),
  cis: say('ТМД', 'СНГ', 'CIS'),
};

export const PART_NAMES: Readonly<Record<string, Localized>> = {
  'appendix-1': say('1-қосымша', 'Приложение 1', 'Appendix 1'),
  'chapter-2': say('2-тарау', 'Глава 2', 'Chapter 2'),
};

export const SERIES_NAMES: Readonly<Record<string, Localized>> = {
  'supreme-court': say('Жоғарғы Сот қатары', 'Ряд Верховного Суда', 'Series of the Supreme Court'),
  'penal-committee': say(
    'Қылмыстық-атқару жүйесі комитетінің қатары',
    'Ряд Комитета уголовно-исполнительной системы',
    'Series of the Penal System Committee',
  ),
  'legal-statistics': say(
    'Құқықтық статистика комитетінің қатары',
    'Ряд Комитета по правовой статистике',
    'Series of the Committee on Legal Statistics',
  ),
};

export const CASE_BODIES: Readonly<Record<string, Localized>> = {
  ecthr: say('Еуропалық сот', 'Европейский суд', 'European Court'),
  hrc: say('Адам құқықтары жөніндегі комитет', 'Комитет по правам человека', 'Human Rights Committee'),
  cat: say('Азаптауға қарсы комитет', 'Комитет против пыток', 'Committee against Torture'),
  cedaw: say(
    'Әйелдерге қатысты кемсітушілікті жою жөніндегі комитет',
    'Комитет по ликвидации дискриминации женщин',
    'CEDAW Committee',
  ),
  crpd: say(
    'Мүгедектігі бар адамдардың құқықтары жөніндегі комитет',
    'Комитет по правам инвалидов',
    'CRPD Committee',
  ),
  'kz-cc': say('Конституциялық бақылау', 'Конституционный контроль', 'Constitutional review'),
  'kz-court': say('Қазақстан соттары', 'Суды Казахстана', 'Courts of Kazakhstan'),
};

export const OUTCOME_NAMES: Readonly<Record<string, Localized>> = {
  violation: say('бұзушылық танылды', 'нарушение признано', 'violation'),
  'no-violation': say('бұзушылық жоқ', 'нарушения нет', 'no violation'),
  mixed: say('ішінара', 'частично', 'in part'),
  inadmissible: say('қабылданбаған', 'неприемлемо', 'inadmissible'),
  other: say('өзге', 'иное', 'other'),
};
