import { describe, expect, it } from 'vitest';
import { open, settled, violations } from './harness.ts';
import { stage } from './stage.ts';

const WORDS = {
  kk: { save: 'Іс ретінде сақтау', take: 'Сақталған басқа құжаттан алу', taken: 'Алынған жауаптар: 3' },
  ru: {
    save: 'Сохранить как дело',
    take: 'Взять из другого сохранённого документа',
    taken: 'Взято ответов: 3',
  },
  en: {
    save: 'Save as a matter',
    take: 'Take over from another saved paper',
    taken: 'Answers taken over: 3',
  },
} as const;

describe('What one paper of a case says', () => {
  const tarazy = stage();

  it.each(['kk', 'ru', 'en'] as const)(
    'is taken over into the next, which keeps what is typed there, in %s',
    async (language) => {
      const { save, take, taken } = WORDS[language];
      const title = `Құжат ${language}`;
      const { context, page, watch } = await tarazy.visitor();
      await open(page, `/drafting/parole-petition?lang=${language}`);
      await page.locator('#answer-court').fill('Қонаев қалалық соты');
      await page.locator('#answer-institution').fill('№ 5 мекеме');
      await page.locator('#answer-sentence_court').fill('Талғар аудандық соты');
      await page.locator('#answer-sentence_date').fill('2023-05-16');
      await page.locator('.save-form input[type=text]').fill(title);
      await page.getByRole('button', { name: save }).click();
      await page.waitForURL(/matter=/);
      const lists: string[] = [];
      page.on('request', (request) => {
        if (new URL(request.url()).pathname === '/api/matters') lists.push(request.method());
      });
      await open(page, `/drafting/commutation-petition?lang=${language}`);
      await page.locator('#answer-court').fill('Өзге сот');
      // The list of matters is read where it is unfolded, not on every visit.
      expect(lists).toEqual([]);
      await page.locator('summary', { hasText: take }).click();
      await page.getByRole('button', { name: title, exact: true }).click();
      await page.getByText(taken, { exact: true }).waitFor();
      expect(lists).toEqual(['GET']);
      expect(await page.locator('#answer-court').inputValue()).toBe('Өзге сот');
      expect(await page.locator('#answer-institution').inputValue()).toBe('№ 5 мекеме');
      expect(await page.locator('#answer-sentence_court').inputValue()).toBe('Талғар аудандық соты');
      expect(await page.locator('#answer-sentence_date').inputValue()).toBe('2023-05-16');
      expect(await violations(page)).toEqual([]);
      await page.reload();
      await settled(page);
      expect(await page.locator('#answer-institution').inputValue()).toBe('№ 5 мекеме');
      expect(watch).toEqual({ foreign: [], faults: [] });
      await context.close();
    },
  );
});
