import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/base/index.ts';
import { keep, open, SCREENS, SENTENCE, TABLE } from './harness.ts';
import { stage } from './stage.ts';

describe('The layout', () => {
  const tarazy = stage();

  it.each(LANGUAGES)('never scrolls sideways at 360 px in %s', async (language) => {
    const { context, page, watch } = await tarazy.visitor({
      viewport: { width: 360, height: 740 },
    });
    await keep(context, 'eligibility', { data: SENTENCE, version: 0, title: '', dirty: true });
    await keep(context, 'amendments', { data: TABLE, version: 0, title: '', dirty: true });
    const wide: Record<string, number> = {};
    for (const screen of SCREENS) {
      await open(page, `${screen}${screen.includes('?') ? '&' : '?'}lang=${language}`);
      const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      if (Number(over) > 0) wide[screen] = Number(over);
    }
    expect(wide).toEqual({});
    expect(watch).toEqual({ foreign: [], faults: [] });
    await context.close();
  });

  it('opens the menu on a phone and closes it after a step', async () => {
    const { context, page } = await tarazy.visitor({ viewport: { width: 360, height: 740 } });
    await open(page, '/?lang=en');
    const link = page.locator('#sections').getByRole('link', { name: 'Instruments', exact: true });
    expect(await link.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).click();
    await link.click();
    await page.getByRole('heading', { level: 1, name: 'Instruments and standards' }).waitFor();
    expect(await link.isVisible()).toBe(false);
    await context.close();
  });

  it('prints a norm without the frame, with its address, status and mark', async () => {
    const { context, page } = await tarazy.visitor();
    await open(page, '/kz/criminal-code/72?lang=en');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('header.header').isVisible()).toBe(false);
    expect(await page.locator('.norm').isVisible()).toBe(true);
    const line = page.locator('.norm-line');
    expect(await line.isVisible()).toBe(true);
    expect(await line.textContent()).toContain('kz/criminal-code/72');
    expect(await line.textContent()).toContain('National law in force');
    await context.close();
  });

  it('prints a draft as the paper alone', async () => {
    const { context, page } = await tarazy.visitor();
    await open(page, '/drafting/parole-petition?lang=ru');
    await page.locator('.paper').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.paper').isVisible()).toBe(true);
    expect(await page.locator('.desk-form').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'DOCX' }).isVisible()).toBe(false);
    await context.close();
  });

  it('turns dark by the system and by the switch, and remembers the switch', async () => {
    const { context, page } = await tarazy.visitor({ colorScheme: 'dark' });
    await open(page, '/?lang=en');
    const background = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const dark = await background();
    await page.getByRole('button', { name: 'Switch to light colours' }).click();
    const light = await background();
    expect(light).not.toBe(dark);
    await page.reload();
    await page.locator('main h1').waitFor();
    expect(await background()).toBe(light);
    await context.close();
  });
});
