import { LISTED, LISTED_NARROW, overList, PERSON, REFORM } from './parole-rows.ts';
import { note } from './readings.ts';
import { type Condition, type Rule, rule } from './type.ts';

const adult = { juvenile: [false] };
const fixedAdult: Condition = { ...adult, sentence: ['imprisonment', 'restriction_of_liberty'] };
const grave = ['grave', 'especially_grave'];

/**
 * An agreement that is not on cooperation does not lift the ban on grave corruption; where a status at the crime
 * does, the row is in doubt.
 */
const banStays: readonly Condition[] = [
  { special: ['corruption'], category: grave, vulnerable: ['none', 'raising_disabled_child'] },
  { special: ['corruption'], category: grave, vulnerable_at_crime: [false] },
];

/** Open questions of CC 72: agreement, revoked parole, status, terrorism, bans. */
export const PAROLE_READINGS: readonly Rule[] = [
  rule(
    'A3',
    'parole',
    'reading',
    'CC 72(3) 5)',
    [
      'Келісім ынтымақтастық туралы емес (кінәні мойындау немесе активтерді қайтару): Кодекс «процестік келісім» дейді, Жоғарғы Сот тек ынтымақтастықты ескереді.',
      'Соглашение не о сотрудничестве (о признании вины или возврате активов): Кодекс говорит о процессуальном соглашении, Верховный Суд учитывает только сотрудничество.',
      'The agreement is not on cooperation (a plea or return of assets): the Code says procedural agreement, the Supreme Court counts only cooperation.',
    ],
    {
      code: 'AGREEMENT_KIND',
      when: { ...adult, agreement: ['other'] },
      unless: banStays,
      variants: [{ set: { agreement: 'cooperation' } }, { set: { agreement: 'none' } }],
      ok: { agreement: 'other', category: 'grave' },
      not_ok: { agreement: 'cooperation', category: 'grave' },
    },
  ),
  rule(
    'A2',
    'parole',
    'reading',
    'CC 72(3) 5)',
    [
      'Келісімді орындағанға арналған үлес (3/4) жалпы үлестен (2/3) қатаңырақ: жеңілдік ретінде жазылған тармақ адамның жағдайын нашарлата ала ма?',
      'Доля для выполнившего соглашение (3/4) строже общей (2/3): может ли льготный пункт ухудшать положение осуждённого?',
      'The fraction for a fulfilled agreement (3/4) is above the ordinary one (2/3): can a favourable point make things worse?',
    ],
    {
      code: 'AGREEMENT_STRICTER',
      from: REFORM,
      when: {
        ...fixedAdult,
        agreement: ['cooperation'],
        category: ['especially_grave'],
        against: PERSON,
        revoked: ['none'],
      },
      unless: [
        {
          vulnerable: LISTED,
          special: [
            'none',
            'terrorism_or_extremism',
            'sexual_against_minor',
            'murder_in_criminal_group',
            'torture',
          ],
        },
      ],
      variants: [{ set: {} }, { set: { agreement: 'aside' } }],
      ok: { agreement: 'cooperation', category: 'especially_grave', against: 'life', vulnerable: 'none' },
      not_ok: { agreement: 'cooperation', category: 'especially_grave', against: 'none', vulnerable: 'none' },
    },
  ),
  ...overList(
    rule(
      'A5',
      'parole',
      'reading',
      'CC 72(4) 3)',
      [
        'Осал санаттағы адамды шартты түрде мерзімінен бұрын босатудың күші жойылған: 4-бөлік мерзімнің жартысын, 3-бөлік қалдықтың үштен екісін айтады; неден есептелетіні даулы.',
        'Освобождение лица льготной категории отменено: часть четвёртая говорит о половине срока, часть третья — о двух третях остатка; база спорна.',
        'Parole of a listed person was revoked: part four says half of the term, part three two thirds of the remainder; the base is open.',
      ],
      {
        code: 'VULNERABLE_REVOKED_BREACH',
        when: { ...fixedAdult, vulnerable: LISTED, revoked: ['breach', 'negligent_or_minor'] },
        // Part four is closed to grave corruption: CC 72(1) para 4 names parts three and five only.
        unless: { special: ['corruption'], category: grave },
        variants: [
          { set: {} },
          {
            set: {},
            undated: true,
            base: 'original_term',
            ...note([
              'Бастапқы мерзімнің жартысы; шартты босатуға дейін өтелген уақыт есептеледі.',
              'Половина первоначального срока; отбытое до освобождения засчитывается.',
              'Half of the original term; time served before release counts.',
            ]),
          },
          { set: { vulnerable: 'none' } },
        ],
        ok: { vulnerable: 'disability_1_2', revoked: 'breach', base: 'remaining' },
        not_ok: { vulnerable: 'none', revoked: 'breach', base: 'remaining' },
      },
    ),
  ),
  rule(
    'A6',
    'parole',
    'reading',
    'CC 72(7) 2)',
    [
      'Шартты түрде мерзімінен бұрын босатудың күші 7-бөліктің 2) тармағы бойынша жойылып, үкімдер жиынтығы бойынша жаңа мерзім тағайындалған: 3-1) тармақ қалдық туралы айтады.',
      'Освобождение отменено по пункту 2) части седьмой, назначен новый срок по совокупности приговоров: пункт 3-1) говорит об остатке.',
      'Parole was revoked under CC 72(7) 2) and a joint term was fixed: point 3-1) speaks of the remainder.',
    ],
    {
      code: 'REVOKED_72_7_2',
      when: { ...fixedAdult, revoked: ['negligent_or_minor'], base: ['cumulative', 'sentence'] },
      variants: [
        {
          set: {},
          ...note([
            'Үлес жиынтық мерзімнен есептеледі.',
            'Доля считается от срока по совокупности приговоров.',
            'The fraction runs on the joint term.',
          ]),
        },
        {
          set: {},
          undated: true,
          base: 'remaining',
          ...note([
            'Үлес тек бұрынғы қалдықтан есептеледі.',
            'Доля считается только от прежнего остатка.',
            'The fraction runs on the old remainder only.',
          ]),
        },
        {
          set: { revoked: 'none' },
          ...note([
            'Жалпы үлес жиынтық мерзімнен есептеледі.',
            'Общая доля считается от срока по совокупности приговоров.',
            'The ordinary fraction runs on the joint term.',
          ]),
        },
      ],
      ok: { revoked: 'negligent_or_minor', base: 'cumulative' },
      not_ok: { revoked: 'negligent_or_minor', base: 'remaining' },
    },
  ),
  rule(
    'A9-restriction',
    'parole',
    'reading',
    'CC 72(1) para 4',
    [
      'Ауыр сыбайлас жемқорлық қылмысы үшін бас бостандығы шектелген, бірақ тыйым қолданылмайтын жағдай бар: төртінші және бесінші абзацтарда тек бас бостандығынан айыру аталған, жалпы абзацтардың қолданылатыны даулы.',
      'За тяжкое коррупционное преступление назначено ограничение свободы, исключение из запрета есть: абзацы четвёртый и пятый называют только лишение свободы, применимы ли общие абзацы, спорно.',
      'Restriction of liberty for grave corruption with an exception from the ban: paragraphs four and five name imprisonment only, and whether the general paragraphs apply is open.',
    ],
    {
      code: 'CORRUPTION_RESTRICTION',
      when: { ...adult, sentence: ['restriction_of_liberty'], special: ['corruption'], category: grave },
      unless: { vulnerable_at_crime: [false], agreement: ['none', 'other'] },
      variants: [
        { set: {}, by: 'path' },
        { set: { special: 'none' }, by: 'path' },
      ],
      ok: {
        sentence: 'restriction_of_liberty',
        special: 'corruption',
        category: 'grave',
        vulnerable: 'woman_58',
        vulnerable_at_crime: true,
      },
      not_ok: {
        sentence: 'imprisonment',
        special: 'corruption',
        category: 'grave',
        vulnerable: 'woman_58',
        vulnerable_at_crime: true,
      },
    },
  ),
  rule(
    'A18',
    'parole',
    'reading',
    'CC 72(3) 3-1)',
    [
      'Шартты түрде мерзімінен бұрын босатудың күші басқа, толық өтелген жаза бойынша жойылған: қатаңырақ үлестің бұл жазаға қолданылатын-қолданылмайтыны айтылмаған.',
      'Освобождение отменено по другому, уже отбытому наказанию: переносится ли более строгая доля на это наказание, не сказано.',
      'Parole was revoked in another sentence, already served: whether the stricter fraction reaches this sentence is not said.',
    ],
    {
      code: 'REVOKED_IN_OTHER_SENTENCE',
      when: {
        ...fixedAdult,
        other_sentence: [true],
        revoked: ['breach', 'negligent_or_minor', 'intentional'],
      },
      variants: [{ set: {} }, { set: { revoked: 'none' } }],
      ok: { other_sentence: true, revoked: 'intentional', base: 'cumulative' },
      not_ok: { other_sentence: false, revoked: 'intentional', base: 'cumulative' },
    },
  ),
  rule(
    'A5-base',
    'parole',
    'reading',
    'CC 72(3) 4)',
    [
      'Босатудың күші жаңа қасақана қылмыс үшін жойылған, ал есептеу негізі ретінде өтелмеген қалдық көрсетілген: Кодекс «мерзімнің» төрттен үшін, яғни үкімдер жиынтығы бойынша түпкілікті мерзімді айтады; қалдықтан есептеу Омбудсмен баяндамасында ғана кездеседі.',
      'Освобождение отменено за новое умышленное преступление, а базой указан остаток: Кодекс говорит о трёх четвертях срока, то есть окончательного по совокупности; счёт от остатка встречается только в докладе Омбудсмана.',
      'Parole was revoked for a new intentional crime, and the remainder is given as the base: the Code says three quarters of the term, the final one of joint sentences; counting from the remainder is found only in the report of the Ombudsman.',
    ],
    {
      code: 'REVOKED_INTENTIONAL_BASE',
      from: REFORM,
      when: { ...fixedAdult, revoked: ['intentional'], base: ['remaining'] },
      variants: [
        {
          set: {},
          undated: true,
          base: 'cumulative',
          ...note([
            'Үлес үкімдер жиынтығы бойынша түпкілікті мерзімнен есептеледі: сол мерзімді енгізіңіз.',
            'Доля считается от окончательного срока по совокупности приговоров: введите этот срок.',
            'The fraction runs on the final joint term: enter that term.',
          ]),
        },
        {
          set: {},
          ...note([
            'Үлес өтелмеген қалдықтан есептеледі.',
            'Доля считается от неотбытого остатка.',
            'The fraction runs on the unserved remainder.',
          ]),
        },
      ],
      ok: { revoked: 'intentional', base: 'remaining' },
      not_ok: { revoked: 'intentional', base: 'cumulative' },
    },
  ),
  rule(
    'A25',
    'parole',
    'reading',
    'CC 72(3) 5)',
    [
      'Шартты түрде мерзімінен бұрын босатудың күші жойылған, бірақ процестік келісім орындалған: қай тармақтың басым екені айтылмаған.',
      'Освобождение было отменено, но соглашение выполнено: какой пункт имеет преимущество, не сказано.',
      'Parole was revoked but an agreement is fulfilled: which point prevails is not said.',
    ],
    {
      code: 'REVOKED_WITH_AGREEMENT',
      when: {
        ...fixedAdult,
        revoked: ['breach', 'negligent_or_minor', 'intentional'],
        agreement: ['cooperation'],
      },
      variants: [{ set: { agreement: 'aside' } }, { set: { revoked: 'none' } }],
      ok: { revoked: 'intentional', agreement: 'cooperation', base: 'cumulative' },
      not_ok: { revoked: 'intentional', agreement: 'none', base: 'cumulative' },
    },
  ),
  rule(
    'A25-kind',
    'parole',
    'reading',
    'CC 72(3) 5)',
    [
      'Шартты түрде мерзімінен бұрын босатудың күші жойылған, ал орындалған келісім ынтымақтастық туралы емес: мұндай келісімнің есепке алынатын-алынбайтыны және онда қай тармақтың басым екені айтылмаған.',
      'Освобождение было отменено, а выполненное соглашение — не о сотрудничестве: учитывается ли оно и какой пункт тогда имеет преимущество, не сказано.',
      'Parole was revoked, and the fulfilled agreement is not on cooperation: whether it counts, and which point then prevails, is not said.',
    ],
    {
      code: 'REVOKED_WITH_AGREEMENT',
      when: {
        ...fixedAdult,
        revoked: ['breach', 'negligent_or_minor', 'intentional'],
        agreement: ['other'],
      },
      unless: banStays,
      variants: [{ set: { agreement: 'none' } }, { set: { revoked: 'none', agreement: 'cooperation' } }],
      ok: { revoked: 'intentional', agreement: 'other', base: 'cumulative' },
      not_ok: { revoked: 'intentional', agreement: 'cooperation', base: 'cumulative' },
    },
  ),
  rule(
    'A9',
    'parole',
    'reading',
    'CC 72(8) 3)',
    [
      'Осал мәртебе қылмыстан кейін пайда болған: тыйымға қатысты ерекшелік осындай адамдар жасаған қылмыс туралы, ал 1-бөліктің төртінші абзацы жазасын өтеп жатқан осындай адам туралы.',
      'Статус появился после преступления: исключение касается преступлений, совершённых таким лицом, а четвёртый абзац части первой — такого лица, отбывающего наказание.',
      'The status came after the crime: the exception speaks of crimes committed by such persons, paragraph four of part one of such persons serving.',
    ],
    {
      code: 'CORRUPTION_STATUS_LATER',
      when: {
        ...adult,
        special: ['corruption'],
        category: grave,
        vulnerable: LISTED_NARROW,
        vulnerable_at_crime: [false],
        agreement: ['none', 'other'],
      },
      variants: [{ set: { vulnerable_at_crime: true }, by: 'path' }, { set: {} }],
      ok: {
        special: 'corruption',
        category: 'grave',
        vulnerable: 'woman_58',
        vulnerable_at_crime: false,
        agreement: 'none',
      },
      not_ok: {
        special: 'corruption',
        category: 'grave',
        vulnerable: 'woman_58',
        vulnerable_at_crime: true,
        agreement: 'none',
      },
    },
  ),
  rule(
    'A9-murder',
    'parole',
    'reading',
    'CC 72(8) 5)',
    [
      'Осал мәртебе қылмыстан кейін пайда болған: тыйымға қатысты ерекшеліктің қолданылатыны даулы.',
      'Статус появился после преступления: действует ли исключение из запрета, спорно.',
      'The status came after the crime: whether the exception to the ban applies is open.',
    ],
    {
      code: 'MURDER_STATUS_LATER',
      when: {
        ...adult,
        special: ['murder_in_criminal_group'],
        vulnerable: LISTED_NARROW,
        vulnerable_at_crime: [false],
      },
      variants: [{ set: { vulnerable_at_crime: true } }, { set: {} }],
      ok: { special: 'murder_in_criminal_group', vulnerable: 'man_63', vulnerable_at_crime: false },
      not_ok: { special: 'murder_in_criminal_group', vulnerable: 'none', vulnerable_at_crime: false },
    },
  ),
  rule(
    'A9-past',
    'parole',
    'reading',
    'CC 72(1) para 4',
    [
      'Мәртебе қылмыс кезінде болған, қазір жоқ: тыйым алынады, бірақ қай абзацтың қолданылатыны даулы.',
      'Статус был при совершении преступления, но утрачен: запрет снят, но какой абзац применим, спорно.',
      'The status existed at the crime and is gone: the ban falls away, but which paragraph applies is open.',
    ],
    {
      code: 'CORRUPTION_STATUS_PAST',
      when: {
        ...adult,
        special: ['corruption'],
        category: grave,
        vulnerable: ['none'],
        vulnerable_at_crime: [true],
        agreement: ['none', 'other'],
      },
      variants: [
        { set: { vulnerable: 'woman_58' }, by: 'path' },
        { set: { vulnerable: 'none' }, by: 'path' },
        { set: { vulnerable_at_crime: false } },
      ],
      ok: {
        special: 'corruption',
        category: 'grave',
        vulnerable: 'none',
        vulnerable_at_crime: true,
        agreement: 'none',
      },
      not_ok: {
        special: 'corruption',
        category: 'grave',
        vulnerable: 'none',
        vulnerable_at_crime: false,
        agreement: 'none',
      },
    },
  ),
  rule(
    'A9-lost',
    'parole',
    'reading',
    'CC 72(4)',
    [
      'Мәртебе жеңілдетілген мерзім өткенше аяқталады (мысалы, бала он төртке толады): қай сәттің шешуші екені айтылмаған.',
      'Статус прекратится раньше, чем истечёт льготный срок (например, ребёнку исполнится четырнадцать): какой момент решает, не сказано.',
      'The status ends before the reduced term is served (for example, the child turns fourteen): which moment decides is not said.',
    ],
    {
      code: 'STATUS_ENDS_FIRST',
      when: { status_lost: [true] },
      variants: [
        { set: { status_lost: 'ignored' } },
        { set: { vulnerable: 'none', status_lost: 'ignored' } },
      ],
      ok: { vulnerable: 'woman_young_child', status_lost: true },
      not_ok: { vulnerable: 'woman_young_child', status_lost: false },
    },
  ),
  rule(
    'A10',
    'parole',
    'reading',
    'CC 72(1) para 3',
    [
      'Террористік немесе экстремистік қылмыс (адамдардың қаза болуынсыз), белсенді жәрдем бар, залал өтелген: босату екінші абзац бойынша міндетті ме, әлде үшінші абзац бойынша соттың қалауына қала ма?',
      'Террористическое или экстремистское преступление без гибели людей, содействие есть, ущерб возмещён: обязательное освобождение по второму абзацу или усмотрение по третьему?',
      'A terrorist crime without deaths, assistance given, damage repaid: mandatory under paragraph two or discretionary under paragraph three?',
    ],
    {
      code: 'TERROR_MANDATORY',
      when: {
        ...adult,
        sentence: ['imprisonment'],
        special: ['terrorism_or_extremism'],
        terror_grave: [false],
        assistance: [true],
        damage: ['repaid', 'no_claim'],
        malicious: ['none', 'expired', 'disputed'],
      },
      variants: [
        { set: {}, by: 'path' },
        // The mandatory reading of a past violation is the one on which paragraph two is open at all.
        { set: { special: 'none', malicious: 'none' }, by: 'path' },
      ],
      ok: {
        special: 'terrorism_or_extremism',
        terror_grave: false,
        assistance: true,
        damage: 'repaid',
        malicious: 'none',
      },
      not_ok: {
        special: 'terrorism_or_extremism',
        terror_grave: false,
        assistance: true,
        damage: 'unpaid',
        malicious: 'none',
      },
    },
  ),
  rule(
    'A10-none',
    'parole',
    'reading',
    'CC 72(1) para 3',
    [
      'Террористік немесе экстремистік қылмыс (адамдардың қаза болуынсыз), белсенді жәрдем жоқ: тыйым жоқ, бірақ үшінші абзац жәрдемді талап етеді; жалпы абзацтардың қолданылатыны даулы.',
      'Террористическое или экстремистское преступление без гибели людей, содействия нет: запрета нет, но третий абзац требует содействия; применимы ли общие абзацы, спорно.',
      'A terrorist crime without deaths and without assistance: no ban, but paragraph three asks for assistance; whether the general paragraphs apply is open.',
    ],
    {
      code: 'TERROR_NO_ASSISTANCE',
      when: {
        ...adult,
        sentence: ['imprisonment'],
        special: ['terrorism_or_extremism'],
        terror_grave: [false],
        assistance: [false],
      },
      variants: [
        {
          status: 'not_applicable',
          provision: 'CC 72(1) para 3',
          ...note([
            'Белсенді жәрдем көрсетілмесе, босатуға болмайды.',
            'Без активного содействия освобождение невозможно.',
            'No parole without active assistance.',
          ]),
        },
        { set: { special: 'none' }, by: 'path' },
      ],
      ok: { special: 'terrorism_or_extremism', terror_grave: false, assistance: false },
      not_ok: { special: 'terrorism_or_extremism', terror_grave: false, assistance: true },
    },
  ),
  rule(
    'A1-event',
    'parole',
    'reading',
    'CC 6(3)',
    [
      'Жаңа қылмыс тыйым күшіне енгенге дейін жасалған: жағдайды нашарлататын заң кері күшке ие емес, ал жазаны орындау сол кездегі заңмен жүреді.',
      'Новое преступление совершено до введения запрета: ухудшающий закон обратной силы не имеет, но исполнение идёт по действующему закону.',
      'The new crime is older than the ban: a worsening law does not reach back, but execution follows the law of the moment.',
    ],
    {
      code: 'RETROACTIVITY',
      from: REFORM,
      by_event: true,
      when: { new_crime: ['before'] },
      variants: [{ set: {} }, { set: { new_crime: 'none' } }],
      ok: { sentence: 'life_imprisonment', new_crime: 'before' },
      not_ok: { sentence: 'life_imprisonment', new_crime: 'after' },
    },
  ),
  rule(
    'B1-review',
    'parole',
    'reading',
    'CC 72(8) 1)',
    [
      'Өлім жазасы ауыстырылған адамға салынған тыйым: Конституциялық Сот 2024 жылы бұл тармақты Конституцияға сай емес деп танығаны хабарланған; қаулы мәтінін тексеріңіз.',
      'Запрет для лиц, которым смертная казнь заменена: сообщается, что Конституционный Суд в 2024 году признал пункт неконституционным; проверьте текст постановления.',
      'The ban after a commuted death sentence: the Constitutional Court is reported to have struck it down in 2024; check the text of the ruling.',
    ],
    {
      code: 'DEATH_SENTENCE_COMMUTED',
      to: REFORM,
      when: { death_commuted: [true] },
      variants: [{ set: {} }, { set: { death_commuted: false } }],
      ok: { death_commuted: true },
      not_ok: { death_commuted: false },
    },
  ),
];

