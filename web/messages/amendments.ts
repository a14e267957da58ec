import type { EditKind } from '../../lib/amendments/index.ts';
import type { Localized } from '../../lib/base/index.ts';
import { say } from '../shell/language.ts';

/** Words of the amendment tables. */
export const amendments = {
  title: say('Түзету кестелері', 'Таблицы поправок', 'Amendment tables'),
  lead: say(
    'Салыстырма кестені жүктеңіз: әр жолда не өзгеретіні сөзбе-сөз көрінеді, қателері тексеріледі, екі жоба салыстырылады.',
    'Загрузите сравнительную таблицу: в каждой строке видно пословно, что меняется; ошибки отмечаются, два проекта сопоставляются.',
    'Load a comparative table: see word by word what each row changes, what is wrong in it, and where two drafts collide.',
  ),
  file: say('Файл (DOCX, PDF, HTML, мәтін)', 'Файл (DOCX, PDF, HTML, текст)', 'File (DOCX, PDF, HTML, text)'),
  paste: say('немесе кестенің мәтіні', 'или текст таблицы', 'or the text of the table'),
  import: say('Жүктеу', 'Загрузить', 'Load'),
  importing: say('Кесте оқылуда…', 'Таблица читается…', 'Reading the table…'),
  imported: say('Оқылды: {rows} жол', 'Прочитано строк: {rows}', 'Rows read: {rows}'),
  replace_sure: say(
    'Ашық кесте жаңасымен ауыстырылады. Жалғастырасыз ба?',
    'Открытая таблица будет заменена новой. Продолжить?',
    'The open table will be replaced by the new one. Continue?',
  ),
  too_big: say(
    'Файл 7 МБ-тан аспауы керек.',
    'Файл должен быть не больше 7 МБ.',
    'The file must not exceed 7 MB.',
  ),
  open_table: say('Ашық кесте', 'Открытая таблица', 'The open table'),
  table: say('Кесте', 'Таблица', 'Table'),
  checks: say('Тексеру', 'Проверка', 'Checks'),
  directions: say('Түзету нұсқаулары', 'Формулировки поправок', 'Amending directions'),
  compare: say('Салыстыру', 'Сравнение', 'Compare'),
  none: say('Ашық кесте жоқ.', 'Нет открытой таблицы.', 'No table is open.'),
  none_hint: say('Алдымен кестені жүктеңіз.', 'Сначала загрузите таблицу.', 'Load a table first.'),
  row: say('{number}-жол', 'Строка {number}', 'Row {number}'),
  variant: say('{number}-нұсқа', 'вариант {number}', 'variant {number}'),
  current: say('Қолданыстағы редакция', 'Действующая редакция', 'Current wording'),
  proposed: say('Ұсынылатын редакция', 'Предлагаемая редакция', 'Proposed wording'),
  rationale: say('Негіздеме', 'Обоснование', 'Rationale'),
  changes: say('Не өзгереді', 'Что меняется', 'What changes'),
  edit: say('Өңдеу', 'Править', 'Edit'),
  done: say('Дайын', 'Готово', 'Done'),
  unsure: say('Ұяшық шекарасы күмәнді', 'Граница ячейки сомнительна', 'Doubtful cell boundary'),
  inserted: say('қосылды', 'добавлено', 'inserted'),
  deleted: say('алып тасталды', 'исключено', 'deleted'),
  moved: say('Орны ауысқан', 'Переставлено', 'Moved'),
  renumbered: say('Нөмірі өзгерген', 'Изменён номер', 'Renumbered'),
  no_change: say('Мәтіні өзгермейді.', 'Текст не меняется.', 'The wording does not change.'),
  show: say('Табу', 'Найти', 'Find'),
  export: say('Файлға шығару', 'Выгрузить', 'Export'),
  marks: say(
    'Алып тасталғанның үстін, қосылғанның астын сызып көрсету',
    'С зачёркиванием и подчёркиванием',
    'With strike-through and underline',
  ),
  language: say('Нұсқаулардың тілі', 'Язык формулировок', 'Language of the directions'),
  other: say('Салыстырылатын жоба қосу', 'Добавить проект для сравнения', 'Add a draft to compare'),
  first_draft: say('1-жоба', 'Проект 1', 'Draft 1'),
  second_draft: say('2-жоба', 'Проект 2', 'Draft 2'),
  save_name: say('Түзету кестесі', 'Таблица поправок', 'Amendment table'),
  write: say('Жаңа кесте жазу', 'Написать новую таблицу', 'Write a new table'),
  take_up: say('Өзгертілетін норма', 'Изменяемая норма', 'Provision to amend'),
  take_up_help: say(
    'Табылған норманың қолданыстағы мәтіні, нөмірі мен атауы өзі қойылады.',
    'Действующий текст, номер и заголовок нормы встанут сами.',
    'Its text in force, number and heading are filled in.',
  ),
  consolidated: say('Өзгерістер енгізілген мәтін', 'Текст с изменениями', 'Text as amended'),
  add_variant: say('Нұсқа қосу', 'Добавить вариант', 'Add a variant'),
  add_position: say('Ұстаным қосу', 'Добавить позицию', 'Add a position'),
  add_citation: say('Негіздемеге сілтеме', 'Ссылка в обоснование', 'Citation for the rationale'),
  boundaries: say('Ұяшық шекаралары', 'Границы ячеек', 'Cell boundaries'),
  confirm: say('Шекараны растау', 'Подтвердить границы', 'Confirm boundaries'),
  line: say('Мәтін жолы', 'Строка текста', 'Line of text'),
  label: say('Құрылымдық элемент', 'Структурный элемент', 'Structural element'),
  article: say('Бап', 'Статья', 'Article'),
  summary: say('Кім нені қалай өзгертеді', 'Кто что и как меняет', 'Who changes what and how'),
  merge: say(
    'Таңдалған жолдардан кесте құру',
    'Собрать таблицу из отмеченных строк',
    'Merge the picked rows',
  ),
  law: say('Қолданыстағы заң', 'Действующий закон', 'The law in force'),
  quotation: say('{number}-дәйексөз', 'цитата {number}', 'quotation {number}'),
  whose: say('Жоба, жол', 'Проект, строка', 'Draft, row'),
  kind: say('Өзгеріс түрі', 'Вид изменения', 'Kind of change'),
  relation: say('Арақатынасы', 'Соотношение', 'Relation'),
  act: say('Акт', 'Акт', 'Act'),
  every: say('барлығы', 'все', 'all'),
  filters: say('Сүзгілер', 'Фильтры', 'Filters'),
  meeting: say('Тек тоғысатындары', 'Только где пересекаются', 'Only where drafts meet'),
  only_changes: say(
    'Тек өзгерістер мен айналасы',
    'Только изменения и слова рядом',
    'Only the changes and the words around them',
  ),
  print_form: say('Баспа нысаны', 'Печатная форма', 'Printed form'),
  print: say('Басып шығару', 'Напечатать', 'Print'),
  tracked: say('Түзетулері көрсетілген DOCX', 'DOCX с отслеживанием изменений', 'DOCX with tracked changes'),
  themes: say('Тұжырымдамалар', 'Концепции', 'Policy papers'),
  themes_lead: say(
    'Тұжырымдамалардың немесе басқа да бағдарламалық құжаттардың мәтінін жүктеңіз: абзацтары тақырып бойынша қатар тұрады.',
    'Загрузите тексты концепций или других программных документов: их абзацы встанут рядом по темам.',
    'Load the texts of Concepts of legal policy or other policy papers: their paragraphs stand side by side by theme.',
  ),
  themes_summary: say(
    'Қай құжат қай тақырыпты қозғайды (абзац саны)',
    'Какой документ о чём говорит (число абзацев)',
    'Which paper speaks of what (number of paragraphs)',
  ),
  theme: say('Тақырып', 'Тема', 'Theme'),
  silent: say('Бұл тақырып қозғалмаған.', 'Об этом не сказано.', 'Nothing is said of it.'),
  paper: say('Құжат', 'Документ', 'Paper'),
  paper_name: say('Құжаттың атауы', 'Название документа', 'Name of the paper'),
  paper_text: say('немесе құжаттың мәтіні', 'или текст документа', 'or the text of the paper'),
  add_paper: say('Құжат қосу', 'Добавить документ', 'Add a paper'),
  more: say('Тағы {count} көрсету', 'Показать ещё {count}', 'Show {count} more'),
  rows: say('Жолдар: {count}', 'Строк: {count}', 'Rows: {count}'),
};

