import { ask, type QuestionSpec } from './question-model.ts';
import { MORE_QUESTIONS } from './questions-more.ts';

export type { QuestionOption, QuestionSpec } from './question-model.ts';

const FIRST: readonly QuestionSpec[] = [
  ask(
    'sentence_type',
    'sentence',
    'choice',
    'CC 72(1)',
    ['Қандай жаза өтелуде?', 'Какое наказание отбывается?', 'Which sentence is being served?'],
    [
      'Қандай шаралар мүмкін екені жаза түріне байланысты.',
      'От вида наказания зависит, какие меры доступны.',
      'The kind of sentence decides which reliefs exist.',
    ],
    {
      required: true,
      options: [
        ['imprisonment', 'бас бостандығынан айыру', 'лишение свободы', 'imprisonment'],
        ['restriction_of_liberty', 'бас бостандығын шектеу', 'ограничение свободы', 'restriction of liberty'],
        [
          'life_imprisonment',
          'өмір бойына бас бостандығынан айыру',
          'пожизненное лишение свободы',
          'life imprisonment',
        ],
        ['correctional_work', 'түзеу жұмыстары', 'исправительные работы', 'correctional work'],
        ['community_work', 'қоғамдық жұмыстар', 'общественные работы', 'community work'],
        ['arrest', 'қамаққа алу', 'арест', 'arrest'],
        ['fine', 'айыппұл', 'штраф', 'fine'],
      ],
    },
  ),
  ask(
    'start',
    'sentence',
    'date',
    'CPC 393(4)',
    [
      'Жаза мерзімі қай күннен есептеледі?',
      'С какого дня исчисляется срок?',
      'From which day does the term run?',
    ],
    [
      'Барлық күн осы күннен бастап саналады.',
      'От него считаются все даты.',
      'All dates are counted from it.',
    ],
    {
      required: true,
      help: [
        'Үкімдегі немесе мекеме анықтамасындағы күнді жазыңыз.',
        'Укажите дату из приговора или справки учреждения.',
        'Take it from the sentence or the certificate of the institution.',
      ],
    },
  ),
  ask(
    'term',
    'sentence',
    'term',
    'CC 62(1)',
    [
      'Мерзімі қанша (жыл, ай, күн)?',
      'Каков срок (годы, месяцы, дни)?',
      'How long is the term (years, months, days)?',
    ],
    ['Үлес осы мерзімнен алынады.', 'Доля берётся от этого срока.', 'The fraction is taken of it.'],
    { required: true },
  ),
  ask(
    'category',
    'crime',
    'choice',
    'CC 11',
    ['Қылмыс санаты қандай?', 'Какова категория преступления?', 'What is the category of the crime?'],
    [
      'Үлес санатқа байланысты; санат тағайындалған мерзімге емес, баптағы ең жоғары жазаға қарай анықталады.',
      'Доля зависит от категории; она определяется наибольшим наказанием по статье, а не назначенным сроком.',
      'The fraction depends on it; it follows the maximum in the article, not the term imposed.',
    ],
    {
      required: true,
      options: [
        ['minor', 'онша ауыр емес', 'небольшой тяжести', 'minor'],
        ['medium', 'ауырлығы орташа', 'средней тяжести', 'medium'],
        ['grave', 'ауыр', 'тяжкое', 'grave'],
        ['especially_grave', 'аса ауыр', 'особо тяжкое', 'especially grave'],
      ],
    },
  ),
  ask(
    'against',
    'crime',
    'choice',
    'CC 72(3) 3)',
    [
      'Үкім бойынша қылмыс адамның өміріне немесе денсаулығына қолсұғушылықпен байланысты ма?',
      'Связано ли преступление по приговору с посягательством на жизнь или здоровье?',
      'Is the crime, by the sentence, tied to an attack on life or health?',
    ],
    [
      'Ауыр қылмыста үлес 1/2 орнына 2/3 болады; заңда анықтамасы жоқ, сондықтан бағдарлама баптан өзі шығармайды.',
      'Для тяжкого доля становится 2/3 вместо 1/2; определения в законе нет, поэтому программа не выводит это из статьи.',
      'For a grave crime the fraction becomes 2/3 instead of 1/2; the law has no definition, so it is never inferred.',
    ],
    {
      options: [
        ['none', 'жоқ', 'нет', 'no'],
        ['life', 'өмірге қолсұғушылық', 'посягательство на жизнь', 'an attack on life'],
        ['health', 'денсаулыққа қолсұғушылық', 'посягательство на здоровье', 'an attack on health'],
      ],
    },
  ),
  ask(
    'crime_date',
    'crime',
    'date',
    'CC 6(3)',
    ['Қылмыс қай күні жасалды?', 'Когда совершено преступление?', 'When was the crime committed?'],
    [
      '2025 жылғы 16 қыркүйектен бастап кейбір ережелер қатаңдады; бұдан бұрынғы қылмысқа олардың қолданылуы даулы.',
      'С 16.09.2025 часть правил стала строже; применимы ли они к более ранним преступлениям, спорно.',
      'From 16 September 2025 some rules are stricter; whether they reach earlier crimes is open.',
    ],
  ),
  ask(
    'special_crime',
    'crime',
    'choice',
    'CC 72(8)',
    [
      'Қылмыс мына түрлердің біріне жата ма?',
      'Относится ли преступление к одному из этих видов?',
      'Is the crime one of these?',
    ],
    [
      'Бұл қылмыстар үшін тыйымдар мен ерекше ережелер бар.',
      'Для них есть запреты и особые правила.',
      'They have bans and rules of their own.',
    ],
    {
      options: [
        ['none', 'жоқ', 'нет', 'no'],
        ['corruption', 'сыбайлас жемқорлық қылмысы', 'коррупционное', 'corruption'],
        [
          'terrorism_or_extremism',
          'террористік немесе экстремистік',
          'террористическое или экстремистское',
          'terrorist or extremist',
        ],
        [
          'sexual_against_minor',
          'кәмелетке толмағандардың жыныстық тиіспеушілігіне қарсы',
          'против половой неприкосновенности несовершеннолетних',
          'a sexual crime against a minor',
        ],
        [
          'murder_in_criminal_group',
          'қылмыстық топ құрамында адамды қасақана өлтіру',
          'умышленное причинение смерти в составе преступной группы',
          'intentional killing in a criminal group',
        ],
        ['torture', 'азаптау', 'пытки', 'torture'],
      ],
    },
  ),
  ask(
    'terror_deaths_or_especially_grave',
    'crime',
    'yes_no',
    'CC 72(8) 2)',
    [
      'Қылмыс адамдардың қаза болуына әкелді ме немесе аса ауыр қылмыс жасаумен ұштасты ма?',
      'Повлекло ли преступление гибель людей или было сопряжено с особо тяжким преступлением?',
      'Did the crime cause deaths, or was it tied to an especially grave crime?',
    ],
    [
      'Ондай жағдайда босатуға да, ауыстыруға да тыйым салынады.',
      'Тогда запрещены и освобождение, и замена.',
      'Then both parole and replacement are banned.',
    ],
  ),
  ask(
    'active_assistance',
    'crime',
    'yes_no',
    'CC 72(1) para 3',
    [
      'Адам осындай қылмыстардың алдын алуға, ашуға немесе тергеуге белсенді жәрдемдесе ме?',
      'Оказывает ли лицо активное содействие в предотвращении, раскрытии или расследовании таких преступлений?',
      'Does the person actively help prevent, solve or investigate such crimes?',
    ],
    [
      'Жәрдемсіз босату мен ауыстыру мүмкін емес не даулы.',
      'Без содействия освобождение и замена невозможны или спорны.',
      'Without it parole and replacement are impossible or doubtful.',
    ],
  ),
  ask(
    'victim_age',
    'crime',
    'number',
    'CC 72(8) 4)',
    ['Жәбірленуші неше жаста болды?', 'Сколько лет было потерпевшему?', 'How old was the victim?'],
    [
      'Қылмысты кәмелетке толмаған адам 14-17 жастағы адамға қатысты жасаса, тыйым қолданылмайды.',
      'Запрет не действует, если преступление несовершеннолетнего направлено против лица 14-17 лет.',
      'The ban does not reach a juvenile’s crime against a person of 14 to 17.',
    ],
  ),
  ask(
    'crime_in_criminal_group',
    'crime',
    'yes_no',
    'CC 73(2) para 2',
    [
      'Қылмыс қылмыстық топ құрамында жасалды ма?',
      'Совершено ли преступление в составе преступной группы?',
      'Was the crime committed in a criminal group?',
    ],
    ['Онда жазаны ауыстыруға болмайды.', 'Тогда замена наказания запрещена.', 'Then replacement is banned.'],
    { rare: true },
  ),
  ask(
    'damage',
    'conduct',
    'choice',
    'CC 72(1) para 2',
    ['Қылмыстан келген залал өтелді ме?', 'Возмещён ли ущерб от преступления?', 'Is the damage repaid?'],
    [
      'Залал толық өтеліп, қаскөйлікпен бұзушылық болмаса, босату міндетті.',
      'При полном возмещении и без злостных нарушений освобождение обязательно.',
      'If fully repaid and without malicious violations, parole is mandatory.',
    ],
    {
      options: [
        ['repaid', 'толық өтелді', 'возмещён полностью', 'fully repaid'],
        ['no_claim', 'талап қойылмаған', 'требований не заявлено', 'no claim was made'],
        ['partial', 'ішінара өтелді', 'возмещён частично', 'partly repaid'],
        ['unpaid', 'өтелмеді', 'не возмещён', 'not repaid'],
      ],
    },
  ),
  ask(
    'malicious_violations_active',
    'conduct',
    'yes_no',
    'PEC 130(3)',
    [
      'Алып тасталмаған және мерзімі өтпеген қаскөйлікпен бұзушылық бар ма?',
      'Есть ли злостные нарушения, не снятые и не погашенные?',
      'Are there malicious violations neither lifted nor expired?',
    ],
    [
      'Бар болса, босату міндетті болмайды.',
      'При них освобождение уже не обязательно.',
      'With them parole is no longer mandatory.',
    ],
    {
      help: [
        'Қаскөйлікпен бұзушы — тізімдегі әрекеті үшін тәртіптік изоляторға жабылған немесе жалғыз адамдық камераға ауыстырылған адам.',
        'Злостный нарушитель — тот, кого за деяние из списка водворили в изолятор или одиночную камеру.',
        'A malicious violator is one put into isolation or a single cell for an act on the list.',
      ],
    },
  ),
  ask(
    'malicious_violations_ever',
    'conduct',
    'yes_no',
    'NP6 p.2',
    [
      'Бұрын қаскөйлікпен бұзушылық болған ба (мерзімі өтіп кеткен болса да)?',
      'Были ли злостные нарушения раньше, пусть и погашенные?',
      'Were there any malicious violations earlier, even if expired?',
    ],
    [
      'Жоғарғы Соттың түсіндіруінше, мерзімі өткені де кедергі болуы мүмкін.',
      'По разъяснению Верховного Суда препятствием может быть и погашенное.',
      'By the reading of the Supreme Court even an expired one may stand in the way.',
    ],
  ),
  ask(
    'vulnerable',
    'person',
    'choice',
    'CC 72(4)',
    [
      'Адам мына санаттардың біріне жата ма?',
      'Относится ли осуждённый к одной из категорий?',
      'Does the person belong to one of these?',
    ],
    [
      'Олар үшін үлес азырақ, жазаны кейінге қалдыру да мүмкін.',
      'Для них доля меньше и возможна отсрочка.',
      'They have lower fractions and deferral.',
    ],
    {
      options: [
        ['none', 'жоқ', 'нет', 'no'],
        ['pregnant', 'жүкті әйел', 'беременная женщина', 'a pregnant woman'],
        [
          'woman_young_child',
          'жас баласы бар немесе оны тәрбиелеп отырған әйел',
          'женщина, имеющая или воспитывающая малолетнего ребёнка',
          'a woman having or raising a young child',
        ],
        [
          'man_young_child_alone',
          'жас баланы жалғыз өзі тәрбиелеп отырған еркек',
          'мужчина, в одиночку воспитывающий малолетнего ребёнка',
          'a man raising a young child alone',
        ],
        ['woman_58', '58 және одан асқан жастағы әйел', 'женщина 58 лет и старше', 'a woman of 58 or more'],
        ['man_63', '63 және одан асқан жастағы еркек', 'мужчина 63 лет и старше', 'a man of 63 or more'],
        [
          'disability_1_2',
          'I немесе II топтағы мүгедектігі бар адам',
          'лицо с инвалидностью I или II группы',
          'a person with disability of group I or II',
        ],
        [
          'raising_disabled_child',
          'мүгедектігі бар баланы тәрбиелеп отырған адам',
          'лицо, воспитывающее ребёнка с инвалидностью',
          'a person raising a disabled child',
        ],
      ],
    },
  ),
  ask(
    'vulnerable_at_crime',
    'person',
    'yes_no',
    'CC 72(8) 3)',
    [
      'Қылмыс жасалған кезде бұл мәртебе болды ма?',
      'Был ли этот статус на момент преступления?',
      'Did the status exist at the time of the crime?',
    ],
    [
      'Тыйымның қолданылмауы қылмыс жасалған кездегі мәртебеге байланысты.',
      'Исключение из запрета зависит от статуса на момент преступления.',
      'The exception to the ban depends on the status at the time of the crime.',
    ],
  ),
  ask(
    'juvenile_at_crime',
    'person',
    'yes_no',
    'CC 86(1)',
    [
      'Қылмыс 18 жасқа толғанға дейін жасалды ма?',
      'Совершено ли преступление до 18 лет?',
      'Was the crime committed under 18?',
    ],
    [
      'Онда, қаскөйлікпен бұзушылық болмаса, босату да, ауыстыру да міндетті, үлес азырақ.',
      'Тогда без злостных нарушений и освобождение, и замена обязательны, а доля меньше.',
      'Then, without malicious violations, parole and replacement are mandatory, with lower fractions.',
    ],
  ),
];

/** All questions of the form in their order. */
export const QUESTIONS: readonly QuestionSpec[] = [...FIRST, ...MORE_QUESTIONS];

const BY_FACT = new Map(QUESTIONS.map((question) => [question.fact, question]));

/** The question that asks for a fact. */
export const questionOf = (fact: string): QuestionSpec | undefined => BY_FACT.get(fact);
