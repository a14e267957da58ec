import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/base/index.ts';
import { open, violations } from './harness.ts';
import { stage } from './stage.ts';

const ADDRESS = 'kz/criminal-code/72';
/** An invented answer: the wording of no act. */
const TEXT = {
  official: true,
  address: ADDRESS,
  edition: '2099-02-01',
  lang: 'kk',
  editions: [
    { edition: '2099-02-01', lang: 'kk' },
    { edition: '2098-01-01', lang: 'kk' },
  ],
  plain: 'Ойдан шығарылған мәтін.',
};
const DIFF = {
  lang: 'kk',
  equal: false,
  segments: [
    { kind: 'deleted', old: 'Ескі', new: '' },
    { kind: 'inserted', old: '', new: 'Жаңа' },
  ],
};

describe('Official texts and forms of names', () => {
  const tarazy = stage();

  it.each(LANGUAGES)(
    'stand beside the restatement with a warning and the changes, in %s',
    async (language) => {
      const { context, page } = await tarazy.visitor({ viewport: { width: 360, height: 740 } });
      await page.route(/\/api\/official\//, (route) =>
        route.fulfill({ json: route.request().url().includes('/diff') ? DIFF : TEXT }),
      );
      await open(page, `/${ADDRESS}?lang=${language}`);
      const section = page.locator('section[aria-labelledby=official-text]');
      await section.locator('ins', { hasText: 'Жаңа' }).waitFor();
      expect(await section.locator('del').textContent()).toContain('Ескі');
      expect(await section.locator('.note-warning').textContent()).toContain('2099');
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
      if (process.env.TARAZY_SHOTS !== undefined)
        await section.screenshot({ path: `${process.env.TARAZY_SHOTS}/official-${language}.png` });
      await context.close();
    },
  );

  it('let the writer correct the form of a name, which the paper then has', async () => {
    const { context, page } = await tarazy.visitor();
    await open(page, '/drafting/parole-petition?lang=ru');
    await page.locator('.desk-paper .chip[lang=ru]').click();
    await page.locator('#answer-convict').fill('Сейткали Ерлан');
    await page.locator('details:has(#answer-convict-ru_genitive) summary').click();
    for (const form of ['ru_genitive', 'ru_dative'])
      await page.locator(`#answer-convict-${form}`).fill('Сейткалиевскому Ерлану');
    await page.locator('.paper', { hasText: 'Сейткалиевскому' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});
