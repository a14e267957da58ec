/**
 * An address names one provision for ever: `kz/criminal-code/72/3/1`, `un/tokyo-rules/8.2`,
 * with an optional edition: `kz/criminal-code/72/3/1@2026-03-08`. Lower case ASCII.
 */
export interface Address {
  /** Instrument, two segments: `kz/criminal-code`. */
  readonly instrument: string;
  /** Provision path below the instrument: `['72', '3', '1']`; empty for the instrument itself. */
  readonly path: readonly string[];
  /** Edition date, `YYYY-MM-DD`. */
  readonly edition?: string;
}

const SHAPE =
  /^(?<instrument>(?:un|coe|kz)\/[a-z0-9-]+)(?<path>(?:\/[a-z0-9][a-z0-9.-]*)*)(?:@(?<edition>\d{4}-\d{2}-\d{2}))?$/;

/** Parses an address; `undefined` when the text is not one. Accepts a leading slash and upper case. */
export function parseAddress(text: string): Address | undefined {
  const groups = SHAPE.exec(text.trim().toLowerCase().replace(/^\//, ''))?.groups;
  if (groups?.instrument === undefined) return undefined;
  const path = (groups.path ?? '').split('/').filter((segment) => segment !== '');
  return groups.edition === undefined
    ? { instrument: groups.instrument, path }
    : { instrument: groups.instrument, path, edition: groups.edition };
}

/** The inverse of {@link parseAddress}. */
export function formatAddress(address: Address): string {
  const base = [address.instrument, ...address.path].join('/');
  return address.edition === undefined ? base : `${base}@${address.edition}`;
}
