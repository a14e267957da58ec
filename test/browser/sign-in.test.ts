import { createHash } from 'node:crypto';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/base/index.ts';
import { open, violations } from './harness.ts';
import { stage } from './stage.ts';

const SERVER = 'https://people.example';
const SETTINGS = {
  needed: true,
  authorize: `${SERVER}/oauth2/authorize`,
  leave: `${SERVER}/logout`,
  client: 'pages-1',
};

/** A sign-in server and the guarded routes, played by the test; tells what it was asked. */
async function playServer(context: BrowserContext, lifetime: number) {
  const seen = { challenge: '', grants: [] as string[], tokens: new Set<string>() };
  await context.route('**/api/sign-in', (route) => route.fulfill({ json: SETTINGS }));
  await context.route(`${SERVER}/oauth2/authorize**`, (route) => {
    const asked = new URL(route.request().url()).searchParams;
    seen.challenge = asked.get('code_challenge') ?? '';
    const back = new URL(asked.get('redirect_uri') ?? '');
    back.searchParams.set('code', 'code-1');
    back.searchParams.set('state', asked.get('state') ?? '');
    return route.fulfill({ status: 302, headers: { Location: back.href } });
  });
  await context.route('**/oauth2/token', (route) => {
    const form = new URLSearchParams(route.request().postData() ?? '');
    seen.grants.push(form.get('grant_type') ?? '');
    const proof = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const known = form.get('grant_type') === 'refresh_token' || proof === seen.challenge;
    if (!known || form.get('client_id') !== SETTINGS.client) return route.fulfill({ status: 400, json: {} });
    return route.fulfill({
      json: {
        access_token: `token-${seen.grants.length}`,
        refresh_token: 'again',
        expires_in: lifetime,
      },
    });
  });
  await context.route('**/api/matters', (route) => {
    const token = route.request().headers().authorization;
    if (token === undefined) {
      const title = 'Алдымен кіріңіз.';
      return route.fulfill({ status: 401, json: { type: 'about:blank', status: 401, title } });
    }
    seen.tokens.add(token);
    return route.fulfill({ json: { matters: [] } });
  });
  return seen;
}

async function signIn(page: Page, language: string): Promise<void> {
  await open(page, `/matters?lang=${language}`);
  await page.locator('.note-error button').first().click();
  await page.waitForURL('**/matters?lang=*');
  await page.locator('.note-info').waitFor();
}

describe('Signing in, where matters need a person', () => {
  const tarazy = stage();

  it.each(LANGUAGES)(
    'is offered, done with a proof, and comes back to the page left, in %s',
    async (language) => {
      const { context, page, watch } = await tarazy.visitor();
      const seen = await playServer(context, 3600);
      await open(page, `/matters?lang=${language}`);
      expect(await violations(page)).toEqual([]);
      await signIn(page, language);
      expect(seen.grants).toEqual(['authorization_code']);
      expect([...seen.tokens]).toEqual(['Bearer token-1']);
      expect(page.url()).not.toContain('code');
      expect(await page.evaluate('JSON.stringify({ ...localStorage })')).not.toContain('token-1');
      expect(watch.faults).toEqual([]);
      await context.close();
    },
  );

  it('renews a token that is about to end before it is used', async () => {
    const { context, page } = await tarazy.visitor();
    const seen = await playServer(context, 1);
    await signIn(page, 'kk');
    expect(seen.grants).toEqual(['authorization_code', 'refresh_token']);
    expect([...seen.tokens]).toEqual(['Bearer token-2']);
    await context.close();
  });

  it('takes no code that it did not ask for', async () => {
    const { context, page } = await tarazy.visitor();
    const seen = await playServer(context, 3600);
    await open(page, '/signed-in?code=stolen&state=guess&lang=en');
    await page.locator('.note-error').waitFor();
    expect(seen.grants).toEqual([]);
    expect(page.url()).not.toContain('stolen');
    await context.close();
  });

  it('sends no token anywhere but to matters, and forgets it when the person leaves', async () => {
    const { context, page } = await tarazy.visitor();
    await playServer(context, 3600);
    await signIn(page, 'ru');
    const told: (string | undefined)[] = [];
    page.on('request', (request) => told.push(request.headers().authorization));
    await open(page, '/search?q=72&lang=ru');
    expect(told.filter((value) => value !== undefined)).toEqual([]);
    await page.route(`${SERVER}/logout**`, (route) =>
      route.fulfill({ body: 'left', contentType: 'text/plain' }),
    );
    await page.goto('/matters?lang=ru');
    await page.locator('.page-actions button').click();
    await page.waitForURL(`${SERVER}/logout**`);
    await page.goto('/matters?lang=ru');
    await page.locator('.note-error').waitFor();
    await context.close();
  });
});
