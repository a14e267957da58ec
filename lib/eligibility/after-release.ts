import type { GroundedText } from './result.ts';
import type { Condition, Profile, ProfileField, Texts } from './rules/index.ts';
import { saidCount } from './said.ts';
import { grounded, type Line } from './tables.ts';

const CONTROL: Readonly<Record<string, Line>> = {
  remainder: [
    'P7',
    'CC 72(2)',
    'Пробациялық бақылау өтелмеген бүкіл мерзімге белгіленеді.',
    'Пробационный контроль устанавливается на всю неотбытую часть.',
    'Probation control lasts for the whole unserved part.',
  ],
  '10 years': [
    'P7-life',
    'CC 72(2)',
    'Өмір бойына бас бостандығынан айырудан босатылғанда пробациялық бақылау он жылға белгіленеді; электрондық бақылау міндетті.',
    'После пожизненного лишения свободы пробационный контроль длится десять лет; электронное слежение обязательно.',
    'After life imprisonment control lasts ten years; electronic tracking is obligatory.',
  ],
  none: [
    'P7-foreign',
    'CC 72(2)',
    'Шығарып жіберілетін шетелдікке пробациялық бақылау белгіленбейді.',
    'Для выдворяемого иностранца пробационный контроль не устанавливается.',
    'For a foreigner to be expelled there is no probation control.',
  ],
};

const DUTIES: readonly Line[] = [
  [
    'E22',
    'PEC 169(1)',
    'Бақылауды тұрғылықты жердегі полиция жүргізеді.',
    'Контроль ведёт полиция по месту жительства.',
    'The police at the place of residence keep the control.',
  ],
  [
    'E23-register',
    'PEC 169(8)',
    'Босатылғаннан кейін бес жұмыс күні ішінде тіркелу керек.',
    'Нужно зарегистрироваться в течение пяти рабочих дней после освобождения.',
    'Register within five working days of release.',
  ],
  [
    'E23-report',
    'PEC 169(8)',
    'Айына кемінде бір рет тіркелуге келу; тұрғылықты жер, жұмыс не оқу өзгерсе, жазбаша хабарлау.',
    'Являться не реже раза в месяц; о смене жилья, работы, учёбы сообщать письменно.',
    'Report at least once a month; give written notice before changing home, work or study.',
  ],
  [
    'E23-travel',
    'PEC 169(8)',
    'Жазбаша рұқсатсыз басқа жерге шықпау, елден кетпеу, тыйым салынған орындарға бармау, ішімдік пен есірткі қолданбау.',
    'Не выезжать без письменного разрешения, не покидать страну, не посещать запрещённые места, не употреблять алкоголь и наркотики.',
    'No travel without written permission, no leaving the country, no banned places, no alcohol or drugs.',
  ],
  [
    'E23-damage',
    'PEC 169(8)',
    'Залалды өтеу шараларын қолдану, түсініктеме беру.',
    'Принимать меры к возмещению ущерба, давать объяснения.',
    'Take steps to repay the damage and give explanations.',
  ],
];

const RECORD_LINE: Texts = [
  'Мерзімінен бұрын босатылғанда сотталғандықты жою мерзімі іс жүзінде өтелген мерзім негізге алынып, негізгі және қосымша жазадан босатылған кезден есептеледі.',
  'При досрочном освобождении срок судимости считается исходя из фактически отбытого, с момента освобождения от основного и дополнительного наказаний.',
  'After early release the record runs from the term actually served, from release from the main and the additional sentence.',
];

/** Years of a criminal record after imprisonment: CC 79(3), for juveniles CC 89. */
const RECORD: readonly {
  readonly id: string;
  readonly cited: string;
  readonly years: number;
  readonly when: Condition;
}[] = [
  { id: 'J6-1', cited: 'CC 89', years: 1, when: { juvenile: [true], category: ['minor', 'medium'] } },
  { id: 'J6-2', cited: 'CC 89', years: 2, when: { juvenile: [true], category: ['grave'] } },
  { id: 'J6-3', cited: 'CC 89', years: 3, when: { juvenile: [true], category: ['especially_grave'] } },
  { id: 'D11-3', cited: 'CC 79(3) 3)', years: 3, when: { juvenile: [false], category: ['minor', 'medium'] } },
  {
    id: 'D11-4',
    cited: 'CC 79(3) 4)',
    years: 6,
    when: { juvenile: [false], category: ['grave'], against: ['none'] },
  },
  {
    id: 'D11-5-grave',
    cited: 'CC 79(3) 5)',
    years: 8,
    when: { juvenile: [false], category: ['grave'], against: ['life', 'health'] },
  },
  {
    id: 'D11-5',
    cited: 'CC 79(3) 5)',
    years: 8,
    when: { juvenile: [false], category: ['especially_grave'], against: ['none'] },
  },
  {
    id: 'D11-5-1',
    cited: 'CC 79(3) 5-1)',
    years: 10,
    when: { juvenile: [false], category: ['especially_grave'], against: ['life', 'health'] },
  },
];

