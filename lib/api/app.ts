import { OpenAPIHono, type z } from '@hono/zod-openapi';
import type { Context, Env, MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import {
  describeIssue,
  type Finding,
  InvalidInputError,
  issuePath,
  type Localized,
  NotFoundError,
  SECURITY_HEADERS,
  TarazyError,
} from '../base/index.ts';
import { readable } from './body.ts';
import { openApiDocument } from './document.ts';
import { problem, problemOfError } from './problem.ts';

/** What {@link createApp} mounts and whom it tells of faults. */
export interface AppDependencies {
  /** Routers of the capabilities; each is mounted under `/api`. */
  readonly routers: readonly OpenAPIHono[];
  /** Description of the whole API, where this application serves only a part of it. */
  readonly description?: () => unknown;
  /** Runs before everything else, within the security headers: guards, the pages of a local server. */
  readonly before?: readonly MiddlewareHandler[];
  /**
   * Told of an unexpected fault: the error's name and the places in the program, never its message,
   * which could hold something a user typed.
   */
  readonly report?: (fault: { readonly name: string; readonly stack: readonly string[] }) => void;
}

const INVALID: Localized = {
  kk: 'Кейбір өрістер дұрыс толтырылмаған: төмендегі тізім бойынша түзетіңіз.',
  ru: 'Некоторые поля заполнены неверно: исправьте их по списку ниже.',
  en: 'Some fields are not filled in correctly: correct those listed below.',
};
const NO_ROUTE: Localized = {
  kk: 'Мұндай мекенжай жоқ: сілтемені тексеріңіз.',
  ru: 'Такого адреса нет: проверьте ссылку.',
  en: 'There is no such address: check the link.',
};
const FAULT: Localized = {
  kk: 'Бағдарламада ақау шықты, деректеріңіз өзгерген жоқ: әрекетті қайталап көріңіз.',
  ru: 'В программе произошёл сбой, ваши данные не изменены: повторите действие.',
  en: 'The program failed and your data is unchanged: try again.',
};
const MEDIA: Localized = {
  kk: 'Деректер пішімі қабылданбайды: Content-Type тақырыбын тексеріңіз (әдетте application/json).',
  ru: 'Формат данных не принимается: проверьте заголовок Content-Type (обычно application/json).',
  en: 'This format is not accepted: check the Content-Type header (usually application/json).',
};
const UNREADABLE: Localized = {
  kk: 'Сұрауды оқу мүмкін болмады: оның денесін тексеріңіз.',
  ru: 'Запрос не удалось прочитать: проверьте его тело.',
  en: 'The request could not be read: check its body.',
};

/** Turns the issues of a failed schema into the failure the edge maps to 422. */
export function invalidInput(error: z.core.$ZodError): InvalidInputError {
  return new InvalidInputError(
    INVALID,
    error.issues.map((issue) => ({ path: issuePath(issue), message: describeIssue(issue) })),
  );
}

/** Turns findings of severity `error` into the failure the edge maps to 422. */
export function invalidFindings(findings: readonly Finding[]): InvalidInputError {
  const errors = findings.filter((finding) => finding.severity === 'error');
  return new InvalidInputError(
    INVALID,
    errors.map((finding) => ({ path: finding.place ?? '', message: finding.message })),
  );
}

/** A router whose failed validations end in the one error shape; every capability starts from it. */
export function createRouter(): OpenAPIHono {
  return new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (!result.success) throw invalidInput(result.error);
    },
  });
}

function onError(report: AppDependencies['report']) {
  return (error: Error, context: Context): Response => {
    if (error instanceof TarazyError) return problemOfError(context, error);
    if (error instanceof HTTPException && error.status < 500) {
      const detail = error.status === 415 ? MEDIA : UNREADABLE;
      return problem(context, { code: 'invalid-input', status: error.status, detail });
    }
    const stack = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
    report?.({ name: error.name, stack: stack.map((line) => line.trim()) });
    return problem(context, { code: 'fault', status: 500, detail: FAULT });
  };
}

/**
 * The HTTP application: security headers, limits, the one error shape, `/api/health`,
 * `/api/openapi.json` and the routers it is given. Knows no store, no clock and no platform.
 */
export function createApp(dependencies: AppDependencies): OpenAPIHono {
  const app = createRouter();
  app.onError(onError(dependencies.report));
  app.notFound((context) => problemOfError(context, new NotFoundError(NO_ROUTE)));
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) context.res.headers.set(name, value);
    if (!context.res.headers.has('Cache-Control')) context.res.headers.set('Cache-Control', 'no-store');
  });
  for (const middleware of dependencies.before ?? []) app.use(middleware);
  app.use('/api/*', readable);
  app.get('/api/health', (context) => context.json({ status: 'ok' }));
  for (const router of dependencies.routers) app.route('/api', router);
  const describe = dependencies.description ?? (() => openApiDocument(app));
  app.get('/api/openapi.json', (context) => context.json(describe() as object));
  return app;
}
