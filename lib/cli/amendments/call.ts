import * as desk from '../../amendments/index.ts';
import type { Finding, Language } from '../../base/index.ts';
import type { CommandIo } from '../command.ts';
import { type readArguments, readLanguage, UsageError } from '../usage.ts';
import { DAY, FILE, TABLE_LANGUAGE } from './say.ts';

export const OPTIONS = {
  json: { type: 'boolean' },
  batch: { type: 'string' },
  lang: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  variant: { type: 'string' },
  act: { type: 'string' },
  article: { type: 'string' },
  kind: { type: 'string' },
  date: { type: 'string' },
  marked: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof readArguments<typeof OPTIONS>>['values'];

/** One call of `tarazy amendments`: the files named, the options, where to read and write. */
export interface Call {
  readonly files: readonly string[];
  readonly values: Values;
  readonly language: Language;
  readonly io: CommandIo;
}

/** `--date`: a day of the calendar, or nothing. */
export function readDay(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) throw new UsageError(DAY);
  return value;
}

/** Reads the tables of a file; without any, the reason goes to standard error. */
export async function load(path: string | undefined, { io, language }: Call): Promise<desk.ImportResult> {
  if (path === undefined) throw new UsageError(FILE);
  const result = await desk.importTables(await io.readBytes(path));
  if (result.tables.length === 0) for (const one of result.findings) io.stderr(`${one.message[language]}\n`);
  return result;
}

/** Prints a line per finding. */
export function printFindings(findings: readonly Finding[], language: Language, io: CommandIo): void {
  for (const one of findings)
    io.stdout(`${one.severity} ${one.rule_id} ${one.place ?? ''}: ${one.message[language]}\n`);
}

/** The language directions are written in: `--lang`, else that of the table. */
export function tableLanguage(call: Call, fallback: 'kk' | 'ru'): 'kk' | 'ru' {
  const asked = readLanguage(call.values.lang) ?? fallback;
  if (asked === 'en') throw new UsageError(TABLE_LANGUAGE);
  return asked;
}
