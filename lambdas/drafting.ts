import { draftingRouter } from '../lib/api/drafting/index.ts';
import { createDesk, type TemplatesData } from '../lib/drafting/index.ts';
import { bundled, bundledCorpus, handlerOf } from '../lib/lambda/index.ts';

const here = import.meta.url;
const desk = createDesk({
  templates: JSON.parse(new TextDecoder().decode(bundled(here, 'templates.json'))) as TemplatesData,
  source: bundledCorpus(here, 'citable.json'),
});

/** Document types, drafts, files and the review of refusals; stores nothing. */
export const handler = handlerOf(
  draftingRouter({
    desk: async () => desk,
    // Opened for the first PDF only.
    fonts: async () => ({
      regular: bundled(here, 'regular.ttf'),
      bold: bundled(here, 'bold.ttf'),
      italic: bundled(here, 'italic.ttf'),
    }),
  }),
);
