import { escapeXml } from '../../base/index.ts';
import type { DirectionKind } from '../directions/index.ts';

/** A direction as XML, and which of its quoted words go and come. */
export interface Quoted {
  readonly xml: string;
  readonly ends: Readonly<Record<DirectionKind, { readonly old?: string; readonly new?: string }>>;
}

/**
 * Marks the words in outer quotation marks as `quotedText`, quotation marks inside them left as text; eIds are
 * the prefix and a number. One or two quotations tell what goes and what comes; more are a list of pairs, and
 * nothing is said of them.
 */
export function quotesOf(sentence: string, prefix: string): Quoted {
  const parts = outerQuotes(sentence);
  const ids: string[] = [];
  const xml = parts.map(({ text, quoted }) => {
    if (!quoted) return escapeXml(text);
    ids.push(`${prefix}${ids.length + 1}`);
    return `<quotedText eId="${ids.at(-1)}" startQuote="«" endQuote="»">${escapeXml(text)}</quotedText>`;
  });
  const [one, two, more] = ids;
  const pair = one !== undefined && two !== undefined && more === undefined;
  const last = more === undefined ? (two ?? one) : undefined;
  return {
    xml: xml.join(''),
    ends: {
      substitution: pair ? { old: one, new: two } : {},
      insertion: last === undefined ? {} : { new: last },
      repeal: one === undefined || two !== undefined ? {} : { old: one },
      renumbering: {},
    },
  };
}

interface Piece {
  readonly text: string;
  readonly quoted: boolean;
}

/** The sentence in pieces, quoted ones without their outer marks; marks that do not pair are text. */
function outerQuotes(sentence: string): Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < sentence.length; at++) {
    if (sentence[at] === '«' && depth++ === 0) {
      pieces.push({ text: sentence.slice(from, at), quoted: false });
      from = at + 1;
    } else if (sentence[at] === '»' && depth > 0 && --depth === 0) {
      pieces.push({ text: sentence.slice(from, at), quoted: true });
      from = at + 1;
    }
  }
  if (depth > 0) pieces.push({ text: `«${sentence.slice(from)}`, quoted: false });
  else pieces.push({ text: sentence.slice(from), quoted: false });
  return pieces.filter(({ text, quoted }) => quoted || text !== '');
}
