import type { Localized } from '../base/index.ts';
import { parseAddress } from '../citation/index.ts';
import {
  type CorpusData,
  type Instrument,
  NO_REFERENCE,
  type Part,
  type Provision,
  type Verification,
} from './model.ts';
import { createRelations } from './relations.ts';
import type { ContentsEntry, ContentsSection, Corpus, Coverage, FoundProvision, Lookup } from './view.ts';

function verificationOf(instrument: Instrument, provision: Provision): Verification {
  return provision.verification ?? instrument.verification;
}

function entryOf(instrument: Instrument, provision: Provision): ContentsEntry {
  return {
    address: `${instrument.address}/${provision.number}`,
    number: provision.number,
    heading: provision.heading,
    status: provision.status ?? instrument.status,
    verification: verificationOf(instrument, provision),
  };
}

function descend(provision: Provision, path: readonly string[]): Part[] | undefined {
  const chain: Part[] = [];
  let level: readonly Part[] = provision.parts ?? [];
  for (const number of path) {
    const part = level.find((candidate) => candidate.number === number);
    if (part === undefined) return undefined;
    chain.push(part);
    level = part.parts ?? [];
  }
  return chain;
}

function found(instrument: Instrument, provision: Provision, parts: readonly Part[]): FoundProvision {
  const deepest = parts.at(-1) ?? provision;
  return {
    address: [instrument.address, provision.number, ...parts.map((part) => part.number)].join('/'),
    instrument,
    provision,
    parts,
    text: deepest.text,
    below: deepest.parts ?? [],
    status: provision.status ?? instrument.status,
    verification: verificationOf(instrument, provision),
    edition: instrument.edition,
  };
}

/** Numbers in the order of a table of contents: 9 before 10, 72 before 72-1 before 73. */
const NATURAL = new Intl.Collator('en', { numeric: true });

/**
 * Provisions under their chapters. Where a chapter's first provision is not held (a national act is
 * restated in part), the chapter opens at the next one that is.
 */
function sectionsOf(instrument: Instrument): ContentsSection[] {
  const waiting = [...instrument.sections];
  const held = new Set(instrument.provisions.map((provision) => provision.number));
  const opens = (from: string, number: string): boolean =>
    held.has(from) ? from === number : NATURAL.compare(from, number) <= 0;
  const sections: { heading: Localized | undefined; provisions: ContentsEntry[] }[] = [];
  for (const provision of instrument.provisions) {
    let heading: Localized | undefined;
    while (waiting[0] !== undefined && opens(waiting[0].from, provision.number)) {
      heading = waiting.shift()?.heading;
    }
    if (heading !== undefined || sections.length === 0) sections.push({ heading, provisions: [] });
    sections.at(-1)?.provisions.push(entryOf(instrument, provision));
  }
  return sections;
}

/** How many provisions are checked: each carries its own mark, or else the instrument's. */
export function checkedOf(instrument: Instrument): number {
  return instrument.provisions.filter((provision) => verificationOf(instrument, provision).mark === 'checked')
    .length;
}

function coverageOf(instrument: Instrument): Coverage {
  const checked = checkedOf(instrument);
  const total = instrument.provisions.length;
  return {
    address: instrument.address,
    short: instrument.short,
    edition: instrument.edition,
    provisions: total,
    checked,
    unchecked: total - checked,
  };
}

/** The instruments by address, the latest edition first. */
function editionsOf(data: CorpusData): Map<string, Instrument[]> {
  const editions = new Map<string, Instrument[]>();
  for (const instrument of data.instruments) {
    editions.set(instrument.address, [...(editions.get(instrument.address) ?? []), instrument]);
  }
  for (const list of editions.values()) list.sort((left, right) => (left.edition < right.edition ? 1 : -1));
  return editions;
}

/** Builds the look-ups over validated data. Takes a few milliseconds for thousands of provisions. */
export function createCorpus(data: CorpusData): Corpus {
  const editions = editionsOf(data);
  const provisions = new Map(
    data.instruments.map((instrument) => [
      instrument,
      new Map(instrument.provisions.map((provision, index) => [provision.number, { provision, index }])),
    ]),
  );
  const pick = (address: string, edition: string | undefined): Instrument | undefined =>
    edition === undefined
      ? editions.get(address)?.[0]
      : editions.get(address)?.find((one) => one.edition === edition);
  const held = (address: string): string[] => (editions.get(address) ?? []).map((one) => one.edition);

  const lookup = (text: string): Lookup => {
    const address = parseAddress(text);
    if (address === undefined) return { missing: 'address', held: [] };
    const dates = held(address.instrument);
    if (dates.length === 0) return { missing: 'instrument', held: dates };
    const instrument = pick(address.instrument, address.edition);
    if (instrument === undefined) return { missing: 'edition', held: dates };
    const [number, ...rest] = address.path;
    const entry = number === undefined ? undefined : provisions.get(instrument)?.get(number);
    const parts = entry === undefined ? undefined : descend(entry.provision, rest);
    if (entry === undefined || parts === undefined) return { missing: 'provision', held: dates };
    return { found: found(instrument, entry.provision, parts) };
  };
  const provision = (address: string): FoundProvision | undefined => {
    const result = lookup(address);
    return 'found' in result ? result.found : undefined;
  };
  const instrument = (text: string): Instrument | undefined => {
    const address = parseAddress(text);
    return address === undefined ? undefined : pick(address.instrument, address.edition);
  };
  const neighbours = (text: string) => {
    const here = provision(text);
    const index = here && provisions.get(here.instrument)?.get(here.provision.number)?.index;
    const at = (position: number | undefined): ContentsEntry | undefined => {
      const beside = position === undefined ? undefined : here?.instrument.provisions[position];
      return here && beside && entryOf(here.instrument, beside);
    };
    return {
      previous: index === undefined ? undefined : at(index - 1),
      next: index === undefined ? undefined : at(index + 1),
    };
  };
  const concepts = new Map(data.concepts.map((concept) => [concept.id, concept]));
  const topics = new Map(data.topics.map((topic) => [topic.id, topic]));
  const cases = new Map(data.cases.map((one) => [one.id, one]));
  const reference = { ...NO_REFERENCE, ...data };

  return {
    data,
    instrument,
    editions: held,
    lookup,
    provision,
    has: (text) =>
      parseAddress(text)?.path.length === 0 ? instrument(text) !== undefined : provision(text) !== undefined,
    neighbours,
    contents: (text) => {
      const one = instrument(text);
      return one === undefined ? [] : sectionsOf(one);
    },
    ...createRelations(data),
    case: (id) => cases.get(id),
    concept: (id) => concepts.get(id),
    topic: (id) => topics.get(id),
    reference,
    rightsOf: (caseId) => reference.rights.filter((right) => right.cases.some(({ id }) => id === caseId)),
    coverage: () => data.instruments.map(coverageOf),
    caption: (text, language) => {
      const address = parseAddress(text);
      const short = address && pick(address.instrument, address.edition)?.short[language];
      if (address === undefined || short === undefined) return text;
      return address.path.length === 0 ? short : `${short}, ${address.path.join('/')}`;
    },
  };
}
