import type { Token } from '../text/index.ts';
import type { NameFound } from './names.ts';

/** Words between two parts of a name or after it that belong to it: the country. */
export const COUNTRY = /^(рк|кр|rk|kz|казахстан\S*|республик\S*|kazakhstan|republic)$/;

/** The country after a name belongs to it: `УК РК`, `Criminal Code of the Republic of Kazakhstan`. */
export function withCountry(
  text: string,
  tokens: readonly Token[],
  from: number,
  found: NameFound,
): { found: NameFound; next: number } {
  let { end } = found;
  let next = from;
  for (; next < tokens.length; next += 1) {
    const token = tokens[next];
    if (token === undefined || !/^[\s(]*$/.test(text.slice(end, token.start))) break;
    if (COUNTRY.test(token.folded)) end = token.end;
    else if (!/^(of|the)$/.test(token.folded)) break;
    else if (!COUNTRY.test(tokens[next + 1]?.folded ?? '') && tokens[next + 1]?.folded !== 'the') break;
  }
  return { found: { ...found, end }, next };
}

/** Other states whose codes have the same names as ours, on folded letters. */
const OTHER_STATE =
  /^(рф|рсфср|ссср|ксро|\S*сср|ркфср|росси\S*|ресей\S*|кыргыз\S*|киргиз\S*|узбек\S*|озбек\S*|тажик\S*|таджик\S*|туркмен\S*|турикмен\S*|беларус\S*|белорус\S*|украин\S*|герман\S*|франц\S*|грузи\S*|армени\S*|азербайжан\S*|азербайдж\S*|молдов\S*|эстон\S*|латви\S*|литв\S*|турци\S*|турки[яи]\S*|кытай\S*|кита[ийяюе]\S*|russia\S*|kyrgyz\S*|uzbek\S*|belarus\S*|ukrain\S*|german\S*|fr(?:ance|ench)|georgia\S*|armenia\S*|estonia\S*|turk(?:ey|ish)|chin(?:a|ese)|сша|акш|америк\S*|usa|american?|california\S*|брита\S*|britain|british|england|норвеги\S*|norw\S*|канад\S*|canad\S*)$/;
/** True for the name of another state, on folded letters. */
export const isOtherState = (folded: string): boolean => OTHER_STATE.test(folded);

const FEDERATION = /^(федераци\S*|республик\S*|federation|republic|of|the)$/;

/** A name of ours beside the name of another state, together with it; `undefined` when there is none. */
export function withOtherState(
  text: string,
  tokens: readonly Token[],
  found: NameFound,
): NameFound | undefined {
  if (!found.address.startsWith('kz/')) return undefined;
  const beside = (from: number, to: number): boolean => /^[\s(]*$/.test(text.slice(from, to));
  const after = tokens.findIndex((token) => token.start >= found.end);
  let { start, end } = found;
  let foreign = false;
  for (let at = after; at >= 0 && at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !beside(end, token.start)) break;
    const state = OTHER_STATE.test(token.folded);
    if (!state && !FEDERATION.test(token.folded)) break;
    if (state) foreign = true;
    end = token.end;
  }
  if (!foreign) end = found.end;
  for (let at = tokens.findLastIndex((token) => token.end <= found.start); at >= 0 && !foreign; at -= 1) {
    const token = tokens[at];
    if (token === undefined || !beside(token.end, start)) break;
    foreign = OTHER_STATE.test(token.folded);
    if (!foreign && !FEDERATION.test(token.folded)) break;
    start = token.start;
  }
  return foreign ? { ...found, start, end, foreign: true } : undefined;
}