const REVOCATION: readonly Line[] = [
  [
    'RV1',
    'CC 72(7) 1)',
    'Сот босатудың күшін жоя алады: әкімшілік жаза қолданылған екі не одан көп құқық бұзушылық, міндеттерін орындаудан екі реттен көп жалтару немесе бес жұмыс күні ішінде тіркелмеу.',
    'Суд может отменить освобождение: два и более административных правонарушения со взысканием, уклонение от обязанностей более двух раз, неявка для регистрации в пять рабочих дней.',
    'The court may revoke parole: two or more administrative offences with a penalty, more than two evasions of duties, no registration within five working days.',
  ],
  [
    'RV2',
    'CC 72(7) 2)',
    'Абайсызда жасалған қылмыс (осал санат үшін қылмыстық теріс қылық пен онша ауыр емес қасақана қылмыс та): босатудың күшін жою не сақтауды сот шешеді.',
    'Неосторожное преступление (для льготных категорий также проступок и умышленное небольшой тяжести): суд решает, отменить освобождение или сохранить.',
    'A negligent crime (for listed persons also a misdemeanour or an intentional minor crime): the court decides whether to revoke.',
  ],
  [
    'RV3',
    'CC 72(7) 3)',
    'Өзге қасақана қылмыс: сот босатудың күшін жояды және үкімдер жиынтығы бойынша жаза тағайындайды.',
    'Иное умышленное преступление: суд отменяет освобождение и назначает наказание по совокупности приговоров.',
    'Another intentional crime: the court revokes and sentences by joint rules.',
  ],
];

const JUVENILE: readonly Line[] = [
  [
    'J2',
    'CC 86(2)',
    'Бақылау кезінде абайсызда жасалған қылмыс, қасақана теріс қылық не онша ауыр емес қасақана қылмыс: босатудың күшін жою не сақтауды сот шешеді.',
    'Неосторожное преступление, умышленный проступок или преступление небольшой тяжести в период контроля: вопрос решает суд.',
    'A negligent crime, an intentional misdemeanour or minor crime under control: the court decides.',
  ],
  [
    'J3',
    'CC 86(3)',
    'Ауырлығы орташа және одан ауыр қасақана қылмыс: босатудың күші жойылады.',
    'Умышленное преступление средней тяжести и выше: освобождение отменяется.',
    'An intentional crime of medium gravity or above: parole is revoked.',
  ],
];

/**
 * Kind of control after parole: `remainder`, `10 years`, `none`, or `null` when the law names none; `needs_review` when
 * that hangs on an expulsion not known.
 */
export function controlOf(profile: Profile): string | null {
  if (profile.sentence !== 'imprisonment' && profile.sentence !== 'life_imprisonment') return null;
  if (profile.foreign === true && profile.expulsion === true) return 'none';
  if (profile.foreign !== false && profile.expulsion !== false) return 'needs_review';
  return profile.sentence === 'life_imprisonment' ? '10 years' : 'remainder';
}

function recordLine({ id, cited, years }: (typeof RECORD)[number]): GroundedText {
  const said = saidCount(years, 'year');
  return grounded([
    id,
    cited,
    `Сотталғандық бас бостандығынан айыру өтелгеннен кейін ${said.kk} өткен соң жойылады.`,
    `Судимость погашается через ${said.ru} после отбытия лишения свободы.`,
    `The record ends ${said.en} after imprisonment was served.`,
  ]);
}

const TABLES = {
  record: RECORD.map((one) => ({ line: recordLine(one), when: one.when })),
  record_line: grounded(['D11', 'CC 79(4)', ...RECORD_LINE]),
  control: Object.fromEntries(Object.entries(CONTROL).map(([kind, line]) => [kind, grounded(line)])),
  duties: DUTIES.map(grounded),
  revocation: REVOCATION.map(grounded),
  juvenile: JUVENILE.map(grounded),
};

/** Conditions of the lines about control and record, for what the form asks. */
export const RECORD_CONDITIONS: readonly Condition[] = [
  ...RECORD.map(({ when }) => ({
    ...when,
    sentence: ['imprisonment', 'life_imprisonment', 'correctional_work'],
  })),
  { sentence: ['imprisonment', 'life_imprisonment'], foreign: [true], expulsion: [true] },
];

/** Control, duties and grounds of revocation that follow parole in this case. */
export function afterRelease(profile: Profile): GroundedText[] {
  const kind = controlOf(profile);
  const kinds = kind === 'needs_review' ? [controlOf({ ...profile, foreign: false }), 'none'] : [kind];
  const revocation = profile.juvenile === true ? TABLES.juvenile : TABLES.revocation;
  const record = profile.sentence === 'restriction_of_liberty' ? undefined : recordOf(profile);
  return [
    ...kinds.flatMap((one) => TABLES.control[one ?? ''] ?? []),
    ...TABLES.duties,
    ...revocation,
    TABLES.record_line,
    ...(record === undefined ? [] : [record]),
  ];
}

function recordOf(profile: Profile): GroundedText | undefined {
  return TABLES.record.find(({ when }) =>
    Object.entries(when).every(([field, values]) => values.includes(profile[field as ProfileField] ?? '')),
  )?.line;
}

/** All lines of these tables, for the table of rules. */
export const AFTER_RELEASE_RULES: readonly GroundedText[] = [
  ...Object.values(TABLES.control),
  ...TABLES.duties,
  ...TABLES.revocation,
  ...TABLES.juvenile,
  TABLES.record_line,
  ...TABLES.record.map(({ line }) => line),
];
