import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import type { Fonts } from '../files.ts';
import type { TemplateFile } from '../templates.ts';

/** Files of a templates folder that matter to {@link readTemplates}: `.yaml` and `.hbs`, by relative path. */
export function readTemplateFolder(folder: string): TemplateFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(yaml|hbs)$/.test(path))
    .sort()
    .map((path) => ({
      path: path.split(sep).join('/'),
      content: readFileSync(join(folder, path), 'utf8'),
    }));
}

const FACES = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  bold_italic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
} as const;

/** Relative paths of the font files, for a build that copies them beside a bundle. */
export const FONT_FILES: Readonly<Record<keyof Fonts, string>> = FACES;

/** Tinos from the installed package, or from `folder` where a bundle keeps the four files. */
export function readFonts(folder?: string): Fonts {
  const base =
    folder ?? join(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'), '..');
  const read = (face: keyof Fonts): Uint8Array => {
    const path = FACES[face];
    return new Uint8Array(
      readFileSync(join(base, folder === undefined ? path : (path.split('/').at(-1) ?? ''))),
    );
  };
  return {
    regular: read('regular'),
    bold: read('bold'),
    italic: read('italic'),
    bold_italic: read('bold_italic'),
  };
}
