import type { NameFound } from './names.ts';

/** A national act with its issuer and its date before its number: `нормативного постановления … от 2 октября 2015 года № 6`. */
const DATED = (kind: string, number: string): RegExp =>
  new RegExp(
    String.raw`(?<!\p{L})${kind}[^\n;.№]{0,60}?\s(?:от|of|dated)\s+\d{1,2}[^\n;№]{1,24}?(?:№|No\.?)\s*(${number})()(?!\d)`,
    'giu',
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
  const R = String.raw`(?:[CС][MМ]\s*\/\s*)?(?:№\.?\s*)?(?<!\p{L})(?:Rec|REC|rec|R|Рек|рек)(?!\p{L})\.?(?:\s*(?:No\.?|№))?`;
  // without its brackets only where the word stands before it: `рекомендация 2003 22`
  const WORD = String.raw`(?<!\p{L})(?:rec|recommendations?|рек|рекомендаци\p{L}*|ұсыны\p{L}*)(?!\p{L})\.?(?:\s*(?:No\.?|№))?`;
  return [
    {
      pattern: new RegExp(
        String.raw`${R}\s*\(\s*(\d{2,4})\s*\)\s*(?:No\.?\s*|№\s*)?(\d{1,2})(?![\d.])`,
        'gu',
      ),
      address: recommendation,
    },
    {
      pattern: new RegExp(String.raw`${WORD}\s*(\d{4})[\s/]+(\d{1,2})(?![\d.])`, 'giu'),
      address: recommendation,
    },
    { pattern: /(?<![\d./])(2003)\/(22|23)(?![\d/])/g, address: recommendation },
    { pattern: /(?:№|No\.?)\s*\((99|92)\)\s*(22|16)(?!\d)/g, address: recommendation },
    {
      pattern: /(?:Resolution|Резолюци\p{L}*|Res\.?)?\s*\((76)\)\s*(2)(?!\d)/gu,
      address: () => 'coe/res-76-2',
    },
    {
      pattern: DATED(
        '(?:нормативн\\p{L}+\\s+постановлени\\p{L}+|постановлени\\p{L}+\\s+(?:Пленума\\s+)?(?:Верховного\\s+Суда|ВС)|НПВС|НП\\s+ВС|normative\\s+resolution|resolution\\s+of\\s+the\\s+supreme\\s+court)',
        '6',
      ),
      address: () => 'kz/sc-resolution-2015-6',
    },
    { pattern: DATED('(?:приказ\\p{L}*|order)', '508'), address: () => 'kz/interior-order-508' },
    { pattern: /\bETS\s*(?:No\.?|№)?\s*(51)()(?!\d)/gi, address: () => 'coe/ets-51' },
    { pattern: /\bGC\s*(?:No\.?|№)?\s*(21|35)()(?!\d)/gi, address: (number) => `un/hrc-gc-${number}` },
  ];
})();

const REVERSED = /(?<![\d(])(\d{1,2})\s+(?:Rec|REC)(?:\s+ұсыны\p{L}*)?\s*\(\s*(\d{4})\s*\)/gu;
const REVERSED_KNOWN: Readonly<Record<string, string>> = {
  '22/2003': 'coe/rec-2003-22',
  '23/2003': 'coe/rec-2003-23',
  '1/2010': 'coe/rec-2010-1',
  '2/2006': 'coe/epr',
};

function allNumbered(text: string): NameFound[] {
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

/** `Recommendation`, `ұсынымының`, `Конвенции` beside a number belong to the name. */
const BEFORE_NUMBER =
  /(?:Recommendation|Рекомендаци\p{L}*|Resolution|Резолюци\p{L}*|Convention|Конвенци\p{L}*)\s+$/u;
const AFTER_NUMBER = /^\s+(?:ұсыны\p{L}*|қарар\p{L}*|конвенция\p{L}*)/u;

function withKind(text: string, found: NameFound): NameFound {
  const before = BEFORE_NUMBER.exec(text.slice(0, found.start))?.[0].length ?? 0;
  const after = AFTER_NUMBER.exec(text.slice(found.end))?.[0].length ?? 0;
  return { ...found, start: found.start - before, end: found.end + after };
}

/** Finds the numbered documents a text names, with the word for their kind. */
export const findNumbered = (text: string): NameFound[] =>
  allNumbered(text).map((found) => withKind(text, found));
