import type { Language, Localized } from '../../lib/base/index.ts';
import type { ReliefName, ReliefStatus } from '../../lib/eligibility/index.ts';
import { say } from '../shell/language.ts';

export const RELIEF_NAMES: Readonly<Record<ReliefName, Localized>> = {
  parole: say(
    'Шартты түрде мерзімінен бұрын босату (ШМББ)',
    'Условно-досрочное освобождение (УДО)',
    'Parole',
  ),
  commutation: say(
    'Жазаның өтелмеген бөлігін неғұрлым жеңіл жаза түрімен ауыстыру (ЖЖА)',
    'Замена неотбытой части наказания более мягким видом (ЗМН)',
    'Commutation to a milder sentence',
  ),
  term_reduction: say('Жаза мерзімін қысқарту', 'Сокращение срока наказания', 'Reduction of the term'),
  deferral: say('Жазаны өтеуді кейінге қалдыру', 'Отсрочка отбывания наказания', 'Deferral of the sentence'),
  illness: say('Сырқатына байланысты босату', 'Освобождение в связи с болезнью', 'Release for illness'),
};

export const STATUS_NAMES: Readonly<Record<ReliefStatus, Localized>> = {
  mandatory: say('Міндетті', 'Обязательно', 'Mandatory'),
  discretionary: say('Соттың қалауы бойынша', 'По усмотрению суда', 'At the court’s discretion'),
  prohibited: say('Тыйым салынған', 'Запрещено', 'Prohibited'),
  not_applicable: say('Қолданылмайды', 'Не применяется', 'Does not apply'),
  needs_review: say('Тексеру қажет', 'Нужна проверка', 'Needs review'),
};

export const STATUS_TONES: Readonly<Record<ReliefStatus, string>> = {
  mandatory: 'badge-good',
  discretionary: 'badge-accent',
  prohibited: 'badge-bad',
  not_applicable: '',
  needs_review: 'badge-warn',
};

