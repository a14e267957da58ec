import { z } from '@hono/zod-openapi';
import { RELIEF_STATUSES } from '../../eligibility/index.ts';
import { localizedOut } from '../schemas.ts';

/**
 * Shapes of the routes. Facts are read leniently by the library, which answers wrong ones with findings:
 * here they are only required to be an object.
 */
export const questionIn = z
  .object({
    facts: z.record(z.string(), z.unknown()).openapi({
      example: {
        sentence_type: 'imprisonment',
        category: 'grave',
        against: 'none',
        start: '2022-03-20',
        term: { years: 6 },
      },
    }),
    as_of: z.string().max(40).nullish().openapi({ example: '2026-11-20' }),
    edition: z.string().max(40).nullish().openapi({ example: '2026-03-08' }),
  })
  .openapi('EligibilityQuestion');

export const compareIn = z
  .object({ before: questionIn, after: questionIn })
  .openapi('EligibilityComparisonRequest');

export const batchIn = z
  .object({
    rows: z
      .array(questionIn.extend({ id: z.union([z.string().max(200), z.number()]) }))
      .max(2000)
      .openapi({ description: 'Cases with identifiers of your own; do not send names' }),
  })
  .openapi('EligibilityBatch');

export const batchQuery = z.object({
  as_of: z.string().max(40).optional().openapi({ example: '2026-11-20' }),
  edition: z.string().max(40).optional().openapi({ example: '2026-03-08' }),
  format: z.enum(['json', 'xlsx', 'ics']).optional(),
  remind: z.string().max(10).optional().openapi({
    description: 'Days ahead: lists what opens within them; goes with as_of and JSON',
    example: '30',
  }),
});

export const groundedOut = z.object({
  rule_id: z.string(),
  text: localizedOut,
  ground: z.string(),
  ground_cited: z.string(),
});

export const findingOut = z.looseObject({
  rule_id: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: localizedOut,
  place: z.string().optional(),
});

const reliefOut = z
  .looseObject({
    status: z.enum(RELIEF_STATUSES),
    fraction: z.string().nullable(),
    earliest: z.string().nullable(),
    earliest_safe: z.string().nullable(),
    eligible_on_as_of: z.boolean().nullable(),
    ground: z.array(z.string()),
    ground_cited: z.array(z.string()),
  })
  .openapi('Relief');

export const assessmentOut = z
  .looseObject({
    edition: z.string(),
    rule_set: z.string(),
    as_of: z.string().nullable(),
    findings: z.array(findingOut),
    parole: reliefOut,
    commutation: reliefOut,
    term_reduction: reliefOut,
    deferral: reliefOut,
    illness: reliefOut,
    needs_facts: z.array(z.string()),
  })
  .openapi('Assessment');

export const comparisonOut = z.object({
  before: assessmentOut,
  after: assessmentOut,
  differences: z.array(
    z.object({
      relief: z.string(),
      field: z.string(),
      from: z.union([z.string(), z.boolean()]).nullable(),
      to: z.union([z.string(), z.boolean()]).nullable(),
    }),
  ),
});

export const batchOut = z.looseObject({
  good: z.array(z.looseObject({ row: z.number(), id: z.string() })),
  bad: z.array(z.object({ row: z.number(), id: z.string(), findings: z.array(findingOut) })),
  /** Headings of columns that name no fact: what stands in them was left aside. */
  unread: z.array(z.string()),
  reminders: z
    .array(z.looseObject({ id: z.string(), date: z.string(), kind: z.string(), text: localizedOut }))
    .optional(),
});

const wordList = z.array(z.string());
export const columnsOut = z.looseObject({
  columns: z.array(
    z.object({
      name: z.string(),
      heading: localizedOut,
      allowed: z.object({ kk: wordList, ru: wordList, en: wordList }),
    }),
  ),
});

export const rulesOut = z.looseObject({
  version: z.string(),
  editions: z.array(z.looseObject({ id: z.string() })),
  rules: z.array(
    z.looseObject({
      id: z.string(),
      relief: z.string(),
      kind: z.string(),
      ground: z.string(),
      verification: z.enum(['checked', 'unchecked']),
      text: localizedOut,
    }),
  ),
});

const questionOut = z.looseObject({
  fact: z.string(),
  kind: z.string(),
  label: localizedOut,
  why: localizedOut,
});
export const questionsOut = z.object({
  questions: z.array(questionOut),
  reach: z.looseObject({}).openapi({
    description: 'Conditions of the rules in bits, by which a form opens questions without asking the server',
  }),
});
export const askedOut = z.object({
  questions: z.array(questionOut),
  facts: z.record(z.string(), z.unknown()).openapi({ description: 'The facts given that still matter' }),
});

const clausesOut = z.array(
  z.array(z.object({ fact: z.string(), label: localizedOut, values: z.array(localizedOut) })),
);
const ruleSideOut = z
  .looseObject({
    id: z.string(),
    ground: z.string(),
    text: localizedOut,
    when: clausesOut,
    unless: clausesOut,
  })
  .nullable();
const briefAnswerOut = z.looseObject({ status: z.enum(RELIEF_STATUSES), fraction: z.string().nullable() });

export const editionsIn = z.object({
  from: z.string().max(40).optional().openapi({ example: '2025-06-30' }),
  to: z.string().max(40).optional().openapi({ example: '2026-03-08' }),
});

export const editionsOut = z
  .object({
    from: z.string(),
    to: z.string(),
    version: z.string(),
    rules: z.array(
      z.looseObject({
        change: z.enum(['new', 'gone', 'changed']),
        relief: z.string(),
        before: ruleSideOut,
        after: ruleSideOut,
      }),
    ),
    notes: z.array(z.object({ ground: z.string(), ground_cited: z.string(), text: localizedOut })),
    answers: z.array(
      z.looseObject({
        relief: z.string(),
        before: briefAnswerOut,
        after: briefAnswerOut,
        older_crime: briefAnswerOut,
        direction: z.enum(['milder', 'stricter', 'open']),
        who: clausesOut,
        cases: z.number(),
      }),
    ),
    tried: z.number(),
  })
  .openapi('EligibilityEditionChanges');
