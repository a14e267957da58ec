import type { ComponentType } from 'preact';
import { matchPath } from '../shell/router.ts';
import { AboutPage } from './about.tsx';
import { CoveragePage } from './corpus/coverage.tsx';
import { InstrumentPage } from './corpus/instrument.tsx';
import { InstrumentsPage } from './corpus/instruments.tsx';
import { ProvisionPage } from './corpus/provision.tsx';
import { MissingPage } from './missing.tsx';

type Parameters = Readonly<Record<string, string>>;

interface Route {
  readonly pattern: string;
  // biome-ignore lint/suspicious/noExplicitAny: each screen names the parameters its own pattern gives
  readonly Screen: ComponentType<any>;
  /** What the screen is told besides the pattern's own names. */
  readonly given?: (found: Parameters) => Parameters;
}

/** Every screen of the product and its address. The path of a norm is its legal address. */
const ROUTES: readonly Route[] = [
  { pattern: '/instruments', Screen: InstrumentsPage },
  { pattern: '/coverage', Screen: CoveragePage },
  { pattern: '/about', Screen: AboutPage },
  ...['kz', 'un', 'coe'].flatMap((body): Route[] => [
    { pattern: `/${body}/:name`, Screen: InstrumentPage, given: ({ name }) => ({ address: `${body}/${name}` }) },
    { pattern: `/${body}/:name/*`, Screen: ProvisionPage, given: ({ name, rest }) => ({ address: `${body}/${name}/${rest}` }) },
  ]),
];

/** The screen at a path, and the key that tells one screen from the next. */
export function findScreen(path: string): { Screen: Route['Screen']; parameters: Parameters; key: string } {
  for (const { pattern, Screen, given } of ROUTES) {
    const found = matchPath(pattern, path);
    if (found !== undefined) return { Screen, parameters: given?.(found) ?? found, key: pattern };
  }
  return { Screen: MissingPage, parameters: {}, key: 'missing' };
}