/** Open questions of CC 73. */
export const COMMUTATION_READINGS: readonly Rule[] = [
  rule(
    'A13-foreign',
    'commutation',
    'reading',
    'CC 73(2) para 3',
    [
      'Шетелдікке тек айыппұл мүмкін, айыппұл үшін залал толық өтелуі керек, ал ол өтелмеген: ауыстыратын жаза қалмайды деген қорытынды — түсіндіру ғана.',
      'Иностранцу доступен только штраф, для штрафа нужно полное возмещение ущерба, а его нет: вывод, что заменить наказание нечем, — лишь толкование.',
      'A foreigner may only get a fine, a fine needs full repayment, and there is none: that no form is left is an inference.',
    ],
    {
      code: 'FOREIGNER_UNPAID',
      when: {
        ...adult,
        foreign: [true],
        damage: ['partial', 'unpaid'],
        malicious: ['none', 'expired', 'disputed'],
      },
      variants: [{ status: 'not_applicable', provision: 'CC 73(2) para 3' }, { set: { foreign: false } }],
      ok: { foreign: true, damage: 'unpaid', malicious: 'none' },
      not_ok: { foreign: true, damage: 'repaid', malicious: 'none' },
    },
  ),
  rule(
    'A13-fine',
    'commutation',
    'reading',
    'CC 73(3)',
    [
      'Шетелдікке тек айыппұл мүмкін, ал залал туралы талап қойылмаған: талаптың жоқтығы айыппұл үшін толық өтеуге тең болатын-болмайтыны 73-бапта айтылмаған.',
      'Иностранцу доступен только штраф, а требований об ущербе не заявлено: равно ли это полному возмещению для штрафа, статья 73 не говорит.',
      'A foreigner may only get a fine, and no claim for damage was made: whether that equals full repayment for a fine CC 73 does not say.',
    ],
    {
      code: 'FINE_WITHOUT_CLAIM',
      when: { ...adult, foreign: [true], damage: ['no_claim'] },
      variants: [
        { set: { damage: 'repaid' } },
        {
          status: 'not_applicable',
          provision: 'CC 73(3)',
          ...note([
            'Айыппұлдың шарты орындалмаған, басқа жазамен ауыстыруға болмайды.',
            'Условие штрафа не выполнено, а другое наказание недоступно.',
            'The condition of a fine is not met, and there is no other form.',
          ]),
        },
      ],
      ok: { foreign: true, damage: 'no_claim' },
      not_ok: { foreign: false, damage: 'no_claim' },
    },
  ),
  rule(
    'A13-claim',
    'commutation',
    'reading',
    'CC 73(1)',
    [
      'Залал туралы талап қойылмаған, бірақ қаскөйлікпен бұзушылық бар: талаптың жоқтығы залалды өтеуге тең болатын-болмайтыны 73-бапта айтылмаған.',
      'Требований об ущербе не заявлено, но есть злостные нарушения: равно ли это возмещению, статья 73 не говорит.',
      'No claim was made but there are malicious violations: whether no claim equals repayment CC 73 does not say.',
    ],
    {
      code: 'NO_CLAIM_AND_VIOLATIONS',
      when: { ...adult, damage: ['no_claim'], malicious: ['active'] },
      variants: [{ set: { damage: 'repaid' } }, { set: { damage: 'unpaid' } }],
      ok: { damage: 'no_claim', malicious: 'active' },
      not_ok: { damage: 'repaid', malicious: 'active' },
    },
  ),
  rule(
    'A3-reduction',
    'term_reduction',
    'reading',
    'CC 73(4)',
    [
      'Келісім ынтымақтастық туралы емес: оның мерзімді қысқартуға жеткілікті екені даулы.',
      'Соглашение не о сотрудничестве: достаточно ли его для сокращения срока, спорно.',
      'The agreement is not on cooperation: whether it is enough for a cut is open.',
    ],
    {
      code: 'AGREEMENT_KIND',
      when: { sentence: ['imprisonment'], agreement: ['other'], assisted: [false] },
      variants: [{ set: { agreement: 'cooperation' } }, { set: { agreement: 'none' } }],
      ok: { agreement: 'other', assisted: false },
      not_ok: { agreement: 'cooperation', assisted: false },
    },
  ),
];
