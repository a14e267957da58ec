import { mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { passagesOfText } from '../../lib/corpus/index.ts';
import {
  loadLibrary,
  mergeLibrary,
  removeLibraryDocument,
  saveLibraryDocument,
} from '../../lib/search/adapters/index.ts';
import { emptyMemory } from '../../lib/search/adapters/kept.ts';
import { readLibrary } from '../../lib/search/adapters/library.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'library-'));
});
afterEach(() => rm(folder, { recursive: true }));

const save = (id: string, text: string) => {
  const passages = passagesOfText(text, id);
  return saveLibraryDocument(
    folder,
    { id, title: id, file: `${id}.txt`, kind: 'txt', passages: passages.length },
    passages,
  );
};

describe('The library', () => {
  it('is empty before the first import', async () => {
    expect(await loadLibrary(folder)).toEqual([]);
  });

  it('gives back what was saved, the new version after a replacement', async () => {
    await save('a', 'Бірінші мәтін.');
    await save('a', 'Екінші мәтін.');
    const [segment] = await loadLibrary(folder);
    expect([...(segment?.passages ?? [])].map((passage) => passage.text)).toEqual(['Екінші мәтін.']);
  });

  it('puts the old version back when a replacement was cut short', async () => {
    await save('a', 'Бірінші мәтін.');
    await rename(join(folder, 'library', 'a'), join(folder, 'library', '.a.old'));
    expect((await loadLibrary(folder)).flatMap((segment) => [...segment.passages])).toHaveLength(1);
    expect(await readdir(join(folder, 'library'))).toEqual(['a']);
  });

  it('builds a damaged index again from the passages', async () => {
    await save('a', 'Бірінші мәтін.');
    await writeFile(join(folder, 'library', 'a', 'search.bin'), 'broken');
    expect((await loadLibrary(folder))[0]?.index.documentCount).toBe(1);
  });

  it('is searched as one segment after a merge, with the documents and passages it had', async () => {
    for (const id of ['a', 'b', 'c']) await save(id, `${id} құжатының мәтіні.`);
    expect(await mergeLibrary(folder, 2)).toBe(true);
    const [whole, ...rest] = await loadLibrary(folder);
    expect(rest).toEqual([]);
    expect(whole?.documents.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect([...(whole?.passages ?? [])].map(({ text }) => text[0])).toEqual(['a', 'b', 'c']);
    expect(Array.from({ length: 3 }, (_, at) => whole?.index.id(at))).toEqual(
      [...(whole?.passages ?? [])].map(({ id }) => id),
    );
  });

  it('takes what changed after a merge from its own segments', async () => {
    for (const id of ['a', 'b', 'c']) await save(id, `${id} бір`);
    await mergeLibrary(folder, 2);
    await save('d', 'd бір');
    expect((await loadLibrary(folder)).map(({ documents }) => documents.length)).toEqual([3, 1]);
    await save('b', 'b екі');
    // the merged index knows the old text of b: it no longer counts
    expect((await loadLibrary(folder)).map(({ documents }) => documents.length)).toEqual([1, 1, 1, 1]);
    const texts = (await loadLibrary(folder)).flatMap(({ passages }) =>
      [...passages].map(({ text }) => text),
    );
    expect(texts.sort()).toEqual(['a бір', 'b екі', 'c бір', 'd бір']);
    await removeLibraryDocument(folder, 'a');
    expect((await loadLibrary(folder)).flatMap(({ documents }) => documents.map(({ id }) => id))).toEqual([
      'b',
      'c',
      'd',
    ]);
  });

  it('merges few segments not at all, and again only when many are new', async () => {
    for (const id of ['a', 'b', 'c']) await save(id, id);
    expect(await mergeLibrary(folder, 4)).toBe(false);
    expect(await mergeLibrary(folder, 3)).toBe(true);
    expect(await mergeLibrary(folder, 3)).toBe(false);
  });

  /** What a process leaves that is killed after so many steps of a merge. */
  it.each([
    ['the index half written', ['.merged-0123456789abcdef.bin.new'], 'TRZI'],
    ['the index written, the list not', ['.merged-0123456789abcdef.bin'], 'TRZI'],
    ['the list half written', ['.merged.json.new'], '{"index":'],
    ['a list that is broken', ['.merged.json'], '{"index":'],
    [
      'a list whose index is gone',
      ['.merged.json'],
      '{"index":".merged-0123456789abcdef.bin","parts":[{"id":"a","digest":"x","passages":1}]}',
    ],
  ])('loses nothing when a merge left %s', async (_, files, content) => {
    for (const id of ['a', 'b']) await save(id, id);
    for (const file of files) await writeFile(join(folder, 'library', file), content);
    expect((await loadLibrary(folder)).map(({ documents }) => documents[0]?.id)).toEqual(['a', 'b']);
    expect(await mergeLibrary(folder, 2)).toBe(true);
    const names = (await readdir(join(folder, 'library'))).filter((name) => name.startsWith('.merged-'));
    expect(names).toHaveLength(1);
    expect((await loadLibrary(folder)).map(({ documents }) => documents.length)).toEqual([2]);
  });

  it('uses the segments when the merged index is damaged', async () => {
    for (const id of ['a', 'b']) await save(id, id);
    await mergeLibrary(folder, 2);
    const [name = ''] = (await readdir(join(folder, 'library'))).filter((one) => one.endsWith('.bin'));
    await writeFile(join(folder, 'library', name), 'damaged');
    expect(await loadLibrary(folder)).toHaveLength(2);
  });

  it.each(['', '..', 'a/b', '.hidden', 'қ', 'x'.repeat(65)])('refuses the name "%s"', async (id) => {
    await expect(save(id, 'Мәтін.')).rejects.toThrow();
  });
});

describe('Passages of a text', () => {
  it('carry the lines of the file, in order and without overlap', () => {
    const line = fc.constantFrom(
      'Сот шешім шығарды.',
      'бұл сөйлем жалғасады',
      ' Жаңа бет басталды',
      '',
      'ТАРАУ',
      '12',
      'https://example.org/x',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 80 }), (lines) => {
        let last = 0;
        for (const passage of passagesOfText(lines.join('\n'), 'd')) {
          const [from, to] = passage.lines;
          expect(from).toBeGreaterThan(last);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(lines.length);
          expect(passage.text.split('\n')[0]).toBe((lines[from - 1] ?? '').trim());
          last = to;
        }
      }),
    );
  });

  it('leave out a running header and go on with the sentence', () => {
    const page = (number: number) =>
      [' Бетте мәтін басталып,', 'одан әрі жалғаса береді', 'БАС ЖОЛ', String(number)].join('\n');
    const [passage] = passagesOfText(`${page(1)}\n${page(2)}`, 'd');
    expect(passage?.text).not.toContain('БАС ЖОЛ');
    expect(passage?.lines).toEqual([1, 6]);
  });
});

