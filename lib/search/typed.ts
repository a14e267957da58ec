import { findCitations } from '../citation/index.ts';
import { onRussianLayout, stemWord, tokenize } from '../text/index.ts';
import type { Knows } from './latin.ts';
import { STOP_WORDS } from './stopwords.ts';

/** True when some provision is cited, of an act that is told. */
const isCited = (query: string): boolean =>
  findCitations(query).some(({ address, path }) => address !== undefined && path.length > 0);

const GLUED = /(\p{L}{2})(?=\d)|(\d)(?=\p{L}{2})/gu;

/** Missing spaces of a citation: `қк73бап`, `статья72ук`. */
function withSpaces(query: string): string {
  const parted = query.replace(GLUED, '$1$2 ');
  return parted !== query && !isCited(query) && isCited(parted) ? parted : query;
}

const CYRILLIC = /[\u0400-\u04ff]/;

/**
 * The query on the layout it was meant for: `gjlfnm yf elj` is `подать на удо`. Only when nothing in it is English and
 * every word of what comes out is known, or it comes out a citation.
 */
function onMeantLayout(query: string, knows: Knows): string {
  if (CYRILLIC.test(query) || !/[a-z]{2}/i.test(query)) return query;
  const typed = tokenize(query).filter(({ folded }) => /^[a-z]{2,}$/.test(folded));
  if (typed.some(({ folded }) => STOP_WORDS.has(folded) || knows(stemWord(folded, 'en')))) return query;
  const meant = onRussianLayout(query);
  if (isCited(withSpaces(meant)) && !isCited(query)) return meant;
  const words = tokenize(meant).filter(({ folded }) => !/^\d/.test(folded));
  const known = (folded: string): boolean =>
    STOP_WORDS.has(folded) || knows(stemWord(folded, 'ru')) || knows(stemWord(folded, 'kk'));
  return words.length > 0 && words.every(({ folded }) => known(folded)) ? meant : query;
}

/** The query as it was meant: on the right layout, and with the spaces of its citations. */
export const asMeant = (query: string, knows: Knows): string => withSpaces(onMeantLayout(query, knows));
