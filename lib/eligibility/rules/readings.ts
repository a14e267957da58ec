import { AGAINST_MINOR } from './conditions.ts';
import { LISTED, REFORM } from './parole-rows.ts';
import { type Condition, type Profile, type Rule, rule, type Texts, type Variant } from './type.ts';

const corruption = { special: ['corruption'], category: ['grave', 'especially_grave'] };
export const note = ([kk, ru, en]: Texts): { readonly note: { kk: string; ru: string; en: string } } => ({
  note: { kk, ru, en },
});
/**
 * The general rules instead of CC 86 and 87. The person stays one who was under eighteen: the exception for a
 * juvenile and a victim of 14 to 17 holds, and under other ages the bans are read before (A12).
 */
const generally = { juvenile: false, excepted: true } as const;
/** All bans in doubt are lifted together: where two are, lifting one alone would leave the other. */
const noBans: Profile = { special: 'none', replaced: false };

/**
 * Crimes of juveniles that the list of bans would reach, each since the day of its ban; what an exception lifts
 * from everybody is in no doubt.
 */
const JUVENILE_BANS: readonly {
  readonly id: string;
  readonly from?: string;
  readonly when: Condition;
}[] = [
  { id: 'A12-terror', when: { special: ['terrorism_or_extremism'], terror_grave: [true] } },
  {
    id: 'A12-corruption',
    from: '2021-01-02',
    when: { ...corruption, agreement: ['none', 'other'], vulnerable_at_crime: [false] },
  },
  {
    id: 'A12-sexual',
    from: AGAINST_MINOR.from,
    when: { special: ['sexual_against_minor'], victim: ['under_14'] },
  },
  {
    id: 'A12-murder',
    from: '2023-05-20',
    when: { special: ['murder_in_criminal_group'], vulnerable_at_crime: [false] },
  },
  { id: 'A12-torture', from: REFORM, when: { special: ['torture'] } },
  { id: 'A12-replaced', from: REFORM, when: { replaced: [true] } },
];

const undatedByCredit: readonly Variant[] = [
  {
    set: {},
    undated: true,
    provision: 'CC 62(3)',
    ...note([
      'Еселеп есептелген күндер өтелген мерзімге жатады.',
      'Зачтённые с коэффициентом дни считаются отбытыми.',
      'Days credited with a multiplier count as served.',
    ]),
  },
  {
    set: {},
    undated: true,
    provision: 'CC 72(1)',
    ...note([
      'Тек іс жүзінде күзетпен ұсталған күндер есептеледі.',
      'Считаются только фактически проведённые под стражей дни.',
      'Only the days actually spent in custody count.',
    ]),
  },
];

const bothReliefs = (
  id: string,
  code: string,
  cited: string,
  texts: Texts,
  parts: Parameters<typeof rule>[5],
): Rule[] =>
  (['parole', 'commutation'] as const).map((relief) =>
    rule(`${id}-${relief}`, relief, 'reading', cited, texts, { code, ...parts }),
  );

