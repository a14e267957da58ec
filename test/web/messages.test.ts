import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Localized } from '../../lib/base/index.ts';

const folder = join(import.meta.dirname, '../../web/messages');

function texts(value: unknown, path: string): { readonly path: string; readonly text: Localized }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('kk' in value && 'ru' in value && 'en' in value && typeof value.kk === 'string')
    return [{ path, text: value as Localized }];
  return Object.entries(value).flatMap(([key, below]) => texts(below, `${path}.${key}`));
}

const modules = await Promise.all(
  readdirSync(folder).map(async (file) => texts(await import(join(folder, file)), file)),
);
const all = modules.flat();
const places = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

describe('Every text of the pages', () => {
  it('is found by this test', () => {
    expect(all.length).toBeGreaterThan(300);
  });

  it('is there in three languages', () => {
    const empty = all.filter(({ text }) => [text.kk, text.ru, text.en].some((one) => one.trim() === ''));
    expect(empty).toEqual([]);
  });

  it('has the same places to fill in each language', () => {
    const differing = all.filter(
      ({ text }) =>
        `${places(text.ru)}` !== `${places(text.kk)}` || `${places(text.en)}` !== `${places(text.kk)}`,
    );
    expect(differing).toEqual([]);
  });

  it('is written in its own script', () => {
    const foreign = all.filter(({ text }) => /[а-яәіңғүұқөһ]/i.test(text.en) || /[әңғүұқөһ]/i.test(text.ru));
    expect(foreign).toEqual([]);
  });

  it('has no Latin letter inside a Cyrillic word, which looks right and is never found', () => {
    const mixed = /[а-яәңғүұқөһ][a-z]|[a-z][а-яәңғүұқөһ]/i;
    expect(all.filter(({ text }) => mixed.test(text.kk) || mixed.test(text.ru))).toEqual([]);
  });
});
