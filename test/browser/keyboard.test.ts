import { describe, expect, it } from 'vitest';
import { open, settled, tabTo } from './harness.ts';
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

  it('fills the longest form, adds an entry and a citation, and downloads the paper', async () => {
    const { context, page } = await tarazy.visitor();
    await open(page, '/drafting/parole-petition?lang=en');
    await tabTo(page, '#answer-court');
    await page.keyboard.type('Қонаев қалалық соты');
    await tabTo(page, 'input[id$="-find"]', 400);
    await page.keyboard.type('Mandela rule 45');
    await page.locator('.finder .picked-list button').first().waitFor();
    await tabTo(page, '.finder .picked-list button');
    await page.keyboard.press('Enter');
    await page.locator('.picked-list a[href*="/un/mandela-rules/45"]').first().waitFor();
    await settled(page);
    await tabTo(page, '.desk-paper .button-main', 400);
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
    await context.close();
  });
});
