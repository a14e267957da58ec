import { createRoute, type z } from '@hono/zod-openapi';
import * as desk from '../../amendments/index.ts';
import { InvalidInputError, type Localized } from '../../base/index.ts';
import { importLibrary } from '../../corpus/import/index.ts';
import type { Corpus, OfficialStore } from '../../corpus/index.ts';
import { createRouter } from '../app.ts';
import { problemResponse } from '../problem.ts';
import { jsonBody, jsonResponse, languageQuery } from '../schemas.ts';
import * as shapes from './shapes.ts';

/** What the routes of amendments need. */
export interface AmendmentsDependencies {
  /** Font files for the PDF, asked for at the first PDF. */
  readonly fonts: () => Promise<desk.PdfFonts>;
  /** The corpus, for the crosswalk; without it no standards are offered. */
  readonly corpus?: Corpus;
  /** Official texts of the user's store; without it current wordings are not compared with the law. */
  readonly official?: Pick<OfficialStore, 'editions' | 'read'>;
  /** The present instant, RFC 3339 in UTC. */
  readonly now: () => string;
}

const NOTHING_SENT: Localized = {
  kk: 'Файл да, мәтін де жіберілмеді: file (base64) немесе text өрісін толтырыңыз.',
  ru: 'Не отправлен ни файл, ни текст: заполните поле file (base64) или text.',
  en: 'Neither a file nor a text was sent: fill in file (base64) or text.',
};
const NO_ROW: Localized = {
  kk: 'Мұндай жол жоқ: row өрісінде кестедегі жолдың белгісін көрсетіңіз.',
  ru: 'Такой строки нет: укажите в поле row идентификатор строки таблицы.',
  en: 'There is no such row: give the id of a row of the table in row.',
};
const wrong = problemResponse('Input that cannot be used');

function post<I extends z.ZodType, O extends z.ZodType>(path: string, summary: string, input: I, output: O) {
  return createRoute({
    method: 'post',
    path: `/amendments/${path}`,
    summary,
    request: { query: languageQuery, ...jsonBody(input) },
    responses: { 200: jsonResponse(summary, output), 422: wrong },
  });
}

const importRoute = post(
  'import',
  'Read the comparative tables of a file. Nothing is stored',
  shapes.importIn,
  shapes.importOut,
);
const diffRoute = post('diff', 'Compare two wordings word by word', shapes.diffIn, shapes.diffOut);
const checkRoute = post(
  'check',
  'Check tables against themselves, the law and the crosswalk',
  shapes.checkIn,
  shapes.findingsOut,
);
const compareRoute = post(
  'compare',
  'Lay drafts side by side, provision by provision',
  shapes.compareIn,
  shapes.compareOut,
);
const mergeRoute = post('merge', 'Make a new draft of picked rows', shapes.mergeIn, shapes.mergeOut);
const themesRoute = post(
  'themes',
  'Lay policy papers side by side, theme by theme',
  shapes.themesIn,
  shapes.themesOut,
);
const textRoute = post(
  'text',
  'The text of a policy paper. Nothing is stored',
  shapes.textIn,
  shapes.textOut,
);
const formRoute = post(
  'form',
  'The rows as the printed form has them, changed words marked',
  shapes.formIn,
  shapes.formOut,
);
const directionsRoute = post(
  'directions',
  'Write the directions of an amending law and the consolidated text',
  shapes.directionsIn,
  shapes.directionsOut,
);
const recutRoute = post(
  'recut',
  'Move the boundaries of a row read from text',
  shapes.recutIn,
  shapes.recutOut,
);
const writeRoute = post(
  'write',
  'One step of writing a table: take up a provision, add a variant, a citation or a position',
  shapes.writeIn,
  shapes.writeOut,
);
const exportRoute = createRoute({
  method: 'post',
  path: '/amendments/export/{format}',
  summary: 'Tables as a file',
  request: { query: languageQuery, params: shapes.formatParameter, ...jsonBody(shapes.exportIn) },
  responses: { 200: { description: 'The file' }, 422: wrong },
});

const MEDIA: Readonly<Record<string, readonly [type: string, extension: string]>> = {
  docx: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  tracked: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  pdf: ['application/pdf', 'pdf'],
  csv: ['text/csv; charset=utf-8', 'csv'],
  json: ['application/json; charset=utf-8', 'json'],
  akn: ['application/akn+xml; charset=utf-8', 'xml'],
};

/** The form in Kazakh or Russian: titles of the columns; the cells are the user's words and stay. */
function inForm(tables: readonly desk.AmendmentTable[], language: desk.TableLanguage | undefined) {
  if (language === undefined) return tables;
  return tables.map((table) => {
    const titles = desk.COLUMN_TITLES[language];
    const columns = table.columns.map((column) => ({ ...column, title: titles[column.id] }));
    return language === table.language ? table : { ...table, language, columns };
  });
}

type ExportInput = z.infer<typeof shapes.exportIn>;
type Writer = (input: ExportInput, dependencies: AmendmentsDependencies) => Promise<string | Uint8Array>;

