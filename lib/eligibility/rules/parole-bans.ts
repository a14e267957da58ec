import { AGAINST_MINOR } from './conditions.ts';
import { REFORM } from './parole-rows.ts';
import { type Rule, rule } from './type.ts';

/** Persons to whom parole is not applied: CC 72(8), and sentences parole does not know. */
export const PAROLE_BANS: readonly Rule[] = [
  rule(
    'B1',
    'parole',
    'ban',
    'CC 72(8) 1)',
    [
      'Өлім жазасы кешірім жасау тәртібімен ауыстырылған адам (2025 жылғы реформаға дейін).',
      'Лицо, которому смертная казнь заменена в порядке помилования (до реформы 2025 года).',
      'A person whose death sentence was commuted by pardon (before the reform of 2025).',
    ],
    {
      to: REFORM,
      when: { death_commuted: [true] },
      ok: { death_commuted: true },
      not_ok: { death_commuted: false },
    },
  ),
  rule(
    'B2',
    'parole',
    'ban',
    'CC 72(8) 2)',
    [
      'Адамдардың қаза болуына әкелген не аса ауыр қылмыспен ұштасқан террористік немесе экстремистік қылмыс.',
      'Террористическое или экстремистское преступление, повлёкшее гибель людей либо сопряжённое с особо тяжким.',
      'A terrorist or extremist crime that caused deaths or is tied to an especially grave crime.',
    ],
    {
      when: { special: ['terrorism_or_extremism'], terror_grave: [true] },
      ok: { special: 'terrorism_or_extremism', terror_grave: true },
      not_ok: { special: 'terrorism_or_extremism', terror_grave: false },
    },
  ),
  rule(
    'B3',
    'parole',
    'ban',
    'CC 72(8) 3)',
    [
      'Ауыр немесе аса ауыр сыбайлас жемқорлық қылмысы, тыйым қолданылмайтын жағдайлар жоқ.',
      'Тяжкое или особо тяжкое коррупционное преступление без исключений.',
      'Grave or especially grave corruption without an exception.',
    ],
    {
      from: '2021-01-02',
      when: { special: ['corruption'], category: ['grave', 'especially_grave'] },
      unless: [{ agreement: ['cooperation', 'aside'] }, { vulnerable_at_crime: [true] }],
      ok: { special: 'corruption', category: 'grave', agreement: 'none', vulnerable_at_crime: false },
      not_ok: {
        special: 'corruption',
        category: 'grave',
        agreement: 'cooperation',
        vulnerable_at_crime: false,
      },
    },
  ),
  rule(
    'B4',
    'parole',
    'ban',
    'CC 72(8) 4)',
    [
      'Кәмелетке толмағандардың жыныстық тиіспеушілігіне қарсы қылмыс.',
      'Преступление против половой неприкосновенности несовершеннолетних.',
      'A sexual crime against a minor.',
    ],
    AGAINST_MINOR,
  ),
  rule(
    'B5',
    'parole',
    'ban',
    'CC 72(8) 5)',
    [
      'Қылмыстық топ құрамында адамды қасақана өлтіру.',
      'Умышленное причинение смерти в составе преступной группы.',
      'Intentional killing within a criminal group.',
    ],
    {
      from: '2023-05-20',
      when: { special: ['murder_in_criminal_group'] },
      unless: { vulnerable_at_crime: [true] },
      ok: { special: 'murder_in_criminal_group', vulnerable_at_crime: false },
      not_ok: { special: 'murder_in_criminal_group', vulnerable_at_crime: true },
    },
  ),
  rule(
    'B6',
    'parole',
    'ban',
    'CC 72(8) 6)',
    [
      'Бас бостандығынан айыру ҚК 73-бабы бойынша бас бостандығын шектеумен ауыстырылған.',
      'Лишение свободы заменено ограничением свободы по статье 73 УК.',
      'Imprisonment was replaced by restriction of liberty under CC 73.',
    ],
    {
      from: REFORM,
      when: { replaced: [true] },
      ok: { replaced: true },
      not_ok: { replaced: false },
    },
  ),
  rule(
    'B7',
    'parole',
    'ban',
    'CC 72(8) 7)',
    [
      'Бұрын өмір бойына бас бостандығынан айырудан шартты түрде мерзімінен бұрын босатылған.',
      'Лицо ранее условно-досрочно освобождалось от пожизненного лишения свободы.',
      'Earlier paroled from life imprisonment.',
    ],
    {
      from: REFORM,
      when: { paroled_life: [true] },
      ok: { paroled_life: true },
      not_ok: { paroled_life: false },
    },
  ),
  rule(
    'B8',
    'parole',
    'ban',
    'CC 72(8) 8)',
    [
      'Өмір бойына бас бостандығынан айыруды өтеу кезінде жаңа ауыр немесе аса ауыр қылмыс жасаған.',
      'При отбывании пожизненного лишения свободы совершено новое тяжкое или особо тяжкое преступление.',
      'Committed a new grave or especially grave crime while serving life.',
    ],
    {
      from: REFORM,
      by_event: true,
      when: { new_crime: ['before', 'after'] },
      ok: { sentence: 'life_imprisonment', new_crime: 'after' },
      not_ok: { sentence: 'life_imprisonment', new_crime: 'none' },
    },
  ),
  rule(
    'B9',
    'parole',
    'ban',
    'CC 72(8) 9)',
    ['Азаптау үшін сотталған.', 'Осуждён за пытки.', 'Sentenced for torture.'],
    {
      from: REFORM,
      when: { special: ['torture'] },
      ok: { special: 'torture' },
      not_ok: { special: 'none' },
    },
  ),
  rule(
    'P1-scope',
    'parole',
    'closed',
    'CC 72(1)',
    [
      'Шартты түрде мерзімінен бұрын босату тек бас бостандығынан айыру мен бас бостандығын шектеуге қолданылады.',
      'Условно-досрочное освобождение применяется только к лишению и ограничению свободы.',
      'Parole exists only for imprisonment and restriction of liberty.',
    ],
    {
      scope: true,
      reason: 'only_for_imprisonment_or_restriction',
      when: [
        { sentence: ['community_work', 'arrest', 'fine'] },
        { sentence: ['correctional_work'], juvenile: [false] },
      ],
      ok: { sentence: 'community_work' },
      not_ok: { sentence: 'restriction_of_liberty' },
    },
  ),
];
