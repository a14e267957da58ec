import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInputError, LANGUAGES } from '../../lib/base/index.ts';
import { type Box, joined } from '../../lib/eligibility/editions/boxes.ts';
import { LAYERS, optionsOf } from '../../lib/eligibility/editions/space.ts';
import {
  type AnswerChange,
  type BriefAnswer,
  editionChanges,
  type ReliefName,
} from '../../lib/eligibility/index.ts';

const changes = editionChanges('2025-06-30', '2026-03-08');

/** Rules of law 210-VIII as the list of changes since mid-2025 has them, by provision. */
const NEW = [
  'CC 72(8) 6)',
  'CC 72(8) 7)',
  'CC 72(8) 8)',
  'CC 72(8) 9)',
  'CC 72(3) 3)',
  'CC 72(3) 5)',
  'CC 72(4) 5)',
  'CC 73(2)',
  'CC 73(2) para 2',
  'CC 73(4)',
];

describe('Rules of two editions', () => {
  it.each(NEW)('%s has a new rule', (cited) => {
    const fresh = changes.rules.filter((rule) => rule.change === 'new');
    expect(fresh.map((rule) => rule.after?.ground_cited)).toContain(cited);
  });

  it('the ban for a commuted death sentence is gone, and nothing else is', () => {
    const gone = changes.rules.filter((rule) => rule.change === 'gone');
    expect(new Set(gone.map((rule) => rule.before?.ground_cited))).toEqual(new Set(['CC 72(8) 1)']));
  });

  it('deferral for a young child turns from what the court may into what it must', () => {
    const deferral = changes.rules.find((rule) => rule.relief === 'deferral');
    expect(deferral).toMatchObject({
      change: 'changed',
      before: { status: 'discretionary', ground: 'kz/criminal-code/74/1' },
      after: { status: 'mandatory' },
    });
  });

  it('the person raising a disabled child stands in the conditions after and not before', () => {
    const row = changes.rules.find((rule) => rule.after?.ground_cited === 'CC 72(4) 2)');
    const persons = (side: 'before' | 'after'): string[] =>
      (row?.[side]?.when.flat() ?? [])
        .filter((clause) => clause.fact === 'vulnerable')
        .flatMap((clause) => clause.values.map((value) => value.en));
    expect(persons('after').filter((one) => !persons('before').includes(one))).toEqual([
      'a person raising a disabled child',
    ]);
  });

  it('the rules for juveniles did not change', () => {
    const grounds = changes.rules.flatMap((rule) => [rule.before?.ground_cited, rule.after?.ground_cited]);
    expect(grounds.filter((ground) => /^CC 8[67]/.test(ground ?? ''))).toEqual([]);
  });

  it('says what stands in no rule: three years after a refusal for life, and the day of the ruling', () => {
    expect(changes.notes.map((note) => note.ground_cited)).toEqual(['PEC 162(10)', 'CPC 48(2)']);
  });

  it('speaks three languages in every clause', () => {
    const clauses = [
      ...changes.rules
        .flatMap((rule) => [rule.before, rule.after])
        .flatMap((side) => side?.when.flat() ?? []),
      ...changes.answers.flatMap((answer) => answer.who.flat()),
    ];
    for (const { fact, label, values } of clauses) {
      for (const text of [label, ...values]) {
        expect(new Set(LANGUAGES.map((language) => text[language])).size, fact).toBeGreaterThan(1);
        expect(text.kk, fact).not.toMatch(/_/);
      }
    }
  });
});

const short = ({ status, fraction }: BriefAnswer): string =>
  fraction === null ? status : `${status} ${fraction}`;

/** Groups of one change, with the answers each fact of theirs may have. */
function whose(relief: ReliefName, before: string, after: string): AnswerChange[] {
  return changes.answers.filter(
    (one) => one.relief === relief && short(one.before) === before && short(one.after) === after,
  );
}

function hasGroup(groups: readonly AnswerChange[], wanted: Readonly<Record<string, string>>): boolean {
  return groups.some((group) =>
    group.who.some((who) =>
      Object.entries(wanted).every(([fact, value]) => {
        const clause = who.find((one) => one.fact === fact);
        return clause === undefined || clause.values.some((one) => one.en === value);
      }),
    ),
  );
}

const PERSON = 'an attack on life';
const COOPERATION = 'on cooperation, fulfilled';
const DISABLED = 'a person raising a disabled child';
const NO_AGREEMENT = 'none that is fulfilled';

