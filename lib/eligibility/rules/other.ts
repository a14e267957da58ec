import { REFORM } from './parole-rows.ts';
import { note } from './readings.ts';
import { type Condition, type Rule, rule } from './type.ts';

const withChild = ['woman_young_child', 'man_young_child_alone'];
const heavy: Condition = {
  vulnerable: ['pregnant', ...withChild],
  over_five: [true],
  category: ['grave', 'especially_grave'],
};
const light: Condition = { ...heavy, category: ['minor', 'medium'] };

/** Deferral (CC 74) and illness (CC 75). */
export const OTHER: readonly Rule[] = [
  rule(
    'D3-scope',
    'deferral',
    'closed',
    'CC 74(1)',
    [
      'Кейінге қалдыру жүкті әйелге, жас баласы бар немесе оны тәрбиелеп отырған әйелге және жас баланы жалғыз өзі тәрбиелеп отырған еркекке ғана арналған.',
      'Отсрочка предусмотрена только для беременной, женщины с малолетним ребёнком и мужчины, воспитывающего его в одиночку.',
      'Deferral is only for a pregnant woman, a woman with a young child, and a man raising one alone.',
    ],
    {
      scope: true,
      reason: 'not_a_parent_of_a_young_child',
      when: [
        { vulnerable: ['none', 'woman_58', 'man_63', 'disability_1_2', 'raising_disabled_child'] },
        { sentence: ['life_imprisonment'] },
      ],
      ok: { vulnerable: 'none' },
      not_ok: { vulnerable: 'pregnant' },
    },
  ),
  rule(
    'D3-grown',
    'deferral',
    'closed',
    'CC 74(1)',
    [
      'Бала он төрт жасқа толған: жаза бұл негізбен кейінге қалдырылмайды.',
      'Ребёнку исполнилось четырнадцать: отсрочка по этому основанию не предоставляется.',
      'The child is fourteen already: no deferral on this ground.',
    ],
    {
      scope: true,
      reason: 'child_is_fourteen',
      when: { vulnerable: withChild, child_grown: [true] },
      ok: { vulnerable: 'woman_young_child', child_grown: true },
      not_ok: { vulnerable: 'woman_young_child', child_grown: false },
    },
  ),
  rule(
    'D3-ban',
    'deferral',
    'ban',
    'CC 74(1)',
    [
      'Заңда аталған ауыр немесе аса ауыр қылмыс үшін бес жылдан астам мерзімге сотталған: жаза кейінге қалдырылмайды.',
      'Осуждение на срок свыше пяти лет за названное в законе тяжкое или особо тяжкое преступление: отсрочка не предоставляется.',
      'A term of more than five years for a listed grave or especially grave crime: no deferral.',
    ],
    {
      when: [
        { ...heavy, person: [true] },
        { ...heavy, special: ['terrorism_or_extremism', 'murder_in_criminal_group'] },
        { ...heavy, group: [true] },
        { ...heavy, special: ['sexual_against_minor'], victim: ['under_14'] },
      ],
      ok: { vulnerable: 'pregnant', over_five: true, category: 'grave', person: true },
      not_ok: { vulnerable: 'pregnant', over_five: false, category: 'grave', person: true },
    },
  ),
  rule(
    'D3-gravity',
    'deferral',
    'reading',
    'CC 74(1)',
    [
      'Бес жылдан астам мерзім ауыр емес қылмыс үшін тағайындалған (мысалы, үкімдер жиынтығы бойынша): тыйымдағы «ауыр немесе аса ауыр» деген сөздердің террористік, экстремистік, топ құрамында жасалған және жас балаларға қарсы қылмыстарға да қатысты екені даулы.',
      'Срок свыше пяти лет назначен не за тяжкое преступление (например, по совокупности приговоров): относятся ли слова «тяжкие или особо тяжкие» и к террористическим, экстремистским, групповым преступлениям и к преступлениям против малолетних, спорно.',
      'More than five years were imposed for a crime that is not grave (for example, by joint sentences): whether the words "grave or especially grave" reach terrorist, extremist and group crimes and crimes against young children too is open.',
    ],
    {
      code: 'DEFERRAL_GRAVITY',
      when: [
        { ...light, special: ['terrorism_or_extremism'] },
        { ...light, group: [true] },
        { ...light, special: ['sexual_against_minor'], victim: ['under_14'] },
      ],
      variants: [
        {
          status: 'prohibited',
          provision: 'CC 74(1)',
          ...note([
            'Бұл қылмыстар үшін ауырлық санаты маңызды емес: жаза кейінге қалдырылмайды.',
            'Для этих преступлений категория тяжести не важна: отсрочка не предоставляется.',
            'For these crimes the category does not matter: no deferral.',
          ]),
        },
        {
          set: { over_five: false },
          ...note([
            'Тыйым ауыр және аса ауыр қылмыстарға ғана қатысты: кейінге қалдыруға болады.',
            'Запрет касается только тяжких и особо тяжких преступлений: отсрочка возможна.',
            'The ban covers grave and especially grave crimes only: deferral is possible.',
          ]),
        },
      ],
      ok: { vulnerable: 'pregnant', over_five: true, category: 'medium', group: true },
      not_ok: { vulnerable: 'pregnant', over_five: true, category: 'grave', group: true },
    },
  ),
  rule(
    'D3-pregnant',
    'deferral',
    'path',
    'CC 74(1)',
    [
      'Жүкті әйелге сот жазаны бір жылға дейін кейінге қалдыра алады.',
      'Беременной суд может отсрочить отбывание наказания на срок до одного года.',
      'The court may defer the sentence of a pregnant woman for up to one year.',
    ],
    {
      status: 'discretionary',
      when: { vulnerable: ['pregnant'] },
      ok: { vulnerable: 'pregnant' },
      not_ok: { vulnerable: 'woman_young_child' },
    },
  ),
  rule(
    'D3',
    'deferral',
    'path',
    'CC 74(1)',
    [
      'Сот бес жылға дейін, бірақ бала он төрт жасқа толғанға дейін ғана кейінге қалдырады; соттың қалауына қалдырылмаған.',
      'Суд предоставляет отсрочку до пяти лет, но не далее четырнадцатилетия ребёнка.',
      "The court grants deferral for up to five years, not beyond the child's fourteenth birthday.",
    ],
    {
      from: REFORM,
      status: 'mandatory',
      when: { vulnerable: withChild },
      ok: { vulnerable: 'woman_young_child' },
      not_ok: { vulnerable: 'pregnant' },
    },
  ),
  rule(
    'D3-former',
    'deferral',
    'path',
    'CC 74(1)',
    [
      'Сот бес жылға дейін, бірақ бала он төрт жасқа толғанға дейін ғана кейінге қалдыра алады (2025 жылғы реформаға дейін).',
      'Суд может отсрочить отбывание до пяти лет, но не далее четырнадцатилетия ребёнка (до реформы 2025 года).',
      "The court may defer for up to five years, not beyond the child's fourteenth birthday (before the reform of 2025).",
    ],
    {
      to: REFORM,
      status: 'discretionary',
      when: { vulnerable: withChild },
      ok: { vulnerable: 'man_young_child_alone' },
      not_ok: { vulnerable: 'pregnant' },
    },
  ),
  rule(
    'D3-year',
    'deferral',
    'limit',
    'CC 74(1)',
    ['Ең ұзақ мерзім: бір жыл.', 'Предел: один год.', 'At most one year.'],
    {
      months: 12,
      when: { vulnerable: ['pregnant'] },
      ok: { vulnerable: 'pregnant' },
      not_ok: { vulnerable: 'woman_young_child' },
    },
  ),
  rule(
    'D3-five',
    'deferral',
    'limit',
    'CC 74(1)',
    [
      'Ең ұзақ мерзім: бес жыл, бірақ бала он төрт жасқа толғанға дейін.',
      'Предел: пять лет, но не далее четырнадцатилетия ребёнка.',
      "At most five years, not beyond the child's fourteenth birthday.",
    ],
    {
      months: 60,
      when: { vulnerable: withChild },
      ok: { vulnerable: 'woman_young_child' },
      not_ok: { vulnerable: 'pregnant' },
    },
  ),
  rule(
    'D5-scope',
    'illness',
    'closed',
    'CC 75',
    [
      'Жазаны өтеуге кедергі келтіретін ауру көрсетілмеген.',
      'Болезнь, препятствующая отбыванию наказания, не указана.',
      'No illness that prevents service was stated.',
    ],
    {
      scope: true,
      reason: 'no_illness_stated',
      when: { illness: ['none'] },
      ok: { illness: 'none' },
      not_ok: { illness: 'grave_illness' },
    },
  ),
  rule(
    'D6-life',
    'illness',
    'closed',
    'CC 75(2)',
    [
      'Басқа ауыр ауру бойынша ереже өмір бойына бас бостандығынан айыруға қолданылмайды.',
      'Правило об иной тяжёлой болезни не распространяется на пожизненное лишение свободы.',
      'The rule on other grave illness does not reach life imprisonment.',
    ],
    {
      scope: true,
      reason: 'life_not_in_75_2',
      when: { illness: ['grave_illness'], sentence: ['life_imprisonment'] },
      ok: { illness: 'grave_illness', sentence: 'life_imprisonment' },
      not_ok: { illness: 'mental_disorder', sentence: 'life_imprisonment' },
    },
  ),
  rule(
    'D5',
    'illness',
    'path',
    'CC 75(1)',
    [
      'Психикасы бұзылып, өз әрекетін түсіну мүмкіндігінен айырылған адамды сот жазадан босатады.',
      'Лицо, у которого наступило психическое расстройство, лишающее возможности осознавать свои действия, суд освобождает от наказания.',
      'A person who develops a mental disorder that removes understanding of one’s acts is released.',
    ],
    {
      status: 'mandatory',
      when: { illness: ['mental_disorder'] },
      ok: { illness: 'mental_disorder' },
      not_ok: { illness: 'grave_illness' },
    },
  ),
  rule(
    'D6',
    'illness',
    'path',
    'CC 75(2)',
    [
      'Басқа ауыр ауру болғанда сот жазаны кейінге қалдыруы, одан босатуы немесе оны жеңілдетуі мүмкін; аурулар тізбесін денсаулық сақтау органы бекітеді.',
      'При иной тяжёлой болезни суд может отсрочить отбывание, освободить или смягчить наказание; перечень болезней утверждает орган здравоохранения.',
      'With another grave illness the court may defer, release or soften; the list of diseases is approved by the health authority.',
    ],
    {
      status: 'discretionary',
      when: { illness: ['grave_illness'] },
      ok: { illness: 'grave_illness' },
      not_ok: { illness: 'mental_disorder' },
    },
  ),
  rule(
    'D6-no-deferral',
    'illness',
    'cite',
    'CC 75(4)',
    [
      'Мұндай қылмыс үшін сотталған адамға сырқатына байланысты кейінге қалдыру қолданылмайды: босату немесе жазаны жеңілдету ғана қалады.',
      'К осуждённому за такое преступление отсрочка по болезни не применяется: остаются освобождение или смягчение наказания.',
      'Deferral for illness is not applied after such a crime: only release or a milder sentence is left.',
    ],
    {
      from: '2023-05-20',
      on: ['discretionary'],
      when: [
        { special: ['sexual_against_minor'] },
        { special: ['terrorism_or_extremism'], terror_grave: [true] },
        { group: [true] },
      ],
      unless: { special: ['sexual_against_minor'], juvenile: [true], victim: ['14_to_17'], group: [false] },
      ok: { illness: 'grave_illness', group: true },
      not_ok: { illness: 'grave_illness', group: false },
    },
  ),
];
