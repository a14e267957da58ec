import { z } from 'zod';
import { LANGUAGES } from '../base/index.ts';

/**
 * A passage of a document in the user's library: some whole sentences, with their place in the file. Passages of a
 * document share no words; a line may hold the end of one and the beginning of the next, and a passage may run
 * round a footnote which is a passage of its own.
 */
export const passageSchema = z.object({
  /** Identifier of the document, given at import: `report-2025`. */
  document: z.string(),
  /** `<document>#<first line>`, with `.2` and so on for the next passage of the same line; unique in the library. */
  id: z.string(),
  /** The words as they stand in the file, line breaks kept. */
  text: z.string(),
  lang: z.enum(LANGUAGES),
  /** First and last line, counted from 1; of the file for txt, of the extracted text otherwise. */
  lines: z.tuple([z.number().int().positive(), z.number().int().positive()]),
  page: z.number().int().positive().optional(),
  /** The heading the passage stands under. */
  title: z.string().optional(),
  /** The provision a passage of an official text is the text of. */
  address: z.string().optional(),
});
export type Passage = z.infer<typeof passageSchema>;

/** What the library knows of a document besides its passages. */
export const libraryDocumentSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** Name of the imported file without its folder. */
  file: z.string(),
  kind: z.enum(['txt', 'md', 'html', 'pdf', 'docx']),
  passages: z.number().int().nonnegative(),
  /** Set for an official text: the instrument, edition and language it is the text of. */
  official: z.object({ instrument: z.string(), edition: z.string(), lang: z.enum(LANGUAGES) }).optional(),
});
export type LibraryDocument = z.infer<typeof libraryDocumentSchema>;
