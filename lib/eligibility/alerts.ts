import { type Day, dayAfterMonths, isBefore } from './calendar.ts';
import { STATUS_AGES, STATUS_BY_SEX } from './derived.ts';
import { ageOn, dateOf } from './fact-values.ts';
import type { Facts } from './facts.ts';
import { isShut } from './outcome.ts';
import type { GroundedText, ReliefStatus } from './result.ts';
import type { Condition, Profile, ProfileField } from './rules/index.ts';
import { dotted, saidCount } from './said.ts';
import { grounded, type Line } from './tables.ts';

interface Alert {
  /** Any of these. */
  readonly when: readonly Condition[];
  readonly line: Line;
}

const ALERTS: readonly Alert[] = [
  {
    when: [
      {
        agreement: ['cooperation'],
        special: ['none', 'corruption', 'terrorism_or_extremism', 'murder_in_criminal_group', 'torture'],
      },
      {
        agreement: ['cooperation'],
        special: ['sexual_against_minor'],
        juvenile: [true],
        victim: ['14_to_17'],
      },
    ],
    line: [
      'D1',
      'CC 67(1)',
      'Ынтымақтастық туралы келісім орындалса, адам жазаны өтеуден толық босатылуы мүмкін: алдымен осыны тексеріңіз.',
      'При выполненном соглашении о сотрудничестве возможно полное освобождение от наказания: сначала проверьте это.',
      'A fulfilled cooperation agreement may mean full release from serving: check this first.',
    ],
  },
  {
    when: [{ vulnerable: ['pregnant'] }],
    line: [
      'D3-pregnant',
      'CC 74(1)',
      'Жазаны бір жылға дейін кейінге қалдыру мүмкін.',
      'Возможна отсрочка до одного года.',
      'Deferral of up to one year is possible.',
    ],
  },
  {
    when: [{ vulnerable: ['woman_young_child', 'man_young_child_alone'] }],
    line: [
      'D3',
      'CC 74(1)',
      'Жазаны бес жылға дейін, бірақ бала он төртке толғанға дейін кейінге қалдыру мүмкін.',
      'Возможна отсрочка до пяти лет, но не далее четырнадцатилетия ребёнка.',
      "Deferral of up to five years is possible, not beyond the child's fourteenth birthday.",
    ],
  },
  {
    when: [
      {
        sentence: ['restriction_of_liberty', 'correctional_work', 'community_work'],
        vulnerable: ['disability_1_2'],
      },
    ],
    line: [
      'D10',
      'PEC 162(7)',
      'I немесе II топтағы мүгедектік анықталса, жазаны орындайтын орган мерзімінен бұрын босату туралы ұсыну енгізеді.',
      'При инвалидности I или II группы орган, исполняющий наказание, вносит представление о досрочном освобождении.',
      'With disability of group I or II the executing body submits early release.',
    ],
  },
];

/** Conditions under which a line is said, for what the form asks. */
export const ALERT_CONDITIONS: readonly Condition[] = ALERTS.flatMap(({ when }) => when);

/** Lines about deferral: said only where the answer on deferral leaves it possible. */
const ON_DEFERRAL = ['D3', 'D3-pregnant'];

/** Other doors that the facts open, to be checked beside the answer. */
export function alertsOf(
  profile: Profile,
  facts: Facts,
  asOf: Day | undefined,
  deferral: ReliefStatus,
): GroundedText[] {
  const isClosed = isShut(deferral);
  const found = ALERTS.filter(
    ({ when, line: [id] }) =>
      when.some((condition) => holds(condition, profile)) && !(isClosed && ON_DEFERRAL.includes(id)),
  );
  return [...found.map(({ line }) => grounded(line)), ...youngAdult(facts), ...ageToCome(facts, asOf)];
}

function holds(condition: Condition, profile: Profile): boolean {
  return (Object.keys(condition) as ProfileField[]).every((field) => {
    const value = profile[field];
    return value !== undefined && condition[field]?.includes(value) === true;
  });
}

/** CC 90: the rules for juveniles may be applied to crimes of eighteen- to twenty-year-olds. */
function youngAdult(facts: Facts): GroundedText[] {
  const [birth, crime] = [dateOf(facts, 'birth_date'), dateOf(facts, 'crime_date')];
  if (birth === undefined || crime === undefined) return [];
  const age = ageOn(birth, crime);
  return age < 18 || age > 20 ? [] : [YOUNG_ADULT];
}

const YOUNG_ADULT = grounded([
  'J0-young',
  'CC 90',
  'Қылмыс он сегізден жиырма бір жасқа дейін жасалған: ерекше жағдайда сот кәмелетке толмағандар туралы ережелерді қолдана алады; үкімде бұл бар-жоғын тексеріңіз.',
  'Преступление совершено в возрасте от восемнадцати до двадцати одного года: в исключительных случаях суд применяет правила о несовершеннолетних; проверьте, есть ли это в приговоре.',
  'The crime was committed between eighteen and twenty-one: in exceptional cases a court applies the rules for juveniles; check whether the sentence does.',
]);

/** All lines that do not depend on a date of birth, for the table of rules. */
export const ALERT_RULES: readonly GroundedText[] = [
  ...ALERTS.map(({ line }) => grounded(line)),
  YOUNG_ADULT,
];

/** When a status by age begins, for those who have none yet: CC 72(4). */
function ageToCome(facts: Facts, asOf: Day | undefined): GroundedText[] {
  const birth = dateOf(facts, 'birth_date');
  const status = STATUS_BY_SEX[facts.sex ?? ''];
  const isOpen = facts.vulnerable === undefined || facts.vulnerable === null || facts.vulnerable === 'none';
  if (birth === undefined || status === undefined || asOf === undefined || !isOpen) return [];
  const years = STATUS_AGES[status] ?? 0;
  const day = dayAfterMonths(birth, years * 12);
  const on = dotted(`${day}`);
  const said = saidCount(years, 'year');
  return isBefore(day, asOf)
    ? [grounded(['V4-age', 'CC 72(4)', ...AGE_REACHED])]
    : [
        grounded([
          'V4-age',
          'CC 72(4)',
          `${on} күні адам ${years} жасқа толады: содан бастап 72-баптың 4-бөлігіндегі жеңілдетілген үлестер қолданылады.`,
          `${on} исполнится ${said.ru}: с этого дня применяются льготные доли части четвёртой статьи 72.`,
          `On ${day} the person turns ${years}: from then the reduced fractions of CC 72(4) apply.`,
        ]),
      ];
}

const AGE_REACHED = [
  'Туған күні бойынша адам 72-баптың 4-бөлігінде аталған жасқа толған: санатты көрсетіңіз, үлес азаяды.',
  'По дате рождения достигнут возраст, названный в части четвёртой статьи 72: укажите категорию, доля станет меньше.',
  'By the date of birth the age named in CC 72(4) is reached: state the status, the fraction becomes smaller.',
] as const;
