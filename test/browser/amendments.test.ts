import { readFile } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { keep, open, settled, TABLE } from './harness.ts';
import { stage } from './stage.ts';

const [first] = TABLE.tables[0].rows;
const cells = ['№', 'Құрылымдық элемент', 'Қолданыстағы редакция', 'Ұсынылатын редакция', 'Негіздеме'];
const HTML = `<h1>Салыстырма кесте</h1><table><tr>${cells.map((cell) => `<th>${cell}</th>`).join('')}</tr>
<tr><td colspan="5">Қазақстан Республикасының Қылмыстық кодексі</td></tr>
<tr><td>1</td><td>${first.element}</td><td>${first.current}</td><td>${first.proposed}</td><td>${first.rationale}</td></tr></table>`;

describe('The amendment tables', () => {
  const tarazy = stage();

  it('are read from a file, shown word by word, saved and exported', async () => {
    const { context, page, watch } = await tarazy.visitor();
    await open(page, '/amendments?lang=en');
    await page
      .locator('#table-file')
      .setInputFiles({ name: 'table.html', mimeType: 'text/html', buffer: Buffer.from(HTML) });
    await page.getByRole('button', { name: 'Load', exact: true }).click();
    await page.waitForURL(/\/amendments\/table/);
    await page.locator('.amendment-row summary').first().click();
    await page.locator('.diff ins').first().waitFor();
    const inserted = (await page.locator('.diff ins').allTextContents()).join(' ');
    const deleted = (await page.locator('.diff del').allTextContents()).join(' ');
    expect(inserted).toContain('бес жұмыс күні');
    expect(deleted).toContain('он күн');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'DOCX', exact: true }).click(),
    ]);
    expect((await readFile(await download.path())).subarray(0, 2).toString('latin1')).toBe('PK');
    await page.getByRole('button', { name: 'Save as a matter' }).click();
    await page.getByText('Saved: version 1').waitFor();
    const address = page.url();
    const other = await tarazy.visitor();
    await other.page.goto(address);
    await settled(other.page);
    expect(await other.page.locator('.amendment-row').count()).toBe(1);
    expect(watch).toEqual({ foreign: [], faults: [] });
    await other.context.close();
    await context.close();
  });

  it('say what only changed its place or its number', async () => {
    const { context, page } = await tarazy.visitor();
    const swapped = HTML.replace(
      first.current,
      '1) көшеттер күн сайын суарылады; 2) жемістер піскен соң ғана жиналады.',
    ).replace(first.proposed, '1) жемістер піскен соң ғана жиналады; 2) көшеттер күн сайын суарылады.');
    await open(page, '/amendments?lang=kk');
    await page
      .locator('#table-file')
      .setInputFiles({ name: 'table.html', mimeType: 'text/html', buffer: Buffer.from(swapped) });
    await page.getByRole('button', { name: 'Жүктеу', exact: true }).click();
    await page.waitForURL(/\/amendments\/table/);
    await page.locator('.amendment-row summary').first().click();
    await page.getByText('Орны ауысқан:', { exact: false }).waitFor();
    await page.getByText(/Нөмірі өзгерген: (1\) → 2\)|2\) → 1\))/).waitFor();
    await context.close();
  });

  it('keep what the import warned of until it is put away', async () => {
    const { context, page } = await tarazy.visitor();
    await open(page, '/amendments?lang=en');
    const headless = HTML.replace(/<tr><th>.*<\/tr>/, '');
    await page
      .locator('#table-file')
      .setInputFiles({ name: 'table.html', mimeType: 'text/html', buffer: Buffer.from(headless) });
    await page.getByRole('button', { name: 'Load', exact: true }).click();
    await page.waitForURL(/\/amendments\/table/);
    await page.locator('code', { hasText: 'amendments/header-missing' }).waitFor();
    await page.reload();
    await settled(page);
    await page.locator('code', { hasText: 'amendments/header-missing' }).waitFor();
    await page.getByRole('button', { name: 'Remove', exact: true }).first().click();
    await page.locator('code', { hasText: 'amendments/header-missing' }).waitFor({ state: 'detached' });
    await context.close();
  });

  const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const docx = (body: string): Buffer =>
    Buffer.from(
      zipSync({
        'word/document.xml': strToU8(`<w:document xmlns:w="x"><w:body>${body}</w:body></w:document>`),
      }),
    );
  it.each([
    ['tracked-changes', '<w:p><w:ins><w:r><w:t>Жаңа сөз</w:t></w:r></w:ins></w:p>'],
    ['image-instead-of-text', '<w:p><w:r><w:drawing/></w:r></w:p>'],
  ])('say why a file cannot be read, load nothing and take the next one: %s', async (rule, body) => {
    const { context, page, watch } = await tarazy.visitor();
    await open(page, '/amendments?lang=kk');
    const file = page.locator('#table-file');
    await file.setInputFiles({ name: 'table.docx', mimeType: WORD, buffer: docx(body) });
    await page.locator('form.importer button[type=submit]').click();
    await page.locator('code', { hasText: `amendments/${rule}` }).waitFor();
    expect(await page.locator('.note-done').count()).toBe(0);
    expect(new URL(page.url()).pathname).toBe('/amendments');
    await file.setInputFiles({ name: 'table.html', mimeType: 'text/html', buffer: Buffer.from(HTML) });
    await page.locator('form.importer button[type=submit]').click();
    await page.waitForURL(/\/amendments\/table/);
    await page.locator('.amendment-row').first().waitFor();
    expect(watch).toEqual({ foreign: [], faults: [] });
    await context.close();
  });

  it('keep an edited cell through a reload and show the new difference', async () => {
    const { context, page } = await tarazy.visitor();
    await keep(context, 'amendments', { data: TABLE, version: 0, title: '', dirty: true });
    await open(page, '/amendments/table?lang=en');
    await page.locator('.amendment-row summary').first().click();
    await page.getByRole('button', { name: 'Edit', exact: false }).first().click();
    await page.locator('[id="T1-1-proposed"]').fill('Сот өтінішхатты үш күн ішінде қарайды.');
    await page.locator('.diff ins', { hasText: 'үш' }).waitFor();
    await page.reload();
    await settled(page);
    await page.locator('.amendment-row summary').first().click();
    await page.locator('.diff ins', { hasText: 'үш' }).waitFor();
    await context.close();
  });

  it('tell of a row whose two wordings are the same although its rationale argues a change', async () => {
    const { context, page } = await tarazy.visitor();
    await keep(context, 'amendments', { data: TABLE, version: 0, title: '', dirty: true });
    await open(page, '/amendments/checks?lang=en');
    await page.locator('.note', { hasText: 'T1-2' }).first().waitFor();
    await page.locator('code', { hasText: 'amendments/no-change' }).waitFor();
    await context.close();
  });
});
