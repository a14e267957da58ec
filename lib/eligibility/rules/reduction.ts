import { AGAINST_MINOR } from './conditions.ts';
import { PERSON, REFORM } from './parole-rows.ts';
import { type Rule, rule } from './type.ts';

const imprisonment = { sentence: ['imprisonment'] };

/** Cut of the unserved part: CC 73(4). */
export const REDUCTION: readonly Rule[] = [
  rule(
    'C9-sexual',
    'term_reduction',
    'ban',
    'CC 73(4)',
    [
      'Кәмелетке толмағандардың жыныстық тиіспеушілігіне қарсы қылмыс: мерзім қысқартылмайды.',
      'Преступление против половой неприкосновенности несовершеннолетних: срок не сокращается.',
      'A sexual crime against a minor: the term is not cut.',
    ],
    AGAINST_MINOR,
  ),
  rule(
    'C9-life',
    'term_reduction',
    'closed',
    'CC 73(4)',
    [
      'Өмір бойына бас бостандығынан айыруда қысқартылатын белгілі қалдық жоқ.',
      'При пожизненном лишении свободы нет определённого остатка, который можно сократить.',
      'Life imprisonment has no fixed remainder to cut.',
    ],
    {
      scope: true,
      status: 'needs_review',
      reason: 'life_has_no_fixed_remainder',
      when: { sentence: ['life_imprisonment'] },
      ok: { sentence: 'life_imprisonment' },
      not_ok: { sentence: 'imprisonment' },
    },
  ),
  rule(
    'C9-type',
    'term_reduction',
    'closed',
    'CC 73(4)',
    [
      'Тек бас бостандығынан айыру мерзімі қысқартылады.',
      'Сокращается только срок лишения свободы.',
      'Only a term of imprisonment is cut.',
    ],
    {
      scope: true,
      reason: 'only_for_imprisonment',
      when: { sentence: ['restriction_of_liberty', 'correctional_work', 'community_work', 'arrest', 'fine'] },
      ok: { sentence: 'restriction_of_liberty' },
      not_ok: { sentence: 'imprisonment' },
    },
  ),
  rule(
    'C9-neither',
    'term_reduction',
    'closed',
    'CC 73(4)',
    [
      'Қылмыстық топтың қылмыстарын ашуға жәрдем де, орындалған процестік келісім де жоқ.',
      'Нет ни содействия раскрытию преступлений преступной группы, ни выполненного процессуального соглашения.',
      'There is neither help in solving crimes of a criminal group nor a fulfilled procedural agreement.',
    ],
    {
      reason: 'neither_assisted_nor_agreement',
      when: { assisted: [false], agreement: ['none'] },
      ok: { assisted: false, agreement: 'none' },
      not_ok: { assisted: true, agreement: 'none' },
    },
  ),
  rule(
    'C9',
    'term_reduction',
    'path',
    'CC 73(4)',
    [
      'Сот өтелмеген бөлікті қысқарта алады; ең аз өтелген мерзім талап етілмейді.',
      'Суд может сократить неотбытую часть; минимального отбытого срока не требуется.',
      'The court may cut the unserved part; no minimum served is required.',
    ],
    {
      status: 'discretionary',
      when: [
        { ...imprisonment, assisted: [true] },
        { ...imprisonment, agreement: ['cooperation', 'other'] },
      ],
      ok: { assisted: true },
      not_ok: { assisted: false, agreement: 'none' },
    },
  ),
  rule(
    'C9-quarter',
    'term_reduction',
    'share',
    'CC 73(4)',
    [
      'Адамның өміріне немесе денсаулығына қолсұғушылықпен байланысты аса ауыр қылмыс: ең көбі төрттен біріне.',
      'Особо тяжкое преступление, связанное с посягательством на жизнь или здоровье: не более чем на одну четверть.',
      'An especially grave crime tied to an attack on life or health: by no more than one quarter.',
    ],
    {
      from: REFORM,
      fraction: '1/4',
      when: { category: ['especially_grave'], against: PERSON },
      ok: { category: 'especially_grave', against: 'life' },
      not_ok: { category: 'especially_grave', against: 'none' },
    },
  ),
  rule(
    'C9-third',
    'term_reduction',
    'share',
    'CC 73(4)',
    [
      'Адамның өміріне немесе денсаулығына қолсұғушылықпен байланысты ауыр қылмыс: ең көбі үштен біріне.',
      'Тяжкое преступление, связанное с посягательством на жизнь или здоровье: не более чем на одну треть.',
      'A grave crime tied to an attack on life or health: by no more than one third.',
    ],
    {
      from: REFORM,
      fraction: '1/3',
      when: { category: ['grave'], against: PERSON },
      ok: { category: 'grave', against: 'health' },
      not_ok: { category: 'grave', against: 'none' },
    },
  ),
  rule(
    'C9-half',
    'term_reduction',
    'share',
    'CC 73(4)',
    [
      'Басқа жағдайларда: ең көбі жартысына.',
      'В остальных случаях: не более чем наполовину.',
      'In other cases: by no more than one half.',
    ],
    {
      from: REFORM,
      fraction: '1/2',
      when: [{ category: ['minor', 'medium'] }, { against: ['none'] }],
      ok: { category: 'medium' },
      not_ok: { category: 'grave', against: 'life' },
    },
  ),
  rule(
    'C9-half-former',
    'term_reduction',
    'share',
    'CC 73(4)',
    [
      'Ең көбі жартысына (2025 жылғы реформаға дейін барлық қылмысқа).',
      'Не более чем наполовину (до реформы 2025 года для всех преступлений).',
      'By no more than one half (before the reform of 2025 for every crime).',
    ],
    {
      to: REFORM,
      fraction: '1/2',
      when: { sentence: ['imprisonment'] },
      ok: { category: 'grave' },
      not_ok: { sentence: 'fine' },
    },
  ),
];
