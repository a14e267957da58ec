import type { Localized } from '../../lib/base/index.ts';
import { say } from '../shell/language.ts';

/** Words of the search page. */
export const search = {
  home_title: say(
    'Қылмыстық-атқару құқығы бойынша іздеу',
    'Поиск по уголовно-исполнительному праву',
    'Search the penal law of Kazakhstan',
  ),
  home_lead: say(
    'Ұлттық заңдар, БҰҰ мен Еуропа Кеңесінің стандарттары бір жерде. Қазақша, орысша не ағылшынша теріңіз: қалай жазылса да табылады.',
    'Национальные законы и стандарты ООН и Совета Европы вместе. Пишите по-казахски, по-русски или по-английски, в любом написании.',
    'National law beside UN and Council of Europe standards. Type in Kazakh, Russian or English, in any spelling.',
  ),
  title: say('Іздеу', 'Поиск', 'Search'),
  label: say('Сұрау', 'Запрос', 'Query'),
  placeholder: say(
    'мысалы: жалғыз қамау, ҚК 72-бап',
    'например: одиночное заключение, ст. 72 УК',
    'for example: solitary confinement, CC 72',
  ),
  go: say('Іздеу', 'Найти', 'Search'),
  clear: say('Тазарту', 'Очистить', 'Clear'),
  examples: say('Мысалдар', 'Примеры', 'Examples'),
  recent: say('Соңғы іздеулер', 'Недавние запросы', 'Recent searches'),
  recent_note: say('тек осы браузерде', 'только в этом браузере', 'in this browser only'),
  forget: say('Тарихты өшіру', 'Стереть историю', 'Clear the history'),
  doors: say('Не істегіңіз келеді?', 'Что нужно сделать?', 'What do you want to do?'),
  door_release: say('Қашан босатылуы мүмкін?', 'Когда возможно освобождение?', 'When can release come?'),
  door_release_text: say(
    'Үкім деректерін енгізіңіз: шартты түрде мерзімінен бұрын босату мен жазаны ауыстыру қай күннен бастап, қай бап бойынша мүмкін болатынын көресіз.',
    'Введите данные приговора: увидите, с какого дня и по какой статье возможны УДО и замена наказания, с расчётом по шагам.',
    'Enter the facts of a sentence: see when, and under which article, parole and commutation become possible, step by step.',
  ),
  door_draft: say('Өтінішхат дайындау', 'Подготовить ходатайство', 'Draft a petition'),
  door_draft_text: say(
    'Сұрақтарға жауап беріп, қазақша не орысша DOCX немесе PDF алыңыз. Әр сілтеме нормаға апарады.',
    'Ответьте на вопросы и получите DOCX или PDF на казахском или русском. Каждая ссылка ведёт к норме.',
    'Answer the questions and get a DOCX or PDF in Kazakh or Russian. Every citation leads to its norm.',
  ),
  door_standards: say(
    'Стандарт пен заңды салыстыру',
    'Сопоставить стандарт и закон',
    'Compare standard and law',
  ),
  door_standards_text: say(
    'Мандела, Токио, Бангкок ережелерінің қасында ұлттық норма тұрады: ол стандартты іске асыра ма, әлде оған жетпей ме.',
    'Рядом с Правилами Манделы, Токийскими и Бангкокскими стоит норма закона: видно, реализует она стандарт или не достигает его.',
    'Beside the Mandela, Tokyo and Bangkok Rules stands the national norm that implements them or falls short.',
  ),
  found: say('Табылғаны: {count}', 'Найдено: {count}', 'Found: {count}'),
  nothing: say(
    'Бұл сұрау бойынша ештеңе табылмады.',
    'По этому запросу ничего не найдено.',
    'Nothing answers this query.',
  ),
  nothing_fits: say('Сәйкес келетін ештеңе жоқ', 'Ничего подходящего нет', 'Nothing fits'),
  nearest_below: say(
    'Төмендегілер тек ең жақындары, сұрағыңызға жауап болуы екіталай. Мұнда жаза мен оны орындау туралы нормалар бар; бланк, мекенжай, баға, басқа салалардың заңдары жоқ.',
    'Ниже лишь самое близкое: вряд ли это ответ на ваш вопрос. Здесь нормы о наказании и его исполнении; бланков, адресов, цен и законов других отраслей нет.',
    'Below is only what comes nearest; it is unlikely to answer your question. Here are the rules on punishment and how it is carried out, not forms, addresses, prices or other branches of the law.',
  ),
  perhaps_fits: say(
    'Жауап төменде болуы мүмкін: сұрағыңызға сай келе ме, оқып тексеріңіз.',
    'Ответ, возможно, ниже: прочтите и проверьте, на ваш ли он вопрос.',
    'The answer may be below: read it and check that it is about your question.',
  ),
  nothing_hint: say(
    'Сөздерді азайтыңыз, басқаша жазып көріңіз немесе сүзгілерді алып тастаңыз.',
    'Уберите часть слов, напишите иначе или снимите фильтры.',
    'Use fewer words, write them differently, or take off the filters.',
  ),
  did_you_mean: say('Мүмкін, іздегеніңіз:', 'Возможно, вы имели в виду:', 'Did you mean:'),
  suggestions: say('Ұсыныстар', 'Подсказки', 'Suggestions'),
  filters: say('Сүзгілер', 'Фильтры', 'Filters'),
  clear_filters: say('Сүзгілерді алып тастау', 'Снять фильтры', 'Take off the filters'),
  why: say('Неліктен табылды', 'Почему найдено', 'Why this hit'),
  nearest: say('жақыны ғана', 'лишь близкое', 'nearest only'),
  perhaps: say('мүмкін жауап', 'возможный ответ', 'possible answer'),
  disagree: say('Дереккөздер бір-біріне қайшы', 'Источники расходятся', 'Sources disagree'),
  lines: say('{from}–{to}-жолдар', 'строки {from}–{to}', 'lines {from}–{to}'),
  page: say('{page}-бет', 'стр. {page}', 'p. {page}'),
  library: say('Кітапхана', 'Библиотека', 'Library'),
  not_held: say(
    '«{text}» сілтемесі танылды, бірақ норма қорда жоқ.',
    'Ссылка «{text}» распознана, но этой нормы в корпусе нет.',
    'The citation "{text}" is understood, but the corpus does not hold the provision.',
  ),
  more: say('Тағы көрсету', 'Показать ещё', 'Show more'),
};

