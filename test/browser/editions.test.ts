import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/base/index.ts';
import { keep, open, SENTENCE, violations } from './harness.ts';
import { stage } from './stage.ts';

describe('Editions of the law', () => {
  const tarazy = stage();

  it.each(LANGUAGES)('shows whose answer changed, on a phone, in %s', async (language) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { context, page, watch } = await tarazy.visitor({
        colorScheme,
        viewport: { width: 360, height: 740 },
      });
      await open(page, `/rules?lang=${language}`);
      const parts = page.locator('main details > summary');
      await parts.first().waitFor();
      for (const part of await parts.all()) await part.click();
      const text = (await page.locator('main details').allTextContents()).join(' ');
      expect(text).toContain('2/3');
      expect(text).not.toContain('{');
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
      expect(watch).toEqual({ foreign: [], faults: [] });
      if (process.env.TARAZY_SHOTS !== undefined)
        await page.screenshot({
          path: `${process.env.TARAZY_SHOTS}/editions-${language}-${colorScheme}.png`,
        });
      await context.close();
    }
  });

  it('marks a calculation kept under another rule set, and keeps the mark', async () => {
    const { context, page } = await tarazy.visitor();
    await keep(context, 'eligibility', { data: SENTENCE, version: 0, title: '', dirty: true });
    await keep(context, 'calculation', {
      facts: SENTENCE.facts,
      assessment: { rule_set: 'kz-2026-03-08/1.0.0' },
    });
    await open(page, '/eligibility/result?lang=en');
    const mark = page.getByText('The earlier calculation was made with another rule set');
    await mark.waitFor();
    // The page draws again when the types of papers come; the mark stays.
    await page.getByRole('link', { name: 'Draft the paper' }).first().waitFor();
    expect(await mark.count()).toBe(1);
    await context.close();
  });
});
