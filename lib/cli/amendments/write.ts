import type { ImportResult } from '../../amendments/index.ts';
import * as desk from '../../amendments/index.ts';
import { readFonts } from '../../drafting/adapters/index.ts';
import { DONE, NOTHING } from '../command.ts';
import { readNumber, UsageError } from '../usage.ts';
import { type Call, load, readDay, tableLanguage } from './call.ts';
import { FORMAT } from './say.ts';

/** The directions of an amending law. */
export async function directions(call: Call): Promise<number> {
  const { tables } = await load(call.files[0], call);
  const variant = readNumber('--variant', call.values.variant);
  const written = tables.map((table) => ({
    table: table.id,
    acts: desk.writeDirections(table, {
      language: tableLanguage(call, table.language),
      ...(variant === undefined ? {} : { variant }),
    }),
  }));
  if (call.values.json === true) call.io.stdout(`${JSON.stringify({ tables: written })}\n`);
  else for (const { acts } of written) call.io.stdout(`${desk.directionsText(acts)}\n\n`);
  return tables.length > 0 ? DONE : NOTHING;
}

type Writer = (tables: ImportResult['tables'], call: Call) => Promise<string | Uint8Array>;

const WRITERS: Readonly<Record<string, Writer>> = {
  json: async (tables) => desk.exportJson(tables),
  csv: async (tables) => desk.exportCsv(tables),
  docx: async (tables, { values }) =>
    desk.exportDocx(tables, { underline_and_strike: values.marked === true }),
  pdf: async (tables, { values }) =>
    desk.exportPdf(tables, readFonts(), {
      underline_and_strike: values.marked === true,
    }),
  akn: async (tables, call) => {
    const { instruments } = (await call.io.data.corpus()).data;
    const amending = tables.map((table) => ({
      table,
      acts: desk.writeDirections(table, { language: tableLanguage(call, table.language) }),
    }));
    return desk.exportAkn(amending, {
      date: readDay(call.values.date) ?? call.io.now().slice(0, 10),
      language: tableLanguage(call, amending[0]?.table.language ?? 'kk'),
      instrument: (address) => instruments.find((one) => one.address === address),
    });
  },
};

/** The tables of a file in another format. */
export async function exportFile(call: Call): Promise<number> {
  const { format = 'docx', out } = call.values;
  const writer = WRITERS[format];
  if (writer === undefined || (out === undefined && (format === 'docx' || format === 'pdf')))
    throw new UsageError(FORMAT);
  const { tables } = await load(call.files[0], call);
  if (tables.length === 0) return NOTHING;
  const content = await writer(tables, call);
  if (out !== undefined) await call.io.writeFile(out, content);
  else call.io.stdout(typeof content === 'string' ? content : new TextDecoder().decode(content));
  return DONE;
}
