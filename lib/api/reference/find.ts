import type { ReferenceEntries } from '../../corpus/export/index.ts';
import type { CaseLaw, Corpus, ParoleModel, Recommendation } from '../../corpus/index.ts';
import { foldText } from '../../text/index.ts';

/** What may be asked of each list; a filter left out takes everything. */
export interface ModelFilter {
  readonly country?: string | undefined;
  readonly family?: string | undefined;
  readonly part?: string | undefined;
}
export interface RecommendationFilter {
  readonly addressee?: string | undefined;
  readonly paper?: string | undefined;
  readonly topic?: string | undefined;
}
export interface CaseFilter {
  readonly body?: string | undefined;
  readonly right?: string | undefined;
  readonly q?: string | undefined;
}

const fits = (wanted: string | undefined, value: string): boolean => wanted === undefined || wanted === value;

/** Models by country, so that the row of the appendix and the words of the chapter stand together. */
export function filterModels(corpus: Corpus, { country, family, part }: ModelFilter): ParoleModel[] {
  const found = corpus.reference.practice.filter(
    (one) => fits(country, one.country) && fits(family, one.family) && fits(part, one.part),
  );
  const order = [...new Set(found.map((one) => one.country))];
  return order.flatMap((code) => found.filter((one) => one.country === code));
}

export function filterRecommendations(corpus: Corpus, asked: RecommendationFilter): Recommendation[] {
  const { addressee, paper, topic } = asked;
  return corpus.reference.recommendations.filter(
    (one) =>
      (addressee === undefined || one.addressees.includes(addressee)) &&
      fits(paper, one.source.paper) &&
      (topic === undefined || one.topics.includes(topic)),
  );
}

/** Decisions whose name, spelling or number holds the words, the newest first. */
export function filterCases(corpus: Corpus, { body, right, q }: CaseFilter): CaseLaw[] {
  const named = corpus.reference.rights.find(({ id }) => id === right);
  const needle = foldText(q?.trim() ?? '');
  const holds = ({ name, spellings, numbers }: CaseLaw): boolean =>
    [name.kk, name.ru, name.en, ...spellings, ...numbers].some((text) => foldText(text).includes(needle));
  return corpus.data.cases
    .filter((one) => fits(body, one.body))
    .filter((one) => right === undefined || named?.cases.some(({ id }) => id === one.id) === true)
    .filter((one) => needle === '' || holds(one))
    .sort((left, another) => ((left.date ?? '') < (another.date ?? '') ? 1 : -1));
}

/** Every kind with its entries, for exports. */
export function entriesOf(corpus: Corpus): ReferenceEntries {
  const { practice, statistics, recommendations, rights, contradictions } = corpus.reference;
  return { practice, statistics, recommendations, rights, contradictions, cases: corpus.data.cases };
}
