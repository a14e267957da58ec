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
} as const;

/** Names under which a build keeps the faces beside the other data: `tinos-bold.ttf`. */
export const fontDataName = (face: keyof Fonts): string => `tinos-${face}.ttf`;

export const FONT_FACES = Object.keys(FACES) as readonly (keyof Fonts)[];

/** One face of Tinos from the installed package. */
export function readFont(face: keyof Fonts): Uint8Array {
  const found = createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json');
  return new Uint8Array(readFileSync(join(found, '..', FACES[face])));
}

/** All faces of Tinos from the installed package. */
export function readFonts(): Fonts {
  return { regular: readFont('regular'), bold: readFont('bold'), italic: readFont('italic') };
}

/** All faces as a build keeps them; `read` gives a built file by name. */
export async function builtFonts(read: (name: string) => Promise<Uint8Array>): Promise<Fonts> {
  const [regular, bold, italic] = await Promise.all(
    (['regular', 'bold', 'italic'] as const).map((face) => read(fontDataName(face))),
  );
  if (regular === undefined || bold === undefined || italic === undefined)
    throw new Error('a face is missing');
  return { regular, bold, italic };
}
