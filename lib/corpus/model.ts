import { z } from 'zod';
import { type ReferenceData, sourceSchema } from './reference/index.ts';
import { date, identifier, localizedSchema, STATUSES, sentence, verificationSchema } from './shared.ts';

export * from './reference/index.ts';
export { localizedSchema, STATUSES, type Status, type Verification, verificationSchema } from './shared.ts';

/**
 * Shapes of the files in `corpus/`. One YAML file per instrument, three languages side by side.
 * All texts are restatements in the project's own words; official text is never committed.
 */

export const BODIES = ['un', 'coe', 'kz'] as const;
export const KINDS = [
  'treaty',
  'rules',
  'recommendation',
  'comment',
  'constitution',
  'code',
  'law',
  'resolution',
  'order',
] as const;
/** Whom a provision concerns. */
export const WHOM = [
  'all',
  'women',
  'juveniles',
  'lifers',
  'disability',
  'foreigners',
  'ill',
  'untried',
  'staff',
] as const;
/** Stage of the case at which a provision matters. */
export const STAGES = [
  'arrest',
  'pre-trial',
  'sentence',
  'serving',
  'pre-release',
  'release-decision',
  'supervision',
  'revocation',
] as const;

const number = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]*$/, 'a provision number is lower case ASCII: 72, 3-1, 8.2, a');

export interface PartSource {
  number: string;
  text: { kk: string; ru: string; en: string };
  parts?: PartSource[] | undefined;
}

/** A part, paragraph or point below a provision; nests (article, part, point). */
export const partSchema: z.ZodType<PartSource> = z.lazy(() =>
  z.strictObject({ number, text: localizedSchema, parts: z.array(partSchema).optional() }),
);

export const provisionSchema = z.strictObject({
  /** Number as it stands in the address: `72`, `4-1`, `8.2`. */
  number,
  heading: localizedSchema,
  /** Restatement of the whole provision or of its opening words; may be left out when `parts` say all. */
  text: localizedSchema.optional(),
  parts: z.array(partSchema).optional(),
  topics: z.array(z.string()).min(1),
  whom: z.array(z.enum(WHOM)).min(1).default(['all']),
  stages: z.array(z.enum(STAGES)).default([]),
  /** Addresses this provision refers to. */
  see: z.array(z.string()).default([]),
  verification: verificationSchema.optional(),
  /** Set when the provision itself is no longer in force although the instrument is. */
  status: z.enum(STATUSES).optional(),
  note: localizedSchema.optional(),
});

export const instrumentSchema = z.strictObject({
  /** Address: `un/mandela-rules`. */
  address: z.string().regex(/^(un|coe|kz)\/[a-z0-9-]+$/),
  kind: z.enum(KINDS),
  status: z.enum(STATUSES),
  /** Why the status is what it is, for Kazakhstan: ratified when, soft law, not a party. */
  status_note: localizedSchema,
  title: localizedSchema,
  /** The short name used in lists and citations: «Мандела ережелері». */
  short: localizedSchema,
  /** How one provision is called: rule / article / paragraph / point. */
  unit: z.enum(['article', 'rule', 'paragraph', 'point', 'principle', 'guideline']),
  symbol: z.string().optional(),
  adopted: date,
  /** Date of the edition restated. */
  edition: date,
  official_url: z.url().optional(),
  verification: verificationSchema,
  /** Headings of chapters or sections: each opens at the provision `from`. */
  sections: z.array(z.strictObject({ from: number, heading: localizedSchema })).default([]),
  provisions: z.array(provisionSchema).min(1),
});

/** How the national norm stands to the standard. */
export const RELATIONS = ['implements', 'exceeds', 'falls-short', 'conflicts', 'silent'] as const;

/** One link of the crosswalk between a standard and the national norm. */
export const crosslinkSchema = z.strictObject({
  standard: z.string(),
  national: z.string(),
  relation: z.enum(RELATIONS),
  /** Day on which a second reader set both restatements side by side and judged relation and reason; absent: not yet. */
  second_reading: date.optional(),
  why: localizedSchema,
});

/** A concept: SKOS-like labels in three languages. */
export const conceptSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  pref: localizedSchema,
  alt: z
    .strictObject({ kk: z.array(sentence), ru: z.array(sentence), en: z.array(sentence) })
    .partial()
    .default({}),
  /** Abbreviations: ШМББ, УДО. */
  abbr: z
    .strictObject({ kk: z.array(sentence), ru: z.array(sentence), en: z.array(sentence) })
    .partial()
    .default({}),
  /** Everyday words people type. */
  lay: z
    .strictObject({ kk: z.array(sentence), ru: z.array(sentence), en: z.array(sentence) })
    .partial()
    .default({}),
  broader: z.array(z.string()).default([]),
  /** Provisions that are about this concept. */
  about: z.array(z.string()).default([]),
});

export const topicSchema = z.strictObject({ id: z.string().regex(/^[a-z0-9-]+$/), label: localizedSchema });

/** What was decided on the right named. */
export const OUTCOMES = ['violation', 'no-violation', 'mixed', 'inadmissible', 'other'] as const;
/** Who sat. */
export const FORMATIONS = ['grand-chamber', 'chamber', 'plenary', 'committee'] as const;

/** A court or treaty-body decision. */
export const caseSchema = z.strictObject({
  id: identifier,
  body: z.enum(['ecthr', 'hrc', 'cat', 'cedaw', 'crpd', 'kz-cc', 'kz-court', 'other']),
  status: z.enum(STATUSES),
  name: localizedSchema,
  /** Spellings of the applicant people use, any script. */
  spellings: z.array(sentence).default([]),
  /** Numbers of the applications or of the communication: `66069/09`. */
  numbers: z.array(z.string().regex(/^[\p{L}\d№./-]+(?: [\p{L}\d№./-]+)*$/u)).default([]),
  formation: z.enum(FORMATIONS).optional(),
  outcome: z.enum(OUTCOMES).optional(),
  /** The citation as the paper prints it. */
  as_printed: sentence.optional(),
  /**
   * The citation as verified: numbers, document symbol and day, without words, so that it reads alike in every
   * language (`1968/2010, CCPR/C/112/D/1968/2010, 22.10.2014`). What has to be said about it is `correction`.
   */
  as_verified: z
    .string()
    .regex(/^[A-Z\d/]+(?:, [A-Z\d/]+)*, \d{1,2}\.\d{2}\.\d{4}$/)
    .optional(),
  correction: localizedSchema.optional(),
  date: date.optional(),
  articles: z.array(z.string()).default([]),
  topics: z.array(z.string()).default([]),
  right: localizedSchema,
  holding: localizedSchema,
  /** Where a paper cites it; absent for a decision the project added. */
  source: sourceSchema.optional(),
  verification: verificationSchema,
});

export type Instrument = z.infer<typeof instrumentSchema>;
export type Provision = z.infer<typeof provisionSchema>;
export type Part = z.infer<typeof partSchema>;
export type Crosslink = z.infer<typeof crosslinkSchema>;
export type Concept = z.infer<typeof conceptSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type CaseLaw = z.infer<typeof caseSchema>;

/** Everything the product knows, validated; the shape of `dist/data/corpus.json`. */
export interface CorpusData extends Partial<ReferenceData> {
  readonly instruments: readonly Instrument[];
  readonly topics: readonly Topic[];
  readonly concepts: readonly Concept[];
  readonly crosswalk: readonly Crosslink[];
  readonly cases: readonly CaseLaw[];
}
