import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';

const root = new URL('../..', import.meta.url).pathname;

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The product as a user starts it: built, on a port of its own, with a store of its own. */
export interface Product {
  readonly url: string;
  /** Ends the process as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again on the same store and port. */
  restart(): Promise<void>;
  /** Kills it and deletes the store. */
  close(): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === 'object' ? resolve(address.port) : reject(),
      );
    });
  });
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}api/health`)).ok;
  } catch {
    return false;
  }
}

/** Starts the built server; waits for the build and the first answer. */
export async function startProduct(): Promise<Product> {
  const folder = mkdtempSync(join(tmpdir(), 'tarazy-browser-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  let child: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    const started = spawn(process.execPath, ['lib/build/bootstrap.mjs', 'serve'], {
      cwd: root,
      env: { ...process.env, TARAZY_DATA: folder, TARAZY_PORT: String(port) },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    child = started;
    let complaint = '';
    started.stderr?.on('data', (data: Buffer) => {
      complaint += data.toString();
    });
    for (let round = 0; round < 1200; round += 1) {
      if (started.exitCode !== null) throw new Error(`the server ended at once: ${complaint}`);
      if (await answers(url)) return;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error(`the server did not answer: ${complaint}`);
  };
  const kill = (): Promise<void> =>
    new Promise((resolve) => {
      if (child === undefined || child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once('exit', () => resolve());
      child.kill('SIGKILL');
    });
  await start();
  return {
    url,
    kill,
    restart: start,
    close: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.TARAZY_CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
}

/** What went wrong or left the machine while pages were open. */
export interface Watch {
  readonly foreign: string[];
  readonly faults: string[];
}

export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly watch: Watch;
}

/** A fresh visitor; every request and every fault of its pages is watched. */
export async function visit(
  browser: Browser,
  product: Product,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: product.url,
    locale: 'en-US',
    acceptDownloads: true,
    ...options,
  });
  const watch: Watch = { foreign: [], faults: [] };
  context.on('request', (request) => {
    const target = request.url();
    if (!target.startsWith(product.url) && !/^(data|blob):/.test(target)) watch.foreign.push(target);
  });
  context.on('weberror', (error) => watch.faults.push(error.error().message));
  const page = await context.newPage();
  return { context, page, watch };
}

/** Opens a page of the product and waits until its heading is there and nothing is under way. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('main .progress').first().waitFor({ state: 'detached' });
}

/** An invented sentence: grave crime, six years from 20 March 2022, damage repaid, no violations. */
export const SENTENCE = {
  facts: {
    sentence_type: 'imprisonment',
    start: '2022-03-20',
    term: { years: 6, months: 0, days: 0 },
    category: 'grave',
    against: 'none',
    damage: 'repaid',
    malicious_violations_active: false,
    malicious_violations_ever: false,
    crime_date: '2022-01-15',
  },
  as_of: '2026-11-20',
} as const;

/** An invented table with one row that changes words and one that changes nothing. */
export const TABLE = {
  tables: [
    {
      id: 'T1',
      title: 'Ойдан шығарылған салыстырма кесте',
      language: 'kk',
      columns: [{ id: 'current', title: 'Қолданыстағы редакция' }],
      acts: [{ id: 'ҚК', title: 'Қылмыстық кодекс', address: 'kz/criminal-code' }],
      rows: [
        {
          id: 'T1-1',
          number: 1,
          variant: null,
          act: 'ҚК',
          element: '72-бап',
          label_text: '1 72-бап',
          address: 'kz/criminal-code/72',
          current: 'Сот өтінішхатты он күн ішінде қарайды.',
          proposed: 'Сот өтінішхатты бес жұмыс күні ішінде қарайды.',
          rationale: 'Мерзімді қысқарту ұсынылады.',
        },
        {
          id: 'T1-2',
          number: 2,
          variant: null,
          act: 'ҚК',
          element: '73-бап',
          label_text: '2 73-бап',
          address: 'kz/criminal-code/73',
          current: 'Тараптар ашық отырысқа шақырылады.',
          proposed: 'Тараптар ашық отырысқа шақырылады.',
          rationale: 'Отырыстың жабық болуын көздеу қажет.',
        },
      ],
    },
  ],
} as const;

/** Puts a value where the pages keep what is typed. */
export async function keep(context: BrowserContext, name: string, value: unknown): Promise<void> {
  await context.addInitScript(
    ([key, text]) => {
      if (localStorage.getItem(key ?? '') === null) localStorage.setItem(key ?? '', text ?? '');
    },
    [`tarazy.kept.${name}`, JSON.stringify(value)],
  );
}

/** Every screen that shows something without typing first. */
export const SCREENS = [
  '/',
  '/search?q=solitary',
  '/instruments',
  '/kz/criminal-code',
  '/kz/criminal-code/72',
  '/un/mandela-rules/45',
  '/un/mandela-rules/45?view=three',
  '/coverage',
  '/cases',
  '/cases/vinter-uk',
  '/cases/resin-russia',
  '/practice',
  '/practice?countries=de,fr',
  '/statistics',
  '/recommendations?addressee=interior-ministry',
  '/rights',
  '/contradictions',
  '/eligibility',
  '/eligibility/result',
  '/eligibility/what-if',
  '/eligibility/editions',
  '/eligibility/batch',
  '/rules',
  '/drafting',
  '/drafting/parole-petition',
  '/drafting/parole-petition?view=checks',
  '/refusal-review',
  '/matters',
  '/library',
  '/amendments',
  '/amendments/table',
  '/amendments/checks',
  '/amendments/directions',
  '/amendments/compare',
  '/amendments/print',
  '/amendments/themes',
  '/about',
  '/no-such-page',
  '/kz/criminal-code/9999',
] as const;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs axe in the page; the script is evaluated by the browser's tools, which the page's policy does not bind. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const results = (await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  )) as AxeResults;
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`).join(' | ')}`,
  );
}

/** Presses Tab until the element has the focus; fails when the page cannot be walked to it. */
export async function tabTo(page: Page, selector: string, most = 150): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    if (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} cannot be reached with ${most} presses of Tab`);
}
