import type { Localized } from '../../lib/base/index.ts';
import type { DocumentType } from '../../lib/drafting/index.ts';
import { say } from '../shell/language.ts';

export const GROUPS: Readonly<Record<DocumentType['group'], Localized>> = {
  petition: say('Өтінішхаттар', 'Ходатайства', 'Petitions'),
  characteristic: say(
    'Мінездемелер мен қорытындылар',
    'Характеристики и заключения',
    'Characteristics and opinions',
  ),
  appeal: say('Шағым беру', 'Обжалование', 'Appeals'),
  complaint: say('Шағымдар', 'Жалобы', 'Complaints'),
  agreement: say('Келісімдер мен міндеттемелер', 'Соглашения и обязательства', 'Agreements and undertakings'),
  request: say('Сұрау салулар мен хабарламалар', 'Запросы и уведомления', 'Requests and notices'),
  programme: say('Бағдарламалар', 'Программы', 'Programmes'),
};

/** Words of the drafting desk. */
export const drafting = {
  title: say('Құжат жасау', 'Подготовка документа', 'Draft a paper'),
  lead: say(
    'Түрін таңдаңыз, сұрақтарға жауап беріңіз, тексеріңіз де DOCX не PDF жүктеп алыңыз. Сақтамайынша серверде ештеңе қалмайды.',
    'Выберите вид, ответьте на вопросы, проверьте и скачайте DOCX или PDF. Пока вы не сохранили дело, на сервере ничего не остаётся.',
    'Choose a kind, answer the questions, check and download DOCX or PDF. Nothing stays on the server until you save.',
  ),
  languages: say('Құжат тілі', 'Язык документа', 'Language of the paper'),
  begun: say('Басталған жұмыстар', 'Начатое', 'Work in progress'),
  begin: say('Бастау', 'Начать', 'Begin'),
  continue: say('Жалғастыру', 'Продолжить', 'Continue'),
  law: say(
    'Заңның {date} редакциясы бойынша',
    'По закону в редакции от {date}',
    'Under the law as of {date}',
  ),
  form: say('Сұрақтар', 'Вопросы', 'Questions'),
  checks: say('Тексеру', 'Проверка', 'Checks'),
  checks_count: say('Тексеру: {count}', 'Проверка: {count}', 'Checks: {count}'),
  preview: say('Көру', 'Просмотр', 'Preview'),
  download: say('Жүктеп алу', 'Скачать', 'Download'),
  package: say('Топтама (ZIP)', 'Пакет (ZIP)', 'Package (ZIP)'),
  downloading: say('Файл дайындалуда…', 'Файл готовится…', 'Preparing the file…'),
  downloaded: say('Файл жүктеп алынды.', 'Файл скачан.', 'The file was downloaded.'),
  all_clear: say('Ескертпе жоқ.', 'Замечаний нет.', 'No findings.'),
  error: say('Түзету керек', 'Нужно исправить', 'Must be corrected'),
  warning: say('Назар аударыңыз', 'Обратите внимание', 'Take note'),
  info: say('Ақпарат', 'К сведению', 'For information'),
  overrule: say('Себебін жазып, қалдыру', 'Оставить с указанием причины', 'Keep as it is, with a reason'),
  reason: say('Неге бұл дұрыс', 'Почему это верно', 'Why this is right'),
  overrule_now: say('Қалдыру', 'Оставить', 'Keep'),
  overruled: say(
    'Сол қалпында қалдырылды, себебі: {reason}',
    'Оставлено, причина: {reason}',
    'Kept with a reason: {reason}',
  ),
  take_back: say('Ескертпені қайтару', 'Вернуть замечание', 'Bring it back'),
  go_to: say('Сұраққа өту', 'К вопросу', 'Go to the question'),
  arguments: say('Уәж қосу', 'Добавить довод', 'Add an argument'),
  example: say(
    'Ойдан шығарылған үлгіні толтыру',
    'Заполнить вымышленным примером',
    'Fill in an invented example',
  ),
  example_sure: say(
    'Жауаптарыңыз ойдан шығарылған үлгімен ауыстырылады. Жалғастырасыз ба?',
    'Ваши ответы будут заменены вымышленным примером. Продолжить?',
    'Your answers will be replaced by an invented example. Continue?',
  ),
  no_calculation: say(
    'Мерзім есептелмеген: есептесеңіз, күндер мен негіздер өздігінен толтырылады.',
    'Срок не рассчитан: после расчёта даты и основания заполнятся сами.',
    'No release date was worked out: once it is, the dates and grounds fill in by themselves.',
  ),
  calculate: say('Мерзімді есептеу', 'Рассчитать срок', 'Work out the date'),
  take_calculation: say('Есептен алу', 'Взять из расчёта', 'Take from the calculation'),
  other_papers: say(
    'Сақталған басқа құжаттан алу',
    'Взять из другого сохранённого документа',
    'Take over from another saved paper',
  ),
  other_papers_help: say(
    'Екі құжатқа ортақ сұрақтардың жауаптары алынады: сот, адам, үкім, мекеме. Осында жазылған жауап өзгермейді.',
    'Берутся ответы на вопросы, общие для обоих документов: суд, лицо, приговор, учреждение. Уже введённое здесь не меняется.',
    'Answers to the questions that both papers ask are taken: court, person, sentence, institution. What is typed here stays as it is.',
  ),
  no_other_papers: say(
    'Сақталған басқа құжат жоқ.',
    'Других сохранённых документов нет.',
    'There is no other saved paper.',
  ),
  answers_taken: say('Алынған жауаптар: {count}', 'Взято ответов: {count}', 'Answers taken over: {count}'),
  calculation_taken: say(
    'Мерзім есебі қосылған: {date} күнгі жағдай.',
    'Расчёт срока на {date} подключён.',
    'A release date calculation is attached: as of {date}.',
  ),
  refusal: say('Бас тартуды талдау', 'Разбор отказа', 'Refusal review'),
  refusal_lead: say(
    'Сот қаулысының мәтінін қойыңыз: заң жол бермейтін себептер белгіленіп, негізі мен шағымға арналған абзац шығады. Мәтін серверде сақталмайды.',
    'Вставьте текст постановления: доводы, которых закон не допускает, будут отмечены, с основанием и абзацем для жалобы. Текст на сервере не сохраняется.',
    'Paste the text of the ruling: reasons that the law does not admit are marked, with the ground and a paragraph for the appeal. The text is not stored on the server.',
  ),
  ruling_file: say('Қаулының файлы', 'Файл постановления', 'File of the ruling'),
  ruling_file_help: say(
    'PDF, DOCX не TXT, ең көбі 2 МБ; не мәтінін төменге қойыңыз.',
    'PDF, DOCX или TXT, не больше 2 МБ; либо вставьте текст ниже.',
    'PDF, DOCX or TXT, at most 2 MB; or paste the text below.',
  ),
  ruling_too_big: say(
    'Файл 2 МБ-тан үлкен: уәждеу бөлігін мәтін етіп қойыңыз.',
    'Файл больше 2 МБ: вставьте мотивировочную часть текстом.',
    'The file is larger than 2 MB: paste its reasons as text.',
  ),
  granted: say(
    'Қаулы өтінішхатты қанағаттандырған сияқты: бас тарту себептері ізделмеді.',
    'Похоже, постановление удовлетворяет ходатайство: мотивы отказа не искались.',
    'The ruling seems to grant the petition: reasons for refusal were not looked for.',
  ),
  to_appeal: say('Шағымға көшіру', 'Перенести в жалобу', 'Take into the appeal'),
  ruling: say('Қаулының мәтіні', 'Текст постановления', 'Text of the ruling'),
  relief: say('Қаулы не туралы', 'О чём постановление', 'What the ruling is about'),
  relief_seen: say('Мәтіннен анықтау', 'Определить по тексту', 'See from the text'),
  parole: say('Шартты түрде мерзімінен бұрын босату', 'Условно-досрочное освобождение', 'Parole'),
  commutation: say(
    'Жазаны неғұрлым жеңіл жаза түрімен ауыстыру',
    'Замена наказания более мягким видом',
    'Commutation',
  ),
  review: say('Талдау', 'Разобрать', 'Review'),
  inadmissible: say('Заң жол бермейді', 'Закон не допускает', 'Not admitted by the law'),
  contested: say('Даулы', 'Спорно', 'Contested'),
  nothing_wrong: say(
    'Заң жол бермейтін себеп табылмады. Бұл қаулы заңды дегенді білдірмейді.',
    'Недопустимых доводов не найдено. Это не значит, что постановление законно.',
    'No inadmissible reason was found. That does not mean that the ruling is lawful.',
  ),
  passages: say('Қаулыдағы жері', 'Место в постановлении', 'Passage of the ruling'),
  for_appeal: say('Шағымға арналған абзац', 'Абзац для жалобы', 'Paragraph for the appeal'),
  cannot_judge: say(
    'Бұл талдау нені бағаламайды',
    'Чего этот разбор не оценивает',
    'What this review cannot judge',
  ),
  too_long: say(
    'Мәтін {limit} таңбадан ұзын: артық бөлігін алып тастаңыз.',
    'Текст длиннее {limit} знаков: уберите лишнее.',
    'The text is longer than {limit} characters: take out what is not needed.',
  ),
};
