import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { keep, open, settled, violations } from './harness.ts';
import { stage } from './stage.ts';

const REASON = { kk: 'Құжат сотқа бөлек жіберілді', ru: 'Документ отправлен в суд отдельно' } as const;
const WORDS = {
  kk: { save: 'Іс ретінде сақтау', law: '2020 жылғы 1 қаңтардағы' },
  ru: { save: 'Сохранить как дело', law: '1 января 2020 года' },
} as const;

/** The note that tells a finding, by its rule. */
const finding = (page: Page, rule: string) =>
  page.locator('.note', { has: page.locator('code', { hasText: rule }) });

describe('A finding that the writer overrules', () => {
  const tarazy = stage();

  it.each(['kk', 'ru'] as const)(
    'keeps its reason through a reload, a power cut and another browser, in %s',
    async (language) => {
      const { context, page, watch } = await tarazy.visitor();
      await open(page, `/drafting/refusal-appeal?lang=${language}&view=checks`);
      const rule = 'drafting/ruling-copy-missing';
      const note = finding(page, rule).first();
      await note.locator('summary').click();
      await note.locator('textarea').fill(REASON[language]);
      await note.locator('details button').click();
      await note.getByText(REASON[language], { exact: false }).waitFor();
      await page.reload();
      await settled(page);
      await note.getByText(REASON[language], { exact: false }).waitFor();
      expect(await note.locator('details').count()).toBe(0);
      await page.getByRole('button', { name: WORDS[language].save }).click();
      await page.waitForURL(/matter=/);
      await tarazy.product.kill();
      await tarazy.product.restart();
      const other = await tarazy.visitor();
      await open(other.page, new URL(page.url()).pathname + new URL(page.url()).search);
      const kept = finding(other.page, rule).first();
      await kept.getByText(REASON[language], { exact: false }).waitFor();
      // Taken back, it asks again, and stays so.
      await kept.locator('button').last().click();
      await kept.locator('details').waitFor();
      await other.page.reload();
      await settled(other.page);
      await kept.locator('details').waitFor();
      expect(await violations(other.page)).toEqual([]);
      expect(watch.foreign).toEqual([]);
      await context.close();
      await other.context.close();
    },
  );

  it.each(['kk', 'ru'] as const)(
    'keeps a reason that is typed and not yet confirmed, in %s',
    async (language) => {
      const { context, page, watch } = await tarazy.visitor();
      await open(page, `/drafting/refusal-appeal?lang=${language}&view=checks`);
      const note = finding(page, 'drafting/ruling-copy-missing').first();
      const field = note.locator('textarea');
      await note.locator('summary').click();
      await field.fill(REASON[language]);
      await page.reload();
      await settled(page);
      await field.waitFor();
      expect(await field.inputValue()).toBe(REASON[language]);
      // It is no overruling yet: the finding still asks, and the form and back changes nothing.
      await open(page, `/drafting/refusal-appeal?lang=${language}`);
      await open(page, `/drafting/refusal-appeal?lang=${language}&view=checks`);
      await field.waitFor();
      expect(await field.inputValue()).toBe(REASON[language]);
      // Deleting every letter leaves the field open and under the cursor.
      await field.fill('');
      expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
      await field.fill(REASON[language]);
      await note.locator('details button').click();
      await note.getByText(REASON[language], { exact: false }).waitFor();
      await page.reload();
      await settled(page);
      await note.getByText(REASON[language], { exact: false }).waitFor();
      expect(await note.locator('details').count()).toBe(0);
      expect(watch).toEqual({ foreign: [], faults: [] });
      await context.close();
    },
  );

  it.each(['kk', 'ru'] as const)(
    'and an old draft says in %s under which law it was begun',
    async (language) => {
      const { context, page } = await tarazy.visitor();
      const data = {
        type: 'parole-petition',
        language,
        answers: { court: 'Ойдан шығарылған сот' },
        overrides: [],
        law_edition: '2020-01-01',
      };
      await keep(context, 'draft.parole-petition', { data, version: 0, title: '', dirty: true });
      await open(page, `/drafting/parole-petition?lang=${language}&view=checks`);
      const note = finding(page, 'drafting/law-changed').first();
      await note.getByText(WORDS[language].law, { exact: false }).waitFor();
      await open(page, `/drafting/parole-petition?lang=${language}`);
      expect(await page.locator('#answer-court').inputValue()).toBe('Ойдан шығарылған сот');
      await context.close();
    },
  );
});