/** Questions the law leaves open: each with its readings, none of which the calculator chooses. */
export const GENERAL_READINGS: readonly Rule[] = [
  ...bothReliefs(
    'A14',
    'CREDIT_MULTIPLIED',
    'CC 62(3)',
    [
      'Күзетпен ұсталған уақыт коэффициентпен есептелген. Еселенген күндердің «іс жүзінде өтелген» болып саналатын-саналмайтыны және жарты күннің қалай дөңгелектенетіні заңда айтылмаған. Мекеменің есебін сұраңыз.',
      'Содержание под стражей зачтено с коэффициентом. Считаются ли умноженные дни фактически отбытыми и как округлять половину дня, закон не говорит. Запросите расчёт учреждения.',
      'Custody was credited with a multiplier. Whether multiplied days are actually served, and how half days are rounded, is not said. Ask for the count of the institution.',
    ],
    {
      when: { credit: ['multiplied'], sentence: ['imprisonment', 'restriction_of_liberty'] },
      variants: undatedByCredit,
      ok: { credit: 'multiplied' },
      not_ok: { credit: 'plain' },
    },
  ),
  ...bothReliefs(
    'A4',
    'CUMULATIVE_CATEGORIES',
    'CC 58',
    [
      'Бір мерзім әртүрлі санаттағы қылмыстар үшін тағайындалған: үлестің бүкіл мерзімнен бе, әлде бөліктер бойынша ма, қалай есептелетіні айтылмаған.',
      'Один срок назначен за преступления разных категорий: считать долю от всего срока или по частям, не сказано.',
      'One term was imposed for crimes of different categories: whether the fraction runs on the whole term or by parts is not said.',
    ],
    {
      when: { mixed: [true] },
      variants: [
        {
          set: {},
          ...note([
            'Бүкіл мерзімге ең ауыр қылмыстың үлесі қолданылады.',
            'Ко всему сроку применяется доля самого тяжкого преступления.',
            'The fraction of the gravest crime applies to the whole term.',
          ]),
        },
        {
          set: {},
          undated: true,
          fraction: 'mixed',
          ...note([
            'Әр бөлікке өз үлесі қолданылады: үкімдегі бөліністі қараңыз.',
            'К каждой части применяется своя доля: см. разбивку в приговоре.',
            'Each part has its own fraction: see the breakdown in the sentence.',
          ]),
        },
      ],
      ok: { mixed: true },
      not_ok: { mixed: false },
    },
  ),
  ...bothReliefs(
    'A15',
    'BASE_AFTER_CHANGE',
    'CC 78',
    [
      'Мерзім кешірім жасаумен, рақымшылықпен не сот қаулысымен қысқартылған: үлестің бастапқы мерзімнен бе, әлде жаңасынан ба, қайсысынан есептелетіні айтылмаған.',
      'Срок сокращён помилованием, амнистией или судом: считать долю от первоначального срока или от нового, не сказано.',
      'The term was changed by pardon, amnesty or a court: whether the fraction runs on the original or on the new term is not said.',
    ],
    {
      when: { changed: [true] },
      variants: [
        {
          set: {},
          ...note([
            'Көрсетілген мерзім негізге алынады.',
            'За основу берётся указанный срок.',
            'The term stated is the base.',
          ]),
        },
        {
          set: {},
          undated: true,
          base: 'original_term',
          ...note([
            'Бастапқы мерзім негізге алынады.',
            'За основу берётся первоначальный срок.',
            'The original term is the base.',
          ]),
        },
      ],
      ok: { changed: true },
      not_ok: { changed: false },
    },
  ),
  ...bothReliefs(
    'A20',
    'CONVERTED_SENTENCE',
    'CC 44(3)',
    [
      'Жеңілірек жаза бас бостандығынан айыруға ауыстырылған: үлестің қай мерзімнен және қай санат бойынша есептелетіні айтылмаған.',
      'Более мягкое наказание заменено лишением свободы: о базе и категории закон молчит.',
      'A milder sentence was turned into imprisonment: base and category are not settled.',
    ],
    {
      when: { converted: [true] },
      variants: [
        {
          set: {},
          ...note([
            'Ауыстырылған мерзім негізге алынады.',
            'За основу берётся срок после замены.',
            'The term after conversion is the base.',
          ]),
        },
        {
          set: {},
          undated: true,
          base: 'original_term',
          ...note([
            'Бастапқы жаза ескеріледі.',
            'Учитывается первоначальное наказание.',
            'The original sentence is taken into account.',
          ]),
        },
      ],
      ok: { converted: true },
      not_ok: { converted: false },
    },
  ),
  rule(
    'A8',
    'parole',
    'reading',
    'PEC 130(3)',
    [
      'Қаскөйлікпен бұзушылықтар тізіміндегі әрекет жасалған, бірақ тәртіптік изоляторға жабу немесе жалғыз адамдық камераға ауыстыру болмаған: бұл «қаскөйлікпен бұзушылық» па?',
      'Совершено деяние из перечня злостных, но водворения в изолятор или одиночную камеру не было: злостное ли это нарушение?',
      'There is an act from the list of malicious ones but no isolation or single cell: is it a malicious violation?',
    ],
    {
      code: 'MALICIOUS_WITHOUT_ISOLATION',
      when: { malicious: ['disputed'] },
      variants: [
        { set: { malicious: 'none' }, by: 'path' },
        { set: { malicious: 'active' }, by: 'path' },
      ],
      ok: { malicious: 'disputed', damage: 'repaid' },
      not_ok: { malicious: 'active', damage: 'repaid' },
    },
  ),
  rule(
    'A7',
    'parole',
    'reading',
    'NP6 p.2',
    [
      'Қаскөйлікпен бұзушылықтың мерзімі өткен немесе ол алып тасталған: заң мәтіні бойынша бұл кедергі емес, ал Жоғарғы Соттың нормативтік қаулысы бойынша босату соттың қалауына ғана қалады.',
      'Злостное нарушение погашено или снято: по тексту закона это не препятствие, а по нормативному постановлению освобождение остаётся лишь на усмотрение суда.',
      'A malicious violation has expired or been lifted: by the Code it is no bar, by the normative resolution only discretion is left.',
    ],
    {
      code: 'EXPIRED_MALICIOUS',
      when: { malicious: ['expired'] },
      variants: [
        { set: { malicious: 'none' }, by: 'path' },
        { set: { malicious: 'active' }, by: 'path' },
      ],
      ok: { malicious: 'expired', damage: 'repaid' },
      not_ok: { malicious: 'none', damage: 'repaid' },
    },
  ),
  rule(
    'A7-commutation',
    'commutation',
    'reading',
    'CC 73(1)',
    [
      'Залал өтелмеген, ал қаскөйлікпен бұзушылық даулы немесе оның мерзімі өткен: екінші шарттың орындалғаны даулы.',
      'Ущерб не возмещён, а злостное нарушение погашено или спорно: выполнено ли второе условие, неясно.',
      'The damage is unpaid, and the malicious violation has expired or is disputed: whether the second condition is met is open.',
    ],
    {
      code: 'EXPIRED_MALICIOUS',
      when: { malicious: ['expired', 'disputed'] },
      variants: [{ set: { malicious: 'none' } }, { set: { malicious: 'active' } }],
      ok: { malicious: 'expired', damage: 'unpaid' },
      not_ok: { malicious: 'none', damage: 'unpaid' },
    },
  ),
];

