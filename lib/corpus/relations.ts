import { formatAddress, parseAddress } from '../citation/index.ts';
import { type CaseLaw, type Concept, type CorpusData, type Crosslink, STATUSES } from './model.ts';
import type { Corpus, LinkedProvision } from './view.ts';

type Relations = Pick<Corpus, 'linked' | 'cases' | 'concepts' | 'referredFrom'>;

/** An address without its edition, and the whole provision it lies in. */
function place(text: string): { readonly address: string; readonly whole: string } {
  const parsed = parseAddress(text);
  if (parsed === undefined) return { address: text, whole: text };
  const { instrument, path } = parsed;
  return {
    address: formatAddress({ instrument, path }),
    whole: formatAddress({ instrument, path: path.slice(0, 1) }),
  };
}

/** True when one address lies within the other: article 72 and its part 3, either way round. */
function touches(left: string, right: string): boolean {
  return left === right || left.startsWith(`${right}/`) || right.startsWith(`${left}/`);
}

/** A multimap keyed by whole provision, asked by any address within it. */
class ByProvision<T> {
  readonly #entries = new Map<string, { readonly address: string; readonly value: T }[]>();

  add(text: string, value: T): void {
    const { address, whole } = place(text);
    const list = this.#entries.get(whole);
    if (list === undefined) this.#entries.set(whole, [{ address, value }]);
    else list.push({ address, value });
  }

  at(text: string): readonly T[] {
    const { address, whole } = place(text);
    const values = (this.#entries.get(whole) ?? [])
      .filter((entry) => touches(entry.address, address))
      .map((entry) => entry.value);
    return [...new Set(values)];
  }
}

/**
 * The links in the order a lawyer reads the standards of one norm: what binds the country, then soft law, then
 * what binds others, and in each what speaks of everybody before what speaks of some.
 */
function byStanding(data: CorpusData): readonly Crosslink[] {
  const ranks = new Map<string, number>();
  for (const { address, status, provisions } of data.instruments) {
    for (const one of provisions) {
      const rank = 2 * STATUSES.indexOf(one.status ?? status) + (one.whom.includes('all') ? 0 : 1);
      ranks.set(`${address}/${one.number}`, rank);
    }
  }
  const rank = (link: Crosslink): number => ranks.get(place(link.standard).whole) ?? 2 * STATUSES.length;
  return data.crosswalk.toSorted((one, other) => rank(one) - rank(other));
}

/** Crosswalk both ways, decisions by article, concepts and references back, by address. */
export function createRelations(data: CorpusData): Relations {
  const links = new ByProvision<LinkedProvision>();
  for (const link of byStanding(data)) {
    links.add(link.standard, { address: link.national, side: 'national', link });
    links.add(link.national, { address: link.standard, side: 'standard', link });
  }
  const cases = new ByProvision<CaseLaw>();
  for (const decision of data.cases) for (const article of decision.articles) cases.add(article, decision);
  const concepts = new ByProvision<Concept>();
  for (const concept of data.concepts) for (const about of concept.about) concepts.add(about, concept);
  const references = new ByProvision<string>();
  for (const instrument of data.instruments) {
    for (const provision of instrument.provisions) {
      const from = `${instrument.address}/${provision.number}`;
      for (const target of provision.see) references.add(target, from);
    }
  }
  return {
    linked: (address) => links.at(address),
    cases: (address) => cases.at(address),
    concepts: (address) => concepts.at(address),
    referredFrom: (address) => references.at(address),
  };
}
