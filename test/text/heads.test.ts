import { describe, expect, it } from 'vitest';
import { foldWord, Heads, stemWord, tokenize, WordReader } from '../../lib/text/index.ts';

/** Words whose stems differ from their letters, and words that begin alike. */
const TEXTS = {
  kk: 'Халқының аузы мен орны: кітабы, мойнына ілген белгісі, босатылғандарды түрмедегі сотталушыларға, ерні, ағасы, ой.',
  ru: 'Осуждённого освободили условно-досрочно; ходатайства судей, ребёнка и дети, шёл, дня, путём.',
  en: 'Juveniles were happily released early; the skies, policies and babies, hoping, an isolated inmate, I.',
} as const;

describe('Beginnings of words', () => {
  it.each(Object.entries(TEXTS))('let no word pass whose stem is asked for: %s', (lang, text) => {
    for (const { folded, start } of tokenize(text)) {
      const heads = new Heads();
      heads.add(stemWord(folded, lang as keyof typeof TEXTS));
      const reader = new WordReader(text, heads);
      const seen: number[] = [];
      while (reader.next()) seen.push(reader.start);
      expect(seen, folded).toContain(start);
    }
  });

  it('pass most of the others, and count them', () => {
    const heads = new Heads();
    heads.add(foldWord('босатыл'));
    const reader = new WordReader(TEXTS.kk, heads);
    const found: [string, number][] = [];
    while (reader.next()) found.push([reader.written(), reader.ordinal]);
    const at = tokenize(TEXTS.kk).findIndex(({ folded }) => folded.startsWith('босатыл'));
    expect(found).toEqual([['босатылғандарды', at]]);
  });
});
