import { openBrowser, startProduct, visit } from '../test/browser/harness.ts';
import { percentile } from './percentile.ts';

/**
 * Time of the answers while someone types, as the browser sees them: from the request to the last byte, network
 * stack of this machine included, without the pause the page waits for the next letter. Builds the product first
 * if needed. Bundle and run as the README says; Chromium is needed.
 */
const QUERIES = [
  'жалғыз қамау',
  'шартты түрде мерзімінен бұрын босату',
  'ҚК 72-баптың 3-бөлігі',
  'жукти айелдер тартип изоляторы',
  'отбасымен кездесу',
  'условно-досрочное освобождение',
  'выйти раньше из колонии',
  'ст. 72 ч. 3 УК РК',
  'одиночное заключение женщин',
  'жалоба прокурору на условия содержания',
  'uslovno-dosrochnoe',
  'solitary confinement of juveniles',
  'get out early',
  'Mandela r. 45(2)',
  'medical care for pregnant prisoners',
];

/** A read of one answer: what was asked, and its milliseconds. */
interface Answer {
  readonly name: string;
  readonly duration: number;
}

const product = await startProduct();
const browser = await openBrowser();
try {
  const { page } = await visit(browser, product);
  await page.goto(new URL('/search?lang=kk', product.url).href);
  const box = page.locator('#query');
  const answers: Answer[] = [];
  for (const query of QUERIES) {
    await box.fill('');
    for (const letter of query) {
      await page.keyboard.insertText(letter);
      await page.waitForTimeout(180);
    }
    await page.waitForLoadState('networkidle');
    const seen = (await page.evaluate(`(() => {
      const list = performance.getEntriesByType('resource')
        .filter((one) => /\\/api\\/(search|suggest)/.test(one.name))
        .map(({ name, duration }) => ({ name, duration }));
      performance.clearResourceTimings();
      return list;
    })()`)) as Answer[];
    answers.push(...seen);
  }
  for (const route of ['search', 'suggest']) {
    const times = answers.filter(({ name }) => name.includes(`/api/${route}`)).map((one) => one.duration);
    const [half, most] = [0.5, 0.95].map((share) => percentile(times, share).toFixed(1));
    console.log(`${route}: ${times.length} answers, p50 ${half} ms, p95 ${most} ms`);
  }
} finally {
  await browser.close();
  await product.close();
}
