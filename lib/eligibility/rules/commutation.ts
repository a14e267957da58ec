import { AGAINST_MINOR } from './conditions.ts';
import { LIGHT, PERSON, REFORM } from './parole-rows.ts';
import { type Condition, type Profile, type Rule, rule } from './type.ts';
import { ABOUT, type CRIMES, rowTexts } from './words.ts';

const adult = { juvenile: [false] };

const ROWS = [
  { id: 'C3-light', crime: 'light', fraction: '1/4', when: { category: LIGHT }, ok: { category: 'medium' } },
  {
    id: 'C3-grave',
    crime: 'grave',
    fraction: '1/3',
    when: { category: ['grave'], against: ['none'] },
    ok: { category: 'grave', against: 'none' },
    from: REFORM,
  },
  {
    id: 'C3-grave-former',
    crime: 'grave',
    fraction: '1/3',
    when: { category: ['grave'] },
    ok: { category: 'grave' },
    to: REFORM,
  },
  {
    id: 'C3-grave-person',
    crime: 'grave_person',
    fraction: '1/2',
    when: { category: ['grave'], against: PERSON },
    ok: { category: 'grave', against: 'health' },
    from: REFORM,
  },
] as const satisfies readonly {
  id: string;
  crime: keyof typeof CRIMES;
  fraction: string;
  when: Condition;
  ok: Profile;
  from?: string;
  to?: string;
}[];

