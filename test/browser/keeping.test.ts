import { describe, expect, it } from 'vitest';
import { open, settled } from './harness.ts';
import { stage } from './stage.ts';

const COURT = '#answer-court';

describe('What a person types', () => {
  const tarazy = stage();

  it('is there after a reload, and the page says so', async () => {
    const { context, page } = await tarazy.visitor();
    await open(page, '/drafting/parole-petition?lang=en');
    await page.locator(COURT).fill('Қапшағай соты');
    await page.reload();
    await settled(page);
    expect(await page.locator(COURT).inputValue()).toBe('Қапшағай соты');
    await page.getByText('Your earlier answers were restored from this browser.').waitFor();
    await context.close();
  });

  it('stays when the server dies in the middle, with a sentence that says so', async () => {
    const { context, page } = await tarazy.visitor();
    await open(page, '/drafting/parole-petition?lang=en');
    await page.locator(COURT).fill('Бірінші сот');
    await tarazy.product.kill();
    try {
      await page.locator(COURT).fill('Екінші сот');
      await page.getByText('The server did not answer.', { exact: false }).first().waitFor();
      expect(await page.locator(COURT).inputValue()).toBe('Екінші сот');
    } finally {
      await tarazy.product.restart();
    }
    await page.reload();
    await settled(page);
    expect(await page.locator(COURT).inputValue()).toBe('Екінші сот');
    await context.close();
  });

  it('is never overwritten by another window: both versions are shown and the person chooses', async () => {
    const first = await tarazy.visitor();
    const one = first.page;
    await open(one, '/drafting/parole-petition?lang=en');
    await one.locator(COURT).fill('Алғашқы сот');
    await one.getByRole('button', { name: 'Save as a matter' }).click();
    await one.getByText('Saved: version 1').waitFor();
    const second = await tarazy.visitor();
    const two = second.page;
    await two.goto(one.url());
    await settled(two);
    await two.locator(COURT).fill('Екінші терезенің соты');
    await one.locator(COURT).fill('Бірінші терезенің соты');
    await one.getByRole('button', { name: 'Save the changes' }).click();
    await one.getByText('Saved: version 2').waitFor();
    await two.getByRole('button', { name: 'Save the changes' }).click();
    await two.getByText('The matter was changed elsewhere: which version should stay?').waitFor();
    const row = two.locator('.table-frame tr', { hasText: 'Екінші терезенің соты' });
    expect(await row.textContent()).toContain('Бірінші терезенің соты');
    expect(await two.locator(COURT).inputValue()).toBe('Екінші терезенің соты');
    await two.getByRole('button', { name: 'Save mine', exact: true }).click();
    await two.getByText('Saved: version 3').waitFor();
    await one.locator(COURT).fill('Тағы бір сот');
    await one.getByRole('button', { name: 'Save the changes' }).click();
    await one.getByRole('button', { name: 'Save mine as a new matter' }).click();
    await one.getByText('Saved: version 1').waitFor();
    expect(await one.locator(COURT).inputValue()).toBe('Тағы бір сот');
    await first.context.close();
    await second.context.close();
  });

  it('in two tabs of one browser stays apart, and the work of a closed tab is found again', async () => {
    const { context, page: one } = await tarazy.visitor();
    await open(one, '/drafting/parole-petition?lang=en');
    const two = await context.newPage();
    await open(two, '/drafting/parole-petition?lang=en');
    await one.locator(COURT).fill('Бірінші қойындының соты');
    await two.locator(COURT).fill('Екінші қойындының соты');
    await one.locator(COURT).fill('Бірінші қойындының өз соты');
    await two.reload();
    await settled(two);
    expect(await two.locator(COURT).inputValue()).toBe('Екінші қойындының соты');
    expect(await two.getByText('Unsaved work found').count()).toBe(0);
    await two.close();
    await one.reload();
    await settled(one);
    expect(await one.locator(COURT).inputValue()).toBe('Бірінші қойындының өз соты');
    const found = one.locator('.note', { hasText: 'Unsaved work found' });
    expect(await found.textContent()).toContain('Екінші қойындының соты');
    await found.getByRole('button', { name: 'Restore' }).click();
    expect(await one.locator(COURT).inputValue()).toBe('Екінші қойындының соты');
    // What stood on the page is not lost by restoring: it changed places with the find.
    expect(await found.textContent()).toContain('Бірінші қойындының өз соты');
    one.once('dialog', (dialog) => void dialog.accept());
    await found.getByRole('button', { name: 'Discard' }).click();
    await found.waitFor({ state: 'detached' });
    await one.reload();
    await settled(one);
    expect(await one.locator(COURT).inputValue()).toBe('Екінші қойындының соты');
    expect(await one.getByText('Unsaved work found').count()).toBe(0);
    await context.close();
  });

  it('in a tab since closed is where the next tab goes on', async () => {
    const { context, page: one } = await tarazy.visitor();
    await open(one, '/drafting/parole-petition?lang=en');
    await one.locator(COURT).fill('Жабылған қойындының соты');
    const two = await context.newPage();
    await one.close();
    await open(two, '/drafting/parole-petition?lang=en');
    expect(await two.locator(COURT).inputValue()).toBe('Жабылған қойындының соты');
    await two.locator(COURT).fill('Жалғасқан сот');
    await two.reload();
    await settled(two);
    expect(await two.locator(COURT).inputValue()).toBe('Жалғасқан сот');
    expect(await two.getByText('Unsaved work found').count()).toBe(0);
    await context.close();
  });

  it('can be an invented example, which asks first when something was typed', async () => {
    const { context, page, watch } = await tarazy.visitor();
    await open(page, '/drafting/parole-petition?lang=en');
    await page.getByRole('button', { name: 'Fill in an invented example' }).click();
    await page.waitForFunction("document.querySelector('#answer-court').value !== ''");
    await page.locator(COURT).fill('Өз сотым');
    page.once('dialog', (dialog) => void dialog.dismiss());
    await page.getByRole('button', { name: 'Fill in an invented example' }).click();
    expect(await page.locator(COURT).inputValue()).toBe('Өз сотым');
    expect(watch).toEqual({ foreign: [], faults: [] });
    await context.close();
  });

  it('never becomes markup: HTML and template syntax are shown as typed', async () => {
    const { context, page, watch } = await tarazy.visitor();
    await open(page, '/drafting/parole-petition?lang=en');
    const typed = '<img src=x onerror=alert(1)> {{constructor}} **қою**';
    await page.locator(COURT).fill(typed);
    await page.locator('.paper', { hasText: '<img src=x onerror=alert(1)>' }).waitFor();
    expect(await page.locator('.paper').textContent()).toContain('{{constructor}}');
    expect(await page.locator('.paper img').count()).toBe(0);
    expect(watch).toEqual({ foreign: [], faults: [] });
    await context.close();
  });

  it('shows an impossible fact as a finding with its field, not as a date', async () => {
    const { context, page } = await tarazy.visitor();
    await open(page, '/eligibility?lang=en');
    await page.locator('input[name=fact-sentence_type][value=imprisonment]').check();
    await page.locator('#fact-start').fill('2031-01-01');
    await page.locator('#fact-term input').first().fill('6');
    await page.locator('input[name=fact-category][value=grave]').check();
    await page.locator('#as-of').fill('2026-11-20');
    await page.getByRole('button', { name: 'Work out the dates' }).click();
    await page.locator('.note-error').first().waitFor();
    expect(await page.locator('.note-error').first().textContent()).toContain(
      'From which day does the term run?',
    );
    expect(await page.locator('#parole').count()).toBe(0);
    await context.close();
  });
});
