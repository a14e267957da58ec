import { createRoute, z } from '@hono/zod-openapi';
import {
  type Finding,
  InvalidInputError,
  LANGUAGES,
  type Language,
  type Localized,
  NotFoundError,
} from '../../base/index.ts';
import { instrumentNames } from '../../citation/index.ts';
import {
  countUnits,
  type LibraryDocument,
  libraryDocumentSchema,
  type OfficialText,
  type Passage,
  passageSchema,
} from '../../corpus/index.ts';
import { createRouter } from '../app.ts';
import { problemResponse } from '../problem.ts';
import { jsonResponse, languageQuery, localizedOut } from '../schemas.ts';

/** A file as it came, with its own name. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the routes need of the machine they run on; all of it reads files or writes the store. */
export interface ImportDependencies {
  documents(): Promise<readonly LibraryDocument[]>;
  /** A document and its passages in the order of the file; `undefined` when there is none of that name. */
  document(
    id: string,
  ): Promise<{ readonly document: LibraryDocument; readonly passages: readonly Passage[] } | undefined>;
  /** Reads the file and keeps its passages under `id`. */
  keepDocument(file: UploadedFile, id: string): Promise<LibraryDocument>;
  removeDocument(id: string): Promise<void>;
  /** Reads the file and keeps the text. */
  keepOfficial(
    file: UploadedFile,
    place: { readonly instrument: string; readonly edition: string; readonly lang: Language },
  ): Promise<{ readonly text: OfficialText; readonly findings: readonly Finding[] }>;
}

const NO_FILE: Localized = {
  kk: 'Файл жіберілмеген: file өрісіне файл салыңыз.',
  ru: 'Файл не отправлен: приложите файл в поле file.',
  en: 'No file was sent: put the file into the field file.',
};
const NO_INSTRUMENT: Localized = {
  kk: 'Мұндай акт жоқ: instrument өрісі kz/criminal-code түрінде болуы керек.',
  ru: 'Такого акта нет: поле instrument должно иметь вид kz/criminal-code.',
  en: 'There is no such instrument: the field instrument looks like kz/criminal-code.',
};

const NO_DOCUMENT: Localized = {
  kk: 'Кітапханада мұндай құжат жоқ: ол жойылған болуы мүмкін; құжаттар тізімін ашып қараңыз.',
  ru: 'Такого документа в библиотеке нет: возможно, он удалён; откройте список документов.',
  en: 'The library has no such document: it may have been removed, open the list.',
};

/** Passages of one answer: some ten printed pages. */
const WINDOW = 60;

/** A stretch of a document, the passages in the order of the file. */
const stretchOut = z
  .object({
    document: libraryDocumentSchema,
    from: z.int().openapi({ description: 'Number of the first passage shown, from 0' }),
    total: z.int().openapi({ description: 'Passages of the document' }),
    passages: z.array(passageSchema.omit({ document: true })),
  })
  .openapi('LibraryStretch');
export type LibraryStretch = z.infer<typeof stretchOut>;

const findingOut = z.object({
  rule_id: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: localizedOut,
});
const fileField = z.any().openapi({ type: 'string', format: 'binary' });
const multipart = <S extends z.ZodType>(schema: S) =>
  ({ body: { required: true, content: { 'multipart/form-data': { schema } } } }) as const;

