import type { Language } from '../../base/index.ts';
import type { Instrument, Part, Provision } from '../model.ts';
import { RESTATEMENT, verificationOf } from './mark.ts';

/**
 * Akoma Ntoso 1.0 (OASIS LegalDocML) of a restatement: an `act` (a `statement` for what is not law of a State),
 * marked as the project's own words in the metadata, in the preface, and in the name of every file's manifestation.
 */

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
const LANGUAGE_CODES: Readonly<Record<Language, string>> = { kk: 'kaz', ru: 'rus', en: 'eng' };
const COUNTRIES: Readonly<Record<string, string>> = { kz: 'kz', un: 'un', coe: 'coe' };

const xml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no place for these characters
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Element names by depth below the provision. */
const LEVELS = ['paragraph', 'subparagraph', 'point', 'indent'] as const;

const content = (text: string | undefined): string =>
  text === undefined ? '' : `<content><p>${xml(text)}</p></content>`;

function partXml(part: Part, id: string, depth: number, language: Language): string {
  const name = LEVELS[Math.min(depth, LEVELS.length - 1)] ?? 'indent';
  const here = `${id}__${name === 'paragraph' ? 'para' : name}_${part.number}`;
  const parts = part.parts ?? [];
  const inner =
    parts.length === 0
      ? content(part.text[language])
      : `<intro><p>${xml(part.text[language])}</p></intro>${parts.map((one) => partXml(one, here, depth + 1, language)).join('')}`;
  return `<${name} eId="${here}"><num>${xml(part.number)}</num>${inner}</${name}>`;
}

function provisionXml(instrument: Instrument, provision: Provision, language: Language): string {
  const unit =
    instrument.unit === 'article' ? 'article' : instrument.unit === 'paragraph' ? 'paragraph' : 'rule';
  const id = `${unit === 'article' ? 'art' : unit === 'paragraph' ? 'para' : 'rule'}_${provision.number}`;
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
  const [body = '', name = ''] = instrument.address.split('/');
  const work = `/akn/${COUNTRIES[body] ?? body}/act/${instrument.adopted}/${name}`;
  const expression = `${work}/${LANGUAGE_CODES[language]}@${instrument.edition}`;
  const level = (tag: string, uri: string, date: string, rest: string): string =>
    `<${tag}><FRBRthis value="${uri}/!main"/><FRBRuri value="${uri}"/><FRBRdate date="${date}" name="${tag === 'FRBRWork' ? 'adoption' : 'edition'}"/><FRBRauthor href="#${tag === 'FRBRWork' ? 'issuer' : 'tarazy'}"/>${rest}</${tag}>`;
  return [
    '<identification source="#tarazy">',
    level('FRBRWork', work, instrument.adopted, `<FRBRcountry value="${COUNTRIES[body] ?? body}"/>`),
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
