import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { root } from './project.ts';

/** What a caller of the HTTP API sends. */
export interface Call {
  readonly method?: string;
  /** Path with query: `/api/provisions/kz/criminal-code/72?lang=kk`. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Subject of the verified Cognito token. */
  readonly subject?: string;
}

/** The event API Gateway (HTTP API, payload format 2.0) hands to a function for a call. */
export function eventOf(call: Call) {
  const { pathname, searchParams, search } = new URL(call.path, 'https://api.example');
  const method = call.method ?? 'GET';
  const binary = call.body instanceof Uint8Array;
  return {
    version: '2.0',
    routeKey: 'ANY /api/{proxy+}',
    rawPath: decodeURIComponent(pathname),
    rawQueryString: search.slice(1),
    headers: { host: 'api.example', 'x-forwarded-proto': 'https', ...call.headers },
    ...(search !== '' && { queryStringParameters: Object.fromEntries(searchParams) }),
    requestContext: {
      accountId: '123456789012',
      apiId: 'api',
      ...(call.subject !== undefined && {
        authorizer: { jwt: { claims: { sub: call.subject }, scopes: null } },
      }),
      domainName: 'api.example',
      domainPrefix: 'api',
      http: { method, path: pathname, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
      requestId: 'request',
      routeKey: 'ANY /api/{proxy+}',
      stage: '$default',
      time: '08/Mar/2026:00:00:00 +0000',
      timeEpoch: 1_772_928_000_000,
    },
    ...(call.body !== undefined && {
      body: binary ? Buffer.from(call.body).toString('base64') : call.body,
    }),
    isBase64Encoded: binary,
  };
}

export interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64Encoded: boolean;
}

export interface Invocation {
  readonly answers: readonly Answer[];
  /** Module load to first answer. */
  readonly milliseconds: number;
}

/** Answers of one built function, from the bundle file, in a fresh process. */
export async function invoke(
  name: string,
  calls: readonly Call[],
  environment: Record<string, string> = {},
): Promise<Invocation> {
  const child = spawn(
    process.execPath,
    [`${root}test/bundle/invoke.mjs`, `${root}dist/lambdas/${name}/index.mjs`],
    { env: { PATH: process.env.PATH ?? '', NODE_NO_WARNINGS: '1', ...environment }, timeout: 60_000 },
  );
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  child.stdin.end(JSON.stringify(calls.map(eventOf)));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (code !== 0) throw new Error(`${name} ended with ${code}: ${stderr}`);
  return JSON.parse(stdout) as Invocation;
}
