import { z } from 'zod';
import { LANGUAGES, type Language } from '../base/index.ts';
import { parseAddress } from '../citation/index.ts';

/** What an editor's note in an official text says. */
export const NOTE_KINDS = [
  'repealed',
  'added',
  'changed',
  'future',
  'constitutional-court',
  'other',
] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** A note of the publisher («Сноска», «Примечание ИЗПИ», «Ескерту»): about the text, not part of it. */
export const officialNoteSchema = z.object({ kind: z.enum(NOTE_KINDS), text: z.string() });
export type OfficialNote = z.infer<typeof officialNoteSchema>;

export interface OfficialUnit {
  /** Segment of the address: `72`, `3`, `1-1`, `a`, `note`. */
  number: string;
  /** As printed: `Статья 72`, `3.`, `1-1)`, `(a)`. */
  label: string;
  heading?: string | undefined;
  /** Own words without the label, one paragraph per line; empty when its parts say all. */
  text: string;
  /** Words that stand after the parts and belong to the whole. */
  tail?: string | undefined;
  parts: OfficialUnit[];
  notes: OfficialNote[];
  repealed?: boolean | undefined;
  /** Anchor of the publisher's page: `z304`. */
  anchor?: string | undefined;
}

export const officialUnitSchema: z.ZodType<OfficialUnit> = z.lazy(() =>
  z.object({
    number: z.string(),
    label: z.string(),
    heading: z.string().optional(),
    text: z.string(),
    tail: z.string().optional(),
    parts: z.array(officialUnitSchema),
    notes: z.array(officialNoteSchema),
    repealed: z.boolean().optional(),
    anchor: z.string().optional(),
  }),
);

export const SOURCE_FORMATS = ['pdf', 'html', 'md', 'txt', 'json', 'docx'] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** One edition of one act in one language, as published: the shape of a file of the store. */
export const officialTextSchema = z.object({
  instrument: z.string(),
  edition: z.iso.date(),
  lang: z.enum(LANGUAGES),
  title: z.string(),
  /** Words before the first article. */
  preamble: z.string(),
  source: z.object({ file: z.string(), format: z.enum(SOURCE_FORMATS), sha256: z.string() }),
  sections: z.array(z.object({ from: z.string(), heading: z.string() })),
  notes: z.array(officialNoteSchema),
  articles: z.array(officialUnitSchema),
});
export type OfficialText = z.infer<typeof officialTextSchema>;

/** One text of the store, without its words. */
export interface HeldText {
  readonly instrument: string;
  readonly edition: string;
  readonly lang: Language;
}

/** Where official texts are kept. */
export interface OfficialStore {
  /** Editions held of an instrument, the newest first, each language by itself. */
  editions(instrument: string): Promise<HeldText[]>;
  list(): Promise<HeldText[]>;
  /** `undefined` when it is not held. @throws InvalidInputError when what is held is damaged. */
  read(held: HeldText): Promise<OfficialText | undefined>;
  /** Replaces the same edition and language at once or not at all. */
  save(text: OfficialText): Promise<void>;
}

/**
 * The unit directly below another. Besides its numbered parts a unit has unnumbered paragraphs (`para-2` is the
 * second, «абзац второй») and the items of its remark (`note-1` is item 1 of `note`).
 */
export function childUnit(unit: OfficialUnit, number: string): OfficialUnit | undefined {
  const part = unit.parts.find((one) => one.number === number);
  if (part !== undefined) return part;
  const paragraph = /^para-(\d+)$/.exec(number)?.[1];
  if (paragraph !== undefined) {
    const paragraphs = [...unit.text.split('\n'), ...(unit.tail?.split('\n') ?? [])];
    const text = paragraphs[Number(paragraph) - 1];
    return text === undefined ? undefined : { number, label: '', text, parts: [], notes: [] };
  }
  const item = /^note-(\d+(?:-\d+)*)$/.exec(number)?.[1];
  const note = unit.parts.find((one) => one.number === 'note');
  return item === undefined || note === undefined ? undefined : childUnit(note, item);
}

/** The unit an address names within a text; `undefined` when the text has none. */
export function officialUnit(text: OfficialText, address: string): OfficialUnit | undefined {
  const parsed = parseAddress(address);
  if (parsed === undefined || parsed.instrument !== text.instrument) return undefined;
  const [first, ...rest] = parsed.path;
  let unit = text.articles.find((one) => one.number === first);
  for (const number of rest) unit = unit && childUnit(unit, number);
  return unit;
}

/** The paragraphs of a unit in their printed order, each with its label; notes are left out. */
export function unitLines(unit: OfficialUnit, labelled = true): string[] {
  const own = unit.text === '' ? [] : unit.text.split('\n');
  const marked = labelled ? [[unit.label, own[0] ?? ''].join(' ').trim(), ...own.slice(1)] : own;
  return [
    ...(unit.repealed === true && own.length === 0 && unit.parts.length === 0 ? [] : marked),
    ...unit.parts.flatMap((part) => unitLines(part)),
    ...(unit.tail === undefined ? [] : unit.tail.split('\n')),
  ];
}

/** The words of an article or a part as plain text, without its own label and heading. */
export function unitText(unit: OfficialUnit): string {
  return unitLines(unit, false).join('\n');
}

/** How many units stand below, at every level. */
export function countUnits(units: readonly OfficialUnit[]): number {
  return units.reduce((sum, unit) => sum + 1 + countUnits(unit.parts), 0);
}
