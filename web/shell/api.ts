import type { Language, Localized } from '../../lib/base/index.ts';
import { say } from './language.ts';
import { authorization, forgetSession } from './session.ts';

/** What a failed request tells the reader: one sentence, and one per field where fields are wrong. */
export interface Problem {
  /** HTTP status; 0 when the server was not reached. */
  readonly status: number;
  readonly title: string;
  readonly detail?: string;
  readonly issues: readonly { readonly path: string; readonly message: string }[];
  /** The whole body, for answers that carry more (409 brings both versions of a matter). */
  readonly body?: unknown;
}

export class RequestError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
    this.name = 'RequestError';
  }
}

const UNREACHED = say(
  'Сервер жауап бермеді. Жазғаныңыз осы браузерде сақтаулы: байланысты тексеріп, қайталап көріңіз.',
  'Сервер не отвечает. Введённое сохранено в этом браузере: проверьте связь и повторите.',
  'The server did not answer. What you typed is kept in this browser: check the connection and try again.',
);
const UNCLEAR = say(
  'Сұрау орындалмады. Жазғаныңыз осы браузерде сақтаулы: сәл кейін қайталап көріңіз.',
  'Запрос не выполнен. Введённое сохранено в этом браузере: повторите немного позже.',
  'The request was not carried out. What you typed is kept in this browser: try again shortly.',
);

export interface Request {
  readonly language: Language;
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
}

function textOf(value: unknown, language: Language): string | undefined {
  if (typeof value === 'string') return value;
  const own = (value as Partial<Localized> | null | undefined)?.[language];
  return typeof own === 'string' ? own : undefined;
}

function issuesOf(body: Record<string, unknown>, language: Language): Problem['issues'] {
  const list = body.errors;
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: Record<string, unknown>) => {
    const message = textOf(entry.message ?? entry.detail, language);
    return message === undefined ? [] : [{ path: String(entry.path ?? entry.pointer ?? ''), message }];
  });
}

async function problemOf(response: Response, language: Language): Promise<Problem> {
  const body: unknown = await response.json().catch(() => ({}));
  const record = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const detail = textOf(record.detail, language);
  return {
    status: response.status,
    title: textOf(record.title, language) ?? UNCLEAR[language],
    ...(detail === undefined ? {} : { detail }),
    issues: issuesOf(record, language),
    body,
  };
}

/**
 * Sends a request to the product's own server and nowhere else.
 * @throws RequestError with the sentence to show; an aborted request rejects with the abort itself.
 */
export async function send(path: string, request: Request): Promise<Response> {
  const headers: Record<string, string> = { 'Accept-Language': request.language, ...request.headers };
  const file = request.body instanceof Blob || request.body instanceof FormData;
  // A form with files carries a boundary that only the browser knows.
  if (request.body !== undefined && !(request.body instanceof FormData))
    headers['Content-Type'] ??= 'application/json';
  const personal = /^\/api\/matters(?:[/?]|$)/.test(path);
  let response: Response;
  try {
    if (personal) Object.assign(headers, await authorization());
    response = await fetch(path, {
      method: request.method ?? 'GET',
      headers,
      ...(request.body === undefined
        ? {}
        : { body: file ? (request.body as Blob | FormData) : JSON.stringify(request.body) }),
      ...(request.signal === undefined ? {} : { signal: request.signal }),
    });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new RequestError({ status: 0, title: UNREACHED[request.language], issues: [] });
  }
  if (personal && response.status === 401) forgetSession();
  if (!response.ok) throw new RequestError(await problemOf(response, request.language));
  return response;
}

/** {@link send}, with the answer read as JSON. The shape is the API's own, imported as a type. */
export async function call<T>(path: string, request: Request): Promise<T> {
  const response = await send(path, request);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

/** The sentence of anything thrown, in the reader's language. */
export function problemFrom(cause: unknown, language: Language): Problem {
  return cause instanceof RequestError ? cause.problem : { status: 0, title: UNCLEAR[language], issues: [] };
}

/** Path segments of a legal address, each escaped: `kz/criminal-code/72`. */
export const addressPath = (address: string): string => address.split('/').map(encodeURIComponent).join('/');
