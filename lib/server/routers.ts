import type { OpenAPIHono } from '@hono/zod-openapi';
import { amendmentsRouter } from '../api/amendments/index.ts';
import { corpusRouter } from '../api/corpus/index.ts';
import { draftingRouter } from '../api/drafting/index.ts';
import { eligibilityRouter } from '../api/eligibility/index.ts';
import { importRouter } from '../api/import/index.ts';
import { type MattersDependencies, mattersRouter } from '../api/matters/index.ts';
import { officialRouter } from '../api/official/index.ts';
import { searchRouter } from '../api/search/index.ts';
import { signInRouter } from '../api/sign-in/index.ts';
import { once } from '../base/index.ts';
import { officialStore } from '../corpus/adapters/index.ts';
import type { Corpus } from '../corpus/index.ts';
import { readFonts } from '../drafting/adapters/index.ts';
import { createDesk, type TemplatesData } from '../drafting/index.ts';
import { liveSearcher, openIndexFile } from '../search/adapters/index.ts';
import { createSearcher, createSuggester } from '../search/index.ts';
import { importingInto } from './importing.ts';

/** The folder the build wrote and what is in it. */
export interface BuiltData {
  /** Path of `dist`. */
  readonly dist: string;
  corpus(): Promise<Corpus>;
  /** Where a built file lies. */
  pathOf(name: string): string;
  text(name: string): Promise<string>;
}

export interface RouterInputs {
  readonly data: BuiltData;
  readonly matters: MattersDependencies;
  /** Folder of the store: the library lies in it. */
  readonly folder: string;
}

/** Every capability, as one machine serves them all; in AWS each has a function of its own. */
export async function routersOf({ data, matters, folder }: RouterInputs): Promise<OpenAPIHono[]> {
  const corpus = await data.corpus();
  const drafting = draftingRouter({
    desk: once(async () => {
      const templates = JSON.parse(await data.text('templates.json')) as TemplatesData;
      return createDesk({ templates, source: corpus });
    }),
    fonts: once(async () => readFonts()),
  });
  const texts = officialStore(folder);
  const amendments = amendmentsRouter({
    fonts: once(async () => readFonts()),
    corpus,
    official: texts,
    now: matters.now,
  });
  const live = once(async () =>
    liveSearcher(createSearcher({ corpus, index: openIndexFile(data.pathOf('search.bin')) }), folder),
  );
  const search = searchRouter({
    searcher: async () => (await live())(),
    suggester: once(async () => createSuggester(corpus)),
  });
  const official = officialRouter(texts);
  const importing = importRouter(importingInto(folder));
  return [
    corpusRouter(corpus),
    search,
    amendments,
    eligibilityRouter(),
    drafting,
    mattersRouter(matters),
    signInRouter(),
    official,
    importing,
  ];
}
