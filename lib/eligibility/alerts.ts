import type { GroundedText } from './result.ts';
import type { Condition, Profile, ProfileField } from './rules/index.ts';
import { grounded, type Line } from './tables.ts';

interface Alert {
  readonly when: Condition;
  readonly line: Line;
}

const ALERTS: readonly Alert[] = [
  {
    when: {
      agreement: ['cooperation'],
      special: ['none', 'corruption', 'terrorism_or_extremism', 'murder_in_criminal_group', 'torture'],
    },
    line: [
      'D1',
      'CC 67(1)',
      'Ынтымақтастық туралы келісім орындалса, адам жазаны өтеуден мүлде босатылуға жатуы мүмкін: алдымен осыны тексеріңіз.',
      'При выполненном соглашении о сотрудничестве возможно полное освобождение от наказания: сначала проверьте это.',
      'A fulfilled cooperation agreement may mean full release from serving: check this first.',
    ],
  },
  {
    when: { vulnerable: ['pregnant'] },
    line: [
      'D3-pregnant',
      'CC 74(1)',
      'Жазаны бір жылға дейін кейінге қалдыру мүмкін.',
      'Возможна отсрочка до одного года.',
      'Deferral of up to one year is possible.',
    ],
  },
  {
    when: { vulnerable: ['woman_young_child', 'man_young_child_alone'] },
    line: [
      'D3',
      'CC 74(1)',
      'Жазаны бес жылға дейін, бірақ бала он төртке толғанға дейін кейінге қалдыру мүмкін.',
      'Возможна отсрочка до пяти лет, но не далее четырнадцатилетия ребёнка.',
      "Deferral of up to five years is possible, not beyond the child's fourteenth birthday.",
    ],
  },
  {
    when: {
      sentence: ['restriction_of_liberty', 'correctional_work', 'community_work'],
      vulnerable: ['disability_1_2'],
    },
    line: [
      'D10',
      'PEC 162(7)',
      'I немесе II топтағы мүгедектік анықталса, жазаны орындайтын орган мерзімінен бұрын босату туралы ұсыныс енгізеді.',
      'При инвалидности I или II группы орган, исполняющий наказание, вносит представление о досрочном освобождении.',
      'With disability of group I or II the executing body submits early release.',
    ],
  },
];

/** Other doors that the facts open, to be checked beside the answer. */
export function alertsOf(profile: Profile): GroundedText[] {
  return ALERTS.filter(({ when }) =>
    (Object.keys(when) as ProfileField[]).every((field) => {
      const value = profile[field];
      return value !== undefined && when[field]?.includes(value) === true;
    }),
  ).map(({ line }) => grounded(line));
}
