import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dataTriples, sourceTriples, type Triple } from './triples.ts';

const root = new URL('../..', import.meta.url).pathname;
const program = sourceTriples(root, ['lib', 'web']);
const yaml = (folder: string): Triple[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) =>
      dataTriples(`${folder}/${file}`, parse(readFileSync(join(root, folder, file), 'utf8'))),
    );
const written = [...yaml('corpus'), ...yaml('templates')];

/** A Latin letter inside a Cyrillic word: it looks right and is never found. */
const MIXED = /[\p{Script=Cyrillic}][A-Za-z]|[A-Za-z][\p{Script=Cyrillic}]/u;
const inserted = (text: string): string => (text.match(/\{[^}]*\}/g) ?? []).sort().join(' ');
const bare = (text: string): string => text.replaceAll(/\{[^}]*\}/g, ' ');
const tell = ({ place, kk, ru, en }: Triple): string => `${place}: ${kk} | ${ru} | ${en}`.slice(0, 300);

/** A value inserted may be a text by language; then only the language differs in its source. */
const neutral = (text: string): string => text.replaceAll(/\.(kk|ru|en)\b|\[?'(kk|ru|en)'\]?/g, '');

describe.each([
  ['the program', program],
  ['the corpus and the templates', written],
])('The texts of %s', (_, triples) => {
  it('are there to be compared', () => {
    expect(triples.length).toBeGreaterThan(100);
  });

  it('say something in each language, or nothing in all', () => {
    const partly = triples.filter(({ kk, ru, en }) => {
      const empty = [kk, ru, en].filter((text) => text.trim() === '').length;
      return empty !== 0 && empty !== 3;
    });
    expect(partly.map(tell)).toEqual([]);
  });

  it('mix no Latin letters into Kazakh and Russian words', () => {
    const mixed = triples.filter(({ kk, ru }) => MIXED.test(bare(kk)) || MIXED.test(bare(ru)));
    expect(mixed.map(tell)).toEqual([]);
  });

  it('are not Russian where they should be Kazakh', () => {
    const long = triples.filter(
      ({ kk, ru }) => kk === ru && bare(kk).split(/\s+/).filter(Boolean).length >= 4,
    );
    expect(long.map(tell)).toEqual([]);
  });
});

describe('The comparison', () => {
  it('sees a Latin i inside a Kazakh word, and not a name beside one', () => {
    expect(MIXED.test('мерз\u0069мінен')).toBe(true);
    expect(MIXED.test('JSON-ды DOCX пен PDF түрінде')).toBe(false);
  });

  it('reads objects, calls and templates in the sources', () => {
    const places = program.map(({ place }) => place.replace(/:\d+$/, ''));
    expect(places).toContain('lib/api/body.ts');
    expect(places.some((place) => place.startsWith('web/messages/'))).toBe(true);
    expect(program.some(({ kk }) => /\{.+\}/.test(kk))).toBe(true);
  });
});

describe('The messages of the program', () => {
  it('insert the same values in each language', () => {
    const uneven = program.filter(({ kk, ru, en }) => {
      const values = [kk, ru, en].map((text) => neutral(inserted(text)));
      return values.some((value) => (value === '') !== (values[0] === ''));
    });
    expect(uneven.map(tell)).toEqual([]);
  });
});
