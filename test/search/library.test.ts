import { mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { passagesOfText } from '../../lib/corpus/index.ts';
import { loadLibrary, saveLibraryDocument } from '../../lib/search/adapters/index.ts';

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
    expect(segment?.passages.map((passage) => passage.text)).toEqual(['Екінші мәтін.']);
  });

  it('puts the old version back when a replacement was cut short', async () => {
    await save('a', 'Бірінші мәтін.');
    await rename(join(folder, 'library', 'a'), join(folder, 'library', '.a.old'));
    expect((await loadLibrary(folder)).flatMap((segment) => segment.passages)).toHaveLength(1);
    expect(await readdir(join(folder, 'library'))).toEqual(['a']);
  });

  it('builds a damaged index again from the passages', async () => {
    await save('a', 'Бірінші мәтін.');
    await writeFile(join(folder, 'library', 'a', 'search.bin'), 'broken');
    expect((await loadLibrary(folder))[0]?.index.documentCount).toBe(1);
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
