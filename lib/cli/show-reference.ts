import {
  filterCases,
  filterModels,
  filterRecommendations,
  presentCaseBrief,
  presentContradiction,
  presentDecision,
  presentModel,
  presentRecommendation,
  presentRight,
  presentTable,
  type SourceOut,
  type TableOut,
} from '../api/reference/index.ts';
import { type Language, type Localized, NotFoundError } from '../base/index.ts';
import { REFERENCE_KINDS, type ReferenceKind } from '../corpus/export/index.ts';
import type { Corpus } from '../corpus/index.ts';

/** `practice`, `statistics/first-instance`, `cases/vinter-uk`: what the corpus holds besides provisions. */
export interface ReferenceAddress {
  readonly kind: ReferenceKind;
  readonly id: string | undefined;
}

export interface ReferenceFilter {
  readonly addressee?: string | undefined;
  readonly country?: string | undefined;
  readonly series?: string | undefined;
}

const MISSING: Localized = {
  kk: 'Қорда мұндай жазба жоқ: тізімді ашу үшін атын жазбаңыз, мысалы show practice.',
  ru: 'В корпусе нет такой записи: откройте список, не указывая имени, например show practice.',
  en: 'The corpus holds no such entry: call the list without a name, for example show practice.',
};
const SECONDARY: Localized = {
  kk: 'қосалқы дереккөз, заң емес',
  ru: 'вторичный источник, не закон',
  en: 'secondary source, not law',
};
const PROPOSAL: Localized = { kk: 'ұсыныс, заң емес', ru: 'предложение, не закон', en: 'proposal, not law' };

/** Reads an address of this kind; `undefined` for anything else. */
export function referenceAddress(text: string): ReferenceAddress | undefined {
  const [kind, id, ...rest] = text.split('/');
  const known = REFERENCE_KINDS.find((one) => one === kind);
  return known === undefined || rest.length > 0 ? undefined : { kind: known, id };
}

const cited = (source: SourceOut, language: Language): string =>
  `[${source.short[language]}, ${source.file}: ${source.lines}]`;

/** A table as lines with tabs between the cells. */
function tableLines(table: TableOut, language: Language): string[] {
  return [
    `statistics/${table.id}. ${table.title[language]} (${table.counted_by[language]}; ${table.series})`,
    ['', ...table.columns.map((column) => column.label[language])].join('\t'),
    ...table.rows.map((row) =>
      [
        row.label[language],
        ...table.columns.map((column) => String(row.values[column.id] ?? '-')),
        ...(row.doubt === undefined ? [] : [`! ${row.doubt[language]}`]),
      ].join('\t'),
    ),
    ...table.caveats.map((caveat) => `! ${caveat[language]}`),
    cited(table.source, language),
    '',
  ];
}

/** An entry as it is answered, and as lines of text. */
interface Listed {
  readonly id: string;
  readonly value: object;
  lines(language: Language): string[];
}

function practice(corpus: Corpus, filter: ReferenceFilter): Listed[] {
  return filterModels(corpus, { country: filter.country })
    .map((one) => presentModel(corpus, one))
    .map((value) => ({
      id: value.id,
      value,
      lines: (language) => [
        `practice/${value.id}. ${value.name[language]}: ${value.minimum[language]} (${SECONDARY[language]})`,
        ...[value.criteria, value.restrictions, value.decides, value.afterwards].flatMap((text) =>
          text === undefined ? [] : [`   ${text[language]}`],
        ),
        ...value.contradictions.map((mark) => `   ! contradictions/${mark.id}: ${mark.subject[language]}`),
        `   ${cited(value.source, language)}`,
      ],
    }));
}

function statistics(corpus: Corpus, { series }: ReferenceFilter): Listed[] {
  return corpus.reference.statistics
    .filter((one) => series === undefined || one.series === series)
    .map((one) => presentTable(corpus, one))
    .map((value) => ({ id: value.id, value, lines: (language) => tableLines(value, language) }));
}

function recommendations(corpus: Corpus, { addressee }: ReferenceFilter): Listed[] {
  return filterRecommendations(corpus, { addressee })
    .map((one) => presentRecommendation(corpus, one))
    .map((value) => ({
      id: value.id,
      value,
      lines: (language) => [
        `recommendations/${value.id} (${PROPOSAL[language]}): ${value.text[language]}`,
        `   -> ${value.addressees.map((one) => one.label[language]).join(', ')} ${cited(value.source, language)}`,
      ],
    }));
}

function rights(corpus: Corpus): Listed[] {
  return corpus.reference.rights
    .map((one) => presentRight(corpus, one))
    .map((value) => ({
      id: value.id,
      value,
      lines: (language) => [
        `rights/${value.id}. ${value.name[language]}: ${value.why[language]}`,
        ...value.articles.map((one) => `   ${one.address}  ${one.caption[language]} (${one.origin})`),
        ...value.cases.map((one) => `   cases/${one.id}  ${one.citation[language]} (${one.origin})`),
        ...value.national.map((one) => `   ${one.address}  ${one.caption[language]}`),
        `   ${cited(value.source, language)}`,
      ],
    }));
}

function cases(corpus: Corpus): Listed[] {
  return filterCases(corpus, {}).map((one) => ({
    id: one.id,
    value: presentDecision(corpus, one),
    lines: (language) => {
      const shown = presentDecision(corpus, one);
      return [
        `cases/${shown.id}. ${shown.citation[language]} (${shown.status}; ${shown.verification.mark})`,
        `   ${shown.holding[language]}`,
        ...(shown.correction === undefined
          ? []
          : [`   ! ${shown.as_printed ?? ''}: ${shown.correction[language]}`]),
        `   ${shown.articles.map((article) => article.address).join(', ')}`,
      ];
    },
  }));
}

function contradictions(corpus: Corpus): Listed[] {
  return corpus.reference.contradictions
    .map((one) => presentContradiction(corpus, one))
    .map((value) => ({
      id: value.id,
      value,
      lines: (language) => [
        `contradictions/${value.id}. ${value.subject[language]}`,
        ...value.statements.map(
          ({ text, source }) =>
            `   - ${text[language]}${source === undefined ? '' : ` ${cited(source, language)}`}`,
        ),
        `   = ${value.remark[language]}`,
      ],
    }));
}

const LISTS: Readonly<Record<ReferenceKind, (corpus: Corpus, filter: ReferenceFilter) => Listed[]>> = {
  practice,
  statistics,
  recommendations,
  rights,
  cases,
  contradictions,
};

/**
 * What `show` prints for such an address: one entry as an object, a list as `{kind, entries}`.
 *
 * @throws NotFoundError when there is no entry of the name.
 */
export function showReference(
  corpus: Corpus,
  { kind, id }: ReferenceAddress,
  filter: ReferenceFilter,
): { json(): string; text(language: Language): string } {
  const list = LISTS[kind](corpus, filter);
  const found = id === undefined ? list : list.filter((one) => one.id === id);
  if (found.length === 0) throw new NotFoundError(MISSING);
  return {
    json: () => {
      const brief =
        kind === 'cases' ? filterCases(corpus, {}).map(presentCaseBrief) : list.map((one) => one.value);
      return `${JSON.stringify(id === undefined ? { kind, entries: brief } : found[0]?.value)}\n`;
    },
    text: (language) => `${found.flatMap((one) => one.lines(language)).join('\n')}\n`,
  };
}
