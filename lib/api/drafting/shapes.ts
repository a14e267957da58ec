import { z } from '@hono/zod-openapi';
import { LANGUAGES } from '../../base/index.ts';
import { localizedOut } from '../schemas.ts';

export const typeParameter = z.object({ type: z.string().max(60).openapi({ example: 'parole-petition' }) });

/** What a paper is drafted from. Answers are checked against the form of the type. */
export const draftIn = z
  .object({
    language: z.enum(LANGUAGES),
    answers: z.record(z.string().max(60), z.unknown()),
    overrides: z
      .array(
        z.object({
          rule_id: z.string().max(80),
          place: z.string().max(120).optional(),
          reason: z.string().trim().min(1).max(1000),
        }),
      )
      .max(100)
      .optional(),
    facts: z.record(z.string(), z.unknown()).optional(),
    eligibility: z.record(z.string(), z.unknown()).optional().openapi({
      description: 'A result of POST /api/eligibility; questions are filled from it and the dates checked',
    }),
    law_edition: z.iso.date().optional().openapi({ description: 'Edition the draft was begun under' }),
  })
  .openapi('DraftRequest');

export const findingOut = z
  .object({
    rule_id: z.string(),
    severity: z.enum(['error', 'warning', 'info']),
    message: localizedOut,
    note: localizedOut.optional(),
    place: z.string().optional(),
    actual: z.string().optional(),
    expected: z.string().optional(),
    ground: z.array(z.string()).optional(),
    overruled: z.string().optional(),
  })
  .openapi('DraftFinding');

export const previewOut = z
  .object({
    type: z.string(),
    language: z.enum(LANGUAGES),
    title: z.string(),
    markdown: z.string(),
    html: z.string(),
    findings: z.array(findingOut),
    law_edition: z.string(),
    prefilled: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  })
  .openapi('DraftPreview');

export const typesOut = z.object({
  types: z.array(
    z.object({
      id: z.string(),
      title: localizedOut,
      summary: localizedOut,
      group: z.string(),
      languages: z.array(z.enum(LANGUAGES)),
      law_edition: z.string(),
    }),
  ),
});

export const argumentOut = z
  .object({
    id: z.string(),
    tags: z.array(z.string()),
    title: localizedOut,
    text: localizedOut,
    citations: z.array(z.string()),
    cases: z.array(z.string()),
  })
  .openapi('ArgumentBlock');

/** The whole form: sections with questions as `lib/drafting/form-model.ts` describes them. */
export const typeOut = z
  .object({
    form: z.looseObject({ id: z.string(), title: localizedOut }),
    /** Argument blocks that the form's `arguments` questions offer. */
    argument_blocks: z.array(argumentOut),
    /** Invented answers that show how the form is filled: `example`, `hard`. */
    examples: z.record(z.string(), z.unknown()),
  })
  .openapi('DocumentType');

export const reviewIn = z
  .object({
    text: z.string().max(400_000).optional(),
    docx: z
      .base64()
      .max(2_900_000)
      .optional()
      .openapi({ description: 'A DOCX file instead of text, base64' }),
    file: z
      .base64()
      .max(2_900_000)
      .optional()
      .openapi({ description: 'A PDF, DOCX or UTF-8 text file instead of text, base64' }),
    language: z
      .enum(['kk', 'ru'])
      .optional()
      .openapi({ description: 'Language of the ruling; seen from the text' }),
    relief: z.enum(['parole', 'commutation']).optional(),
  })
  .openapi('RefusalReviewRequest');

const passageOut = z.object({ start: z.number(), end: z.number(), text: z.string() });
const reasonOut = z.object({
  reason: z.string(),
  title: localizedOut,
  weight: z.enum(['inadmissible', 'contested']),
  why: localizedOut,
  ground: z.array(z.string()),
  appeal: localizedOut,
  passages: z.array(passageOut),
});

export const reviewOut = z
  .object({
    language: z.enum(['kk', 'ru']),
    relief: z.enum(['parole', 'commutation', 'unknown']),
    outcome: z
      .enum(['refused', 'granted', 'unknown'])
      .openapi({ description: 'What the ruling decides, as far as its words tell' }),
    ruling: z.string().optional().openapi({ description: 'The text read from the file, when one was sent' }),
    findings: z.array(reasonOut),
    to_check: z
      .array(reasonOut.extend({ depends: localizedOut }))
      .openapi({ description: 'Reasons that the ruling may give, and what that depends on' }),
    admitted: z
      .array(passageOut)
      .openapi({ description: 'Where the ruling names a ground of refusal that the law admits' }),
    unread: z.array(passageOut).openapi({
      description:
        'What the court gives as a reason in words that the review does not know: judge them yourself',
    }),
    appeal: z
      .array(
        z.object({
          reason: z.string(),
          entry: z.object({ passage: z.string(), answer: z.string(), to_check: z.literal(true).optional() }),
        }),
      )
      .openapi({
        description:
          'Entries for `reasons` of the appeal, in the language of the ruling; those to be checked carry a mark',
      }),
    sources: z
      .array(
        z.object({
          address: z.string(),
          cited: localizedOut,
          edition: z.string().optional(),
          checked: z.boolean(),
        }),
      )
      .openapi({
        description: 'The grounds named, each with its edition and whether it was compared with it',
      }),
    cannot_judge: z.array(localizedOut),
  })
  .openapi('RefusalReview');
