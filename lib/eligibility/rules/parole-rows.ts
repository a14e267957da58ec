import { type Condition, type Profile, type Rule, rule } from './type.ts';
import { ABOUT, type CRIMES, rowTexts } from './words.ts';

/** Entry into force of law 210-VIII of 16.07.2025 (by the press; the law says sixty days after publication). */
export const REFORM = '2025-09-16';

export const LIGHT = ['minor', 'medium'];
export const PERSON = ['life', 'health'];
/** CC 72(4). */
export const LISTED = [
  'pregnant',
  'woman_young_child',
  'man_young_child_alone',
  'woman_58',
  'man_63',
  'disability_1_2',
  'raising_disabled_child',
];
/** The same without the person raising a disabled child: CC 72(1) para 4, (7) 2), (8) 3) and 5). */
export const LISTED_NARROW = LISTED.slice(0, -1);

const fixed = { juvenile: [false], sentence: ['imprisonment', 'restriction_of_liberty'] };
/** Grave corruption reopened by an exception runs on part three, never on part four. */
const CORRUPT: Condition = { special: ['corruption'] };
const GRAVELY_CORRUPT: Condition = { ...CORRUPT, category: ['grave', 'especially_grave'] };
const notRevoked = { revoked: ['none'] };

interface RowSpec {
  readonly id: string;
  readonly cited: string;
  readonly crime: keyof typeof CRIMES;
  readonly fraction: string;
  readonly when: Condition;
  readonly ok: Profile;
  readonly from?: string;
  readonly to?: string;
}

const general = (spec: RowSpec): Rule =>
  rule(spec.id, 'parole', 'row', spec.cited, rowTexts(spec.crime, spec.fraction), {
    fraction: spec.fraction,
    when: { ...fixed, ...spec.when },
    ok: spec.ok,
    not_ok: { ...spec.ok, sentence: 'life_imprisonment' },
    ...dates(spec),
  });

const agreed = (spec: RowSpec): Rule =>
  rule(spec.id, 'parole', 'row', spec.cited, rowTexts(spec.crime, spec.fraction, ABOUT.agreement), {
    fraction: spec.fraction,
    when: { ...fixed, ...notRevoked, agreement: ['cooperation'], ...spec.when },
    ok: { ...spec.ok, agreement: 'cooperation' },
    not_ok: { ...spec.ok, agreement: 'none' },
    ...dates(spec),
  });

/** Rows of part four come twice: before the reform its list lacked the person raising a disabled child. */
const listed = (spec: RowSpec): Rule[] =>
  [
    { id: spec.id, list: LISTED, since: { from: REFORM } },
    { id: `${spec.id}-former`, list: LISTED_NARROW, since: { to: REFORM } },
  ].map(({ id, list, since }) =>
    rule(id, 'parole', 'row', spec.cited, rowTexts(spec.crime, spec.fraction, ABOUT.vulnerable), {
      fraction: spec.fraction,
      uses_status: true,
      when: { ...fixed, ...notRevoked, vulnerable: list, ...spec.when },
      ...(spec.when.category === LIGHT ? {} : { unless: CORRUPT }),
      ok: { vulnerable: 'disability_1_2', ...spec.ok },
      not_ok: { ...spec.ok, vulnerable: 'none' },
      ...since,
    }),
  );

/** Any other rule over the whole list of part four, likewise once for each edition of the list. */
export const overList = (one: Rule): Rule[] => [
  { ...one, from: REFORM },
  { ...one, id: `${one.id}-former`, to: REFORM, when: { ...one.when, vulnerable: LISTED_NARROW } },
];

function dates(spec: RowSpec): { from?: string; to?: string } {
  return {
    ...(spec.from === undefined ? {} : { from: spec.from }),
    ...(spec.to === undefined ? {} : { to: spec.to }),
  };
}

const years = (id: string, count: number, agreement: string[], ok: Profile, not_ok: Profile): Rule =>
  rule(
    id,
    'parole',
    'row',
    'CC 72(6)',
    [
      `Өмір бойына бас бостандығынан айыру: іс жүзінде кемінде ${count} жыл өтелуі керек.`,
      `Пожизненное лишение свободы: фактически отбыто не менее ${count} лет.`,
      `Life imprisonment: at least ${count} years must actually be served.`,
    ],
    {
      years: count,
      fraction: `${count} years`,
      base: 'actual_service',
      when: { sentence: ['life_imprisonment'], agreement },
      ok: { sentence: 'life_imprisonment', ...ok },
      not_ok: { sentence: 'life_imprisonment', ...not_ok },
    },
  );

