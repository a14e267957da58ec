import { describe, expect, it } from 'vitest';
import { open } from './harness.ts';
import { stage } from './stage.ts';

const EXPECTED = {
  kk: { date: '2026 жылғы 8 наурыз', choose: 'Файл таңдау', none: 'Файл таңдалмаған' },
  ru: { date: '8 марта 2026 г.', choose: 'Выбрать файл', none: 'Файл не выбран' },
  en: { date: '8 March 2026', choose: 'Choose a file', none: 'No file chosen' },
} as const;

describe('Controls that a browser draws in its own language', () => {
  const tarazy = stage();

  it.each(['kk', 'ru', 'en'] as const)(
    'say the day and the file in the words of the page, in %s',
    async (language) => {
      const { date, choose, none } = EXPECTED[language];
      const { context, page, watch } = await tarazy.visitor();
      await open(page, `/library?lang=${language}`);
      expect(await page.locator('.file-button').textContent()).toBe(choose);
      expect(await page.locator('.file-name').textContent()).toBe(none);
      await page
        .locator('#library-file')
        .setInputFiles({ name: 'akt.txt', mimeType: 'text/plain', buffer: Buffer.from('x') });
      await page.locator('.file-name').getByText('akt.txt', { exact: true }).waitFor();
      await page.locator('input[type=radio]').nth(1).check();
      await page.locator('#official-edition').fill('2026-03-08');
      await page.locator('.date-words').getByText(date, { exact: true }).waitFor();
      expect(watch).toEqual({ foreign: [], faults: [] });
      await context.close();
    },
  );
});
