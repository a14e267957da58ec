import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import {
  FILE_TOO_LARGE,
  InvalidInputError,
  type Localized,
  MAX_FILE_BYTES,
  TooLargeError,
} from '../base/index.ts';

const MEGABYTE = 1024 * 1024;
/** Deeper JSON than this is nobody's data and would exhaust the stack. */
const MAX_DEPTH = 100;

/** Largest accepted body in bytes, by the beginning of the path; the first match counts. */
const LIMITS: readonly { readonly path: RegExp; readonly bytes: number; readonly message?: Localized }[] = [
  // A file, and the form around it.
  { path: /^\/api\/(library|official)(\/|$)/, bytes: MAX_FILE_BYTES + MEGABYTE, message: FILE_TOO_LARGE },
  { path: /^\/api\/(import|amendments|refusal-review|eligibility\/batch)(\/|$)/, bytes: 10 * MEGABYTE },
  { path: /^/, bytes: MEGABYTE },
];

const WITH_BODY = new Set(['POST', 'PUT', 'PATCH']);

const BROKEN_UTF8: Localized = {
  kk: 'Мәтіннің кодтамасы бүлінген: мәтінді UTF-8 кодтамасында қайта жіберіңіз.',
  ru: 'Кодировка текста повреждена: отправьте текст ещё раз в UTF-8.',
  en: 'The encoding of the text is broken: send it again as UTF-8.',
};
const NOT_JSON: Localized = {
  kk: 'Сұраудың денесі JSON емес: жақшалар мен тырнақшаларды тексеріңіз.',
  ru: 'Тело запроса не является JSON: проверьте скобки и кавычки.',
  en: 'The body of the request is not JSON: check its brackets and quotes.',
};
const TOO_DEEP: Localized = {
  kk: `JSON тым терең: ${MAX_DEPTH} деңгейден аспауы керек.`,
  ru: `JSON слишком глубокий: допустимо не более ${MAX_DEPTH} уровней.`,
  en: `The JSON is nested too deeply: at most ${MAX_DEPTH} levels are accepted.`,
};

function tooLarge(bytes: number): Localized {
  const size = `${bytes / MEGABYTE}`;
  return {
    kk: `Сұрау тым үлкен: ең көбі ${size} МБ. Мәтінді бөліп жіберіңіз.`,
    ru: `Запрос слишком большой: не больше ${size} МБ. Отправьте текст по частям.`,
    en: `The request is too large: at most ${size} MB. Send the text in parts.`,
  };
}

/** The deepest nesting of brackets outside strings; one pass, no recursion. */
function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let position = 0; position < json.length; position += 1) {
    const letter = json[position];
    if (quoted && letter === '\\') position += 1;
    else if (letter === '"') quoted = !quoted;
    else if (!quoted && (letter === '{' || letter === '[')) deepest = Math.max(deepest, ++depth);
    else if (!quoted && (letter === '}' || letter === ']')) depth -= 1;
  }
  return deepest;
}

function checkJson(bytes: ArrayBuffer): void {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InvalidInputError(BROKEN_UTF8);
  }
  if (depthOf(text) > MAX_DEPTH) throw new InvalidInputError(TOO_DEEP);
  try {
    JSON.parse(text);
  } catch {
    throw new InvalidInputError(NOT_JSON);
  }
}

function checkUrl(context: Context): void {
  try {
    decodeURIComponent(new URL(context.req.url).pathname);
    decodeURIComponent(new URL(context.req.url).search);
  } catch {
    throw new InvalidInputError(BROKEN_UTF8);
  }
}

/**
 * Lets a request through only when its address and JSON body can be read: UTF-8, well formed, not too
 * deep, not too large. Throws {@link InvalidInputError} or {@link TooLargeError} otherwise.
 */
export const readable: MiddlewareHandler = async (context, next) => {
  checkUrl(context);
  if (!WITH_BODY.has(context.req.method)) return next();
  const { bytes = MEGABYTE, message = tooLarge(bytes) } =
    LIMITS.find((limit) => limit.path.test(context.req.path)) ?? {};
  const limited = bodyLimit({
    maxSize: bytes,
    onError: () => {
      throw new TooLargeError(message);
    },
  });
  return limited(context, async () => {
    if (/^application\/([a-z.-]+\+)?json/i.test(context.req.header('content-type') ?? '')) {
      checkJson(await context.req.arrayBuffer());
    }
    await next();
  });
};
