import { amendmentsRouter } from '../lib/api/amendments/index.ts';
import { bundled, bundledCorpus, handlerOf } from '../lib/lambda/index.ts';

const here = import.meta.url;

/** Comparative tables: reading, comparing, checking, exporting; stores nothing. */
export const handler = handlerOf(
  amendmentsRouter({
    corpus: bundledCorpus(here, 'outline.json'),
    // Opened for the first PDF only.
    fonts: async () => ({
      regular: bundled(here, 'regular.ttf'),
      bold: bundled(here, 'bold.ttf'),
    }),
    now: () => new Date().toISOString(),
  }),
);
