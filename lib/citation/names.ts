import type { Language } from '../base/index.ts';
import { LANGUAGES } from '../base/index.ts';
import { foldWord, stemWord, type Token, tokenize } from '../text/index.ts';
import { INSTRUMENTS } from './instruments.ts';

/** The name of an instrument found in a text. */
export interface NameFound {
  readonly address: string;
  readonly start: number;
  readonly end: number;
  /** An abbreviation in small letters counts only beside a number with its unit. */
  readonly weak: boolean;
  /** Set for the code of another state, `УК РФ`: no address of ours is meant. */
  readonly foreign?: true;
}

interface Name {
  readonly address: string;
  readonly stems: readonly string[];
  readonly language: Language;
}

const words = (text: string): string[] => tokenize(text).map((token) => token.folded);

const NAMES: ReadonlyMap<string, readonly Name[]> = (() => {
  const byFirst = new Map<string, Name[]>();
  for (const { address, names } of INSTRUMENTS) {
    for (const language of LANGUAGES) {
      for (const name of names[language]) {
        const stems = words(name).map((word) => stemWord(word, language));
        const first = `${language} ${stems[0] ?? ''}`;
        byFirst.set(first, [...(byFirst.get(first) ?? []), { address, stems, language }]);
      }
    }
  }
  for (const list of byFirst.values()) list.sort((left, right) => right.stems.length - left.stems.length);
  return byFirst;
})();

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  INSTRUMENTS.flatMap(({ address, abbreviations }) =>
    abbreviations.filter((word) => !word.includes('(')).map((word) => [foldWord(word), address] as const),
  ),
);

/** Numbered documents of the Council of Europe, in any of the spellings of the papers: `R (2003) 22`, `22 Rec(2003)`. */
const NUMBERED: readonly {
  readonly pattern: RegExp;
  readonly address: (year: string, number: string) => string | undefined;
}[] = (() => {
  const known: Readonly<Record<string, string>> = {
    '2003/22': 'coe/rec-2003-22',
    '2003/23': 'coe/rec-2003-23',
    '99/22': 'coe/rec-99-22',
    '2010/1': 'coe/rec-2010-1',
    '2017/3': 'coe/rec-2017-3',
    '92/16': 'coe/rec-92-16',
    '2006/2': 'coe/epr',
  };
  const recommendation = (year: string, number: string) => known[`${year}/${number}`];
  const R = String.raw`(?:[CС][MМ]\s*\/\s*)?(?:№\.?\s*)?\b(?:Rec|REC|rec|R)\b\.?(?:\s*(?:No\.?|№))?`;
  return [
    {
      pattern: new RegExp(String.raw`${R}\s*\(\s*(\d{2,4})\s*\)\s*(?:No\.?\s*|№\s*)?(\d{1,2})(?![\d.])`, 'g'),
      address: recommendation,
    },
    { pattern: /(?:№|No\.?)\s*\((99|92)\)\s*(22|16)(?!\d)/g, address: recommendation },
    {
      pattern: /(?:Resolution|Резолюци\p{L}*|Res\.?)?\s*\((76)\)\s*(2)(?!\d)/gu,
      address: () => 'coe/res-76-2',
    },
    { pattern: /\bETS\s*(?:No\.?|№)?\s*(51)()(?!\d)/g, address: () => 'coe/ets-51' },
    { pattern: /\bGC\s*(?:No\.?|№)?\s*(21|35)()(?!\d)/g, address: (number) => `un/hrc-gc-${number}` },
  ];
})();

