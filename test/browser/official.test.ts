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
  notes: [{ kind: 'changed', text: 'Ойдан шығарылған ескертпе.' }],
  unit: {
    address: ADDRESS,
    number: '72',
    label: '72-бап',
    heading: 'Ойдан шығарылған тақырып',
    text: '',
    parts: [
      {
        address: `${ADDRESS}/1`,
        number: '1',
        label: '1.',
        text: 'Ойдан шығарылған мәтін.',
        parts: [],
        notes: [],
      },
    ],
    notes: [],
  },
  plain: '1. Ойдан шығарылған мәтін.',
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

  it('stand in the column beside the restatement on a wide screen, and below it on paper', async () => {
    const { context, page } = await tarazy.visitor({ viewport: { width: 1280, height: 900 } });
    await page.route(/\/api\/official\//, (route) =>
      route.fulfill({ json: route.request().url().includes('/diff') ? DIFF : TEXT }),
    );
    await open(page, `/${ADDRESS}?lang=kk`);
    const ours = page.locator('section[aria-labelledby=restated-text]');
    const theirs = page.locator('section[aria-labelledby=official-text]');
    await theirs.locator('.part-number', { hasText: '1.' }).waitFor();
    expect(await ours.locator('.norm').count()).toBe(1);
    const boxes = async () => {
      const [left, right] = [await ours.boundingBox(), await theirs.boundingBox()];
      if (left === null || right === null) throw new Error('a column is not drawn');
      return { left, right };
    };
    const wide = await boxes();
    expect(wide.right.x).toBeGreaterThanOrEqual(wide.left.x + wide.left.width);
    expect(wide.right.y).toBe(wide.left.y);
    await theirs.locator('summary').click();
    await theirs.getByText('Ойдан шығарылған ескертпе.').waitFor();
    await page.emulateMedia({ media: 'print' });
    const printed = await boxes();
    expect(printed.right.y).toBeGreaterThanOrEqual(printed.left.y + printed.left.height);
    await context.close();
  });

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
