import { defineConfig } from 'vitest/config';

/** Tests that drive a real Chromium (TARAZY_CHROMIUM, else /usr/bin/chromium) and LibreOffice. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    name: 'browser',
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
