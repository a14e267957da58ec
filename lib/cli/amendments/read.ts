import * as desk from '../../amendments/index.ts';
import { officialStore } from '../../corpus/adapters/index.ts';
import { DONE, NOTHING } from '../command.ts';
import { readJsonLines, UsageError } from '../usage.ts';
import { type Call, load, printFindings, readDay } from './call.ts';
import { LINE_SHAPE, TWO } from './say.ts';

/** The tables of a file, row by row. */
export async function importFile(call: Call): Promise<number> {
  const { tables, findings } = await load(call.files[0], call);
  const rows = tables.flatMap((table) => table.rows);
  if (call.values.json === true) call.io.stdout(`${JSON.stringify({ rows, tables, findings })}\n`);
  else {
    for (const row of rows) call.io.stdout(`${row.id}  ${row.act}  ${row.element}  ${row.address ?? '-'}\n`);
    if (rows.length > 0) printFindings(findings, call.language, call.io);
  }
  return rows.length > 0 ? DONE : NOTHING;
}

/** Two wordings word by word, or a list of pairs. */
export async function diffFiles(call: Call): Promise<number> {
  const { io, values, files } = call;
  if (values.batch !== undefined) {
    for (const line of readJsonLines(await io.readText(values.batch))) {
      const { row, current, proposed } = (line ?? {}) as Record<string, unknown>;
      if (typeof current !== 'string' || typeof proposed !== 'string') throw new UsageError(LINE_SHAPE);
      const { inserted, deleted, inserted_runs, deleted_runs } = desk.diffTexts(current, proposed);
      io.stdout(`${JSON.stringify({ row, inserted, deleted, inserted_runs, deleted_runs })}\n`);
    }
    return DONE;
  }
  const [one, other] = files;
  if (one === undefined || other === undefined) throw new UsageError(TWO);
  const diff = desk.diffTexts(await io.readText(one), await io.readText(other));
  if (values.json === true) io.stdout(`${JSON.stringify(diff)}\n`);
  else io.stdout(`${diff.segments.map(shown).join('')}\n`);
  return diff.inserted.length + diff.deleted.length === 0 ? DONE : NOTHING;
}

function shown({ kind, old, new: next }: desk.Segment): string {
  if (kind === 'deleted') return `[-${old}-]`;
  return kind === 'inserted' ? `{+${next}+}` : next;
}

/** What is amiss in the tables of a file. */
export async function check(call: Call): Promise<number> {
  const { tables, findings } = await load(call.files[0], call);
  if (tables.length === 0) return NOTHING;
  const { io } = call;
  const standards = desk.standardsOf(await io.data.corpus());
  const law = await desk.lawFrom(
    officialStore(io.env.TARAZY_DATA ?? '.tarazy'),
    tables,
    readDay(call.values.date) ?? io.now().slice(0, 10),
  );
  const found = [...findings, ...desk.checkTables(tables, { standards, law })];
  if (call.values.json === true) call.io.stdout(`${JSON.stringify({ findings: found })}\n`);
  else printFindings(found, call.language, call.io);
  return found.some((one) => one.severity !== 'info') ? NOTHING : DONE;
}
