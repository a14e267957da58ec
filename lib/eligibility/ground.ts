/** Short names of the instruments in which grounds are cited. */
const INSTRUMENTS: Readonly<Record<string, string>> = {
  CC: 'kz/criminal-code',
  CPC: 'kz/criminal-procedure-code',
  PEC: 'kz/penal-enforcement-code',
  NP6: 'kz/sc-resolution-2015-6',
  PL: 'kz/probation-law',
};

const memory = new Map<string, string>();

/**
 * The address of a ground cited in the short form: `CC 72(3) 3-1)` is `kz/criminal-code/72/3/3-1`.
 * Paragraphs without a number have no address of their own: `CC 72(1) para 2` is `kz/criminal-code/72/1`.
 */
export function addressOf(cited: string): string {
  const known = memory.get(cited);
  if (known !== undefined) return known;
  const [short = '', ...rest] = cited.split(' ');
  const path =
    rest
      .join(' ')
      .replace(/ para \d+/, '')
      .match(/\d+(?:-\d+)?/g) ?? [];
  const address = [INSTRUMENTS[short] ?? short, ...path].join('/');
  memory.set(cited, address);
  return address;
}

/** Addresses of several grounds, each once, in order. */
export function addressesOf(cited: readonly string[]): string[] {
  return [...new Set(cited.map(addressOf))];
}