/** Whence the current wording of a new row comes. */
export const SOURCES = {
  official: say(
    'ресми мәтін, {date} редакциясы',
    'официальный текст, редакция от {date}',
    'official text, edition of {date}',
  ),
  restatement: say(
    'қоймада ресми мәтін жоқ: баяндау қойылды, оны ресми мәтінмен ауыстырыңыз',
    'официального текста в хранилище нет: вставлено изложение, замените его официальным текстом',
    'the store has no official text: a restatement was put in, replace it by the official text',
  ),
  new: say(
    'мұндай норма әлі жоқ: жаңа норма',
    'такой нормы ещё нет: новая норма',
    'no such provision yet: a new one',
  ),
  none: say('мәтіні жоқ: өзіңіз енгізіңіз', 'текста нет: введите его сами', 'no text is held: type it in'),
} as const;

/** How rows of two drafts on one provision stand to each other. */
export const RELATIONS: Readonly<Record<string, Localized>> = {
  same_change: say('бірдей өзгеріс', 'то же изменение', 'same change'),
  compatible: say('үйлесімді', 'совместимо', 'compatible'),
  collides: say('қайшы', 'противоречат', 'collide'),
  only_here: say('тек осында', 'только здесь', 'only here'),
  spoken_of: say('бірнеше құжатта', 'в нескольких документах', 'in several papers'),
};

/** Why rows stand together. */
export const MATCHED: Readonly<Record<string, Localized>> = {
  address: say('мекенжайы бір', 'один адрес', 'one address'),
  text: say('мәтіні сәйкес', 'совпадает текст', 'the wording agrees'),
};

/** What a row does to the law. */
export const KINDS: Readonly<Record<EditKind, Localized>> = {
  new_article: say('жаңа бап', 'новая статья', 'new article'),
  new_edition: say('жаңа редакция', 'новая редакция', 'new wording'),
  add_item: say('жаңа тармақ', 'новый пункт', 'new item'),
  add_paragraph: say('жаңа абзац', 'новый абзац', 'new paragraph'),
  add_words: say('сөздер қосылады', 'добавлены слова', 'words added'),
  delete_words: say('сөздер алынады', 'исключены слова', 'words deleted'),
  replace_words: say('сөздер ауыстырылады', 'заменены слова', 'words replaced'),
  no_change: say('мәтіні өзгермейді', 'текст не меняется', 'no change of wording'),
};
