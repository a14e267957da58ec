import { escapeXml, InvalidInputError, type Localized } from '../../base/index.ts';
import { elementId, workIri } from '../../corpus/export/index.ts';
import type { Instrument } from '../../corpus/index.ts';
import type { ActDirections, DirectionKind, RowDirections } from '../directions/index.ts';
import type { AmendmentTable, TableLanguage } from '../model.ts';
import { actOf } from '../row-act.ts';
import { quotesOf } from './quotes.ts';

/** A table and what it does to the law. */
export interface AmendingTable {
  readonly table: AmendmentTable;
  readonly acts: readonly ActDirections[];
}

export interface AknOptions {
  /** Date of the draft, YYYY-MM-DD; nothing is taken from the machine. */
  readonly date: string;
  /** Language of the directions; that of the first table when left out. */
  readonly language?: TableLanguage;
  /** The instrument at an address (`kz/criminal-code`), so that a change points into it by its own eIds. */
  readonly instrument?: (address: string) => Pick<Instrument, 'address' | 'adopted' | 'unit'> | undefined;
}

const NOTHING: Localized = {
  kk: 'Кестеде заңды өзгертетін жол жоқ, сондықтан заң жобасы құралмайды: ұсынылатын редакцияны толтырыңыз.',
  ru: 'В таблице нет строки, которая меняет закон, поэтому законопроект не составляется: заполните предлагаемую редакцию.',
  en: 'No row of the table changes the law, so there is no bill to write: fill in the proposed wording.',
};

/**
 * The directions of tables as one Akoma Ntoso 1.0 bill (OASIS LegalDocML, namespace 3.0): an article per act, a
 * paragraph per direction, each a `mod` with a matching `textualMod` in the analysis.
 * @throws InvalidInputError when no direction changes anything.
 */
export function exportAkn(tables: readonly AmendingTable[], options: AknOptions): string {
  const [first] = tables;
  const articles = tables
    .flatMap(({ table, acts }) => acts.map((act) => ({ table, act })))
    .filter(({ act }) => act.rows.some(({ sentences }) => sentences.length > 0))
    .map(({ table, act }, index) => articleOf(table, act, `art_${index + 1}`, options));
  if (first === undefined || articles.length === 0) throw new InvalidInputError(NOTHING);
  const mods = articles.flatMap((one) => one.mods);
  return `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <bill name="bill">
    <meta>
${identification(tables, options)}
      <analysis source="#tarazy">
        <activeModifications>
${mods.map((mod, index) => analysis(mod, `amod_${index + 1}`)).join('\n')}
        </activeModifications>
      </analysis>
      <references source="#tarazy"><TLCOrganization eId="tarazy" href="/ontology/organization/tarazy" showAs="Tarazy"/></references>
    </meta>
    <preface>
${tables.map(({ table }) => `      <p><docTitle>${escapeXml(table.title)}</docTitle></p>`).join('\n')}
    </preface>
    <body>
${articles.map(({ body }) => body).join('\n')}
    </body>
  </bill>
</akomaNtoso>
`;
}

function identification(tables: readonly AmendingTable[], options: AknOptions): string {
  const { date } = options;
  const name = tables.map(({ table }) => slug(table.id)).join('-');
  const language = (options.language ?? tables[0]?.table.language) === 'ru' ? 'rus' : 'kaz';
  const work = `/akn/kz/bill/${date}/${name}`;
  const level = (tag: string, uri: string, rest: string): string =>
    `        <${tag}><FRBRthis value="${uri}/!main"/><FRBRuri value="${uri}"/><FRBRdate date="${date}" name="draft"/><FRBRauthor href="#tarazy"/>${rest}</${tag}>`;
  return [
    '      <identification source="#tarazy">',
    level('FRBRWork', work, '<FRBRcountry value="kz"/>'),
    level('FRBRExpression', `${work}/${language}@${date}`, `<FRBRlanguage language="${language}"/>`),
    level(
      'FRBRManifestation',
      `${work}/${language}@${date}.akn`,
      '<FRBRformat value="application/akn+xml"/>',
    ),
    '      </identification>',
  ].join('\n');
}

interface Mod {
  readonly id: string;
  readonly kind: DirectionKind;
  readonly destination: string;
  /** eIds of the words that go and of the words that come, where the direction quotes them. */
  readonly old?: string;
  readonly new?: string;
  readonly text: string;
}

function articleOf(table: AmendmentTable, act: ActDirections, id: string, options: AknOptions) {
  const said = act.rows.flatMap((row) =>
    row.sentences.map((text, index) => ({ row, text, kind: row.kinds[index] ?? 'substitution' })),
  );
  const mods = said.map(({ row, text, kind }, index): Mod => {
    const mod = `${id}__para_${index + 1}__mod_1`;
    const quoted = quotesOf(text, `${mod}__qtext_`);
    return {
      id: mod,
      kind,
      destination: destination(table, act, row, options),
      ...quoted.ends[kind],
      text: quoted.xml,
    };
  });
  const paragraphs = mods.map(
    (mod, index) =>
      `        <paragraph eId="${id}__para_${index + 1}"><num>${index + 1})</num><content><p><mod eId="${mod.id}">${mod.text}</mod></p></content></paragraph>`,
  );
  const number = id.replace('art_', '');
  const body = `      <article eId="${id}">
        <num>${number}</num>
        <intro><p>${escapeXml(act.lead.replace(/^\d+\.\s*/, ''))}</p></intro>
${paragraphs.join('\n')}
      </article>`;
  return { mods, body };
}

function analysis(mod: Mod, id: string): string {
  const words = (['old', 'new'] as const).map((side) =>
    mod[side] === undefined ? '' : `<${side} href="#${mod[side]}"/>`,
  );
  return `          <textualMod type="${mod.kind}" eId="${id}"><source href="#${mod.id}"/><destination href="${mod.destination}"/>${words.join('')}</textualMod>`;
}

/** The provision a direction changes: the work, and in it the eId where the instrument is known. */
function destination(
  table: AmendmentTable,
  act: ActDirections,
  { row }: RowDirections,
  { instrument }: AknOptions,
): string {
  const amended = table.rows.find(({ id }) => id === row);
  const known = amended === undefined ? undefined : actOf(table, amended)?.address;
  if (known === undefined) return `/akn/kz/act/${encodeURIComponent(act.act)}`;
  const found = instrument?.(known);
  if (found === undefined) return `/akn/${known.replace('/', '/act/')}`;
  const address = amended?.address ?? known;
  const numbers = address.slice(known.length).split('/').filter(Boolean);
  return workIri(found) + (numbers.length === 0 ? '' : `#${elementId(found, numbers)}`);
}

const slug = (id: string): string =>
  id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'table';
