import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/base/index.ts';
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

  it('says in one sentence why a file was not taken, and keeps what was filled in', async () => {
    const { context, page } = await tarazy.visitor();
    await open(page, '/library?lang=ru');
    const file = { name: 'broken.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 broken') };
    await page.locator('#library-file').setInputFiles(file);
    await page.locator('form button[type=submit]').click();
    await page.locator('.note-error').waitFor();
    expect(await page.locator('#document-name').inputValue()).toBe('broken');
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});