const REVERSED = /(?<![\d(])(\d{1,2})\s+(?:Rec|REC)(?:\s+ұсыны\p{L}*)?\s*\(\s*(\d{4})\s*\)/gu;
const REVERSED_KNOWN: Readonly<Record<string, string>> = {
  '22/2003': 'coe/rec-2003-22',
  '23/2003': 'coe/rec-2003-23',
  '1/2010': 'coe/rec-2010-1',
  '2/2006': 'coe/epr',
};

function numbered(text: string): NameFound[] {
  const found: NameFound[] = [];
  for (const { pattern, address } of NUMBERED) {
    for (const match of text.matchAll(pattern)) {
      const target = address(match[1] ?? '', match[2] ?? '');
      if (target !== undefined) {
        found.push({ address: target, start: match.index, end: match.index + match[0].length, weak: false });
      }
    }
  }
  for (const match of text.matchAll(REVERSED)) {
    const target = REVERSED_KNOWN[`${match[1]}/${match[2]}`];
    if (target !== undefined) {
      found.push({ address: target, start: match.index, end: match.index + match[0].length, weak: false });
    }
  }
  return found;
}

function matchesAt(tokens: readonly Token[], at: number, name: Name): boolean {
  return name.stems.every((stem, offset) => {
    const token = tokens[at + offset];
    return token !== undefined && stemWord(token.folded, name.language) === stem;
  });
}

/** `Recommendation`, `ұсынымының`, `Конвенции` beside a number belong to the name. */
const BEFORE_NUMBER =
  /(?:Recommendation|Рекомендаци\p{L}*|Resolution|Резолюци\p{L}*|Convention|Конвенци\p{L}*)\s+$/u;
const AFTER_NUMBER = /^\s+(?:ұсыны\p{L}*|қарар\p{L}*|конвенция\p{L}*)/u;

function withKind(text: string, found: NameFound): NameFound {
  const before = BEFORE_NUMBER.exec(text.slice(0, found.start))?.[0].length ?? 0;
  const after = AFTER_NUMBER.exec(text.slice(found.end))?.[0].length ?? 0;
  return { ...found, start: found.start - before, end: found.end + after };
}

/** Words between two parts of a name or after it that belong to it: the country. */
const COUNTRY = /^(рк|кр|rk|казахстан\S*|республик\S*|kazakhstan|republic)$/;

/** Rules called by their city alone: `Токио 8.2`, `Бангкокские 57`; on folded letters. */
const CITIES: readonly (readonly [RegExp, string])[] = [
  [/^(токио|токийски\S+|tokyo)$/, 'un/tokyo-rules'],
  [/^(бангкок|бангкокски\S+|bangkok)$/, 'un/bangkok-rules'],
  [/^(пекин|пекински\S+|beijing)$/, 'un/beijing-rules'],
  [/^(гавана|гавански\S+|havana)$/, 'un/havana-rules'],
  [/^(рияд|риядски\S+|riyadh)$/, 'un/riyadh-guidelines'],
];
const NUMBER = String.raw`^\s+\d{1,2}(?:\.\d{1,2})?(?:\(\d\)|\.?[a-zа-я](?!\p{L}))?`;
const NUMBER_AND_END = new RegExp(String.raw`${NUMBER}\s*(?:$|[),;])`, 'iu');
const NUMBER_AND_UNIT = new RegExp(String.raw`${NUMBER}(?:-?[шc]?[іiыи])?[-\s]+(?:ереже|қағида|тарма)`, 'iu');
/** `Эр-Рияд` is two words. */
const ARTICLE = /Эр[-‑ ]$/iu;

/** A city is a place, unless a number with its unit stands beside it, or nothing but a number. */
function cityAt(text: string, token: Token): NameFound | undefined {
  const address = CITIES.find(([pattern]) => pattern.test(token.folded))?.[1];
  if (address === undefined) return undefined;
  const start = token.start - (ARTICLE.exec(text.slice(0, token.start))?.[0].length ?? 0);
  const after = text.slice(token.end);
  const alone = /(?:^|[(,;])\s*$/.test(text.slice(0, start)) && NUMBER_AND_END.test(after);
  if (!alone && !NUMBER_AND_UNIT.test(after)) return undefined;
  return { address, start, end: token.end, weak: false };
}

function nameAt(text: string, tokens: readonly Token[], at: number): NameFound | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  let best: { name: Name; length: number } | undefined;
  for (const language of LANGUAGES) {
    for (const name of NAMES.get(`${language} ${stemWord(token.folded, language)}`) ?? []) {
      if (name.stems.length > (best?.length ?? 0) && matchesAt(tokens, at, name)) {
        best = { name, length: name.stems.length };
      }
    }
  }
  if (best !== undefined) {
    const last = tokens[at + best.length - 1] ?? token;
    return { address: best.name.address, start: token.start, end: last.end, weak: false };
  }
  const city = cityAt(text, token);
  if (city !== undefined) return city;
  const address = ABBREVIATIONS.get(token.folded);
  if (address === undefined) return undefined;
  const raw = text.slice(token.start, token.end);
  return { address, start: token.start, end: token.end, weak: raw !== raw.toUpperCase() };
}

/** The country after a name belongs to it: `УК РК`, `Criminal Code of the Republic of Kazakhstan`. */
function withCountry(
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
  /^(рф|росси\S*|ресей\S*|кыргыз\S*|киргиз\S*|узбек\S*|озбек\S*|тажик\S*|таджик\S*|туркмен\S*|турикмен\S*|беларус\S*|белорус\S*|украин\S*|герман\S*|франц\S*|грузи\S*|армени\S*|азербайжан\S*|азербайдж\S*|молдов\S*|эстон\S*|латви\S*|литв\S*|турци\S*|турки[яи]\S*|кытай\S*|кита[ийяюе]\S*|russia\S*|kyrgyz\S*|uzbek\S*|belarus\S*|ukrain\S*|german\S*|fr(?:ance|ench)|georgia\S*|armenia\S*|estonia\S*|turk(?:ey|ish)|chin(?:a|ese)|сша|акш|америк\S*|usa|american?|california\S*|брита\S*|britain|british|england|норвеги\S*|norw\S*|канад\S*|canad\S*)$/;
/** True for the name of another state, on folded letters. */
export const isOtherState = (folded: string): boolean => OTHER_STATE.test(folded);

const FEDERATION = /^(федераци\S*|республик\S*|federation|republic|of|the)$/;

/** A name of ours beside the name of another state, together with it; `undefined` when there is none. */
function withOtherState(text: string, tokens: readonly Token[], found: NameFound): NameFound | undefined {
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

/** A Kazakh case ending after an abbreviation belongs to it: `ҚК-нің 72-бабы`. */
const CASE_ENDING = /^[-–‑](?:[ндт][ыіi]ң|[нтд][ыіi]|[ғгқк][ае]|[нтд][ае]н?|[мпб]ен)(?![\p{L}\p{N}])/iu;

function withEnding(text: string, found: NameFound): NameFound {
  return {
    ...found,
    end: found.end + (CASE_ENDING.exec(text.slice(found.end, found.end + 6))?.[0].length ?? 0),
  };
}

/** Finds the names of instruments in a text, the longest name at each place. */
export function findNames(text: string): NameFound[] {
  const fixed = numbered(text).map((found) => withKind(text, found));
  const tokens = tokenize(text).filter(
    (token) => !fixed.some((one) => token.start < one.end && token.end > one.start),
  );
  const found: NameFound[] = [...fixed];
  for (let at = 0; at < tokens.length; ) {
    const name = nameAt(text, tokens, at);
    if (name === undefined) {
      at += 1;
      continue;
    }
    const length = tokens.slice(at).findIndex((token) => token.start >= name.end);
    const from = length === -1 ? tokens.length : at + length;
    const { found: whole, next } = withCountry(text, tokens, from, name);
    const declined = withEnding(text, whole);
    const written = withOtherState(text, tokens, declined) ?? declined;
    found.push(written);
    at = Math.max(next, at + 1);
    while ((tokens[at]?.start ?? written.end) < written.end) at += 1;
  }
  return found.sort((left, right) => left.start - right.start);
}
