import { z } from 'zod';

/**
 * Shapes of `templates/<type>/form.yaml` and `arguments.yaml`. Everything a person reads exists in three languages;
 * identifiers are stable and snake_case.
 */

const sentence = z.string().trim().min(1);
const identifier = z.string().regex(/^[a-z][a-z0-9_]*$/, 'lower case snake_case');
const address = z
  .string()
  .regex(/^(un|coe|kz)\/[a-z0-9-]+(\/[a-z0-9][a-z0-9.-]*)*$/, 'an address such as kz/criminal-code/72/3');
export const localizedTextSchema = z.strictObject({ kk: sentence, ru: sentence, en: sentence });

/**
 * Kinds of question and the value each takes:
 * `text`, `longtext`: string (a long text keeps its paragraphs); `date`: `YYYY-MM-DD`; `number`: integer or decimal;
 * `choice`: value of one option (or an array of them when `multiple`); `yesno`: boolean;
 * `list`: array of objects keyed by the item's questions; `person`: {@link PersonAnswer};
 * `citations`: array of addresses; `arguments`: array of `{block, text?}` picked from the argument blocks.
 */
export const QUESTION_KINDS = [
  'text',
  'longtext',
  'date',
  'number',
  'choice',
  'yesno',
  'list',
  'person',
  'citations',
  'arguments',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/**
 * Opens a question when another answer has one of the values. All conditions of a question must hold.
 * `answered: true` asks only that the other question has an answer.
 */
export const conditionSchema = z.union([
  z.strictObject({ question: identifier, is: z.array(z.union([z.string(), z.boolean()])).min(1) }),
  z.strictObject({ question: identifier, answered: z.literal(true) }),
]);

export const optionSchema = z.strictObject({
  value: z.string().min(1),
  label: localizedTextSchema,
  /** The words this choice puts into the document, when they differ from the label. */
  phrase: localizedTextSchema.optional(),
  ground: z.array(address).default([]),
  /** The part of a term this choice stands for, as a fraction: `2/3`. */
  share: z
    .string()
    .regex(/^[1-9]\d?\/[1-9]\d?$/, 'a fraction such as 2/3')
    .optional(),
});

const questionFields = {
  id: identifier,
  label: localizedTextSchema,
  /** How to answer. */
  help: localizedTextSchema.optional(),
  /** Why it is asked: the rule behind the question. */
  why: localizedTextSchema.optional(),
  /** Addresses of the provisions behind the question. */
  ground: z.array(address).default([]),
  required: z.boolean().default(false),
  options: z.array(optionSchema).optional(),
  multiple: z.boolean().default(false),
  shown_when: z.array(conditionSchema).default([]),
  /** Longest text taken, in characters; 500 for `text` and 20,000 for `longtext` unless said otherwise. */
  max_length: z.number().int().positive().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  /** Where the answer may be taken from, so that nothing is typed twice. */
  prefill: z
    .strictObject({
      /** Dotted path in the facts of a sentence: `start`, `sentence.term.years`. */
      facts: z.string().optional(),
      /** Dotted path in the eligibility result: `parole.earliest`. */
      eligibility: z.string().optional(),
      /** What a value of theirs is called in this question, where the two differ. */
      values: z.record(z.string(), z.string()).optional(),
    })
    .optional(),
  /** True for data of a person other than the one the paper is for: a note on its protection is shown. */
  third_party: z.boolean().default(false),
};

export const itemQuestionSchema = z.strictObject({
  ...questionFields,
  kind: z.enum(['text', 'longtext', 'date', 'number', 'choice', 'yesno', 'person']),
});

export const questionSchema = z
  .strictObject({
    ...questionFields,
    kind: z.enum(QUESTION_KINDS),
    /** Fields of one entry of a `list`. */
    item: z.array(itemQuestionSchema).optional(),
    /** Argument blocks offered by an `arguments` question: their tags. */
    tags: z.array(z.string()).optional(),
  })
  .superRefine((question, context) => {
    if (question.kind === 'choice' && question.options === undefined)
      context.addIssue({ code: 'custom', message: `${question.id}: a choice needs options` });
    if (question.kind === 'list' && question.item === undefined)
      context.addIssue({ code: 'custom', message: `${question.id}: a list needs item` });
  });

export const sectionSchema = z.strictObject({
  id: identifier,
  title: localizedTextSchema,
  intro: localizedTextSchema.optional(),
  questions: z.array(questionSchema).min(1),
});

/** A simple check written as data: when all `when` hold and the answer of `missing` is absent, it speaks. */
export const dataCheckSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  severity: z.enum(['error', 'warning', 'info']),
  when: z.array(conditionSchema).default([]),
  /** Question that must be answered. */
  missing: identifier.optional(),
  /** Attachment tag that must be in the list of attachments. */
  attachment: z.string().optional(),
  message: localizedTextSchema,
  ground: z.array(address).default([]),
});

export const documentTypeSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: localizedTextSchema,
  /** What the paper is for and who signs it. */
  summary: localizedTextSchema,
  group: z.enum(['petition', 'characteristic', 'appeal', 'complaint', 'agreement', 'request', 'programme']),
  /** Place among the papers of its group: the lower, the earlier; papers without one follow, by id. */
  order: z.int().positive().default(Number.MAX_SAFE_INTEGER),
  /** Languages the paper can be written in; the form itself is always in three. */
  languages: z.array(z.enum(['kk', 'ru', 'en'])).min(2),
  /** Date of the edition of the law the paper cites. */
  law_edition: z.iso.date(),
  /** Provisions the paper rests on. */
  ground: z.array(address).min(1),
  sections: z.array(sectionSchema).min(1),
  /** Checks in code that apply, by name, besides those that apply to every paper. */
  checks: z.array(z.string()).default([]),
  data_checks: z.array(dataCheckSchema).default([]),
});

export type DocumentType = z.infer<typeof documentTypeSchema>;
export type FormSection = z.infer<typeof sectionSchema>;
export type Question = z.infer<typeof questionSchema>;
export type ItemQuestion = z.infer<typeof itemQuestionSchema>;
export type QuestionOption = z.infer<typeof optionSchema>;
export type Condition = z.infer<typeof conditionSchema>;
export type DataCheck = z.infer<typeof dataCheckSchema>;

/** One argument the desk offers: the right at stake, why, the provisions and the cases behind it. */
export const argumentBlockSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  tags: z.array(z.string()).min(1),
  title: localizedTextSchema,
  /** Paragraphs in the words of a petition; the writer may edit them. */
  text: localizedTextSchema,
  citations: z.array(address).min(1),
  /** Ids of cases in the corpus. */
  cases: z.array(z.string()).default([]),
});
export type ArgumentBlock = z.infer<typeof argumentBlockSchema>;
