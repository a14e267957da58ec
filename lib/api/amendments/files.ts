import type { z } from '@hono/zod-openapi';
import * as desk from '../../amendments/index.ts';
import { InvalidInputError, type Localized } from '../../base/index.ts';
import type { Corpus, OfficialStore } from '../../corpus/index.ts';
import type * as shapes from './shapes.ts';

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

const NO_ROW: Localized = {
  kk: 'Мұндай жол жоқ: row өрісінде кестедегі жолдың белгісін көрсетіңіз.',
  ru: 'Такой строки нет: укажите в поле row идентификатор строки таблицы.',
  en: 'There is no such row: give the id of a row of the table in row.',
};
/** Media type and name extension of each file. */
export const MEDIA: Readonly<Record<string, readonly [type: string, extension: string]>> = {
  docx: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  tracked: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  pdf: ['application/pdf', 'pdf'],
  csv: ['text/csv; charset=utf-8', 'csv'],
  json: ['application/json; charset=utf-8', 'json'],
  akn: ['application/akn+xml; charset=utf-8', 'xml'],
};

/** The form in Kazakh or Russian: titles of the columns; the cells are the user's words and stay. */
export function inForm(tables: readonly desk.AmendmentTable[], language: desk.TableLanguage | undefined) {
  if (language === undefined) return tables;
  return tables.map((table) => {
    const titles = desk.COLUMN_TITLES[language];
    const columns = table.columns.map((column) => ({ ...column, title: titles[column.id] }));
    return language === table.language ? table : { ...table, language, columns };
  });
}

type ExportInput = z.infer<typeof shapes.exportIn>;
type Writer = (input: ExportInput, dependencies: AmendmentsDependencies) => Promise<string | Uint8Array>;

/** Writes tables as a file. Throws {@link InvalidInputError} where a named row is not in them. */
export const WRITERS: Readonly<Record<z.infer<typeof shapes.formatParameter>['format'], Writer>> = {
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
