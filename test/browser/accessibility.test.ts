import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/base/index.ts';
import { keep, open, SCREENS, SENTENCE, TABLE, violations } from './harness.ts';
import { stage } from './stage.ts';

describe('Every page', () => {
  const tarazy = stage();

  const cases = LANGUAGES.flatMap((language) =>
    (['light', 'dark'] as const).map((colours) => ({ language, colours })),
  );

  it.each(cases)('has no violation in $language, $colours', async ({ language, colours }) => {
    const { context, page, watch } = await tarazy.visitor({ colorScheme: colours });
    await keep(context, 'eligibility', { data: SENTENCE, version: 0, title: '', dirty: true });
    await keep(context, 'amendments', { data: TABLE, version: 0, title: '', dirty: true });
    const found: Record<string, string[]> = {};
    for (const screen of SCREENS) {
      await open(page, `${screen}${screen.includes('?') ? '&' : '?'}lang=${language}`);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      const list = await violations(page);
      if (list.length > 0) found[screen] = list;
    }
    expect(found).toEqual({});
    expect(watch).toEqual({ foreign: [], faults: [] });
    await context.close();
  });
});
