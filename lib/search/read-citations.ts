import { type Citation, findCitations, parseAddress } from '../citation/index.ts';
import type { Corpus } from '../corpus/index.ts';
import { queryWords } from './query.ts';
import { STOP_WORDS } from './stopwords.ts';
import { readAloud } from './typed.ts';

/** The provision that an address lies in. */
export const articleOf = (address: string): string => address.split('/').slice(0, 3).join('/');

/** Whose act it is, or that it is one: beside a citation that says nothing. */
const ISSUER = /^(рк|кр|rk|оон|буу|un|kz|кодекс\p{L}*|codes?)$/u;
/** An article of a code that is not named: `кодекс 72`. */
const OF_A_CODE = /^\s*(?:кодекс\p{L}*|code)\s+(\d+(?:-\d+)?)\s*$/iu;

/** Whether words are left that say something. */
export const isTelling = (query: string): boolean =>
  queryWords(query).some(({ token: { folded } }) => !STOP_WORDS.has(folded) && !ISSUER.test(folded));

/** The acts that a bare `ст. 72 ч. 3` is looked for in, the likeliest first. */
const LIKELY = [
  'kz/criminal-code',
  'kz/penal-enforcement-code',
  'kz/criminal-procedure-code',
  'kz/constitution',
] as const;

/** A rule that the corpus holds by its numbered paragraphs only: rule 8 of the Tokyo Rules is 8.1 and those after. */
function paragraphsOf(corpus: Corpus, citation: Citation): readonly Citation[] {
  const { address, path } = citation;
  if (address === undefined || path.length !== 1 || corpus.has(address)) return [citation];
  const instrument = address.slice(0, address.lastIndexOf('/'));
  const within = (corpus.instrument(instrument)?.provisions ?? []).filter(({ number }) =>
    number.startsWith(`${path[0]}.`),
  );
  if (within.length === 0) return [citation];
  return within.map(({ number }) => ({ ...citation, address: `${instrument}/${number}`, path: [number] }));
}

/** Citations of provisions that the corpus holds, or whose article it does. */
const held = (corpus: Corpus, citations: readonly Citation[]): Citation[] =>
  citations
    .flatMap((one) => paragraphsOf(corpus, one))
    .filter(
      ({ address, path }) => address !== undefined && path.length > 0 && corpus.has(articleOf(address)),
    );

/** The citations of a question, of several readings the one that the corpus has. */
const asked = (corpus: Corpus, query: string): Citation[] =>
  findCitations(query, { asked: true, has: (address) => corpus.has(address) });

/** A query that is an address: `kz/criminal-code/72/3`. */
function asAddress(corpus: Corpus, query: string): readonly Citation[] {
  const text = query.trim();
  const address = parseAddress(text);
  if (address === undefined || address.path.length === 0 || !corpus.has(text)) return [];
  return [{ start: 0, end: text.length, text, address: text, path: address.path }];
}

/** A query in Latin letters that is nothing but a citation once it is read aloud. */
function aloud(corpus: Corpus, query: string): readonly Citation[] {
  const spelling = readAloud(query);
  if (spelling === undefined) return [];
  const found = held(corpus, asked(corpus, spelling));
  const rest = found.reduce((left, { text }) => left.replace(text, ' '), spelling);
  return found.length > 0 && !isTelling(rest) ? found.map((one) => ({ ...one, text: query })) : [];
}

/** Words that ask for the text of what is cited: `что говорит ст. 72`. */
const FOR_ITS_TEXT =
  /(?<!\p{L})(?:говорит|гласит|текст\p{L}*|покажи\p{L}*|дай\p{L}*|say|says|show|text|дейді|мәтін\p{L}*|көрсет\p{L}*|бер(?:ші|іңіз)?)(?!\p{L})/giu;

/** A citation that is the whole query and names no act: of each act that has such a part, or such an article. */
function ofLikelyActs(corpus: Corpus, query: string, found: readonly Citation[]): readonly Citation[] {
  const [only] = found;
  if (only === undefined || found.length > 1 || only.reason !== 'no-instrument') return found;
  if (isTelling(query.replace(only.text, ' ').replace(FOR_ITS_TEXT, ' '))) return found;
  const readings = LIKELY.flatMap((instrument) => findCitations(query, { instrument }));
  const exact = readings.filter(({ address }) => address !== undefined && corpus.has(address));
  if (exact.length > 0) return exact;
  const articles = held(corpus, readings).map((one) => ({ ...one, address: articleOf(one.address ?? '') }));
  return articles.length > 0 ? articles : found;
}

const exist = (corpus: Corpus, citations: readonly Citation[]): boolean =>
  citations.every(({ address }) => corpus.has(address ?? ''));

const depthOf = (citations: readonly Citation[]): number =>
  citations.reduce((sum, { path }) => sum + path.length, 0);

/** The citations of a query, as strictly read as they can be. */
export function citationsOf(corpus: Corpus, query: string): readonly Citation[] {
  const address = asAddress(corpus, query);
  if (address.length > 0) return address;
  const written = findCitations(query);
  const strict = written.flatMap((one) => paragraphsOf(corpus, one));
  const sure = held(corpus, strict);
  const isExact = sure.length > 0 && exist(corpus, written);
  const loose = held(corpus, asked(corpus, query));
  const isDeeper = isExact && exist(corpus, loose) && depthOf(loose) > depthOf(sure);
  if (loose.length > sure.length || (loose.length > 0 && !isExact) || isDeeper) return loose;
  if (strict.length > 0) return ofLikelyActs(corpus, query, strict);
  const article = OF_A_CODE.exec(query)?.[1];
  return article === undefined ? aloud(corpus, query) : citationsOf(corpus, `ст. ${article}`);
}