const documents = createRoute({
  method: 'get',
  path: '/library',
  summary: "Documents of the user's library",
  request: { query: languageQuery },
  responses: { 200: jsonResponse('Documents', z.object({ documents: z.array(libraryDocumentSchema) })) },
});
const keepDocument = createRoute({
  method: 'post',
  path: '/library',
  summary: 'Adds a document (txt, md, html, pdf, docx) to the library',
  request: { query: languageQuery, ...multipart(z.object({ file: fileField, id: z.string().min(1) })) },
  responses: {
    201: jsonResponse('The document', libraryDocumentSchema),
    413: problemResponse('The file is too large'),
    422: problemResponse('The file cannot be read'),
  },
});
const readDocument = createRoute({
  method: 'get',
  path: '/library/{id}',
  summary: 'A stretch of a document of the library, with lines and pages',
  request: {
    params: z.object({ id: z.string() }),
    query: languageQuery.extend({
      line: z.coerce
        .number()
        .int()
        .positive()
        .optional()
        .openapi({ description: 'Begin at the passage that holds this line' }),
      from: z.coerce
        .number()
        .int()
        .nonnegative()
        .optional()
        .openapi({ description: 'Begin at this passage, counted from 0' }),
    }),
  },
  responses: {
    200: jsonResponse(`At most ${WINDOW} passages`, stretchOut),
    404: problemResponse('The library has no such document'),
  },
});
const removeDocument = createRoute({
  method: 'delete',
  path: '/library/{id}',
  summary: 'Removes a document from the library',
  request: { query: languageQuery, params: z.object({ id: z.string() }) },
  responses: { 204: { description: 'Removed' }, 422: problemResponse('Not a name of a document') },
});
const keepOfficial = createRoute({
  method: 'post',
  path: '/official',
  summary: 'Adds an official text (pdf, docx, html, md, txt, json) to the store',
  request: {
    query: languageQuery,
    ...multipart(
      z.object({
        file: fileField,
        instrument: z.string(),
        edition: z.iso.date(),
        language: z.enum(LANGUAGES),
      }),
    ),
  },
  responses: {
    201: jsonResponse(
      'What was read',
      z.object({
        instrument: z.string(),
        edition: z.string(),
        lang: z.enum(LANGUAGES),
        title: z.string(),
        articles: z.int(),
        units: z.int(),
        findings: z.array(findingOut),
      }),
    ),
    413: problemResponse('The file is too large'),
    422: problemResponse('The file cannot be read'),
  },
});

/** The name without folders, whatever the sender put before it. */
async function uploaded(value: unknown): Promise<UploadedFile> {
  if (!(value instanceof File)) throw new InvalidInputError(NO_FILE);
  const name = value.name.split(/[\\/]/).at(-1) ?? '';
  return { name, bytes: new Uint8Array(await value.arrayBuffer()) };
}

/** The number of the passage a line stands in, or of the last one before it. */
function passageAt(passages: readonly Passage[], line: number): number {
  const holding = passages.findIndex(({ lines: [first, last] }) => first <= line && line <= last);
  if (holding !== -1) return holding;
  return Math.max(
    0,
    passages.findLastIndex(({ lines: [first] }) => first <= line),
  );
}

/** Routes that bring files into the store of this machine. Nothing is kept of a file that cannot be read. */
export function importRouter(machine: ImportDependencies) {
  return createRouter()
    .openapi(documents, async (context) => context.json({ documents: [...(await machine.documents())] }, 200))
    .openapi(keepDocument, async (context) => {
      const { file, id } = context.req.valid('form');
      return context.json(await machine.keepDocument(await uploaded(file), id), 201);
    })
    .openapi(readDocument, async (context) => {
      const { line, from: asked } = context.req.valid('query');
      const found = await machine.document(context.req.valid('param').id);
      if (found === undefined) throw new NotFoundError(NO_DOCUMENT);
      const { document, passages } = found;
      const from = line === undefined ? (asked ?? 0) : passageAt(passages, line);
      const shown = passages.slice(from, from + WINDOW).map(({ document: _of, ...rest }) => rest);
      return context.json({ document, from, total: passages.length, passages: shown }, 200);
    })
    .openapi(removeDocument, async (context) => {
      await machine.removeDocument(context.req.valid('param').id);
      return context.body(null, 204);
    })
    .openapi(keepOfficial, async (context) => {
      const { file, instrument, edition, language } = context.req.valid('form');
      if (instrumentNames(instrument) === undefined) throw new InvalidInputError(NO_INSTRUMENT);
      const { text, findings } = await machine.keepOfficial(await uploaded(file), {
        instrument,
        edition,
        lang: language,
      });
      const { title, articles } = text;
      const counts = { articles: articles.length, units: countUnits(articles) };
      const read = { instrument, edition, lang: language, title, ...counts };
      return context.json(
        {
          ...read,
          findings: findings.map(({ rule_id, severity, message }) => ({ rule_id, severity, message })),
        },
        201,
      );
    });
}
