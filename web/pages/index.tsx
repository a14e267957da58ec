import type { ComponentType } from 'preact';
import { later } from '../shell/later.tsx';
import { matchPath } from '../shell/router.ts';
import { MissingPage } from './missing.tsx';
import { SearchPage } from './search/page.tsx';

type Parameters = Readonly<Record<string, string>>;

interface Route {
  readonly pattern: string;
  // biome-ignore lint/suspicious/noExplicitAny: each screen names the parameters its own pattern gives
  readonly Screen: ComponentType<any>;
  /** What the screen is told besides the pattern's own names. */
  readonly given?: (found: Parameters) => Parameters;
  /** Screens with the same key are one: stepping between them keeps what is on the page. */
  readonly key?: string;
}

/** The areas of pages, each a script of its own that is fetched when one of its screens is shown. */
const AREAS = {
  about: () => import('./areas/about.ts'),
  amendments: () => import('./areas/amendments.ts'),
  corpus: () => import('./areas/corpus.ts'),
  drafting: () => import('./areas/drafting.ts'),
  eligibility: () => import('./areas/eligibility.ts'),
  library: () => import('./areas/library.ts'),
  matters: () => import('./areas/matters.ts'),
  reference: () => import('./areas/reference.ts'),
} as const;

/** Every screen of the product and its address. The path of a norm is its legal address. */
const ROUTES: readonly Route[] = [
  { pattern: '/', Screen: SearchPage, key: 'search' },
  { pattern: '/search', Screen: SearchPage, key: 'search' },
  { pattern: '/eligibility', Screen: later(async () => (await AREAS.eligibility()).FactsPage) },
  { pattern: '/eligibility/result', Screen: later(async () => (await AREAS.eligibility()).ResultPage) },
  { pattern: '/eligibility/what-if', Screen: later(async () => (await AREAS.eligibility()).WhatIfPage) },
  { pattern: '/eligibility/editions', Screen: later(async () => (await AREAS.eligibility()).EditionsPage) },
  { pattern: '/eligibility/batch', Screen: later(async () => (await AREAS.eligibility()).BatchPage) },
  { pattern: '/rules', Screen: later(async () => (await AREAS.eligibility()).RulesPage) },
  { pattern: '/drafting', Screen: later(async () => (await AREAS.drafting()).DraftingPage) },
  { pattern: '/drafting/:type', Screen: later(async () => (await AREAS.drafting()).DeskPage) },
  { pattern: '/refusal-review', Screen: later(async () => (await AREAS.drafting()).RefusalPage) },
  { pattern: '/amendments', Screen: later(async () => (await AREAS.amendments()).AmendmentsPage) },
  { pattern: '/amendments/table', Screen: later(async () => (await AREAS.amendments()).TablePage) },
  { pattern: '/amendments/checks', Screen: later(async () => (await AREAS.amendments()).TableChecksPage) },
  { pattern: '/amendments/directions', Screen: later(async () => (await AREAS.amendments()).DirectionsPage) },
  { pattern: '/amendments/compare', Screen: later(async () => (await AREAS.amendments()).CompareTablesPage) },
  { pattern: '/amendments/print', Screen: later(async () => (await AREAS.amendments()).PrintTablePage) },
  { pattern: '/amendments/themes', Screen: later(async () => (await AREAS.amendments()).ThemesPage) },
  { pattern: '/matters', Screen: later(async () => (await AREAS.matters()).MattersPage) },
  { pattern: '/matters/:id', Screen: later(async () => (await AREAS.matters()).MatterPage) },
  { pattern: '/signed-in', Screen: later(async () => (await AREAS.matters()).SignedInPage) },
  { pattern: '/library', Screen: later(async () => (await AREAS.library()).LibraryPage) },
  { pattern: '/library/:id', Screen: later(async () => (await AREAS.library()).DocumentPage) },
  { pattern: '/instruments', Screen: later(async () => (await AREAS.corpus()).InstrumentsPage) },
  { pattern: '/coverage', Screen: later(async () => (await AREAS.corpus()).CoveragePage) },
  { pattern: '/cases', Screen: later(async () => (await AREAS.reference()).CasesPage) },
  { pattern: '/cases/:id', Screen: later(async () => (await AREAS.reference()).DecisionPage) },
  { pattern: '/practice', Screen: later(async () => (await AREAS.reference()).PracticePage) },
  { pattern: '/statistics', Screen: later(async () => (await AREAS.reference()).StatisticsPage) },
  { pattern: '/recommendations', Screen: later(async () => (await AREAS.reference()).RecommendationsPage) },
  { pattern: '/rights', Screen: later(async () => (await AREAS.reference()).RightsPage) },
  { pattern: '/contradictions', Screen: later(async () => (await AREAS.reference()).ContradictionsPage) },
  { pattern: '/about', Screen: later(async () => (await AREAS.about()).AboutPage) },
  ...['kz', 'un', 'coe'].flatMap((body): Route[] => [
    {
      pattern: `/${body}/:name`,
      Screen: later(async () => (await AREAS.corpus()).InstrumentPage),
      given: ({ name = '' }) => ({ address: `${body}/${name}` }),
    },
    {
      pattern: `/${body}/:name/*`,
      Screen: later(async () => (await AREAS.corpus()).ProvisionPage),
      given: ({ name = '', rest = '' }) => ({ address: `${body}/${name}/${rest}` }),
    },
  ]),
];

/** The screen at a path, and the key that tells one screen from the next. */
export function findScreen(path: string): { Screen: Route['Screen']; parameters: Parameters; key: string } {
  for (const { pattern, Screen, given, key } of ROUTES) {
    const found = matchPath(pattern, path);
    if (found !== undefined) return { Screen, parameters: given?.(found) ?? found, key: key ?? pattern };
  }
  return { Screen: MissingPage, parameters: {}, key: 'missing' };
}