const ON_JUVENILE_BAN: Texts = [
  'Қылмыс он сегіз жасқа дейін жасалған және тыйымдар тізіміне кіреді: 86-бапта ондай тізім жоқ, 72-баптың 8-бөлігінің қолданылатыны даулы.',
  'Преступление совершено до восемнадцати лет и входит в перечень запретов: в статье 86 перечня нет, применима ли часть восьмая статьи 72, спорно.',
  'The crime was committed under eighteen and is on the list of bans: CC 86 has no such list, and whether CC 72(8) applies is open.',
];

/** The first value of every field: a case to which a condition applies. */
function firstOf(when: Condition): Profile {
  return Object.fromEntries(Object.entries(when).map(([field, values]) => [field, values[0]]));
}

/** Readings of juveniles: CC 86 and 87 beside the general rules. */
export const JUVENILE_READINGS: readonly Rule[] = [
  ...JUVENILE_BANS.map(({ id, from, when }) =>
    rule(id, 'parole', 'reading', 'CC 72(8)', ON_JUVENILE_BAN, {
      code: 'JUVENILE_BAN',
      ...(from === undefined ? {} : { from }),
      when: { juvenile: [true], ...when },
      variants: [{ set: { juvenile: false } }, { set: noBans }],
      ok: { juvenile: true, ...firstOf(when) },
      not_ok: { juvenile: false, ...firstOf(when) },
    }),
  ),
  rule(
    'A12-commutation',
    'commutation',
    'reading',
    'CC 73(2) para 2',
    [
      'Қылмыс он сегіз жасқа дейін жасалған және 73-баптың тыйымына сай келеді: 87-бапта тек қылмыстық топ туралы айтылған.',
      'Преступление совершено до восемнадцати лет и подпадает под запрет статьи 73: статья 87 говорит только о преступных группах.',
      'The crime was committed under eighteen and falls under the ban of CC 73: CC 87 speaks only about criminal groups.',
    ],
    {
      code: 'JUVENILE_BAN',
      when: [
        { juvenile: [true], special: ['terrorism_or_extremism'], terror_grave: [true] },
        { juvenile: [true], special: ['sexual_against_minor'], victim: ['under_14'] },
      ],
      variants: [{ set: { juvenile: false } }, { set: { special: 'none' } }],
      ok: { juvenile: true, special: 'sexual_against_minor', victim: 'under_14', sentence: 'imprisonment' },
      not_ok: { juvenile: true, special: 'sexual_against_minor', victim: '14_to_17' },
    },
  ),
  rule(
    'A11',
    'parole',
    'reading',
    'CC 86(1)',
    [
      'Кәмелетке толмаған кезде жасалған қылмыс, бірақ қаскөйлікпен бұзушылық бар: 86-бап қолданылмайды, ал жалпы ереженің қолданылатын-қолданылмайтыны айтылмаған.',
      'Преступление совершено в несовершеннолетнем возрасте, но есть злостное нарушение: статья 86 не действует, применимо ли общее правило, не сказано.',
      'The crime was committed under eighteen but there is a malicious violation: CC 86 does not apply, and whether the general rule does is not said.',
    ],
    {
      code: 'JUVENILE_MALICIOUS',
      when: { juvenile: [true], malicious: ['active'] },
      variants: [
        { set: generally, by: 'path' },
        {
          status: 'not_applicable',
          provision: 'CC 86(1)',
          ...note([
            'Бұзушылықтың мерзімі өткенше босату мүмкін емес.',
            'До погашения нарушения освобождение невозможно.',
            'No parole until the violation expires.',
          ]),
        },
      ],
      ok: { juvenile: true, malicious: 'active' },
      not_ok: { juvenile: true, malicious: 'none' },
    },
  ),
  rule(
    'A11-commutation',
    'commutation',
    'reading',
    'CC 87(1)',
    [
      'Кәмелетке толмаған кезде жасалған қылмыс, бірақ қаскөйлікпен бұзушылық бар: жалпы 73-баптың қолданылатын-қолданылмайтыны айтылмаған.',
      'Преступление совершено в несовершеннолетнем возрасте, но есть злостное нарушение: применима ли общая статья 73, не сказано.',
      'The crime was committed under eighteen but there is a malicious violation: whether the general CC 73 applies is not said.',
    ],
    {
      code: 'JUVENILE_MALICIOUS',
      when: { juvenile: [true], malicious: ['active'], sentence: ['imprisonment'] },
      variants: [{ set: generally }, { status: 'not_applicable', provision: 'CC 87(1)' }],
      ok: { juvenile: true, malicious: 'active' },
      not_ok: { juvenile: true, malicious: 'none' },
    },
  ),
  rule(
    'A11-floor',
    'parole',
    'reading',
    'CC 72(5)',
    [
      'Кәмелетке толмағандар үшін үлес алты айдан аз: 72-баптың 5-бөлігіндегі алты айдың қолданылатын-қолданылмайтыны айтылмаған.',
      'Доля для несовершеннолетнего меньше шести месяцев: действует ли шестимесячный минимум части пятой статьи 72, не сказано.',
      "The juvenile's fraction is below six months: whether the six months of CC 72(5) apply is not said.",
    ],
    {
      code: 'JUVENILE_FLOOR',
      when: { juvenile: [true], sentence: ['imprisonment'], malicious: ['none'], short_fraction: [true] },
      variants: [{ set: {} }, { set: { juvenile_floor: true } }],
      ok: { juvenile: true, malicious: 'none', short_fraction: true },
      not_ok: { juvenile: true, malicious: 'none', short_fraction: false },
    },
  ),
  rule(
    'A12-revoked',
    'parole',
    'reading',
    'CC 86(1)',
    [
      'Кәмелетке толмаған кезде жасалған қылмыс, бірақ бұрынғы босатудың күші жойылған: 86-бапта қатаңырақ үлес жоқ, ал 72-баптың 3-бөлігіндегі үлестің қолданылатын-қолданылмайтыны айтылмаған.',
      'Преступление совершено в несовершеннолетнем возрасте, но прежнее освобождение отменено: в статье 86 более строгой доли нет, применима ли доля части третьей статьи 72, не сказано.',
      'The crime was committed under eighteen but an earlier parole was revoked: CC 86 has no stricter fraction, and whether that of CC 72(3) applies is not said.',
    ],
    {
      code: 'JUVENILE_REVOKED',
      when: {
        juvenile: [true],
        malicious: ['none'],
        revoked: ['breach', 'negligent_or_minor', 'intentional'],
        sentence: ['imprisonment', 'restriction_of_liberty'],
      },
      variants: [
        { set: { revoked: 'none' } },
        { set: generally },
        // A listed person may have part three of CC 72 instead of part four (A5).
        { set: { ...generally, vulnerable: 'none' } },
      ],
      ok: { juvenile: true, malicious: 'none', revoked: 'intentional', base: 'cumulative' },
      not_ok: { juvenile: true, malicious: 'none', revoked: 'none' },
    },
  ),
  rule(
    'A11-agreement',
    'parole',
    'reading',
    'CC 72(4) 5)',
    [
      'Кәмелетке толмаған кезде жасалған қылмыс, осал санат және орындалған келісім: жеңілірек үлестің 86-баптағы адамдарға қолданылатын-қолданылмайтыны айтылмаған.',
      'Преступление совершено в несовершеннолетнем возрасте, есть льготная категория и выполненное соглашение: применима ли меньшая доля наряду со статьёй 86, не сказано.',
      'A juvenile crime, a listed status and a fulfilled agreement: whether the lower fraction is open beside CC 86 is not said.',
    ],
    {
      code: 'JUVENILE_AGREEMENT',
      when: { juvenile: [true], malicious: ['none'], agreement: ['cooperation'], vulnerable: LISTED },
      variants: [{ set: { agreement: 'aside' } }, { set: generally }],
      ok: { juvenile: true, malicious: 'none', agreement: 'cooperation', vulnerable: 'pregnant' },
      not_ok: { juvenile: true, malicious: 'none', agreement: 'none', vulnerable: 'pregnant' },
    },
  ),
  rule(
    'A13-juvenile',
    'commutation',
    'reading',
    'CC 73(2) para 3',
    [
      'Кәмелетке толмаған шетелдік: 87-бап бас бостандығын шектеуді көздейді, ал 73-бап шетелдікке тек айыппұлға жол береді.',
      'Несовершеннолетний иностранец: статья 87 ведёт к ограничению свободы, статья 73 допускает для иностранца только штраф.',
      'A foreign juvenile: CC 87 leads to restriction of liberty, CC 73 allows a foreigner only a fine.',
    ],
    {
      code: 'FOREIGN_JUVENILE',
      when: { juvenile: [true], foreign: [true], malicious: ['none'], sentence: ['imprisonment'] },
      variants: [{ set: {} }, { set: generally }],
      ok: { juvenile: true, foreign: true },
      not_ok: { juvenile: true, foreign: false },
    },
  ),
];
