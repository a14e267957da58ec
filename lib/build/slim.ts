import type { Plugin } from 'esbuild';

/** Zod brings its messages in some fifty languages; the API words its own, so only English stays. */
const onlyEnglishMessages: Plugin = {
  name: 'only-english-messages',
  setup: (bundle) => {
    bundle.onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
    }));
  },
};

/** The font reader can unpack WOFF2, half a megabyte of code; papers are set in plain TTF. */
const noWebFonts: Plugin = {
  name: 'no-web-fonts',
  setup: (bundle) => {
    bundle.onLoad({ filter: /node_modules[\\/]brotli[\\/]decompress\.js$/ }, () => ({
      contents: "module.exports = () => { throw new Error('WOFF2 fonts are not read'); };",
    }));
  },
};

/** Packages that do nothing when loaded but do not say so: left out where nothing of them is used. */
const silentPackages: Plugin = {
  name: 'silent-packages',
  setup: (bundle) => {
    bundle.onResolve({ filter: /^(yaml|snowball-stemmers)$/ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === 'asked') return undefined;
      const { kind, importer, resolveDir } = from;
      const found = await bundle.resolve(path, { kind, importer, resolveDir, pluginData: 'asked' });
      return { path: found.path, sideEffects: false, errors: found.errors };
    });
  },
};

/** What keeps a function small. */
export const SLIMMING: readonly Plugin[] = [onlyEnglishMessages, noWebFonts, silentPackages];
