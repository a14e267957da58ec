import type { Finding, Localized } from '../base/index.ts';
import { parseAddress } from '../citation/index.ts';
import { checkReference, referenceTargets } from './check-reference.ts';
import { digitParity, duplicates, fault } from './check-tools.ts';
import { createCorpus } from './create.ts';
import type { CorpusData, Instrument, Part, Provision } from './model.ts';
import type { Corpus } from './view.ts';

function checkParts(place: string, parts: readonly Part[] | undefined): Finding[] {
  if (parts === undefined) return [];
  return [
    ...duplicates(
      place,
      parts.map((part) => `${place}/${part.number}`),
    ),
    ...parts.flatMap((part) => [
      ...digitParity(`${place}/${part.number}`, part.text),
      ...checkParts(`${place}/${part.number}`, part.parts),
    ]),
  ];
}

function checkProvision(place: string, provision: Provision, topics: ReadonlySet<string>): Finding[] {
  const empty = provision.text === undefined && (provision.parts ?? []).length === 0;
  return [
    ...(empty
      ? [
          fault('no-text', place, {
            kk: 'норманың мәтіні де, бөліктері де жоқ',
            ru: 'у нормы нет ни текста, ни частей',
            en: 'the provision has neither text nor parts',
          }),
        ]
      : []),
    ...provision.topics
      .filter((topic) => !topics.has(topic))
      .map((topic) =>
        fault('unknown-topic', place, {
          kk: `«${topic}» тақырыбы topics.yaml тізімінде жоқ`,
          ru: `темы «${topic}» нет в topics.yaml`,
          en: `the topic "${topic}" is not in topics.yaml`,
        }),
      ),
    ...digitParity(`${place} heading`, provision.heading),
    ...digitParity(place, provision.text),
    ...checkParts(place, provision.parts),
  ];
}

function checkInstrument(instrument: Instrument, topics: ReadonlySet<string>): Finding[] {
  const numbers = instrument.provisions.map((provision) => provision.number);
  return [
    ...duplicates(
      'provision',
      numbers.map((number) => `${instrument.address}/${number}`),
    ),
    ...instrument.sections
      .filter((section) => !isSelection(instrument.address) && !numbers.includes(section.from))
      .map((section) =>
        fault('section-without-start', `${instrument.address} sections ${section.from}`, {
          kk: `бөлім «${section.from}» нормасынан басталады, бірақ ондай норма жоқ`,
          ru: `раздел начинается с нормы «${section.from}», но такой нормы нет`,
          en: `the section opens at "${section.from}", but there is no such provision`,
        }),
      ),
    ...instrument.provisions.flatMap((provision) =>
      checkProvision(`${instrument.address}/${provision.number}`, provision, topics),
    ),
  ];
}

/**
 * National acts are restated article by article as they are needed, so an article that is not held may
 * well exist; international instruments are restated whole.
 */
function isSelection(address: string): boolean {
  return address.startsWith('kz/');
}

/** Every address the corpus points to, with the place that points. */
function references(data: CorpusData): { readonly place: string; readonly target: string }[] {
  return [
    ...data.instruments.flatMap((instrument) =>
      instrument.provisions.flatMap((provision) =>
        provision.see.map((target) => ({
          place: `${instrument.address}/${provision.number} see`,
          target,
        })),
      ),
    ),
    ...data.crosswalk.flatMap((link) => [
      { place: `crosswalk ${link.standard} - ${link.national} standard`, target: link.standard },
      { place: `crosswalk ${link.standard} - ${link.national} national`, target: link.national },
    ]),
    ...data.concepts.flatMap((concept) =>
      concept.about.map((target) => ({ place: `concept ${concept.id} about`, target })),
    ),
    ...data.cases.flatMap((decision) =>
      decision.articles.map((target) => ({ place: `case ${decision.id} articles`, target })),
    ),
    ...referenceTargets(data),
  ];
}

/** Why an address that leads nowhere may still be right; `undefined` when it cannot be. */
function pendingRule(corpus: Corpus, target: string): string | undefined {
  const address = parseAddress(target);
  if (address === undefined) return undefined;
  if (corpus.editions(address.instrument).length === 0) return 'pending-instrument';
  const held = corpus.provision(`${address.instrument}/${address.path[0]}`) !== undefined;
  return isSelection(address.instrument) && !held ? 'pending-provision' : undefined;
}

function unresolved(data: CorpusData): Finding[] {
  const corpus = createCorpus(data);
  return references(data)
    .filter(({ target }) => !corpus.has(target))
    .map(({ place, target }) => {
      const rule = pendingRule(corpus, target);
      if (rule !== undefined) return fault(rule, place, notHeld(target), 'warning');
      return fault('unresolved-address', place, {
        kk: `«${target}» мекенжайы ештеңеге апармайды`,
        ru: `адрес «${target}» никуда не ведёт`,
        en: `the address "${target}" leads nowhere`,
      });
    });
}

function notHeld(target: string): Localized {
  return {
    kk: `«${target}» әлі қорда жоқ`,
    ru: `«${target}» пока нет в корпусе`,
    en: `"${target}" is not in the corpus yet`,
  };
}

function unknownBroader(data: CorpusData): Finding[] {
  const known = new Set(data.concepts.map((concept) => concept.id));
  return data.concepts.flatMap((concept) =>
    concept.broader
      .filter((id) => !known.has(id))
      .map((id) =>
        fault('unknown-concept', `concept ${concept.id} broader`, {
          kk: `«${id}» ұғымы жоқ`,
          ru: `понятия «${id}» нет`,
          en: `there is no concept "${id}"`,
        }),
      ),
  );
}

/**
 * What the schema of one file cannot see: duplicates, unknown topics, numbers that differ between the
 * languages, addresses that lead nowhere. A reference to an instrument, or to an article of a national
 * act, that is not in the corpus yet is a warning (`corpus/pending-instrument`, `corpus/pending-provision`);
 * all else is an error.
 */
export function checkCorpus(data: CorpusData): readonly Finding[] {
  const topics = new Set(data.topics.map((topic) => topic.id));
  return [
    ...duplicates(
      'instrument',
      data.instruments.map((instrument) => `${instrument.address}@${instrument.edition}`),
    ),
    ...duplicates(
      'topic',
      data.topics.map((topic) => topic.id),
    ),
    ...duplicates(
      'concept',
      data.concepts.map((concept) => concept.id),
    ),
    ...duplicates(
      'case',
      data.cases.map((decision) => decision.id),
    ),
    ...duplicates(
      'crosslink',
      data.crosswalk.map((link) => `${link.standard} - ${link.national}`),
    ),
    ...data.instruments.flatMap((instrument) => checkInstrument(instrument, topics)),
    ...unresolved(data),
    ...unknownBroader(data),
    ...checkReference(data),
  ];
}
