import { z } from '@hono/zod-openapi';
import { LANGUAGES } from '../base/index.ts';

/** One text in three languages. */
export const localizedOut = z
  .object({ kk: z.string(), ru: z.string(), en: z.string() })
  .openapi('LocalizedText');

/** Query every route understands: the language of messages. */
export const languageQuery = z.object({
  lang: z.enum(LANGUAGES).optional().openapi({ description: 'Language of messages: kk, ru or en' }),
});

/** A JSON answer of a route. */
export function jsonResponse<S extends z.ZodType>(description: string, schema: S) {
  return { description, content: { 'application/json': { schema } } };
}

/** A required JSON body of a route. */
export function jsonBody<S extends z.ZodType>(schema: S) {
  return { body: { required: true, content: { 'application/json': { schema } } } } as const;
}
