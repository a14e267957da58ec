import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser, type Product, startProduct, type Visit, visit } from './harness.ts';

export interface Stage {
  readonly product: Product;
  /** A fresh visitor; every request and every fault of its pages is watched. */
  visitor(options?: BrowserContextOptions): Promise<Visit>;
}

/** The product and a browser for the tests of one file: up before the first of them, down after the last. */
export function stage(): Stage {
  let product: Product | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    product = await startProduct();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await product?.close();
  });
  const up = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error('the stage is set only while the tests of the file run');
    return part;
  };
  return {
    get product() {
      return up(product);
    },
    visitor: (options) => visit(up(browser), up(product), options),
  };
}