/** Rows of CC 72(3), (4) and (6), the first that fits decides: life, revoked parole, list and agreement, list, agreement, general. */
export const PAROLE_ROWS: readonly Rule[] = [
  years('L1-15', 15, ['cooperation'], { agreement: 'cooperation' }, { agreement: 'none' }),
  years('L1-25', 25, ['none', 'other'], { agreement: 'none' }, { agreement: 'cooperation' }),
  ...overList(
    rule(
      'F8-revoked',
      'parole',
      'row',
      'CC 72(4) 3)',
      [
        'ҚК 72-бабының 4-бөлігінде аталған адам, бұрынғы шартты түрде мерзімінен бұрын босатудың күші 72-баптың 7-бөлігінің 1) немесе 2) тармағы бойынша жойылған: мерзімнің кемінде 1/2 (жартысы).',
        'Лицо из части четвёртой статьи 72 УК, прежнее освобождение отменено по пункту 1) или 2) части седьмой: не менее 1/2 срока (половина).',
        'A person named in CC 72(4) whose earlier parole was revoked under CC 72(7) 1) or 2): at least 1/2 of the term (one half).',
      ],
      {
        fraction: '1/2',
        uses_status: true,
        when: { ...fixed, vulnerable: LISTED, revoked: ['breach', 'negligent_or_minor'] },
        unless: GRAVELY_CORRUPT,
        ok: { vulnerable: 'woman_58', revoked: 'breach', base: 'remaining' },
        not_ok: { vulnerable: 'woman_58', revoked: 'none' },
      },
    ),
  ),
  ...overList(
    rule(
      'F9-revoked',
      'parole',
      'row',
      'CC 72(4) 4)',
      [
        'ҚК 72-бабының 4-бөлігінде аталған адам, бұрынғы шартты түрде мерзімінен бұрын босатудың күші жаңа қасақана қылмыс үшін жойылған: мерзімнің кемінде 2/3 (үштен екісі).',
        'Лицо из части четвёртой статьи 72 УК, прежнее освобождение отменено за новое умышленное преступление: не менее 2/3 срока (две трети).',
        'A person named in CC 72(4) whose earlier parole was revoked for a new intentional crime: at least 2/3 of the term (two thirds).',
      ],
      {
        fraction: '2/3',
        uses_status: true,
        when: { ...fixed, vulnerable: LISTED, revoked: ['intentional'] },
        unless: GRAVELY_CORRUPT,
        ok: { vulnerable: 'man_63', revoked: 'intentional', base: 'cumulative' },
        not_ok: { vulnerable: 'none', revoked: 'intentional', base: 'cumulative' },
      },
    ),
  ),
  rule(
    'F3-1',
    'parole',
    'row',
    'CC 72(3) 3-1)',
    [
      'Бұрынғы шартты түрде мерзімінен бұрын босатудың күші 72-баптың 7-бөлігінің 1) немесе 2) тармағы бойынша жойылған: өтелмеген мерзімнің кемінде 2/3 (үштен екісі).',
      'Прежнее условно-досрочное освобождение отменено по пункту 1) или 2) части седьмой статьи 72: не менее 2/3 оставшегося срока (две трети).',
      'Earlier parole revoked under CC 72(7) 1) or 2): at least 2/3 of the unserved remainder (two thirds).',
    ],
    {
      fraction: '2/3',
      when: { ...fixed, revoked: ['breach', 'negligent_or_minor'] },
      ok: { revoked: 'breach', base: 'remaining' },
      not_ok: { revoked: 'intentional', base: 'cumulative' },
    },
  ),
  rule(
    'F4',
    'parole',
    'row',
    'CC 72(3) 4)',
    [
      'Бұрынғы шартты түрде мерзімінен бұрын босатудың күші жаңа қасақана қылмыс үшін жойылған: мерзімнің кемінде 3/4 (төрттен үші).',
      'Прежнее условно-досрочное освобождение отменено за новое умышленное преступление: не менее 3/4 срока (три четверти).',
      'Earlier parole revoked for a new intentional crime: at least 3/4 of the term (three quarters).',
    ],
    {
      fraction: '3/4',
      when: { ...fixed, revoked: ['intentional'] },
      ok: { revoked: 'intentional', base: 'cumulative' },
      not_ok: { revoked: 'breach', base: 'remaining' },
    },
  ),
  ...listedAgreed(),
  ...listed({
    id: 'F6',
    cited: 'CC 72(4) 1)',
    crime: 'light',
    fraction: '1/4',
    when: { category: LIGHT },
    ok: { category: 'medium' },
  }),
  ...listed({
    id: 'F7',
    cited: 'CC 72(4) 2)',
    crime: 'grave',
    fraction: '1/3',
    when: { category: ['grave'] },
    ok: { category: 'grave' },
  }),
  ...listed({
    id: 'F9',
    cited: 'CC 72(4) 4)',
    crime: 'especially_life',
    fraction: '2/3',
    when: { category: ['especially_grave'], against: ['life'] },
    ok: { category: 'especially_grave', against: 'life' },
  }),
  ...listed({
    id: 'F8',
    cited: 'CC 72(4) 3)',
    crime: 'especially_not_life',
    fraction: '1/2',
    when: { category: ['especially_grave'], against: ['none', 'health'] },
    ok: { category: 'especially_grave', against: 'health' },
  }),
  agreed({
    id: 'F5-light',
    cited: 'CC 72(3) 5)',
    crime: 'light',
    fraction: '1/4',
    when: { category: LIGHT },
    ok: { category: 'minor' },
    from: REFORM,
  }),
  agreed({
    id: 'F5-grave',
    cited: 'CC 72(3) 5)',
    crime: 'grave',
    fraction: '1/3',
    when: { category: ['grave'], against: ['none'] },
    ok: { category: 'grave', against: 'none' },
    from: REFORM,
  }),
  agreed({
    id: 'F5-grave-former',
    cited: 'CC 72(3) 5)',
    crime: 'grave',
    fraction: '1/3',
    when: { category: ['grave'] },
    ok: { category: 'grave' },
    to: REFORM,
  }),
  agreed({
    id: 'F5-grave-person',
    cited: 'CC 72(3) 5)',
    crime: 'grave_person',
    fraction: '1/2',
    when: { category: ['grave'], against: PERSON },
    ok: { category: 'grave', against: 'health' },
    from: REFORM,
  }),
  agreed({
    id: 'F5-especially',
    cited: 'CC 72(3) 5)',
    crime: 'especially',
    fraction: '1/2',
    when: { category: ['especially_grave'], against: ['none'] },
    ok: { category: 'especially_grave', against: 'none' },
    from: REFORM,
  }),
  agreed({
    id: 'F5-especially-former',
    cited: 'CC 72(3) 5)',
    crime: 'especially',
    fraction: '1/2',
    when: { category: ['especially_grave'] },
    ok: { category: 'especially_grave' },
    to: REFORM,
  }),
  agreed({
    id: 'F5-especially-person',
    cited: 'CC 72(3) 5)',
    crime: 'especially_person',
    fraction: '3/4',
    when: { category: ['especially_grave'], against: PERSON },
    ok: { category: 'especially_grave', against: 'life' },
    from: REFORM,
  }),
  general({
    id: 'F1',
    cited: 'CC 72(3) 1)',
    crime: 'light',
    fraction: '1/3',
    when: { category: LIGHT },
    ok: { category: 'medium' },
  }),
  general({
    id: 'F2',
    cited: 'CC 72(3) 2)',
    crime: 'grave',
    fraction: '1/2',
    when: { category: ['grave'], against: ['none'] },
    ok: { category: 'grave', against: 'none' },
    from: REFORM,
  }),
  general({
    id: 'F2-former',
    cited: 'CC 72(3) 2)',
    crime: 'grave',
    fraction: '1/2',
    when: { category: ['grave'] },
    ok: { category: 'grave' },
    to: REFORM,
  }),
  general({
    id: 'F3-grave-person',
    cited: 'CC 72(3) 3)',
    crime: 'grave_person',
    fraction: '2/3',
    when: { category: ['grave'], against: PERSON },
    ok: { category: 'grave', against: 'health' },
    from: REFORM,
  }),
  general({
    id: 'F3-especially',
    cited: 'CC 72(3) 3)',
    crime: 'especially',
    fraction: '2/3',
    when: { category: ['especially_grave'] },
    ok: { category: 'especially_grave' },
  }),
];

function listedAgreed(): Rule[] {
  const cited = 'CC 72(4) 5)';
  const agreement = ['cooperation'];
  const specs: RowSpec[] = [
    {
      id: 'F10-light',
      cited,
      crime: 'light',
      fraction: '1/5',
      when: { category: LIGHT, agreement },
      ok: { category: 'medium' },
    },
    {
      id: 'F10-grave',
      cited,
      crime: 'grave',
      fraction: '1/4',
      when: { category: ['grave'], agreement },
      ok: { category: 'grave' },
    },
    {
      id: 'F10-especially',
      cited,
      crime: 'especially',
      fraction: '1/3',
      when: { category: ['especially_grave'], agreement },
      ok: { category: 'especially_grave' },
    },
  ];
  return specs
    .flatMap(listed)
    .filter((row) => row.id !== 'F10-light-former')
    .map((row) => ({
      ...row,
      ok: { ...row.ok, agreement: 'cooperation' },
      not_ok: { ...row.ok, agreement: 'none' },
    }));
}
