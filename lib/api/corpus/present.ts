import { localized } from '../../base/index.ts';
import { formatCitation } from '../../citation/index.ts';
import {
  type CaseLaw,
  type Corpus,
  caseCitations,
  checkedOf,
  type FoundProvision,
  type Instrument,
  type Part,
} from '../../corpus/index.ts';
import { presentRelated } from './related.ts';
import type { InstrumentOut, ProvisionOut } from './shapes.ts';

/** An instrument without its provisions. */
export function presentInstrument(corpus: Corpus, instrument: Instrument): InstrumentOut {
  const { address, kind, status, status_note, title, short, unit, symbol, adopted, edition } = instrument;
  return {
    address,
    body: address.slice(0, address.indexOf('/')) as InstrumentOut['body'],
    kind,
    status,
    status_note,
    title,
    short,
    unit,
    ...(symbol !== undefined && { symbol }),
    adopted,
    edition,
    editions: [...corpus.editions(address)],
    ...(instrument.official_url !== undefined && { official_url: instrument.official_url }),
    verification: instrument.verification,
    provisions: instrument.provisions.length,
    checked: checkedOf(instrument),
  };
}

function presentPart(above: string, part: Part): ProvisionOut['parts'][number] {
  const address = `${above}/${part.number}`;
  return {
    address,
    number: part.number,
    text: part.text,
    parts: (part.parts ?? []).map((below) => presentPart(address, below)),
  };
}

function presentCase(decision: CaseLaw): ProvisionOut['cases'][number] {
  const { id, body, status, name, right, holding, as_printed, as_verified, correction, date } = decision;
  return {
    id,
    body,
    status,
    name,
    citation: caseCitations(decision),
    right,
    holding,
    ...(as_printed !== undefined && { as_printed }),
    ...(as_verified !== undefined && { as_verified }),
    ...(correction !== undefined && { correction }),
    ...(date !== undefined && { date }),
    verification: decision.verification,
  };
}

/** The chain from the whole provision to just above the addressed part. */
function within(found: FoundProvision): ProvisionOut['within'] {
  const numbers = [found.provision.number, ...found.parts.map((part) => part.number)];
  return numbers.slice(0, -1).map((number, index) => ({
    address: [found.instrument.address, ...numbers.slice(0, index + 1)].join('/'),
    number,
  }));
}

function presentLinks(corpus: Corpus, address: string): ProvisionOut['linked'] {
  return corpus.linked(address).map(({ address: other, side, link }) => {
    const found = corpus.provision(other);
    return {
      ...presentRelated(corpus, other),
      side,
      relation: link.relation,
      why: link.why,
      ...(link.second_reading !== undefined && { second_reading: link.second_reading }),
      ...(found !== undefined && {
        heading: found.provision.heading,
        status: found.status,
        verification: found.verification,
      }),
    };
  });
}

function around(corpus: Corpus, found: FoundProvision) {
  const { previous, next } = corpus.neighbours(`${found.address}@${found.edition}`);
  const whole = `${found.instrument.address}/${found.provision.number}`;
  const section = corpus
    .contents(`${found.instrument.address}@${found.edition}`)
    .find((one) => one.provisions.some((entry) => entry.address === whole))?.heading;
  return {
    ...(section !== undefined && { section }),
    ...(previous !== undefined && { previous }),
    ...(next !== undefined && { next }),
  };
}

/** Everything a page about one provision shows. */
export function presentProvision(corpus: Corpus, found: FoundProvision): ProvisionOut {
  const { provision, address } = found;
  const related = (target: string) => presentRelated(corpus, target);
  return {
    address,
    edition: found.edition,
    editions: [...corpus.editions(found.instrument.address)],
    restatement: true,
    instrument: presentInstrument(corpus, found.instrument),
    number: found.parts.at(-1)?.number ?? provision.number,
    heading: provision.heading,
    citation: localized((language) => formatCitation(address, language)),
    within: within(found),
    ...(found.text !== undefined && { text: found.text }),
    parts: found.below.map((part) => presentPart(address, part)),
    status: found.status,
    verification: found.verification,
    topics: provision.topics.flatMap((id) => corpus.topic(id) ?? []),
    whom: provision.whom,
    stages: provision.stages,
    ...(provision.note !== undefined && { note: provision.note }),
    see: provision.see.map(related),
    referred_from: corpus.referredFrom(address).map(related),
    linked: presentLinks(corpus, address),
    cases: corpus.cases(address).map(presentCase),
    concepts: corpus.concepts(address).map((concept) => ({ id: concept.id, label: concept.pref })),
    ...around(corpus, found),
  };
}