/** From the table of changes: relief, before, after, whom, and how an older crime fares. */
const WHO: [ReliefName, string, string, Record<string, string>, string][] = [
  [
    'parole',
    'mandatory 1/2',
    'mandatory 2/3',
    { category: 'grave', against: PERSON, agreement: NO_AGREEMENT, vulnerable: 'no' },
    'needs_review',
  ],
  [
    'parole',
    'mandatory 1/3',
    'mandatory 1/4',
    { category: 'medium', agreement: COOPERATION, vulnerable: 'no' },
    'mandatory 1/4',
  ],
  [
    'parole',
    'mandatory 1/3',
    'mandatory 1/2',
    { category: 'grave', against: PERSON, agreement: COOPERATION, vulnerable: 'no' },
    'needs_review',
  ],
  [
    'parole',
    'mandatory 1/4',
    'mandatory 1/5',
    { category: 'minor', agreement: COOPERATION, vulnerable: 'a pregnant woman' },
    'mandatory 1/5',
  ],
  [
    'parole',
    'mandatory 1/2',
    'mandatory 1/3',
    { category: 'grave', agreement: NO_AGREEMENT, vulnerable: DISABLED },
    'mandatory 1/3',
  ],
  ['parole', 'mandatory 1/2', 'prohibited', { category: 'grave', special_crime: 'torture' }, 'needs_review'],
  [
    'parole',
    'mandatory 1/3',
    'prohibited',
    { category: 'medium', replaced_by_restriction_art73: 'yes' },
    'needs_review',
  ],
  [
    'parole',
    'mandatory 2/3',
    'prohibited',
    { category: 'especially grave', previously_paroled_from_life: 'yes' },
    'needs_review',
  ],
  [
    'parole',
    'discretionary 25 years',
    'prohibited',
    { new_grave_crime_during_life: 'yes, after the ban' },
    'prohibited',
  ],
  [
    'parole',
    'needs_review',
    'mandatory 2/3',
    { category: 'especially grave', commuted_death_sentence: 'yes' },
    'mandatory 2/3',
  ],
  [
    'commutation',
    'discretionary 1/3',
    'discretionary 1/2',
    { category: 'grave', against: PERSON },
    'needs_review',
  ],
  [
    'commutation',
    'discretionary 1/3',
    'not_applicable',
    { category: 'grave', special_crime: 'terrorist or extremist' },
    'needs_review',
  ],
  [
    'term_reduction',
    'discretionary 1/2',
    'discretionary 1/3',
    { category: 'grave', against: PERSON, agreement: COOPERATION },
    'needs_review',
  ],
  [
    'term_reduction',
    'discretionary 1/2',
    'discretionary 1/4',
    { category: 'especially grave', against: PERSON, agreement: COOPERATION },
    'needs_review',
  ],
  [
    'deferral',
    'discretionary',
    'mandatory',
    { vulnerable: 'a man raising a young child alone' },
    'mandatory',
  ],
];

describe('Whose answer two editions change', () => {
  it.each(WHO)('%s: %s becomes %s for %j; an older crime: %s', (relief, before, after, who, older) => {
    const groups = whose(relief, before, after).filter((one) => short(one.older_crime) === older);
    expect(hasGroup(groups, who)).toBe(true);
  });

  it('changes nothing for a general grave crime against nobody, nor the fractions of juveniles', () => {
    const kept = { category: 'grave', against: 'no', agreement: NO_AGREEMENT, vulnerable: 'no' };
    const general = changes.answers.filter(
      (one) =>
        one.relief === 'parole' && one.who.some((who) => who.some((clause) => clause.fact === 'agreement')),
    );
    expect(hasGroup(general, kept)).toBe(false);
    const juvenile = changes.answers.filter(
      (one) => one.before.status === 'mandatory' && one.after.status === 'mandatory',
    );
    expect(
      hasGroup(
        juvenile.filter((one) => one.relief === 'parole'),
        { juvenile_at_crime: 'yes', special_crime: 'no', category: 'grave', agreement: NO_AGREEMENT },
      ),
    ).toBe(false);
  });

  it('marks as stricter what is worse, and as milder what is better', () => {
    const direction = (...given: Parameters<typeof whose>): string[] => [
      ...new Set(whose(...given).map((one) => one.direction)),
    ];
    expect(direction('parole', 'mandatory 1/2', 'mandatory 2/3')).toEqual(['stricter']);
    expect(direction('parole', 'mandatory 1/3', 'mandatory 1/4')).toEqual(['milder']);
    expect(direction('term_reduction', 'discretionary 1/2', 'discretionary 1/4')).toEqual(['stricter']);
    expect(direction('deferral', 'discretionary', 'mandatory')).toEqual(['milder']);
  });

  it('finds nothing between an edition and itself, and the reverse backwards', () => {
    expect(editionChanges('2026-03-08', '2026-11-20')).toMatchObject({ rules: [], notes: [], answers: [] });
    const back = editionChanges('2026-03-08', '2025-06-30');
    expect(back.rules.filter((rule) => rule.change === 'new').map((rule) => rule.after?.id)).toEqual(
      changes.rules.filter((rule) => rule.change === 'gone').map((rule) => rule.before?.id),
    );
  });

  it('refuses a day it cannot read', () => {
    expect(() => editionChanges('spring')).toThrow(InvalidInputError);
    expect(() => editionChanges('2025-06-30', '2026-02-31')).toThrow(InvalidInputError);
  });
});

describe('Joining cells into conditions', () => {
  const axes = LAYERS[0] ?? [];
  const cell = fc.tuple(...axes.map((field) => fc.nat(optionsOf(field).length - 1)));

  /** Every cell of the boxes, written out again. */
  const opened = (boxes: readonly Box[]): string[] =>
    boxes.flatMap((box) =>
      box.reduce<string[]>(
        (made, options) => made.flatMap((one) => options.map((option) => `${one} ${option}`)),
        [''],
      ),
    );

  it('covers the same cells, each once', () => {
    fc.assert(
      fc.property(fc.uniqueArray(cell, { maxLength: 60, selector: (one) => one.join() }), (cells) => {
        const given = cells.map((one) => one.map((option) => [option]));
        expect(opened(joined(given)).sort()).toEqual(opened(given).sort());
      }),
    );
  });

  it('makes one condition of a whole block', () => {
    const block = [0, 1].flatMap((first) => [0, 1, 2].map((second) => [[first], [second]]));
    expect(joined(block)).toEqual([
      [
        [0, 1],
        [0, 1, 2],
      ],
    ]);
  });
});
