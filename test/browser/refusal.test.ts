import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/base/index.ts';
import { readFonts } from '../../lib/drafting/adapters/index.ts';
import { docxOf, pdfOf, readMarkdown } from '../../lib/drafting/index.ts';
import { keep, open, settled, violations } from './harness.ts';
import { stage } from './stage.ts';

/** An invented ruling with two reasons that the law does not admit. */
const GRAVITY =
  'Вместе с тем, учитывая тяжесть совершённого преступления, суд считает освобождение преждевременным.';
const GUILT = 'Суд также исходит из того, что осуждённый вину в содеянном не признал.';
const RULING = [
  'Суд рассмотрел ходатайство об условно-досрочном освобождении. Взысканий осуждённый не имеет.',
  GRAVITY,
  GUILT,
  'Постановил: в удовлетворении ходатайства отказать.',
].join('\n\n');
const KAZAKH =
  'Сот шартты түрде мерзімінен бұрын босату туралы өтінішхатты қарады. Алайда жасалған қылмыстың ауырлығын ескере отырып, сот босатуға негіз жоқ деп есептейді. Бас тартылсын.';

const paper = readMarkdown(RULING, 'ru', 'Постановление');
const FILES: readonly (readonly [name: string, mimeType: string, bytes: () => Promise<Uint8Array>])[] = [
  ['ruling.txt', 'text/plain', async () => strToU8(RULING)],
  [
    'ruling.docx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    () => docxOf(paper),
  ],
  ['ruling.pdf', 'application/pdf', () => pdfOf(paper, readFonts())],
];

/** Number of CSS pixels by which the page is wider than its window. */
const overflow = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

const pick = async (page: Page, name: string, mimeType: string, bytes: Uint8Array) =>
  page.locator('#ruling-file').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });

async function review(page: Page, ruling: string): Promise<void> {
  await page.locator('#ruling').fill(ruling);
  await page.locator('button[type=submit].button-main').click();
  await page.locator('.sheets article').first().waitFor();
}

