import { z } from '@hono/zod-openapi';
import { MATTER_KINDS } from '../../matters/index.ts';
import { problemSchema } from '../problem.ts';

const id = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/)
  .openapi({ example: '0b7c6a3e-58a1-4f5e-9a0e-3f6f0a1c2d4e' });

export const idParameter = z.object({ id });

/** What a client sends to save a matter. The data belongs to the capability that shows it. */
export const matterIn = z
  .object({
    kind: z.enum(MATTER_KINDS),
    title: z.string().trim().min(1).max(200),
    data: z.unknown().openapi({ description: 'Any JSON' }),
  })
  .openapi('MatterInput');

export const newMatterIn = matterIn.extend({ id: id.optional() }).openapi('NewMatter');

const summary = z.object({
  id,
  kind: z.enum(MATTER_KINDS),
  version: z.int(),
  title: z.string(),
  created_at: z.string(),
  updated_at: z.string(),
  expires_at: z.string().optional(),
});

export const matterOut = summary
  .extend({ data: z.unknown().openapi({ description: 'As it was saved' }) })
  .openapi('Matter');
export const listOut = z.object({ matters: z.array(summary.openapi('MatterSummary')) });

export const conflictOut = problemSchema
  .extend({
    current: matterOut.nullable().openapi({ description: 'The stored version; null when it was deleted' }),
    yours: matterIn.optional().openapi({ description: 'What was sent and not saved' }),
  })
  .openapi('Conflict');
