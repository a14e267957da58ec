import type { Command } from './command.ts';

/** Every command by name; a command's file is loaded only when it is called. */
export const REGISTRY: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  show: () => import('./show.ts'),
  search: () => import('./search.ts'),
  eligibility: () => import('./eligibility.ts'),
  draft: () => import('./draft.ts'),
  import: () => import('./import.ts'),
  export: () => import('./export.ts'),
  verify: () => import('./verify.ts'),
  amendments: () => import('./amendments/index.ts'),
  bench: () => import('./bench.ts'),
  serve: () => import('./serve.ts'),
};
