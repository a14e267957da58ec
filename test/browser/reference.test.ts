import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/base/index.ts';
import { open, settled, violations } from './harness.ts';
import { stage } from './stage.ts';

const PAGES = [
  '/cases',
  '/cases/resin-russia',
  '/practice',
  '/statistics',
  '/recommendations',
  '/rights',
  '/contradictions',
];

describe('Decisions and what the papers say', () => {
  const tarazy = stage();

  it.each(LANGUAGES)('fit a phone and have no violation, in %s', async (language) => {
    const { context, page, watch } = await tarazy.visitor({
      viewport: { width: 360, height: 740 },
    });
    for (const path of PAGES) {
      await open(page, `${path}?lang=${language}`);
      expect([path, await page.evaluate('document.documentElement.scrollWidth - innerWidth')]).toEqual([
        path,
        0,
      ]);
      expect([path, await violations(page)]).toEqual([path, []]);
    }
    expect(watch).toEqual({ foreign: [], faults: [] });
    await context.close();
  });

  it('set countries side by side; the choice stands in the address', async () => {
    const { context, page } = await tarazy.visitor();
    await open(page, '/practice?lang=en');
    await page.locator('.chip', { hasText: 'Germany' }).click();
    await page.locator('.chip', { hasText: 'France' }).click();
    await page.waitForURL(/countries=de%2Cfr/);
    const names = await page.locator('tbody tr th').allTextContents();
    expect(names.length).toBe(4);
    expect(names.every((name) => /Germany|France/.test(name))).toBe(true);
    await page.reload();
    await settled(page);
    expect(await page.locator('tbody tr').count()).toBe(4);
    await page.locator('tbody a.badge-warn').first().click();
    await page.waitForURL(/contradictions/);
    await context.close();
  });

  it('lead from a right to a decision, which warns of a wrong citation and is copied whole', async () => {
    const { context, page } = await tarazy.visitor();
    await open(page, '/rights?lang=en');
    await page.locator('a', { hasText: 'Marcello Viola' }).first().click();
    await page.locator('.note-warning').waitFor();
    expect(await page.locator('.citation-row [lang=en]').textContent()).toBe(
      'ECtHR, Marcello Viola v. Italy (no. 2), no. 77633/16, 13 June 2019',
    );
    await context.close();
  });

  it('narrow recommendations by addressee and give them as a file', async () => {
    const { context, page } = await tarazy.visitor();
    await open(page, '/recommendations?lang=en');
    await page.locator('select').first().selectOption('labour-ministry');
    await page.waitForURL(/addressee=labour-ministry/);
    await page.locator('[role=status]', { hasText: 'Found: 2' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.list-actions a', { hasText: 'CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('tarazy-recommendations.csv');
    await context.close();
  });

  it('show the caveats of a table on paper too', async () => {
    const { context, page } = await tarazy.visitor();
    await open(page, '/statistics?series=supreme-court&lang=en');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.stat-table .note').first().isVisible()).toBe(true);
    expect(await page.locator('h2', { hasText: 'Penal System Committee' }).count()).toBe(0);
    await context.close();
  });
});
