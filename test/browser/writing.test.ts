import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/base/index.ts';
import { keep, open, settled, TABLE } from './harness.ts';
import { stage } from './stage.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const found = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(tags)} })`,
  )) as AxeResults;
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  );
}

const kept = (data: unknown) => ({ data, version: 0, title: '', dirty: true });
const [table] = TABLE.tables;

/** Invented lines of a table read from text: the second line may belong to either cell. */
const LINES = [
  '1 72-бап',
  'Сот екі күнде қарайды.',
  'Сот бес күнде қарайды.',
  'Мерзім жеткілікті болуы керек.',
];
const READ = {
  source: LINES.join('\n'),
  tables: [
    {
      ...table,
      rows: [
        {
          ...table.rows[0],
          current: `${LINES[1]} ${LINES[2]}`,
          proposed: '',
          rationale: LINES[3],
          lines: [1, 4],
          segments: { label: [[1, 1]], current: [[2, 3]], proposed: [], rationale: [[4, 4]] },
          confidence: { label: 0.9, current_proposed: 0.3, proposed_rationale: 0.8 },
        },
      ],
    },
  ],
};

describe('Writing amendments', () => {
  const tarazy = stage();

  it.each(LANGUAGES)(
    'takes up a provision, marks a restatement, and adds variant and citation, in %s',
    async (language) => {
      const { context, page, watch } = await tarazy.visitor();
      await open(page, `/amendments?lang=${language}`);
      await page.locator('#take-up-find').fill('ҚК 72-бап');
      await page.locator('#take-up .picked-list button').first().click();
      await page.waitForURL(/\/amendments\/table/);
      await settled(page);
      await page.locator('.amendment-row summary').first().click();
      await page.locator('.amendment-row > p.buttons button').first().click();
      const current = await page.locator('[id="T1-1-current"]').inputValue();
      expect(current).toMatch(/^\[Баяндау, ресми мәтін емес/);
      await page.locator('[id="T1-1-rationale"]').fill('Себеп.');
      await page.locator('[id="T1-1-cite-find"]').fill('Мандела ережелері 45');
      await page.locator('[id="T1-1-cite"] .picked-list button').first().click();
      await expect
        .poll(() => page.locator('[id="T1-1-rationale"]').inputValue(), { timeout: 10_000 })
        .toContain('Мандела ережелерінің 45-ережесі.');
      await page.locator('.amendment-row .buttons button').first().click();
      await expect.poll(() => page.locator('.amendment-row').count(), { timeout: 10_000 }).toBe(2);
      expect(await violations(page)).toEqual([]);
      expect(watch).toEqual({ foreign: [], faults: [] });
      await context.close();
    },
  );

  it('shows the direction and the text as amended while a word is changed', async () => {
    const { context, page } = await tarazy.visitor();
    await keep(context, 'amendments', kept(TABLE));
    await open(page, '/amendments/table?lang=ru');
    await page.locator('.amendment-row summary').first().click();
    await page.locator('.amendment-row .rationale', { hasText: 'деген сөз' }).first().waitFor();
    await context.close();
  });

  it.each(LANGUAGES)('lets a person move a line to its cell and confirm, in %s', async (language) => {
    const { context, page } = await tarazy.visitor();
    await keep(context, 'amendments', kept(READ));
    await open(page, `/amendments/table?lang=${language}`);
    await page.locator('.amendment-row summary').first().click();
    await page.locator('.badge-warn').first().waitFor();
    await page.locator('details summary', { hasNotText: '72' }).first().click();
    await page.locator('.cell-lines select').nth(2).selectOption('proposed');
    expect(await violations(page)).toEqual([]);
    await page.locator('.cell-lines + button').click();
    await page.locator('.badge-warn').first().waitFor({ state: 'detached' });
    await page.locator('.diff ins', { hasText: 'бес' }).waitFor();
    await context.close();
  });

  it.each(LANGUAGES)(
    'tells who changes an article and how, and merges picked rows, in %s',
    async (language) => {
      const { context, page } = await tarazy.visitor();
      await keep(context, 'amendments', kept(TABLE));
      const other = {
        ...table,
        rows: [{ ...table.rows[0], proposed: 'Сот өтінішхатты бір ай ішінде қарайды.' }],
      };
      await keep(context, 'amendments-other', { tables: [other] });
      await open(page, `/amendments/compare?lang=${language}`);
      await page.locator('#compare-article').fill('72');
      await page.waitForURL(/article=72/);
      await expect.poll(() => page.locator('table tbody tr').count(), { timeout: 10_000 }).toBe(2);
      await page.locator('.compared input[type=checkbox]').nth(1).check();
      expect(await page.locator('.compared .of-law').count()).toBeGreaterThan(0);
      await page.locator('#compare-kind').selectOption('new_article');
      await expect.poll(() => page.locator('.compared').count(), { timeout: 10_000 }).toBe(0);
      await page.locator('#compare-kind').selectOption('');
      await page.locator('.compared input[type=checkbox]').nth(1).waitFor();
      expect(await violations(page)).toEqual([]);
      page.on('dialog', (dialog) => void dialog.accept());
      await page.locator('#compare-merge').click();
      await page.waitForURL(/\/amendments\/table/);
      await page.locator('.amendment-row summary').first().click();
      await page.locator('.diff ins', { hasText: 'бір ай' }).waitFor();
      await context.close();
    },
  );

  it.each(LANGUAGES)('lays policy papers side by side by theme, in %s', async (language) => {
    const { context, page } = await tarazy.visitor();
    await open(page, `/amendments/themes?lang=${language}`);
    for (const [name, words] of [
      ['Құжат 1', 'Босатылған адамдарға бейімделу орталықтары көмектеседі.\n\nБейнебақылау орнатылады.'],
      ['Құжат 2', 'Босатылған азаматтарға тұрғын үй беріледі.'],
    ] as const) {
      await page.locator('#paper-name').fill(name);
      await page.locator('#paper-text').fill(words);
      await page.locator('form.importer button[type=submit]').click();
      await page.locator('ul.chips li', { hasText: name }).waitFor();
    }
    await expect.poll(() => page.locator('#theme-post_release .norm').count(), { timeout: 10_000 }).toBe(2);
    expect(await page.locator('#theme-video .norm').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await context.close();
  });

  it('shows the tables in the printed form with changed words set off', async () => {
    const { context, page } = await tarazy.visitor();
    await keep(context, 'amendments', kept(TABLE));
    await open(page, '/amendments/print?lang=kk');
    await page.locator('.printed del', { hasText: 'он' }).waitFor();
    expect(await page.locator('.printed thead th').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await context.close();
  });

  it('keeps both versions when two windows saved the same table', async () => {
    const { context, page } = await tarazy.visitor();
    await keep(context, 'amendments', kept(TABLE));
    await open(page, '/amendments/table?lang=en');
    await page.getByRole('button', { name: 'Save as a matter' }).click();
    await page.getByText('Saved: version 1').waitFor();
    const id = new URL(page.url()).searchParams.get('matter');
    const stored = await page.request.put(`${tarazy.product.url}api/matters/${id}`, {
      headers: { 'If-Match': '"1"' },
      data: { kind: 'table', title: 'Other window', data: TABLE },
    });
    expect(stored.status()).toBe(200);
    await page.locator('.amendment-row summary').first().click();
    await page.getByRole('button', { name: 'Edit', exact: false }).first().click();
    await page.locator('[id="T1-1-proposed"]').fill('Сот өтінішхатты үш күн ішінде қарайды.');
    await page.getByRole('button', { name: 'Save the changes' }).click();
    await page.locator('.conflict-buttons button').nth(1).waitFor();
    expect(await page.locator('.note', { hasText: 'үш күн' }).count()).toBeGreaterThan(0);
    await context.close();
  });

  it('scrolls two hundred rows without a frame of a fifth of a second', async () => {
    const { context, page } = await tarazy.visitor();
    const rows = Array.from({ length: 200 }, (_, at) => ({
      ...table.rows[0],
      id: `T1-${at + 1}`,
      number: at + 1,
    }));
    await keep(context, 'amendments', kept({ tables: [{ ...table, rows }] }));
    await open(page, '/amendments/table?lang=kk');
    expect(await page.locator('.amendment-row').count()).toBe(200);
    const worst = await page.evaluate(async () => {
      let longest = 0;
      let before = performance.now();
      for (let top = 0; top < document.body.scrollHeight; top += 400) {
        scrollTo(0, top);
        await new Promise((resolve) => requestAnimationFrame(resolve));
        longest = Math.max(longest, performance.now() - before);
        before = performance.now();
      }
      return longest;
    });
    console.info(`200 rows: longest frame while scrolling ${worst.toFixed(0)} ms`);
    expect(worst).toBeLessThan(200);
    await context.close();
  });
});
