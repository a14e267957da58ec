import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Heads } from '../../lib/search/heads.ts';
import { packForNow } from '../../lib/search/letters.ts';
import { Scanner } from '../../lib/search/scan.ts';
import { foldWord, stemWord, tokenize } from '../../lib/text/index.ts';

/** Words whose stems differ from their letters, and words that begin alike. */
const TEXTS = {
  kk: 'Халқының аузы мен орны: кітабы, мойнына ілген белгісі, босатылғандарды түрмедегі сотталушыларға, ерні, ағасы, ой.',
  ru: 'Осуждённого освободили условно-досрочно; ходатайства судей, ребёнка и дети, шёл, дня, путём.',
  en: 'Juveniles were happily released early; the skies, policies and babies, hoping, an isolated inmate, I.',
} as const;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly ordinal: number;
}

function scan(text: string, heads: Heads): Word[] {
  const scanner = new Scanner(heads);
  scanner.open(packForNow(text));
  const words: Word[] = [];
  while (scanner.next()) {
    const { start, end, ordinal } = scanner;
    words.push({ start, end, ordinal });
  }
  return words;
}

/** Heads that let one word pass. */
function headsOf(stem: string): Heads {
  const heads = new Heads();
  heads.add(stem);
  return heads;
}

describe('Beginnings of words', () => {
  it.each(Object.entries(TEXTS))('let no word pass whose stem is asked for: %s', (lang, text) => {
    for (const { folded, start } of tokenize(text)) {
      const found = scan(text, headsOf(stemWord(folded, lang as keyof typeof TEXTS)));
      expect(
        found.map((word) => word.start),
        folded,
      ).toContain(start);
    }
  });

  it('pass most of the others, and count them', () => {
    const found = scan(TEXTS.kk, headsOf(foldWord('босатыл')));
    const at = tokenize(TEXTS.kk).findIndex(({ folded }) => folded.startsWith('босатыл'));
    expect(found.map(({ start, end }) => TEXTS.kk.slice(start, end))).toEqual(['босатылғандарды']);
    expect(found.map(({ ordinal }) => ordinal)).toEqual([at]);
  });
});

const letters = fc.constantFrom(
  ...[..."бсаоБСІіәңёqchеe1 7\n\n\r--.!?…'’ʼ\u00ad\u00a0\u0301é€😀٣ſ\u2028"],
  '-\n',
  '. ',
  ' бас',
);
const anyText = fc.oneof(
  fc.string({ unit: letters, maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

describe('A text read as bytes', () => {
  it('has the words that it has when read as a string, at the same places', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text);
        tokens.forEach(({ folded }) => {
          const wanted = tokens.flatMap((token, ordinal) =>
            token.folded === folded ? [{ start: token.start, end: token.end, ordinal }] : [],
          );
          const found = scan(text, headsOf(folded));
          for (const word of wanted) expect(found).toContainEqual(word);
          for (const word of found)
            expect(tokens[word.ordinal]).toMatchObject({ start: word.start, end: word.end });
        });
      }),
      { numRuns: 2000 },
    );
  });
});

/** The first letters of a text's words with the number of the sentence each stands in. */
function sentences(text: string): [string, number][] {
  const heads = new Heads();
  for (const { folded } of tokenize(text)) heads.add(folded);
  const scanner = new Scanner(heads);
  scanner.open(packForNow(text), text);
  const found: [string, number][] = [];
  while (scanner.next()) found.push([text.slice(scanner.start, scanner.end), scanner.sentence]);
  return found;
}

describe('Sentences and lines', () => {
  it('end at a mark before white space and at an empty line', () => {
    expect(sentences('Бір. Екі? үш!\u00a0төрт… бес\n\nалты')).toEqual([
      ['Бір', 0],
      ['Екі', 1],
      ['үш', 2],
      ['төрт', 3],
      ['бес', 4],
      ['алты', 5],
    ]);
  });

  it('do not end within a number, a name or at the end of a line', () => {
    expect(sentences('8.2 ҚР.ҚК жол\nсоңы').map(([, sentence]) => sentence)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('know where the first two lines end, letters that take three bytes among them', () => {
    const text = '€ Өкпе т.б. ауру-\nлары, екінші жол\nүшінші';
    const scanner = new Scanner(new Heads());
    scanner.open(packForNow(text), text);
    expect(scanner.next()).toBe(false);
    expect([scanner.firstLine, scanner.secondLine, scanner.length]).toEqual([
      text.indexOf('\n'),
      text.lastIndexOf('\n'),
      text.length,
    ]);
    expect(scanner.firstLineWords).toBe(2);
  });
});
