import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/base/index.ts';
import { badFiles } from './bad-files.ts';
import { open, settled, violations } from './harness.ts';
import { stage } from './stage.ts';

/** An invented note; its words stand in no act. */
const NOTE = [
  'Шаһмардан бақшасының есебі',
  '',
  'Бақшада қызғылт сауыс құс ұя салды, күзетші оны күн сайын жазып отырды.',
  '',
  'Екінші тарау',
  '',
  'Сауыс ұшып кеткен соң бақша жабылды.',
].join('\n');

describe('The library', () => {
  const tarazy = stage();

  it.each(LANGUAGES)('takes a file, is searched, read by line and let go, in %s', async (language) => {
    const { context, page, watch } = await tarazy.visitor({
      viewport: { width: 360, height: 740 },
    });
    page.on('dialog', (dialog) => void dialog.accept());
    await open(page, `/library?lang=${language}`);
    expect(await violations(page)).toEqual([]);
    const file = { name: 'Garden Note.txt', mimeType: 'text/plain', buffer: Buffer.from(NOTE) };
    await page.locator('#library-file').setInputFiles(file);
    expect(await page.locator('#document-name').inputValue()).toBe('garden-note');
    await page.locator('form button[type=submit]').click();
    await page.locator('.note-done').waitFor();
    await open(page, `/search?q=${encodeURIComponent('қызғылт сауыс')}&lang=${language}`);
    await page.locator('.hit a[href*="/library/garden-note"]').first().click();
    await settled(page);
    expect(await page.locator('.passage-wanted').textContent()).toContain('қызғылт сауыс');
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    await open(page, `/library?lang=${language}`);
    await page.locator('.type-row button').click();
    await page.locator('.type-row').waitFor({ state: 'detached' });
    expect([watch.foreign, watch.faults]).toEqual([[], []]);
    await context.close();
  });

  it.each(LANGUAGES)(
    'says in one sentence why a file is not taken, whatever is wrong with it, and keeps the form, in %s',
    async (language) => {
      const { context, page, watch } = await tarazy.visitor({ viewport: { width: 360, height: 740 } });
      const { files, remove } = await badFiles();
      await open(page, `/library?lang=${language}`);
      for (const { name, path, says } of files) {
        await page.locator('#library-file').setInputFiles(path);
        await page.locator('#document-name').fill(`kept-${name}`);
        await page.locator('form button[type=submit]').click();
        const note = page.locator('.note-error', { hasText: says[language] });
        await note.waitFor();
        expect(await page.locator('.note-error').count()).toBe(1);
        expect(await page.locator('#document-name').inputValue()).toBe(`kept-${name}`);
        expect(await page.locator('.file-name').textContent()).toBe(name);
      }
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
      await open(page, `/library?lang=${language}`);
      expect(await page.locator('.type-row').count()).toBe(0);
      expect(watch.foreign).toEqual([]);
      remove();
      await context.close();
    },
  );

  it('keeps the act and the edition of an official text that could not be read', async () => {
    const { context, page } = await tarazy.visitor();
    const { files, remove } = await badFiles();
    await open(page, '/library?lang=kk');
    await page.locator('input[type=radio]').nth(1).check();
    await page.locator('#official-act').selectOption('kz/criminal-code');
    await page.locator('#official-edition').fill('2026-03-08');
    await page.locator('#official-language').selectOption('ru');
    const site = files.find(({ name }) => name === 'site.html');
    if (site === undefined) throw new Error('the page with scripts is not among the files');
    await page.locator('#library-file').setInputFiles(site.path);
    await page.locator('form button[type=submit]').click();
    await page.locator('.note-error', { hasText: site.says.kk }).waitFor();
    expect(await page.locator('#official-act').inputValue()).toBe('kz/criminal-code');
    expect(await page.locator('#official-edition').inputValue()).toBe('2026-03-08');
    expect(await page.locator('#official-language').inputValue()).toBe('ru');
    remove();
    await context.close();
  });
});
