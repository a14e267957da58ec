import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { InvalidInputError, type Language, type Localized, type TarazyError } from '../base/index.ts';
import { languageOf } from './language.ts';

/** RFC 9457 problem details; `title` and `detail` are in the user's language and hold no input values. */
export const problemSchema = z
  .object({
    type: z.string().openapi({ example: 'urn:tarazy:problem:not-found' }),
    status: z.int(),
    title: z.string(),
    detail: z.string(),
    errors: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .optional()
      .openapi({ description: 'One entry per field that is wrong' }),
  })
  .openapi('Problem');

export type Problem = z.infer<typeof problemSchema>;

/** Use as a response of a route: `responses: { 200: …, 404: problemResponse('No such provision') }`. */
export function problemResponse(description: string) {
  return { description, content: { 'application/problem+json': { schema: problemSchema } } };
}

const OTHER: Localized = {
  kk: 'Сұрау орындалмады',
  ru: 'Запрос не выполнен',
  en: 'The request was not carried out',
};

/** The general heading of each kind of problem. */
const TITLES: Readonly<Record<string, Localized>> = {
  'not-found': { kk: 'Табылмады', ru: 'Не найдено', en: 'Not found' },
  'invalid-input': {
    kk: 'Енгізілген деректерде қате бар',
    ru: 'Во введённых данных есть ошибка',
    en: 'The input has an error',
  },
  'too-large': { kk: 'Деректер тым көп', ru: 'Слишком много данных', en: 'The input is too large' },
  conflict: {
    kk: 'Бұл жазба басқа терезеде өзгертілген',
    ru: 'Эта запись изменена в другом окне',
    en: 'This record was changed in another window',
  },
  'not-signed-in': { kk: 'Кіру қажет', ru: 'Нужно войти', en: 'Sign in first' },
  'version-required': {
    kk: 'Жазбаның нұсқасы көрсетілмеген',
    ru: 'Не указана версия записи',
    en: 'The version of the record is not given',
  },
};

interface ProblemInput {
  readonly code: string;
  readonly status: number;
  readonly detail: Localized;
  readonly issues?: readonly { readonly path: string; readonly message: Localized }[];
  /** Further members of the problem object, e.g. both versions of a conflict. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** The problem object of a failure, in one language. */
export function problemOf(input: ProblemInput, language: Language): Problem {
  const issues = input.issues ?? [];
  return {
    type: `urn:tarazy:problem:${input.code}`,
    status: input.status,
    title: (TITLES[input.code] ?? OTHER)[language],
    detail: input.detail[language],
    ...(issues.length > 0 && {
      errors: issues.map(({ path, message }) => ({ path, message: message[language] })),
    }),
    ...input.more,
  };
}

/** Answers with a problem in the language of the request. */
export function problem(context: Context, input: ProblemInput): Response {
  const body = JSON.stringify(problemOf(input, languageOf(context)));
  return context.body(body, input.status as 400, {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Cache-Control': 'no-store',
  });
}

/** Answers with the problem an expected failure stands for. */
export function problemOfError(context: Context, error: TarazyError): Response {
  const issues = error instanceof InvalidInputError ? error.issues : [];
  return problem(context, { code: error.code, status: error.status, detail: error.text, issues });
}
