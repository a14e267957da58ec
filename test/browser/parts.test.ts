import { describe, expect, it } from 'vitest';
import { open, settled } from './harness.ts';
import { stage } from './stage.ts';

const WORDS = /\/assets\/(kk|ru|en)-[^/]+\.js$/;

describe('The parts of the pages', () => {
  const tarazy = stage();

  it('bring the words of the chosen language only, and those of another when it is chosen', async () => {
    const { context, page, watch } = await tarazy.visitor();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await open(page, '/?lang=ru');
    expect(asked.filter((path) => WORDS.test(path)).map((path) => path.slice(8, 10))).toEqual(['ru']);
    expect(asked.some((path) => path.includes('/assets/drafting-'))).toBe(false);
    await page.locator('.languages a[lang=kk]').click();
    await page.locator('html[lang=kk]').waitFor();
    await page.getByRole('button', { name: 'Іздеу' }).waitFor();
    expect(asked.filter((path) => WORDS.test(path)).map((path) => path.slice(8, 10))).toEqual(['ru', 'kk']);
    expect(watch).toEqual({ foreign: [], faults: [] });
    await context.close();
  });

  it('keep what is typed when the language is changed', async () => {
    const { context, page } = await tarazy.visitor();
    await open(page, '/drafting/parole-petition?lang=en');
    await page.locator('#answer-court').fill('Қапшағай соты');
    await page.locator('.languages a[lang=ru]').click();
    await page.locator('html[lang=ru]').waitFor();
    expect(await page.locator('#answer-court').inputValue()).toBe('Қапшағай соты');
    await context.close();
  });

  it('that a newer build took away are told of, and the page loads again with the typed text', async () => {
    const { context, page } = await tarazy.visitor();
    await open(page, '/drafting/parole-petition?lang=en');
    await page.locator('#answer-court').fill('Қапшағай соты');
    let rebuilt = true;
    await page.route(WORDS, (route) => (rebuilt ? route.fulfill({ status: 404 }) : route.continue()));
    await page.route(tarazy.product.url, async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace(/app-[\w-]+\.js/, 'app-NEWER.js');
      await route.fulfill({ response: answer, body });
    });
    await page.locator('.languages a[lang=kk]').click();
    await page.getByText('Tarazy has a new version', { exact: false }).waitFor();
    expect(await page.locator('#answer-court').inputValue()).toBe('Қапшағай соты');
    rebuilt = false;
    await page.waitForEvent('load');
    await page.locator('html[lang=kk]').waitFor();
    await settled(page);
    expect(await page.locator('#answer-court').inputValue()).toBe('Қапшағай соты');
    await context.close();
  });

  it('that cannot be fetched leave the page standing, with a button that tries again', async () => {
    const { context, page } = await tarazy.visitor();
    await open(page, '/?lang=en');
    await context.setOffline(true);
    await page.locator('header').getByRole('link', { name: 'Matters' }).click();
    await page.getByText('This part did not load: check the connection', { exact: false }).waitFor();
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: 'Matters' }).waitFor();
    await context.close();
  });
});
