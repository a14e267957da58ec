import type { ComponentType } from 'preact';
import { matchPath } from '../shell/router.ts';
import { AboutPage } from './about.tsx';
import { CompareTablesPage } from './amendments/compare.tsx';
import { AmendmentsPage, DirectionsPage, TableChecksPage, TablePage } from './amendments/pages.tsx';
import { CoveragePage } from './corpus/coverage.tsx';
import { InstrumentPage } from './corpus/instrument.tsx';
import { InstrumentsPage } from './corpus/instruments.tsx';
import { ProvisionPage } from './corpus/provision.tsx';
import { DeskPage } from './drafting/desk.tsx';
import { DraftingPage } from './drafting/list.tsx';
import { RefusalPage } from './drafting/refusal.tsx';
import { EditionsPage, WhatIfPage } from './eligibility/compare.tsx';
import { FactsPage } from './eligibility/form.tsx';
import { ResultPage } from './eligibility/result.tsx';
import { RulesPage } from './eligibility/rules.tsx';
import { MattersPage } from './matters/list.tsx';
import { MatterPage } from './matters/matter.tsx';
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

/** Every screen of the product and its address. The path of a norm is its legal address. */
const ROUTES: readonly Route[] = [
  { pattern: '/', Screen: SearchPage, key: 'search' },
  { pattern: '/search', Screen: SearchPage, key: 'search' },
  { pattern: '/eligibility', Screen: FactsPage },
  { pattern: '/eligibility/result', Screen: ResultPage },
  { pattern: '/eligibility/what-if', Screen: WhatIfPage },
  { pattern: '/eligibility/editions', Screen: EditionsPage },
  { pattern: '/rules', Screen: RulesPage },
  { pattern: '/drafting', Screen: DraftingPage },
  { pattern: '/drafting/:type', Screen: DeskPage },
  { pattern: '/refusal-review', Screen: RefusalPage },
  { pattern: '/amendments', Screen: AmendmentsPage },
  { pattern: '/amendments/table', Screen: TablePage },
  { pattern: '/amendments/checks', Screen: TableChecksPage },
  { pattern: '/amendments/directions', Screen: DirectionsPage },
  { pattern: '/amendments/compare', Screen: CompareTablesPage },
  { pattern: '/matters', Screen: MattersPage },
  { pattern: '/matters/:id', Screen: MatterPage },
  { pattern: '/instruments', Screen: InstrumentsPage },
  { pattern: '/coverage', Screen: CoveragePage },
  { pattern: '/about', Screen: AboutPage },
  ...['kz', 'un', 'coe'].flatMap((body): Route[] => [
    {
      pattern: `/${body}/:name`,
      Screen: InstrumentPage,
      given: ({ name = '' }) => ({ address: `${body}/${name}` }),
    },
    {
      pattern: `/${body}/:name/*`,
      Screen: ProvisionPage,
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
