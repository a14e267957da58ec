import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/base/index.ts';
import { open, violations } from './harness.ts';
import { stage } from './stage.ts';

/** Half of six years from 20 March 2022 is complete on 19 March 2025; a later start opens the right later. */
const CSV = [
  'id;sentence_type;category;against;start;term_years;damage;crime_date;malicious_violations_active;malicious_violations_ever',
  'A-1;imprisonment;grave;none;2024-12-05;4;repaid;2024-10-01;no;no',
  'A-2;imprisonment;grave;none;2022-03-20;6;repaid;2022-01-15;no;no',
  'A-3;imprisonment;grave;none;күз;4;repaid;2024-10-01;no;no',
].join('\r\n');
const FILE = { name: 'cases.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) };

describe('The table of many cases', () => {
  const tarazy = stage();

  it('gives each good row its date, each bad row its reason, and the files', async () => {
    const { context, page, watch } = await tarazy.visitor();
    await open(page, '/eligibility/batch?lang=en');
    await page.getByRole('button', { name: 'Work out the dates' }).click();
    await page.getByText('Choose a file first.').waitFor();
    await page.locator('#batch-file').setInputFiles(FILE);
    await page.locator('#batch-as-of').fill('2026-11-20');
    await page.getByRole('button', { name: 'Work out the dates' }).click();
    await page.getByText('Worked out: 2. Rows not worked out: 1.').waitFor();
    // The right of A-1 opens on 5 December 2026, after two years; that of A-2 is long open.
    const rows = await page.locator('section.section tbody th[scope=row]').allTextContents();
    expect(rows).toEqual(['A-1', 'A-2', 'A-3']);
    expect(await page.locator('tr', { hasText: 'A-2' }).textContent()).toContain('20 March 2025');
    expect(await page.locator('main ul').first().textContent()).toContain('5 December 2026: A-1');
    expect(await page.locator('tr', { hasText: 'A-3' }).locator('p').count()).toBeGreaterThan(0);
    for (const [name, magic] of [
      ['XLSX', 'PK'],
      ['Calendar (iCalendar)', 'BEGIN:VCALENDAR'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ]);
      expect((await readFile(await download.path())).subarray(0, magic.length).toString()).toBe(magic);
    }
    const kept = await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })');
    expect(kept).not.toContain('A-1');
    expect(watch).toEqual({ foreign: [], faults: [] });
    await context.close();
  });

  it('gives an empty table in the words of the page, and says which columns it left aside', async () => {
    const { context, page } = await tarazy.visitor();
    await open(page, '/eligibility/batch?lang=ru');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Пустой образец таблицы (CSV)' }).click(),
    ]);
    const headings = await readFile(await download.path(), 'utf8');
    expect(headings).toContain('Ущерб');
    const row = 'B-1;лишение свободы;тяжкая;нет;05.12.2024;4;;;возмещён;01.10.2024;нет;нет';
    const table = `${headings.trimEnd()};Заметка\r\n${row};;;;видел\r\n`;
    await page.locator('#batch-file').setInputFiles({ ...FILE, buffer: Buffer.from(table) });
    await page.locator('#batch-as-of').fill('2026-11-20');
    await page.getByRole('button', { name: 'Рассчитать' }).click();
    await page.getByText('Рассчитано: 1. Не рассчитано строк: 0.').waitFor();
    expect(await page.locator('.note', { hasText: 'Непрочитанные столбцы' }).textContent()).toContain(
      'Заметка',
    );
    await context.close();
  });

  it.each(LANGUAGES)(
    'shows its results without a violation and without overflow, in %s',
    async (language) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { context, page } = await tarazy.visitor({
          colorScheme,
          viewport: { width: 360, height: 740 },
        });
        await open(page, `/eligibility/batch?lang=${language}`);
        await page.locator('#batch-file').setInputFiles(FILE);
        await page.locator('#batch-as-of').fill('2026-11-20');
        await page.locator('button[type=submit]').click();
        await page.locator('section.section tbody tr').nth(2).waitFor();
        await page.locator('form details summary').click();
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
        if (process.env.TARAZY_SHOTS !== undefined)
          await page.screenshot({
            path: `${process.env.TARAZY_SHOTS}/batch-${language}-${colorScheme}.png`,
            fullPage: true,
          });
        await context.close();
      }
    },
  );
});
