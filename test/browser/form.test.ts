import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { open, settled, tabTo } from './harness.ts';
import { stage } from './stage.ts';

/** What has the focus, as far as the form goes; `undefined` outside it. */
interface Focus {
  readonly kind: string;
  readonly id: string;
  readonly empty: boolean;
  /** A button that adds an entry to a list. */
  readonly adds: boolean;
}
const FOCUS = `(() => {
  const at = document.activeElement;
  if (at === null || at.closest('.desk form') === null) return undefined;
  const tag = at.tagName.toLowerCase();
  const kind = tag === 'input' ? at.type : tag;
  const group = kind === 'radio' ? [...document.getElementsByName(at.name)] : [at];
  const empty = kind === 'radio' || kind === 'checkbox' ? !group.some((one) => one.checked) : at.value === '';
  return { kind, id: at.id, empty, adds: at.parentElement?.querySelector(':scope > .entries') !== null };
})()`;

/** Answers of the form that still stand empty: what the keyboard could not fill. */
const LEFT_EMPTY = `(() => {
  const controls = [...document.querySelectorAll('.desk form input, .desk form textarea, .desk form select')];
  const chosen = new Set(controls.filter((one) => one.checked).map((one) => one.name));
  return controls
    .filter((one) => !one.id.endsWith('-find'))
    .filter((one) => (one.type === 'radio' ? !chosen.has(one.name) : one.type !== 'checkbox' && one.value === ''))
    .map((one) => one.id || one.name);
})()`;

/** Fills what has the focus with keys alone. */
async function fill(page: Page, focus: Focus, added: Set<string>): Promise<void> {
  if (focus.kind === 'button' && focus.adds) {
    // One entry for every list; its own questions come before this button, so the walk goes back to them.
    const list = await page.evaluate<string>(
      `document.activeElement.closest('fieldset, [role=group], .field')?.id ?? document.activeElement.textContent`,
    );
    if (added.has(list)) return;
    added.add(list);
    await page.keyboard.press('Enter');
    return;
  }
  if (focus.kind === 'summary') {
    const shut = await page.evaluate<boolean>('!document.activeElement.parentElement.open');
    if (shut) await page.keyboard.press('Enter');
  }
  if (!focus.empty || focus.id.endsWith('-find')) return;
  // At a quick typist's pace: Chromium's date field drops digits that come without any pause.
  if (focus.kind === 'date') await page.keyboard.type('03202022', { delay: 40 });
  else if (focus.kind === 'text' || focus.kind === 'textarea') {
    const digits = await page.evaluate<boolean>(`document.activeElement.inputMode === 'decimal'`);
    await page.keyboard.type(digits ? '3' : 'Мысал');
  } else if (focus.kind === 'select') await page.keyboard.press('ArrowDown');
  else if (focus.kind === 'radio' || focus.kind === 'checkbox') await page.keyboard.press('Space');
}

/** Walks the whole form once with Tab, filling whatever stands empty; tells how many stops it made. */
async function walk(page: Page, added: Set<string>): Promise<number> {
  let stops = 0;
  let entered = false;
  for (let presses = 0; presses < 900; presses += 1) {
    const focus = await page.evaluate<Focus | undefined>(FOCUS);
    if (focus === undefined && entered) return stops;
    if (focus !== undefined) {
      entered = true;
      stops += 1;
      await fill(page, focus, added);
    }
    await page.keyboard.press('Tab');
  }
  throw new Error('the form has no end for the keyboard');
}

describe('The longest form', () => {
  const tarazy = stage();

  it('is filled whole by the keyboard alone, reviewed, and given as DOCX and PDF', async () => {
    const { context, page } = await tarazy.visitor();
    await open(page, '/drafting/parole-petition?lang=en');
    const added = new Set<string>();
    let left: readonly string[] = [];
    // Answers open further questions, some of them above: three walks at most, as a person would go over it again.
    for (let round = 0; round < 3; round += 1) {
      await page.locator('h1').first().focus();
      expect(await walk(page, added)).toBeGreaterThan(40);
      left = await page.evaluate<readonly string[]>(LEFT_EMPTY);
      if (left.length === 0) break;
    }
    expect(left).toEqual([]);
    // The paper is drawn anew a moment after the last key.
    await page.locator('.paper', { hasText: 'Мысал' }).first().waitFor();
    await settled(page);
    expect(await page.locator('.desk-form [role=alert]').allTextContents()).toEqual([]);
    // Over to the review, and from there to the files.
    await page.locator('h1').first().focus();
    await tabTo(page, 'a[href*="view=checks"]', 100);
    await page.keyboard.press('Enter');
    await page.waitForURL(/view=checks/);
    await settled(page);
    for (const format of ['DOCX', 'PDF']) {
      await tabTo(page, `.desk-paper .button-main:nth-of-type(${format === 'DOCX' ? 1 : 2})`, 400);
      expect(await page.evaluate('document.activeElement.textContent.trim()')).toBe(format);
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${format.toLowerCase()}$`));
    }
    await context.close();
  });
});