/** What a running server does: it reads again after each change, and remembers. */
describe('The library of a running server', () => {
  it('reads only the new document after an import', async () => {
    const memory = emptyMemory();
    for (const id of ['a', 'b']) await save(id, `${id} құжатының мәтіні.`);
    const before = await readLibrary(folder, memory);
    await save('c', 'c құжатының мәтіні.');
    const after = await readLibrary(folder, memory);
    expect(after).toHaveLength(3);
    // the very same objects: nothing of them was opened again
    expect(after.slice(0, 2).map((segment, at) => segment === before[at])).toEqual([true, true]);
  });

  it('sees a document that was replaced, and one that was removed', async () => {
    const memory = emptyMemory();
    for (const id of ['a', 'b']) await save(id, `${id} құжатының мәтіні.`);
    await readLibrary(folder, memory);
    await save('a', 'Жаңа нұсқа.');
    await removeLibraryDocument(folder, 'b');
    const texts = (await readLibrary(folder, memory)).flatMap(({ passages }) =>
      [...passages].map(({ text }) => text),
    );
    expect(texts).toEqual(['Жаңа нұсқа.']);
  });

  it('keeps the merged index and adds the segment of a later import', async () => {
    const memory = emptyMemory();
    for (const id of ['a', 'b']) await save(id, `${id} құжатының мәтіні.`);
    expect(await mergeLibrary(folder, 2, memory)).toBe(true);
    const [merged] = await readLibrary(folder, memory);
    await save('c', 'c құжатының мәтіні.');
    const after = await readLibrary(folder, memory);
    expect(after.map(({ documents }) => documents.map(({ id }) => id))).toEqual([['a', 'b'], ['c']]);
    expect(after[0]?.index).toBe(merged?.index);
  });

  it('gives what a reading without memory gives, after any changes', async () => {
    const change = fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      kind: fc.constantFrom('save' as const, 'remove' as const, 'merge' as const),
      text: fc.constantFrom('Бір.', 'Екі.', 'Үш.'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 8 }), async (changes) => {
        const memory = emptyMemory();
        for (const { id, kind, text } of changes) {
          if (kind === 'save') await save(id, text);
          else if (kind === 'remove') await removeLibraryDocument(folder, id);
          else await mergeLibrary(folder, 2, memory);
          const shown = (segments: Awaited<ReturnType<typeof readLibrary>>) =>
            segments.map(({ documents, passages, index }) => ({
              documents,
              texts: [...passages].map((passage) => passage.text),
              found: index.documentCount,
            }));
          expect(shown(await readLibrary(folder, memory))).toEqual(shown(await readLibrary(folder)));
        }
      }),
      { numRuns: 15 },
    );
  });
});