export const EXAMPLES: readonly Localized[] = [
  say('шартты түрде мерзімінен бұрын босату', 'условно-досрочное освобождение', 'parole'),
  say('ҚК 72-бабының 3-бөлігі', 'ч. 3 ст. 72 УК РК', 'CC 72(3)'),
  say('жалғыз қамау', 'одиночное заключение', 'solitary confinement'),
  say('отбасымен кездесу', 'свидания с семьёй', 'family visits'),
  say('пробация', 'пробация', 'probation'),
];

export const FACET_NAMES: Readonly<Record<string, Localized>> = {
  kind: say('Түрі', 'Вид', 'Kind'),
  body: say('Ұйым', 'Орган', 'Body'),
  status: say('Мәртебесі', 'Статус', 'Status'),
  language: say('Тілі', 'Язык', 'Language'),
  topic: say('Тақырыбы', 'Тема', 'Topic'),
  whom: say('Кімге қатысты', 'Кого касается', 'Whom it concerns'),
  stage: say('Сатысы', 'Стадия', 'Stage'),
  instrument: say('Акт', 'Акт', 'Instrument'),
};

export const HIT_KINDS: Readonly<Record<string, Localized>> = {
  provision: say('норма', 'норма', 'provision'),
  passage: say('кітапхана мәтіні', 'текст библиотеки', 'library passage'),
  library: say('кітапхана', 'библиотека', 'library'),
  case: say('шешім', 'решение', 'decision'),
};

export const REASONS: Readonly<Record<string, Localized>> = {
  word: say('дәл сөз', 'то же слово', 'same word'),
  form: say('сөз тұлғасы', 'форма слова', 'form of the word'),
  spelling: say('жазылуы ұқсас', 'похожее написание', 'close spelling'),
  translation: say('аударма', 'перевод', 'translation'),
  concept: say('ұғым', 'понятие', 'concept'),
  citation: say('сілтеме', 'ссылка', 'citation'),
};
