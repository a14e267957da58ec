import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/base/index.ts';
import {
  keep,
  open,
  openBrowser,
  type Product,
  SCREENS,
  SENTENCE,
  startProduct,
  TABLE,
  violations,
  visitor,
} from './harness.ts';

describe('Every page', () => {
  let product: Product;
  let browser: Browser;
  beforeAll(async () => {
    product = await startProduct();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await product?.close();
  });

  const cases = LANGUAGES.flatMap((language) =>
    (['light', 'dark'] as const).map((colours) => ({ language, colours })),
  );

  it.each(cases)('has no violation in $language, $colours', async ({ language, colours }) => {
    const { context, page, watch } = await visitor(browser, product, { colorScheme: colours });
    await keep(context, 'eligibility', { data: SENTENCE, version: 0, title: '', dirty: true });
    await keep(context, 'amendments', { data: TABLE, version: 0, title: '', dirty: true });
    const found: Record<string, string[]> = {};
    for (const screen of SCREENS) {
      await open(page, product, `${screen}${screen.includes('?') ? '&' : '?'}lang=${language}`);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      const list = await violations(page);
      if (list.length > 0) found[screen] = list;
    }
    expect(found).toEqual({});
    expect(watch).toEqual({ foreign: [], faults: [] });
    await context.close();
  });
});
