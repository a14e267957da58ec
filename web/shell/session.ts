import type { SignInOut } from '../../lib/api/sign-in/index.ts';

/**
 * Who is signed in, where matters need it. OAuth 2.0, authorization code with PKCE (RFC 7636): the browser goes
 * to the sign-in server, comes back to `/signed-in` with a code, and changes it for tokens under the product's own
 * origin. Tokens live as long as the tab and go nowhere but to the routes of matters.
 */
export interface Session {
  readonly access: string;
  readonly refresh: string | undefined;
  /** The client the tokens were given to. */
  readonly client: string;
  /** Milliseconds since 1970 after which the access token is not used. */
  readonly until: number;
}

type Settings = Extract<SignInOut, { needed: true }>;

/** What the tab remembers while the person is at the sign-in server. */
interface Pending {
  readonly state: string;
  readonly verifier: string;
  /** The page to go back to. */
  readonly back: string;
  readonly client: string;
}

const SESSION = 'tarazy.session';
const PENDING = 'tarazy.sign-in';
const CHANGED = 'tarazy:session';
/** A token that ends this soon is renewed first, so that it does not end on the way. */
const MARGIN = 30_000;

function read<T>(name: string): T | undefined {
  const text = sessionStorage.getItem(name);
  return text === null ? undefined : (JSON.parse(text) as T);
}

function write(name: string, value: unknown): void {
  if (value === undefined) sessionStorage.removeItem(name);
  else sessionStorage.setItem(name, JSON.stringify(value));
  if (name === SESSION) dispatchEvent(new CustomEvent(CHANGED));
}

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const randomText = (): string => base64url(crypto.getRandomValues(new Uint8Array(32)));

/** The challenge of a verifier, RFC 7636 section 4.2. */
export async function challengeOf(verifier: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return base64url(new Uint8Array(digest));
}

const returnAddress = (): string => `${location.origin}/signed-in`;

/** Goes to the sign-in server; what stands on the page is kept by the page itself. */
export async function beginSignIn({ authorize, client }: Settings): Promise<void> {
  const pending: Pending = {
    state: randomText(),
    verifier: randomText(),
    back: location.pathname + location.search,
    client,
  };
  write(PENDING, pending);
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: client,
    redirect_uri: returnAddress(),
    scope: 'openid email',
    state: pending.state,
    code_challenge: await challengeOf(pending.verifier),
    code_challenge_method: 'S256',
  });
  location.assign(`${authorize}?${query}`);
}

/** Asks for tokens; the site hands the path on to the sign-in server. Answers whether it gave them. */
async function ask(client: string, form: Record<string, string>, former?: Session): Promise<boolean> {
  const body = new URLSearchParams({ client_id: client, ...form });
  const answer = await fetch('/oauth2/token', { method: 'POST', body });
  if (!answer.ok) return false;
  const given = (await answer.json()) as {
    access_token: string;
    refresh_token?: string;
    expires_in: number;
  };
  const session: Session = {
    access: given.access_token,
    refresh: given.refresh_token ?? former?.refresh,
    client,
    until: Date.now() + given.expires_in * 1000,
  };
  write(SESSION, session);
  return true;
}

/**
 * Ends what {@link beginSignIn} began. Answers the page to go back to, or `undefined` when the answer is not the
 * one this tab waits for, or the code was not taken.
 */
export async function finishSignIn(query: URLSearchParams): Promise<string | undefined> {
  const pending = read<Pending>(PENDING);
  write(PENDING, undefined);
  const code = query.get('code');
  if (pending === undefined || code === null || query.get('state') !== pending.state) return undefined;
  const { client, verifier, back } = pending;
  const taken = await ask(client, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: returnAddress(),
    code_verifier: verifier,
  }).catch(() => false);
  return taken ? back : undefined;
}

let renewing: Promise<boolean> | undefined;

/** The header of a request that needs a person; none without a session. A token about to end is renewed first. */
export async function authorization(): Promise<Readonly<Record<string, string>>> {
  const session = read<Session>(SESSION);
  if (session === undefined) return {};
  if (session.until - Date.now() < MARGIN) {
    const { client, refresh } = session;
    if (refresh === undefined) return {};
    renewing ??= ask(client, { grant_type: 'refresh_token', refresh_token: refresh }, session).finally(() => {
      renewing = undefined;
    });
    if (!(await renewing.catch(() => false))) return {};
  }
  return { Authorization: `Bearer ${read<Session>(SESSION)?.access ?? ''}` };
}

export const isSignedIn = (): boolean => read<Session>(SESSION) !== undefined;

/** Forgets the tokens: after a refusal, and when the person leaves. */
export const forgetSession = (): void => write(SESSION, undefined);

/** Forgets the tokens and ends the session at the sign-in server. */
export function signOut({ leave, client }: Settings): void {
  forgetSession();
  location.assign(
    `${leave}?${new URLSearchParams({ client_id: client, logout_uri: `${location.origin}/` })}`,
  );
}

/** Calls `listener` when someone signs in or out in this tab. */
export function onSessionChange(listener: () => void): () => void {
  addEventListener(CHANGED, listener);
  return () => removeEventListener(CHANGED, listener);
}
