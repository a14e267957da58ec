import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../lib/base/index.ts';
import { open, settled } from './harness.ts';
import { stage } from './stage.ts';

interface Words {
  readonly query: string;
  readonly status: string;
  readonly checked: RegExp;
  readonly calculate: string;
  readonly mandatory: string;
  readonly date: string;
  readonly draft: string;
  readonly paper: Language;
  readonly name: string;
  readonly save: string;
}

/** The same job in each language: what is typed and what must be read. Half of six years from 20 March 2022 is complete on 19 March 2025. */
const JOB: Readonly<Record<Language, Words>> = {
  kk: {
    query: 'ҚК 72-бап',
    status: 'Қолданыстағы ұлттық норма',
    checked: /Тексерілген|Тексерілмеген/,
    calculate: 'Есептеу',
    mandatory: 'Міндетті',
    date: '2025 жылғы 20 наурыз',
    draft: 'Құжат дайындау',
    paper: 'kk',
    name: 'Сейітқали ісі',
    save: 'Іс ретінде сақтау',
  },
  ru: {
    query: 'ст. 72 УК РК',
    status: 'Действующая национальная норма',
    checked: /Проверено|Не проверено/,
    calculate: 'Рассчитать',
    mandatory: 'Обязательно',
    date: '20 марта 2025',
    draft: 'Подготовить документ',
    paper: 'ru',
    name: 'Дело Сейткали',
    save: 'Сохранить как дело',
  },
  en: {
    query: 'Criminal Code article 72',
    status: 'National law in force',
    checked: /Checked|Unchecked/,
    calculate: 'Work out the dates',
    mandatory: 'Mandatory',
    date: '20 March 2025',
    draft: 'Draft the paper',
    paper: 'kk',
    name: 'Seitkali matter',
    save: 'Save as a matter',
  },
};

async function findTheNorm(page: Page, language: Language): Promise<void> {
  const words = JOB[language];
  await open(page, `/?lang=${language}`);
  await page.locator('#query').fill(words.query);
  await page.waitForURL(/\/search\?.*q=/);
  const first = page.locator('.hit a').first();
  await first.waitFor();
  expect(await first.getAttribute('href')).toContain('/kz/criminal-code/72');
  await first.click();
  await page.waitForURL(/\/kz\/criminal-code\/72/);
  await settled(page);
  const line = await page.locator('.norm-line').textContent();
  expect(line).toContain(words.status);
  expect(line).toMatch(words.checked);
  await page.locator('.tabs a').last().click();
  await page.locator('.norm-columns').waitFor();
  for (const other of ['kk', 'ru', 'en'])
    expect(
      (await page.locator(`.norm-columns section[lang=${other}] .norm`).textContent())?.length,
    ).toBeGreaterThan(200);
  await page.goBack();
  await page.goBack();
  await page.locator('.hit').first().waitFor();
  expect(await page.locator('#query').inputValue()).toBe(words.query);
}

async function workOutTheDate(page: Page, language: Language): Promise<void> {
  const words = JOB[language];
  await open(page, `/eligibility?lang=${language}`);
  await page.locator('input[name=fact-sentence_type][value=imprisonment]').check();
  await page.locator('#fact-start').fill('2022-03-20');
  await page.locator('#fact-term input').first().fill('6');
  await page.locator('input[name=fact-category][value=grave]').check();
  await page.locator('input[name=fact-against][value=none]').check();
  await page.locator('#fact-crime_date').fill('2022-01-15');
  await page.locator('input[name=fact-damage][value=repaid]').check();
  await page.locator('input[name=fact-malicious_violations_active][value=false]').check();
  await page.locator('input[name=fact-malicious_violations_ever][value=false]').check();
  await page.locator('#as-of').fill('2026-11-20');
  await page.getByRole('button', { name: words.calculate, exact: true }).click();
  await page.waitForURL(/\/eligibility\/result/);
  const parole = page.locator('#parole');
  await parole.waitFor();
  const said = (await parole.textContent()) ?? '';
  expect(said).toContain(words.mandatory);
  expect(said).toContain(words.date);
  expect(said).toContain('1/2');
  expect(await parole.locator('a[href*="/kz/criminal-code/72/3/2"]').count()).toBeGreaterThan(0);
  expect(await page.locator('svg.timeline').getAttribute('role')).toBe('img');
  // Facts of a person never stand in an address.
  expect(page.url()).not.toMatch(/2022|grave|imprisonment/);
}

async function draftThePetition(page: Page, language: Language): Promise<void> {
  const words = JOB[language];
  await page.locator('#parole').getByRole('link', { name: words.draft }).click();
  await page.waitForURL(/\/drafting\/parole-petition/);
  await settled(page);
  await page.locator('.desk-paper .chip[lang=kk]').waitFor();
  await page.locator(`.desk-paper .chip[lang=${words.paper}]`).click();
  await page.locator('#answer-court').fill('Қонаев қалалық соты');
  await page.locator('.paper', { hasText: 'Қонаев қалалық соты' }).waitFor();
  const finder = page.locator('input[id$="-find"]').first();
  await finder.fill(words.query);
  const add = page.locator('.finder .picked-list button').first();
  await add.click();
  await page.locator('.picked-list a[href*="/kz/criminal-code/72"]').first().waitFor();
}

async function takeTheFiles(page: Page): Promise<void> {
  for (const [name, magic] of [
    ['DOCX', 'PK'],
    ['PDF', '%PDF'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^parole-petition\.(kk|ru)\.(docx|pdf)$/);
    const bytes = await readFile(await download.path());
    expect(bytes.subarray(0, magic.length).toString('latin1')).toBe(magic);
    expect(bytes.length).toBeGreaterThan(5000);
  }
}

describe('The main job', () => {
  const tarazy = stage();

  it.each(['kk', 'ru', 'en'] as const)(
    'is done from search to a saved matter that survives a power cut, in %s',
    async (language) => {
      const words = JOB[language];
      const { context, page, watch } = await tarazy.visitor();
      await findTheNorm(page, language);
      await workOutTheDate(page, language);
      await draftThePetition(page, language);
      await takeTheFiles(page);
      await page.locator('#matter-name').fill(words.name);
      await page.getByRole('button', { name: words.save }).click();
      await page.waitForURL(/matter=/);
      const address = page.url();
      await tarazy.product.kill();
      await tarazy.product.restart();
      // Another browser: nothing is left of this one's own keeping.
      const other = await tarazy.visitor();
      await open(other.page, `/matters?lang=${language}`);
      await other.page.getByRole('link', { name: words.name }).click();
      await other.page.locator('.matter-buttons a').click();
      await settled(other.page);
      await other.page.locator('#answer-court').waitFor();
      expect(await other.page.locator('#answer-court').inputValue()).toBe('Қонаев қалалық соты');
      expect(new URL(other.page.url()).searchParams.get('matter')).toBe(
        new URL(address).searchParams.get('matter'),
      );
      expect(watch).toEqual({ foreign: [], faults: [] });
      expect(other.watch).toEqual({ foreign: [], faults: [] });
      await context.close();
      await other.context.close();
    },
  );
});
