import { createRoute, z } from '@hono/zod-openapi';
import { createRouter } from '../app.ts';
import { jsonResponse } from '../schemas.ts';

/** The server people sign in at: OAuth 2.0 with a public client, code and PKCE (RFC 7636). */
export interface SignInServer {
  /** Its origin, `https://tarazy-1.auth.eu-central-1.amazoncognito.com`. */
  readonly origin: string;
  /** The identifier of the pages at that server. */
  readonly client: string;
}

const signInOut = z
  .discriminatedUnion('needed', [
    z.object({ needed: z.literal(false) }),
    z.object({
      needed: z.literal(true),
      authorize: z.url().openapi({ description: 'Where the browser goes to sign in' }),
      leave: z.url().openapi({ description: 'Where the browser goes to sign out' }),
      client: z.string(),
    }),
  ])
  .openapi('SignIn');
export type SignInOut = z.infer<typeof signInOut>;

const signIn = createRoute({
  method: 'get',
  path: '/sign-in',
  summary: 'Whether saved matters need a signed-in user, and where to sign in',
  responses: { 200: jsonResponse('How to sign in', signInOut) },
});

/** Tells the pages how to sign in; without a server no one needs to, as on one machine. */
export function signInRouter(server?: SignInServer) {
  const answer: SignInOut =
    server === undefined
      ? { needed: false }
      : {
          needed: true,
          authorize: `${server.origin}/oauth2/authorize`,
          leave: `${server.origin}/logout`,
          client: server.client,
        };
  return createRouter().openapi(signIn, (context) => context.json(answer, 200));
}