/** Words of the release date pages. */
export const eligibility = {
  title: say('Босату мерзімін есептеу', 'Расчёт сроков освобождения', 'Release dates'),
  lead: say(
    'Үкімнің деректерін енгізіңіз. Белгісізін бос қалдыра беріңіз: жауапта қай деректің маңызды екені айтылады. Деректер осы браузерде қалады.',
    'Введите данные приговора. Неизвестное можно пропустить: ответ скажет, какие данные важны. Данные остаются в этом браузере.',
    'Enter the facts of the sentence. What is not known may be left out: the answer says which facts matter. The facts stay in this browser.',
  ),
  facts: say('Деректер', 'Данные', 'Facts'),
  rare: say('Сирек кездесетін мән-жайлар', 'Редкие обстоятельства', 'Less common circumstances'),
  more_follow: say(
    'Басқа сұрақтар осы жауаптан кейін ашылады: тек нәтижеге әсер ететіндері сұралады.',
    'Остальные вопросы откроются после этого ответа: спрашивается только то, от чего зависит результат.',
    'The other questions open after this answer: only what the result depends on is asked.',
  ),
  result: say('Нәтиже', 'Результат', 'Result'),
  what_if: say('Егер…', 'Что, если', 'What if'),
  editions: say('Екі редакция', 'Две редакции', 'Two editions'),
  calculate: say('Есептеу', 'Рассчитать', 'Work out the dates'),
  back_to_facts: say('Деректерді өзгерту', 'Изменить данные', 'Change the facts'),
  as_of: say('Қай күнге есептеледі', 'На какую дату считать', 'As of which day'),
  as_of_why: say(
    'Заң редакциясы мен құқықтың туындаған-туындамағаны осы күнге қарай анықталады.',
    'По этой дате выбирается редакция закона и определяется, возникло ли право.',
    'This day picks the edition of the law and decides whether a right has arisen.',
  ),
  not_given: say('Дерек енгізілмеген', 'Данные не введены', 'No facts were entered'),
  not_given_text: say(
    'Алдымен үкім деректерін енгізіңіз.',
    'Сначала введите данные приговора.',
    'Enter the facts of the sentence first.',
  ),
  by_law: say('Заң редакциясы: {edition}', 'Редакция закона: {edition}', 'Edition of the law: {edition}'),
  rule_set: say('Ережелер жинағы: {version}', 'Набор правил: {version}', 'Rule set: {version}'),
  on_day: say('{date} күнгі жағдай', 'На {date}', 'As of {date}'),
  stale: say(
    'Бұл есеп басқа ережелер жинағымен жасалған еді; енді қайта есептелді.',
    'Прежний расчёт сделан по другому набору правил; сейчас он сделан заново.',
    'The earlier calculation was made with another rule set; it has now been made anew.',
  ),
  earliest: say('Ең ерте күн', 'Самая ранняя дата', 'Earliest date'),
  safe: say('Сенімді күн', 'Надёжная дата', 'Safe date'),
  safe_why: say(
    'Екі тәсілмен саналған күннің кешірегі: оны ешкім мерзімінен ерте деп айта алмайды.',
    'Более поздняя из двух рассчитанных дат: её никто не назовёт преждевременной.',
    'The later of the dates that the two ways of counting give: nobody can call it premature.',
  ),
  fraction: say('Өтелуі тиіс үлес', 'Доля, которую нужно отбыть', 'Share to be served'),
  come: say('Құқық туындады', 'Право возникло', 'The right has arisen'),
  not_come: say('Құқық әлі туындаған жоқ', 'Право ещё не возникло', 'The right has not arisen yet'),
  ground: say('Негізі', 'Основание', 'Ground'),
  arithmetic: say('Қалай есептелді', 'Как посчитано', 'How it was counted'),
  rules: say('Қолданылған ережелер', 'Применённые правила', 'Rules that applied'),
  blocks: say('Қандай кедергі бар', 'Что препятствует', 'What stands in the way'),
  review: say('Неге тексеру қажет', 'Почему нужна проверка', 'Why review is needed'),
  range: say('Құқық мына күндер аралығында туындайды', 'Право возникает между', 'The right arises between'),
  readings: say('Түсіндіру нұсқалары', 'Варианты толкования', 'Competing readings'),
  assuming: say('Егер', 'Если', 'If'),
  needs: say('Мына деректер маңызды', 'Эти данные важны', 'These facts matter'),
  changes: say('Жауапты не өзгертеді', 'Что изменит ответ', 'What would change the answer'),
  documents: say('Қандай құжаттар керек', 'Какие документы нужны', 'Documents to attach'),
  draft: say('Құжат дайындау', 'Подготовить документ', 'Draft the paper'),
  term: say('Жаза мерзімі', 'Срок наказания', 'The term'),
  last_day: say('Соңғы күні', 'Последний день', 'Last day'),
  total_days: say('Барлығы {count} күн', 'Всего дней: {count}', '{count} days in all'),
  timeline: say('Мерзімнің барысы', 'Ход срока', 'Course of the sentence'),
  timeline_text: say(
    '{from} және {to} аралығындағы оқиғалар; төмендегі тізімде ретімен берілген.',
    'События с {from} по {to}; по порядку перечислены ниже.',
    'Events from {from} to {to}, listed in order below.',
  ),
  assumed: say('Әдеттегі жағдай деп қабылданды', 'Принято как обычно', 'Taken as the ordinary case'),
  alerts: say('Назар аударыңыз', 'Обратите внимание', 'Take note'),
  clocks: say('Іс жүргізу мерзімдері', 'Процессуальные сроки', 'Procedural time limits'),
  last_day_for: say('соңғы күн', 'последний день', 'last day'),
  first_day_for: say('бірінші күн', 'первый день', 'first day'),
  after: say('Босатылғаннан кейін', 'После освобождения', 'After release'),
  convention: say('Санау тәртібі', 'Порядок счёта', 'How time is counted'),
  reapply: say('Қайта өтініш беру күні', 'Повторное обращение с', 'A new petition may be filed from'),
  forms: say('Қандай жазамен ауыстыруға болады', 'Чем можно заменить', 'What it may be replaced by'),
  fine: say('айыппұл', 'штраф', 'a fine'),
  restriction: say('бас бостандығын шектеу', 'ограничение свободы', 'restriction of liberty'),
  max_share: say('Қысқартудың ең көп үлесі', 'Наибольшая доля сокращения', 'Largest share of reduction'),
  remaining: say(
    'Өтелмеген бөлік: {days} күн',
    'Неотбытая часть, дней: {days}',
    'Unserved part: {days} days',
  ),
  as_restriction: say(
    'бас бостандығын шектеуге ауыстырғанда: {days} күн',
    'при замене ограничением свободы, дней: {days}',
    'as restriction of liberty: {days} days',
  ),
  as_fine: say(
    'айыппұлға ауыстырғанда: {index} АЕК',
    'при замене штрафом: {index} МРП',
    'as a fine: {index} MCI',
  ),
  as_fine_tenge: say(
    'айыппұлға ауыстырғанда: {index} АЕК, яғни {tenge} теңге',
    'при замене штрафом: {index} МРП, то есть {tenge} тенге',
    'as a fine: {index} MCI, that is {tenge} tenge',
  ),
  cut: say(
    'Ең көбі {days} күнге қысқартуға болады; сонда соңғы күні {date}',
    'Наибольшее сокращение, дней: {days}; последний день тогда {date}',
    'The cut is at most {days} days: the last day would then be {date}',
  ),
  deferred_until: say(
    'Есептеу күнінен санағанда, ең кеші {date} күніне дейін',
    'Если считать от дня расчёта, не позднее {date}',
    'Counted from the day asked about, until {date} at the latest',
  ),
  mark_checked: say(
    'ресми мәтінмен салыстырылған;',
    'сверено с официальным текстом;',
    'compared with the official text;',
  ),
  mark_unchecked: say('салыстырылмаған', 'не сверено', 'not compared'),
  extended: say(
    'Соңғы күн демалысқа түседі: мерзім {date} күні аяқталады (ҚПК 48-бабының 4-бөлігі; мереке күндері ескерілмеген).',
    'Последний день выпадает на выходной: срок оканчивается {date} (часть 4 статьи 48 УПК; праздники не учтены).',
    'The last day is a day off: the term ends on {date} (CPC 48(4); public holidays are not counted here).',
  ),
  penalties: say('Тәртіптік жазалар', 'Взыскания', 'Disciplinary penalties'),
  imposed: say('Қолданылған күні', 'Наложено', 'Imposed'),
  early_lifting: say(
    'Мерзімінен бұрын алып тастауға болатын күн',
    'Досрочное снятие возможно с',
    'May be lifted early from',
  ),
  expires: say('Жаза күшінде болатын соңғы күн', 'Последний день до погашения', 'Last day before it expires'),
  clean_from: say(
    'Қай күннен жазасы жоқ деп есептеледі',
    'Считается не имеющим взысканий с',
    'Counts as having none from',
  ),
  given: say(
    'Есепке негіз болған деректер',
    'Данные, на которых основан расчёт',
    'Facts the calculation rests on',
  ),
  derived: say('Басқа деректерден шығарылды', 'Выведено из других данных', 'Worked out from other facts'),
  fact: say('Дерек', 'Факт', 'Fact'),
  new_value: say('Жаңа мәні', 'Новое значение', 'New value'),
  compare: say('Салыстыру', 'Сравнить', 'Compare'),
  what_if_lead: say(
    'Бір деректі өзгертіп, ненің жылжитынын көріңіз. Негізгі деректеріңіз өзгермейді.',
    'Измените один факт и посмотрите, что сдвинется. Ваши данные не меняются.',
    'Change one fact and see what moves. Your facts themselves stay as they are.',
  ),
  editions_lead: say(
    'Деректер бірдей, редакция екеу: заңның өзгеруі бұл адам үшін нені өзгертті.',
    'Одни данные, две редакции: что изменение закона меняет для этого человека.',
    'The same facts under two editions: what the change of the law means for this person.',
  ),
  before: say('Бұрын', 'Было', 'Before'),
  after_change: say('Кейін', 'Стало', 'After'),
  nothing_moves: say('Ештеңе өзгермейді.', 'Ничего не меняется.', 'Nothing moves.'),
  relief: say('Босату түрі', 'Вид освобождения', 'Relief'),
  what: say('Не өзгереді', 'Что меняется', 'What changes'),
  none: say('жоқ', 'нет', 'none'),
  rules_title: say('Ережелер кестесі', 'Таблица правил', 'Table of rules'),
  rules_lead: say(
    'Есеп қолданатын әр ереже, оның бабы және қай күннен қай күнге дейін қолданылатыны.',
    'Каждое правило расчёта, его статья и срок действия.',
    'Every rule the calculation uses, its provision and when it is in force.',
  ),
  rule: say('Ереже', 'Правило', 'Rule'),
  verified: say('Ресми мәтінмен салыстыру', 'Сверка с официальным текстом', 'Against the official text'),
  in_force: say('Қолданылуы', 'Действие', 'In force'),
  from: say('{date} күнінен бастап', 'с {date}', 'from {date}'),
  until: say('{date} күніне дейін', 'до {date}', 'until {date}'),
  always: say('үнемі', 'всегда', 'always'),
  procedure: say('Іс жүргізу мерзімдері', 'Процессуальные сроки', 'Procedural time limits'),
  save_name: say('Мерзім есебі', 'Расчёт срока', 'Release date calculation'),
};

export const FIELD_NAMES: Readonly<Record<string, Localized>> = {
  status: say('мәртебе', 'статус', 'status'),
  fraction: eligibility.fraction,
  earliest: eligibility.earliest,
  earliest_safe: eligibility.safe,
  eligible_on_as_of: eligibility.come,
  max_share: eligibility.max_share,
  readings: eligibility.readings,
  ground: eligibility.ground,
};

const EACH_ITS_OWN = say('әр бөлікке өз үлесі', 'для каждой части своя доля', 'each part its own share');

/** A share to be served as the reader says it: `1/2` as it stands, `25 years` (always fifteen or twenty-five) in words. */
export function shareName(share: string, language: Language): string {
  const years = /^(\d+) years$/.exec(share)?.[1];
  if (years !== undefined) return `${years} ${say('жыл', 'лет', 'years')[language]}`;
  return share === 'mixed' ? EACH_ITS_OWN[language] : share;
}
