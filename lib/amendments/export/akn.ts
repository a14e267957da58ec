import type { ActDirections, RowDirections } from '../directions/index.ts';
import type { AmendmentTable } from '../model.ts';

/** What the metadata of an Akoma Ntoso document must name; nothing is taken from the machine. */
export interface AknOptions {
  /** Date of the draft, YYYY-MM-DD. */
  readonly date: string;
}

/**
 * The directions of a table as an Akoma Ntoso 3.0 bill (OASIS LegalDocML): an article per act, a paragraph per
 * direction, each a `mod` with a matching `textualMod` in the analysis.
 */
export function exportAkn(
  table: AmendmentTable,
  acts: readonly ActDirections[],
  options: AknOptions,
): string {
  const mods = acts.flatMap((act, article) =>
    act.rows.flatMap((row) => modsOf(table, act, row, article + 1)),
  );
  const uri = `/akn/kz/bill/${options.date}/${table.id.toLowerCase()}`;
  const language = table.language === 'ru' ? 'rus' : 'kaz';
  return `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <bill name="bill">
    <meta>
      <identification source="#tarazy">
        <FRBRWork>
          <FRBRthis value="${uri}/!main"/><FRBRuri value="${uri}"/>
          <FRBRdate date="${options.date}" name="draft"/><FRBRauthor href="#tarazy"/><FRBRcountry value="kz"/>
        </FRBRWork>
        <FRBRExpression>
          <FRBRthis value="${uri}/${language}@/!main"/><FRBRuri value="${uri}/${language}@"/>
          <FRBRdate date="${options.date}" name="draft"/><FRBRauthor href="#tarazy"/><FRBRlanguage language="${language}"/>
        </FRBRExpression>
        <FRBRManifestation>
          <FRBRthis value="${uri}/${language}@/!main.xml"/><FRBRuri value="${uri}/${language}@.xml"/>
          <FRBRdate date="${options.date}" name="draft"/><FRBRauthor href="#tarazy"/>
        </FRBRManifestation>
      </identification>
      <analysis source="#tarazy">
        <activeModifications>
${mods.map((mod) => mod.analysis).join('\n')}
        </activeModifications>
      </analysis>
      <references source="#tarazy"><TLCOrganization eId="tarazy" href="/ontology/organization/tarazy" showAs="Tarazy"/></references>
    </meta>
    <preface><p><docTitle>${escapeXml(table.title)}</docTitle></p></preface>
    <body>
${acts.map((act, index) => article(act, index + 1, mods)).join('\n')}
    </body>
  </bill>
</akomaNtoso>
`;
}

interface Mod {
  readonly article: number;
  readonly analysis: string;
  readonly body: string;
}

function modsOf(table: AmendmentTable, act: ActDirections, row: RowDirections, article: number): Mod[] {
  const known = table.acts.find(({ id }) => id === act.act);
  const target = table.rows.find(({ id }) => id === row.row)?.address ?? known?.address ?? act.act;
  return row.sentences.map((sentence, index) => {
    const id = `art_${article}__mod_${slug(row.row)}_${index + 1}`;
    const type = row.kinds[index] ?? 'substitution';
    return {
      article,
      analysis: `          <textualMod type="${type}" eId="an_${id}"><source href="#${id}"/><destination href="/akn/${escapeXml(target)}"/></textualMod>`,
      body: `<mod eId="${id}">${quoted(sentence, id)}</mod>`,
    };
  });
}

function article(act: ActDirections, number: number, mods: readonly Mod[]): string {
  const own = mods.filter((mod) => mod.article === number);
  const paragraphs = own.map(
    (mod, index) =>
      `        <paragraph eId="art_${number}__para_${index + 1}"><num>${index + 1})</num><content><p>${mod.body}</p></content></paragraph>`,
  );
  return `      <article eId="art_${number}">
        <num>${number}</num>
        <intro><p>${escapeXml(act.lead.replace(/^\d+\.\s*/, ''))}</p></intro>
${paragraphs.join('\n')}
      </article>`;
}

/** Words in quotation marks become `quotedText`. */
function quoted(sentence: string, id: string): string {
  let count = 0;
  return escapeXml(sentence).replace(/«([^«»]*)»/gu, (_, text: string) => {
    count++;
    return `<quotedText eId="${id}__qtext_${count}" startQuote="«" endQuote="»">${text}</quotedText>`;
  });
}

const slug = (id: string): string => id.toLowerCase().replace(/[^a-z0-9]+/g, '-');
const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
