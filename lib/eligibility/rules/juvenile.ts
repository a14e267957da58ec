import { LIGHT } from './parole-rows.ts';
import { type Condition, type Profile, type Rule, rule } from './type.ts';
import { ABOUT, type CRIMES, OF_TERM_OR_SUM, rowTexts } from './words.ts';

interface Point {
  readonly number: number;
  readonly crime: keyof typeof CRIMES;
  readonly parole: string;
  readonly replacement: string;
  readonly when: Condition;
  readonly ok: Profile;
}

/** Rows of CC 86(1) and 87(1) have the same four points. */
const POINTS: readonly Point[] = [
  {
    number: 1,
    crime: 'light',
    parole: '1/4',
    replacement: '1/5',
    when: { category: LIGHT },
    ok: { category: 'medium' },
  },
  {
    number: 2,
    crime: 'grave',
    parole: '1/3',
    replacement: '1/4',
    when: { category: ['grave'] },
    ok: { category: 'grave' },
  },
  {
    number: 3,
    crime: 'especially_not_life',
    parole: '1/2',
    replacement: '1/3',
    when: { category: ['especially_grave'], against: ['none', 'health'] },
    ok: { category: 'especially_grave', against: 'none' },
  },
  {
    number: 4,
    crime: 'especially_life',
    parole: '2/3',
    replacement: '1/2',
    when: { category: ['especially_grave'], against: ['life'] },
    ok: { category: 'especially_grave', against: 'life' },
  },
];

const juvenile = { juvenile: [true] };

/** Crimes committed under eighteen: CC 86 (parole) and 87 (replacement). */
export const JUVENILE_ROWS: readonly Rule[] = POINTS.flatMap((point) => [
  rule(
    `J1-${point.number}`,
    'parole',
    'row',
    `CC 86(1) ${point.number})`,
    rowTexts(point.crime, point.parole, ABOUT.juvenile, point.number < 3 ? OF_TERM_OR_SUM : undefined),
    {
      fraction: point.parole,
      when: {
        ...juvenile,
        sentence: ['imprisonment', 'restriction_of_liberty', 'correctional_work'],
        ...point.when,
      },
      ok: { juvenile: true, ...point.ok },
      not_ok: { juvenile: false, ...point.ok },
    },
  ),
  rule(
    `J4-${point.number}`,
    'commutation',
    'row',
    `CC 87(1) ${point.number})`,
    rowTexts(point.crime, point.replacement, ABOUT.juvenile),
    {
      fraction: point.replacement,
      when: { ...juvenile, sentence: ['imprisonment'], ...point.when },
      ok: { juvenile: true, ...point.ok },
      not_ok: { juvenile: false, ...point.ok },
    },
  ),
]);
