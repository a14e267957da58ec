import { type Language, escapeXml as xml } from '../../base/index.ts';
import type { Instrument, Part, Provision } from '../model.ts';
import { RESTATEMENT, verificationOf } from './mark.ts';

/**
 * Akoma Ntoso 1.0 (OASIS LegalDocML) of a restatement: an `act`, marked as the project's own words in the
 * metadata, in the preface, and in the name of every file's manifestation.
 */

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
const LANGUAGE_CODES: Readonly<Record<Language, string>> = { kk: 'kaz', ru: 'rus', en: 'eng' };

/** Element of a provision, and how its eId begins. */
const UNITS: Readonly<Record<Instrument['unit'], readonly [element: string, id: string]>> = {
  article: ['article', 'art'],
  paragraph: ['paragraph', 'para'],
  point: ['point', 'point'],
  rule: ['rule', 'rule'],
  principle: ['rule', 'rule'],
  guideline: ['rule', 'rule'],
};

/** Elements by depth below the provision, and how their eIds begin. */
const LEVELS = [
  ['paragraph', 'para'],
  ['subparagraph', 'subpara'],
  ['point', 'point'],
  ['indent', 'indent'],
] as const;

const levelAt = (depth: number): readonly [element: string, id: string] =>
  LEVELS[Math.min(depth, LEVELS.length - 1)] ?? LEVELS[0];

/** The IRI of an instrument as a work, the same in its own export and where another document points to it. */
export function workIri({ address, adopted }: Pick<Instrument, 'address' | 'adopted'>): string {
  const [body = '', name = ''] = address.split('/');
  return `/akn/${body}/act/${adopted}/${name}`;
}

/** The eId of a provision or of a part of it: numbers from the provision down, as in its address. */
export function elementId({ unit }: Pick<Instrument, 'unit'>, numbers: readonly string[]): string {
  return numbers
    .map((number, index) => `${index === 0 ? UNITS[unit][1] : levelAt(index - 1)[1]}_${number}`)
    .join('__');
}

const content = (text: string | undefined): string =>
  text === undefined ? '' : `<content><p>${xml(text)}</p></content>`;

function partXml(part: Part, id: string, depth: number, language: Language): string {
  const [name, short] = levelAt(depth);
  const here = `${id}__${short}_${part.number}`;
  const parts = part.parts ?? [];
  const inner =
    parts.length === 0
      ? content(part.text[language])
      : `<intro><p>${xml(part.text[language])}</p></intro>${parts.map((one) => partXml(one, here, depth + 1, language)).join('')}`;
  return `<${name} eId="${here}"><num>${xml(part.number)}</num>${inner}</${name}>`;
}

function provisionXml(instrument: Instrument, provision: Provision, language: Language): string {
  const [unit] = UNITS[instrument.unit];
  const id = elementId(instrument, [provision.number]);
  const parts = provision.parts ?? [];
  const text = provision.text?.[language];
  const { mark } = verificationOf(instrument, provision);
  const body =
    parts.length === 0
      ? content(text)
      : `${text === undefined ? '' : `<intro><p>${xml(text)}</p></intro>`}${parts.map((part) => partXml(part, id, 0, language)).join('')}`;
  return `<${unit} eId="${id}" status="${mark === 'checked' ? 'edited' : 'incomplete'}"><num>${xml(provision.number)}</num><heading>${xml(provision.heading[language])}</heading>${body}</${unit}>`;
}

function identification(instrument: Instrument, language: Language): string {
  const [body = ''] = instrument.address.split('/');
  const work = workIri(instrument);
  const expression = `${work}/${LANGUAGE_CODES[language]}@${instrument.edition}`;
  const level = (tag: string, uri: string, date: string, rest: string): string =>
    `<${tag}><FRBRthis value="${uri}/!main"/><FRBRuri value="${uri}"/><FRBRdate date="${date}" name="${tag === 'FRBRWork' ? 'adoption' : 'edition'}"/><FRBRauthor href="#${tag === 'FRBRWork' ? 'issuer' : 'tarazy'}"/>${rest}</${tag}>`;
  return [
    '<identification source="#tarazy">',
    level('FRBRWork', work, instrument.adopted, `<FRBRcountry value="${body}"/>`),
    level(
      'FRBRExpression',
      expression,
      instrument.edition,
      `<FRBRlanguage language="${LANGUAGE_CODES[language]}"/>`,
    ),
    level(
      'FRBRManifestation',
      `${expression}/restatement.akn`,
      instrument.edition,
      '<FRBRformat value="application/akn+xml"/>',
    ),
    '</identification>',
  ].join('');
}

/** An instrument in one language as Akoma Ntoso XML. */
export function instrumentAkn(instrument: Instrument, language: Language): string {
  const provisions = instrument.provisions.map((one) => provisionXml(instrument, one, language));
  const notice = xml(RESTATEMENT[language]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<akomaNtoso xmlns="${NAMESPACE}"><act name="restatement" contains="singleVersion">`,
    `<meta>${identification(instrument, language)}`,
    '<references source="#tarazy"><TLCOrganization eId="tarazy" href="/ontology/organization/tarazy" showAs="Tarazy"/>',
    `<TLCOrganization eId="issuer" href="/ontology/organization/${instrument.address}" showAs="${xml(instrument.short[language])}"/></references>`,
    `<notes source="#tarazy"><note eId="restatement"><p>${notice}</p></note></notes></meta>`,
    `<preface><p><docTitle>${xml(instrument.title[language])}</docTitle></p><p>${notice}</p></preface>`,
    `<body>${provisions.join('\n')}</body></act></akomaNtoso>\n`,
  ].join('\n');
}
