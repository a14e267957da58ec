import type { Language } from '../base/index.ts';
import { findCitations } from '../citation/index.ts';
import {
  type Corpus,
  type OfficialStore,
  type OfficialText,
  type OfficialUnit,
  officialUnit,
  unitLines,
} from '../corpus/index.ts';
import type { LawLookup, StandardLookup, StandardSuggestion } from './check/index.ts';
import type { AmendmentTable } from './model.ts';
import { actOf } from './row-act.ts';

/** Standards that the crosswalk of the corpus links to a provision or to its article, those that bind first. */
export function standardsOf(corpus: Pick<Corpus, 'linked' | 'caption'>): StandardLookup {
  return (address) => {
    const found = new Map<string, StandardSuggestion>();
    for (const { side, address: standard } of corpus.linked(address)) {
      if (side !== 'standard') continue;
      const label = (language: 'kk' | 'ru' | 'en'): string => corpus.caption(standard, language);
      found.set(standard, {
        address: standard,
        label: { kk: label('kk'), ru: label('ru'), en: label('en') },
      });
    }
    return [...found.values()];
  };
}

/** One edition of an act in one language, and how to find a provision in it. */
export interface OfficialEdition {
  readonly instrument: string;
  /** YYYY-MM-DD. */
  readonly edition: string;
  readonly lang: Language;
  /** The words of a provision with its heading and everything under it, a paragraph per line. */
  find(address: string): { readonly text: string; readonly repealed?: boolean } | undefined;
}

/**
 * The official texts of a store as the check asks for them: for each act the latest edition not after `date`,
 * wording in the language of the table, existence and repeal from any language.
 */
export function lawOf(texts: readonly OfficialEdition[], date: string): LawLookup {
  return (address, language) => {
    const instrument = instrumentOf(address);
    const known = texts
      .filter((text) => text.instrument === instrument && text.edition <= date)
      .sort((one, other) => other.edition.localeCompare(one.edition));
    const [latest] = known;
    if (latest === undefined) return undefined;
    const own = known.find((text) => text.lang === language && text.edition === latest.edition);
    const unit = (own ?? latest).find(address);
    if (unit === undefined) return 'missing';
    return {
      address,
      edition: latest.edition,
      ...(own === undefined ? {} : { text: unit.text }),
      ...(unit.repealed === true ? { repealed: true } : {}),
    };
  };
}

/** What is needed of the store. */
export type TextSource = Pick<OfficialStore, 'editions' | 'read'>;

const instrumentOf = (address: string): string => address.split('/').slice(0, 2).join('/');

/** Acts that tables amend or refer to. */
function instrumentsOf(tables: readonly AmendmentTable[]): string[] {
  const acts = tables.flatMap((table) => table.rows.flatMap((row) => actOf(table, row)?.address ?? []));
  const cited = tables.flatMap((table) =>
    table.rows.flatMap((row) => findCitations(row.proposed).flatMap(({ address }) => address ?? [])),
  );
  return [...new Set([...acts, ...cited].map(instrumentOf))];
}

/** A provision as a table quotes it: label and heading of the article, then its paragraphs. */
function quotable(unit: OfficialUnit): string {
  if (unit.heading === undefined || unit.heading === '') return unitLines(unit).join('\n');
  return [`${unit.label}. ${unit.heading}`, ...unitLines(unit, false)].join('\n');
}

function officialEdition(text: OfficialText): OfficialEdition {
  const { instrument, edition, lang } = text;
  const find: OfficialEdition['find'] = (address) => {
    const unit = officialUnit(text, address);
    if (unit === undefined) return undefined;
    return { text: quotable(unit), ...(unit.repealed === true ? { repealed: true } : {}) };
  };
  return { instrument, edition, lang, find };
}

/**
 * Reads from the store of official texts what a check of these tables asks for: of each act they amend or refer
 * to, the edition in force on `date` (YYYY-MM-DD), in every language held.
 */
export async function lawFrom(
  store: TextSource,
  tables: readonly AmendmentTable[],
  date: string,
): Promise<LawLookup> {
  return lawOn(store, instrumentsOf(tables), date);
}

/** {@link lawFrom} for the one act an address lies in. */
export function lawAt(store: TextSource, address: string, date: string): Promise<LawLookup> {
  return lawOn(store, [instrumentOf(address)], date);
}

async function lawOn(store: TextSource, instruments: readonly string[], date: string): Promise<LawLookup> {
  const texts: OfficialEdition[] = [];
  for (const instrument of instruments) {
    const held = (await store.editions(instrument)).filter(({ edition }) => edition <= date);
    // Newest first, as the store lists them.
    for (const one of held.filter(({ edition }) => edition === held[0]?.edition)) {
      const text = await store.read(one);
      if (text !== undefined) texts.push(officialEdition(text));
    }
  }
  return lawOf(texts, date);
}
