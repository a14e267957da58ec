import { describe, expect, it } from 'vitest';
import { open, settled, tabTo } from './harness.ts';
import { fillForm, longestForm, unfilled } from './keys.ts';
import { stage } from './stage.ts';

describe('The keyboard alone', () => {
  const tarazy = stage();

  it('skips to the content first', async () => {
    const { context, page } = await tarazy.visitor();
    await open(page, '/instruments?lang=en');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
    await context.close();
  });

  it('moves the focus to the new heading after a step', async () => {
    const { context, page } = await tarazy.visitor();
    await open(page, '/instruments?lang=en');
    await tabTo(page, 'a[href^="/kz/criminal-code"]');
    await page.keyboard.press('Enter');
    await page.locator('h1', { hasText: 'Criminal Code' }).waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    await context.close();
  });

  it('fills the facts of a sentence, works out the date and shows where the focus is', async () => {
    const { context, page } = await tarazy.visitor();
    await open(page, '/eligibility?lang=en');
    await tabTo(page, 'input[name=fact-sentence_type]');
    await page.keyboard.press('Space');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).not.toBe('none');
    await tabTo(page, '#fact-start');
    // At a quick typist's pace: Chromium's date field drops digits that come without any pause.
    await page.keyboard.type('03202022', { delay: 60 });
    await tabTo(page, '#fact-term input');
    await page.keyboard.type('6');
    await tabTo(page, 'input[name=fact-category]');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'input[name=fact-damage]');
    await page.keyboard.press('Space');
    await tabTo(page, '#as-of');
    await page.keyboard.type('11202026', { delay: 60 });
    await tabTo(page, 'button[type=submit].button-main');
    await page.keyboard.press('Enter');
    // The answer may take long on a busy machine; what matters is that the keys led to it.
    await page.waitForURL(/\/eligibility\/result/);
    await page.locator('#parole').waitFor({ timeout: 90_000 });
    expect(await page.locator('#parole').textContent()).toContain('20 March 2025');
    await context.close();
  });

  it('fills every question that the longest form asks, adds entries, an argument and a citation, and downloads the paper', async () => {
    const { context, page, watch } = await tarazy.visitor();
    await open(page, `/drafting/${await longestForm(page)}?lang=en`);
    expect((await unfilled(page)).length).toBeGreaterThan(20);
    await tabTo(page, '#answer-court');
    await fillForm(page);
    await settled(page);
    expect(await unfilled(page)).toEqual([]);
    expect(await page.locator('fieldset.entry').count()).toBeGreaterThan(3);
    await page.locator('.picked-list a[href*="/un/mandela-rules/45"]').first().waitFor();
    await page.reload();
    await settled(page);
    expect(await unfilled(page)).toEqual([]);
    await tabTo(page, '.desk-paper .button-main', 700);
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
    expect(watch).toEqual({ foreign: [], faults: [] });
    await context.close();
  }, 300_000);

  it('takes the focus along when an entry is added or taken out', async () => {
    const { context, page } = await tarazy.visitor();
    await open(page, '/drafting/characteristic?lang=en');
    const list = page.locator('.field', { has: page.locator('.entries') }).first();
    const add = list.locator('> button').last();
    await add.focus();
    await page.keyboard.press('Enter');
    const first = list.locator('fieldset.entry').first();
    await first.locator('input, textarea, select').first().and(page.locator(':focus')).waitFor();
    await first.locator('.entry-head button').focus();
    await page.keyboard.press('Enter');
    await add.and(page.locator(':focus')).waitFor();
    await context.close();
  });
});