/** Replacement of the unserved part by a fine or restriction of liberty: CC 73(1)-(3). */
export const COMMUTATION: readonly Rule[] = [
  ...ROWS.map((row) =>
    rule(row.id, 'commutation', 'row', 'CC 73(2)', rowTexts(row.crime, row.fraction, ABOUT.replacement), {
      fraction: row.fraction,
      when: { ...adult, sentence: ['imprisonment'], ...row.when },
      ok: row.ok,
      not_ok: { ...row.ok, juvenile: true },
      ...('from' in row ? { from: row.from } : {}),
      ...('to' in row ? { to: row.to } : {}),
    }),
  ),
  rule(
    'C4-sexual',
    'commutation',
    'ban',
    'CC 73(2) para 2',
    [
      'Кәмелетке толмағандардың жыныстық тиіспеушілігіне қарсы қылмыс: жаза ауыстырылмайды.',
      'Преступление против половой неприкосновенности несовершеннолетних: замена не применяется.',
      'A sexual crime against a minor: the sentence is not replaced.',
    ],
    AGAINST_MINOR,
  ),
  rule(
    'C4-terror',
    'commutation',
    'ban',
    'CC 73(2) para 2',
    [
      'Адамдардың қаза болуына әкелген не аса ауыр қылмыспен ұштасқан террористік немесе экстремистік қылмыс: жаза ауыстырылмайды.',
      'Террористическое или экстремистское преступление с гибелью людей либо сопряжённое с особо тяжким: замена не применяется.',
      'A terrorist or extremist crime with deaths or tied to an especially grave crime: the sentence is not replaced.',
    ],
    {
      when: { special: ['terrorism_or_extremism'], terror_grave: [true] },
      ok: { special: 'terrorism_or_extremism', terror_grave: true },
      not_ok: { special: 'terrorism_or_extremism', terror_grave: false },
    },
  ),
  rule(
    'C4-group',
    'commutation',
    'ban',
    'CC 73(2) para 2',
    [
      'Қылмыстық топ құрамында жасалған қылмыс: жаза ауыстырылмайды.',
      'Преступление в составе преступной группы: замена не применяется.',
      'A crime committed in a criminal group: the sentence is not replaced.',
    ],
    {
      when: { juvenile: [false], group: [true] },
      ok: { group: true },
      not_ok: { group: false },
    },
  ),
  rule(
    'C1-life',
    'commutation',
    'closed',
    'CC 73(1)',
    [
      'Өмір бойына бас бостандығынан айыру 73-баптың 1-бөлігінде аталмаған: ауыстыру тек онша ауыр емес, ауырлығы орташа және ауыр қылмыстарға арналған.',
      'Пожизненное лишение свободы не охвачено частью первой статьи 73: замена — только за преступления небольшой, средней тяжести и тяжкие.',
      'Life imprisonment is outside CC 73(1): replacement is for minor, medium and grave crimes only.',
    ],
    {
      scope: true,
      reason: 'life_not_in_73_1',
      when: { sentence: ['life_imprisonment'] },
      ok: { sentence: 'life_imprisonment' },
      not_ok: { sentence: 'imprisonment' },
    },
  ),
  rule(
    'C1-type',
    'commutation',
    'closed',
    'CC 73(1)',
    [
      'Тек бас бостандығынан айыру ауыстырылады.',
      'Заменяется только лишение свободы.',
      'Only imprisonment is replaced.',
    ],
    {
      scope: true,
      reason: 'only_for_imprisonment',
      when: {
        ...adult,
        sentence: ['restriction_of_liberty', 'correctional_work', 'community_work', 'arrest', 'fine'],
      },
      ok: { sentence: 'restriction_of_liberty' },
      not_ok: { sentence: 'imprisonment' },
    },
  ),
  rule(
    'J4-type',
    'commutation',
    'closed',
    'CC 87(1)',
    [
      'Кәмелетке толмағандарға қатысты да тек бас бостандығынан айыру ауыстырылады.',
      'И для несовершеннолетних заменяется только лишение свободы.',
      'For juveniles too only imprisonment is replaced.',
    ],
    {
      scope: true,
      reason: 'only_for_imprisonment',
      when: {
        juvenile: [true],
        sentence: ['restriction_of_liberty', 'correctional_work', 'community_work', 'arrest', 'fine'],
      },
      ok: { juvenile: true, sentence: 'restriction_of_liberty' },
      not_ok: { juvenile: true, sentence: 'imprisonment' },
    },
  ),
  rule(
    'C1-category',
    'commutation',
    'closed',
    'CC 73(1)',
    [
      'Аса ауыр қылмыс 73-баптың 1-бөлігінде аталмаған: жаза ауыстырылмайды.',
      'Особо тяжкое преступление не названо в части первой статьи 73: замена невозможна.',
      'An especially grave crime is not named in CC 73(1): no replacement.',
    ],
    {
      scope: true,
      reason: 'especially_grave_not_in_73_1',
      when: { ...adult, category: ['especially_grave'] },
      ok: { category: 'especially_grave' },
      not_ok: { category: 'grave' },
    },
  ),
  rule(
    'C1-neither',
    'commutation',
    'closed',
    'CC 73(1)',
    [
      'Екі шарттың бірі де жоқ: залал толық өтелмеген және қаскөйлікпен бұзушылық бар.',
      'Нет ни одного из двух условий: ущерб не возмещён полностью и есть злостные нарушения.',
      'Neither of the two conditions is met: the damage is not fully repaid and there are malicious violations.',
    ],
    {
      reason: 'neither_condition_met',
      when: { ...adult, damage: ['partial', 'unpaid'], malicious: ['active'] },
      ok: { damage: 'unpaid', malicious: 'active' },
      not_ok: { damage: 'repaid', malicious: 'active' },
    },
  ),
  rule(
    'C5-none',
    'commutation',
    'closed',
    'CC 73(2) para 2',
    [
      'Террористік немесе экстремистік қылмыс: жаза белсенді жәрдем көрсетілгенде ғана ауыстырылады.',
      'Террористическое или экстремистское преступление: замена только при активном содействии.',
      'A terrorist or extremist crime: replacement only given active assistance.',
    ],
    {
      from: REFORM,
      reason: 'active_assistance_required',
      when: { ...adult, special: ['terrorism_or_extremism'], terror_grave: [false], assistance: [false] },
      ok: { special: 'terrorism_or_extremism', terror_grave: false, assistance: false },
      not_ok: { special: 'terrorism_or_extremism', terror_grave: false, assistance: true },
    },
  ),
  rule(
    'J5',
    'commutation',
    'path',
    'CC 87(2)',
    [
      'Кәмелетке толмаған кезде қылмыстық топ құрамында жасалған қылмыс: жаза ауыстырылуы мүмкін.',
      'Преступление, совершённое несовершеннолетним в составе преступной группы: замена может быть применена.',
      'A crime committed under eighteen in a criminal group: replacement may be applied.',
    ],
    {
      status: 'discretionary',
      when: { juvenile: [true], group: [true], malicious: ['none'] },
      ok: { juvenile: true, group: true, malicious: 'none' },
      not_ok: { juvenile: true, group: false, malicious: 'none' },
    },
  ),
  rule(
    'J4',
    'commutation',
    'path',
    'CC 87(1)',
    [
      'Кәмелетке толмаған кезде жасалған қылмыс: қаскөйлікпен бұзушылық болмаса, жаза бас бостандығын шектеумен ауыстырылады; соттың қалауына қалдырылмаған.',
      'Преступление, совершённое в несовершеннолетнем возрасте: при отсутствии злостных нарушений наказание заменяется ограничением свободы, усмотрения у суда нет.',
      'A crime committed under eighteen: without malicious violations the sentence is replaced by restriction of liberty; the court has no discretion.',
    ],
    {
      silent: true,
      status: 'mandatory',
      when: { juvenile: [true], malicious: ['none'] },
      ok: { juvenile: true, malicious: 'none' },
      not_ok: { juvenile: true, malicious: 'active' },
    },
  ),
  rule(
    'J4-open',
    'commutation',
    'path',
    'CC 87(1)',
    [
      'Кәмелетке толмаған кезде жасалған қылмыс, бірақ қаскөйлікпен бұзушылық бар немесе даулы: 87-бап бұл жағдайды шешпейді.',
      'Преступление совершено в несовершеннолетнем возрасте, но злостное нарушение есть или спорно: статья 87 этого не решает.',
      'A crime committed under eighteen with a malicious violation, present or disputed: CC 87 does not settle it.',
    ],
    {
      status: 'needs_review',
      when: { juvenile: [true], malicious: ['active', 'expired', 'disputed'] },
      ok: { juvenile: true, malicious: 'active' },
      not_ok: { juvenile: true, malicious: 'none' },
    },
  ),
  rule(
    'C1',
    'commutation',
    'path',
    'CC 73(1)',
    [
      'Залал толық өтелсе немесе қаскөйлікпен бұзушылық болмаса, сот жазаның өтелмеген бөлігін неғұрлым жеңіл жаза түрімен ауыстыра алады.',
      'При полном возмещении ущерба либо отсутствии злостных нарушений суд может заменить неотбытую часть наказания более мягким видом.',
      'If the damage is fully repaid or there are no malicious violations, the court may replace the unserved part by a milder sentence.',
    ],
    {
      status: 'discretionary',
      when: adult,
      ok: { damage: 'unpaid', malicious: 'none' },
      not_ok: { juvenile: true },
    },
  ),
  rule(
    'C5',
    'commutation',
    'cite',
    'CC 73(2) para 2',
    [
      'Мұндай террористік немесе экстремистік қылмыс үшін жазаны ауыстыру белсенді жәрдем көрсетуге байланысты.',
      'При таком террористическом или экстремистском преступлении замена зависит от активного содействия.',
      'For such a terrorist or extremist crime replacement depends on active assistance.',
    ],
    {
      instead_of: 'CC 73(2)',
      on: ['discretionary'],
      when: { ...adult, special: ['terrorism_or_extremism'] },
      ok: { special: 'terrorism_or_extremism', terror_grave: false, assistance: true },
      not_ok: { special: 'none' },
    },
  ),
  rule(
    'C4-open',
    'commutation',
    'cite',
    'CC 73(2) para 2',
    [
      'Кәмелетке толмаған адамның 14-17 жастағы адамға қатысты жасаған қылмысына тыйым қолданылмайды.',
      'На преступление несовершеннолетнего в отношении лица 14-17 лет запрет не распространяется.',
      'The ban does not reach a crime of a juvenile against a person of 14 to 17.',
    ],
    {
      on: ['mandatory', 'discretionary'],
      when: { special: ['sexual_against_minor'], juvenile: [true] },
      ok: { special: 'sexual_against_minor', juvenile: true, victim: '14_to_17' },
      not_ok: { special: 'none', juvenile: true },
    },
  ),
  rule(
    'C6',
    'commutation',
    'cite',
    'CC 73(2) para 3',
    [
      'Шетелдікке және азаматтығы жоқ адамға жаза тек айыппұлмен ауыстырылады.',
      'Иностранцу и лицу без гражданства наказание заменяется только штрафом.',
      'For a foreigner or stateless person the only replacement is a fine.',
    ],
    {
      on: ['discretionary'],
      when: { ...adult, foreign: [true] },
      ok: { foreign: true },
      not_ok: { foreign: false },
    },
  ),
  rule(
    'C7',
    'commutation',
    'cite',
    'CC 73(2-1)',
    [
      'Шартты түрде мерзімінен бұрын босатудың күші жойылған: мерзім өтелмеген бөліктен, ал үкімдер жиынтығында соңғы жазадан есептеледі.',
      'Условно-досрочное освобождение отменено: срок считается от неотбытой части, а при совокупности приговоров — от окончательного наказания.',
      'Parole was revoked: the terms are counted from the remainder, and after joint sentencing from the final term.',
    ],
    {
      on: ['discretionary'],
      when: { ...adult, revoked: ['breach', 'negligent_or_minor', 'intentional'] },
      ok: { revoked: 'breach' },
      not_ok: { revoked: 'none' },
    },
  ),
  rule(
    'C8',
    'commutation',
    'cite',
    'CC 73(3)',
    [
      'Айыппұл: бас бостандығынан айырудың төрт күніне бір АЕК, тек залал толық өтелсе; бас бостандығын шектеу: күнге күн.',
      'Штраф: один МРП за четыре дня лишения свободы, только при полном возмещении ущерба; ограничение свободы: день за день.',
      'A fine: one MCI for four days of imprisonment, only if the damage is fully repaid; restriction of liberty: day for day.',
    ],
    {
      on: ['discretionary'],
      when: adult,
      ok: { damage: 'repaid' },
      not_ok: { juvenile: true },
    },
  ),
];