const WRITERS: Readonly<Record<z.infer<typeof shapes.formatParameter>['format'], Writer>> = {
  docx: async ({ tables, language, ...options }) => desk.exportDocx(inForm(tables, language), options),
  pdf: async ({ tables, language, ...options }, { fonts }) =>
    desk.exportPdf(inForm(tables, language), await fonts(), options),
  csv: async ({ tables }) => desk.exportCsv(tables),
  json: async ({ tables }) => desk.exportJson(tables),
  akn: async ({ tables, language, variant, date }, { corpus, now }) =>
    desk.exportAkn(
      tables.map((table) => ({
        table,
        acts: desk.writeDirections(table, {
          language: language ?? table.language,
          ...(variant === undefined ? {} : { variant }),
        }),
      })),
      {
        date: date ?? now().slice(0, 10),
        ...(language === undefined ? {} : { language }),
        ...(corpus === undefined
          ? {}
          : { instrument: (address) => corpus.data.instruments.find((one) => one.address === address) }),
      },
    ),
  tracked: async ({ tables, row }, { now }) => {
    const found = tables.flatMap((table) => table.rows).find(({ id }) => id === row);
    if (found === undefined) throw new InvalidInputError(NO_ROW);
    return desk.exportTracked(found, { author: 'Tarazy', date: now() });
  },
};

/** Routes of comparative amendment tables. They keep nothing: a saved table is a matter. */
export function amendmentsRouter(dependencies: AmendmentsDependencies) {
  const { corpus, official, now } = dependencies;
  const sourcesFor = async ({
    tables,
    as_of,
  }: z.infer<typeof shapes.checkIn>): Promise<desk.CheckSources> => ({
    ...(official === undefined
      ? {}
      : { law: await desk.lawFrom(official, tables, as_of ?? now().slice(0, 10)) }),
    ...(corpus === undefined ? {} : { standards: desk.standardsOf(corpus) }),
  });
  return createRouter()
    .openapi(importRoute, async (context) => {
      const { file, text } = context.req.valid('json');
      if (file === undefined && text === undefined) throw new InvalidInputError(NOTHING_SENT);
      const result =
        file === undefined ? desk.importText(text ?? '') : await desk.importTables(bytesOf(file));
      return context.json(
        { tables: [...result.tables], findings: [...result.findings] } as z.infer<typeof shapes.importOut>,
        200,
      );
    })
    .openapi(diffRoute, (context) => {
      const { current, proposed } = context.req.valid('json');
      const { marks: _, ...diff } = desk.diffTexts(current, proposed);
      return context.json(diff as z.infer<typeof shapes.diffOut>, 200);
    })
    .openapi(checkRoute, async (context) => {
      const input = context.req.valid('json');
      const findings = desk.checkTables(input.tables, await sourcesFor(input));
      return context.json({ findings } as z.infer<typeof shapes.findingsOut>, 200);
    })
    .openapi(compareRoute, (context) => {
      const { drafts, act, article, kind } = context.req.valid('json');
      const provisions = desk.compareDrafts(drafts, {
        ...(act === undefined ? {} : { act }),
        ...(article === undefined ? {} : { article }),
        ...(kind === undefined ? {} : { kind }),
      });
      return context.json(
        { provisions, summary: desk.summarise(provisions) } as unknown as z.infer<typeof shapes.compareOut>,
        200,
      );
    })
    .openapi(mergeRoute, (context) => {
      const { tables, picks, title } = context.req.valid('json');
      return context.json({ table: desk.mergeRows(tables, picks, title) }, 200);
    })
    .openapi(themesRoute, (context) => {
      const { items: given, documents } = context.req.valid('json');
      const items = [
        ...given.map(({ theme, ...item }) => (theme === undefined ? item : { ...item, theme })),
        ...documents.flatMap(({ name, text }) => desk.policyPassages(name, text)),
      ];
      return context.json(
        { themes: desk.compareThemes(items) } as unknown as z.infer<typeof shapes.themesOut>,
        200,
      );
    })
    .openapi(textRoute, async (context) => {
      const { name, file } = context.req.valid('json');
      const { passages } = await importLibrary({ name, bytes: bytesOf(file), id: 'paper' });
      return context.json({ text: passages.map(({ text }) => text).join('\n') }, 200);
    })
    .openapi(formRoute, (context) => {
      const { tables, language } = context.req.valid('json');
      const drawn = inForm(tables, language).map((table) => ({
        title: table.title,
        language: table.language,
        columns: table.columns,
        items: desk.formItems(table),
      }));
      return context.json({ tables: drawn } as unknown as z.infer<typeof shapes.formOut>, 200);
    })
    .openapi(directionsRoute, (context) => {
      const { table, language, variant } = context.req.valid('json');
      const acts = desk.writeDirections(table, { language, ...(variant === undefined ? {} : { variant }) });
      return context.json(
        { text: desk.directionsText(acts), acts } as unknown as z.infer<typeof shapes.directionsOut>,
        200,
      );
    })
    .openapi(recutRoute, (context) => {
      const { text, row, segments } = context.req.valid('json');
      return context.json({ row: desk.recutRow(text, row, segments) }, 200);
    })
    .openapi(writeRoute, async (context) => {
      const { table, language, step, as_of } = context.req.valid('json');
      const before = table ?? desk.newTable(language);
      const day = as_of ?? now().slice(0, 10);
      const sources = {
        ...(corpus === undefined ? {} : { corpus }),
        ...(official === undefined || step.do !== 'provision'
          ? {}
          : { law: await desk.lawAt(official, step.address, day) }),
      };
      return context.json({ ...desk.writeStep(before, step, sources) }, 200);
    })
    .openapi(exportRoute, async (context) => {
      const { format } = context.req.valid('param');
      const content = await WRITERS[format](context.req.valid('json'), dependencies);
      const [type, extension] = MEDIA[format] ?? ['application/octet-stream', 'bin'];
      return context.body(
        typeof content === 'string' ? content : (content.slice().buffer as ArrayBuffer),
        200,
        {
          'Content-Type': type,
          'Content-Disposition': `attachment; filename="amendments.${extension}"`,
        },
      );
    });
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