describe('The review of a refusal', () => {
  const tarazy = stage();

  it.each(LANGUAGES)('marks the passages of a pasted ruling, on a phone, in %s', async (language) => {
    const { context, page, watch } = await tarazy.visitor({
      viewport: { width: 360, height: 740 },
    });
    await open(page, `/refusal-review?lang=${language}`);
    await review(page, RULING);
    expect(await page.locator('.sheets article mark').allTextContents()).toEqual([GRAVITY, GUILT]);
    expect(await overflow(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    expect(page.url()).not.toContain('%D1');
    expect(watch).toEqual({ foreign: [], faults: [] });
    await context.close();
  });

  it('reads a Kazakh ruling and answers it in Kazakh', async () => {
    const { context, page } = await tarazy.visitor();
    await open(page, '/refusal-review?lang=kk');
    await review(page, KAZAKH);
    expect(await page.locator('.sheets article h3').allTextContents()).toEqual(['Қылмыстың ауырлығы']);
    expect(await page.locator('.sheets article p.norm').getAttribute('lang')).toBe('kk');
    await context.close();
  });

  it.each(FILES)('reads %s, puts its words in the field and keeps them', async (name, mimeType, bytes) => {
    const { context, page } = await tarazy.visitor();
    await open(page, '/refusal-review?lang=en');
    await pick(page, name, mimeType, await bytes());
    await page.locator('.sheets article').first().waitFor();
    expect(await page.locator('.sheets article').count()).toBe(2);
    await page.reload();
    await settled(page);
    expect((await page.locator('#ruling').inputValue()).replace(/\s+/g, ' ').trim()).toBe(
      RULING.replace(/\s+/g, ' '),
    );
    await context.close();
  });

  it('says in one sentence why a file cannot be read, and leaves the typed text alone', async () => {
    const { context, page } = await tarazy.visitor();
    await open(page, '/refusal-review?lang=en');
    await page.locator('#ruling').fill('Бас тартылсын.');
    const macros = zipSync({ 'word/document.xml': strToU8('<w:p/>'), 'word/vbaProject.bin': strToU8('x') });
    await pick(page, 'ruling.docx', FILES[1]?.[1] ?? '', macros);
    await page.getByText('holds macros or external objects', { exact: false }).waitFor();
    await pick(page, 'big.txt', 'text/plain', new Uint8Array(2 * 1024 * 1024 + 1));
    await page.locator('.field-problem[role=alert]').waitFor();
    expect(await page.locator('#ruling').inputValue()).toBe('Бас тартылсын.');
    await context.close();
  });

  it('carries the findings into the appeal, which keeps what was written and is saved whole', async () => {
    const { context, page, watch } = await tarazy.visitor();
    await open(page, '/drafting/refusal-appeal?lang=ru');
    await page.locator('#answer-court').fill('Алматы облыстық соты');
    await open(page, '/refusal-review?lang=ru');
    await review(page, RULING);
    await page.getByRole('button', { name: 'Перенести в жалобу' }).click();
    await page.waitForURL((url) => url.pathname === '/drafting/refusal-appeal' && url.search === '?lang=ru');
    await settled(page);
    expect(await page.locator('#answer-court').inputValue()).toBe('Алматы облыстық соты');
    const passages = await page
      .locator('[id^="answer-reasons"] textarea, [id^="answer-reasons"]:is(textarea)')
      .evaluateAll((list) => list.map((one) => (one as unknown as { value: string }).value));
    expect(passages).toContain(GRAVITY);
    expect(passages).toContain(GUILT);
    await page.locator('.paper', { hasText: GRAVITY }).waitFor();
    await page.getByRole('button', { name: 'Сохранить как дело' }).click();
    await page.waitForURL(/matter=/);
    await tarazy.product.kill();
    await tarazy.product.restart();
    await page.reload();
    await settled(page);
    expect(await page.locator('#answer-court').inputValue()).toBe('Алматы облыстық соты');
    await page.locator('.paper', { hasText: GUILT }).waitFor();
    expect(watch.foreign).toEqual([]);
    await context.close();
  });

  it.each(LANGUAGES)(
    'takes over what is to be checked, where it is ticked, with its mark, in %s',
    async (language) => {
      const { context, page } = await tarazy.visitor({ viewport: { width: 360, height: 740 } });
      const active = 'Взыскание от 12 августа 2026 года не снято и не погашено.';
      const doubtful = 'При этом осуждённый неоднократно судим.';
      await open(page, `/refusal-review?lang=${language}`);
      await review(page, RULING.replace(GUILT, `${active} ${doubtful}`));
      const box = page.locator('.to-check input[type=checkbox]');
      expect(await box.count()).toBe(1);
      await box.check();
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await page.locator('.to-check .buttons .button').click();
      await page.waitForURL((url) => url.pathname === '/drafting/refusal-appeal');
      await settled(page);
      await page.locator('.paper', { hasText: 'Проверить до подачи' }).waitFor({ state: 'attached' });
      const text = (await page.locator('.paper').first().textContent()) ?? '';
      expect(text.indexOf(GRAVITY)).toBeGreaterThan(-1);
      expect(text.indexOf(doubtful)).toBeGreaterThan(text.indexOf('Проверить до подачи'));
      await context.close();
    },
  );
});

describe('A finished paper', () => {
  const tarazy = stage();

  it('comes as a package whose checklist names the attachments', async () => {
    const { context, page } = await tarazy.visitor();
    await open(page, '/drafting/parole-petition?lang=ru');
    await page.locator('.desk-line button').first().click();
    await page.locator('.paper', { hasText: 'Приложени' }).waitFor();
    const button = page.locator('.desk-paper .buttons .button:not(.button-main)');
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const files = unzipSync(readFileSync(await download.path()));
    expect(Object.keys(files).sort()).toEqual([
      'checklist.ru.docx',
      'parole-petition.ru.docx',
      'parole-petition.ru.md',
      'parole-petition.ru.pdf',
    ]);
    const markdown = strFromU8(files['parole-petition.ru.md'] ?? new Uint8Array());
    const attachments = /## Приложени[^\n]*\n+([\s\S]*?)(?=\n\n)/.exec(markdown)?.[1]?.split('\n') ?? [];
    expect(attachments.length).toBeGreaterThan(1);
    const checklist = await mammoth.extractRawText({
      buffer: Buffer.from(files['checklist.ru.docx'] ?? new Uint8Array()),
    });
    for (const line of attachments)
      expect(checklist.value).toContain(line.replace(/^(\d+\.|-) /, '').replace(/\\/g, ''));
    await context.close();
  });

  it('says which law has changed since an old draft', async () => {
    const { context, page } = await tarazy.visitor();
    const data = {
      type: 'parole-petition',
      language: 'kk',
      answers: { court: 'Қонаев соты' },
      overrides: [],
      law_edition: '2020-01-01',
    };
    await keep(context, 'draft.parole-petition', { data, version: 0, title: '', dirty: true });
    await open(page, '/drafting/parole-petition?lang=en&view=checks');
    await page.getByText('1 January 2020', { exact: false }).first().waitFor();
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});
