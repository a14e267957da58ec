import type { ImportResult } from '../amendments/index.ts';
import * as desk from '../amendments/index.ts';
import type { Finding, Language, Localized } from '../base/index.ts';
import { officialStore } from '../corpus/adapters/index.ts';
import { importLibrary } from '../corpus/import/index.ts';
import { readFonts } from '../drafting/adapters/index.ts';
import { type Command, type CommandIo, DONE, NOTHING } from './command.ts';
import { readArguments, readJsonLines, readLanguage, readNumber, UsageError } from './usage.ts';

const VERBS: Localized = {
  kk: 'әрекет керек: import, diff, check, compare, themes, directions немесе export',
  ru: 'нужно действие: import, diff, check, compare, themes, directions или export',
  en: 'an action is needed: import, diff, check, compare, themes, directions or export',
};
const FILE: Localized = {
  kk: 'салыстырма кесте файлы керек (txt, docx, pdf, html, json)',
  ru: 'нужен файл сравнительной таблицы (txt, docx, pdf, html, json)',
  en: 'a file with a comparative table is needed (txt, docx, pdf, html, json)',
};
const TWO: Localized = {
  kk: 'екі файл немесе --batch FILE.jsonl керек',
  ru: 'нужны два файла или --batch FILE.jsonl',
  en: 'two files or --batch FILE.jsonl are needed',
};
const FORMAT: Localized = {
  kk: '--format мәні: docx, pdf, csv, json, akn; docx пен pdf үшін --out FILE керек',
  ru: 'значение --format: docx, pdf, csv, json, akn; для docx и pdf нужен --out FILE',
  en: 'the value of --format: docx, pdf, csv, json, akn; docx and pdf need --out FILE',
};
const TABLE_LANGUAGE: Localized = {
  kk: 'түзету нұсқаулары қазақша немесе орысша жазылады: --lang kk|ru',
  ru: 'формулировки поправок пишутся на казахском или русском: --lang kk|ru',
  en: 'directions are written in Kazakh or Russian: --lang kk|ru',
};
const KIND: Localized = {
  kk: `--kind мәні мыналардың бірі болуы керек: ${desk.EDIT_KINDS.join(', ')}`,
  ru: `значение --kind должно быть одним из: ${desk.EDIT_KINDS.join(', ')}`,
  en: `the value of --kind must be one of: ${desk.EDIT_KINDS.join(', ')}`,
};
const PAPERS: Localized = {
  kk: 'тұжырымдамалардың файлдары керек (txt, md, html, pdf, docx)',
  ru: 'нужны файлы концепций (txt, md, html, pdf, docx)',
  en: 'files of policy papers are needed (txt, md, html, pdf, docx)',
};
const LINE_SHAPE: Localized = {
  kk: 'әр жол {"row", "current", "proposed"} түрінде болуы керек',
  ru: 'каждая строка должна иметь вид {"row", "current", "proposed"}',
  en: 'each line must be {"row", "current", "proposed"}',
};

const DAY: Localized = {
  kk: '--date мәні ЖЖЖЖ-АА-КК түріндегі күн болуы керек, мысалы 2026-03-08',
  ru: 'значение --date: день в виде ГГГГ-ММ-ДД, например 2026-03-08',
  en: 'the value of --date is a day written YYYY-MM-DD, such as 2026-03-08',
};

const OPTIONS = {
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

interface Call {
  readonly files: readonly string[];
  readonly values: Values;
  readonly language: Language;
  readonly io: CommandIo;
}

/** `--date`: a day of the calendar, or nothing. */
function readDay(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) throw new UsageError(DAY);
  return value;
}

function printFindings(findings: readonly Finding[], language: Language, io: CommandIo): void {
  for (const one of findings)
    io.stdout(`${one.severity} ${one.rule_id} ${one.place ?? ''}: ${one.message[language]}\n`);
}

/** Reads the tables of a file; without any, the reason goes to standard error. */
async function load(path: string | undefined, { io, language }: Call): Promise<ImportResult> {
  if (path === undefined) throw new UsageError(FILE);
  const result = await desk.importTables(await io.readBytes(path));
  if (result.tables.length === 0) for (const one of result.findings) io.stderr(`${one.message[language]}\n`);
  return result;
}

async function importFile(call: Call): Promise<number> {
  const { tables, findings } = await load(call.files[0], call);
  const rows = tables.flatMap((table) => table.rows);
  if (call.values.json === true) call.io.stdout(`${JSON.stringify({ rows, tables, findings })}\n`);
  else {
    for (const row of rows) call.io.stdout(`${row.id}  ${row.act}  ${row.element}  ${row.address ?? '-'}\n`);
    if (rows.length > 0) printFindings(findings, call.language, call.io);
  }
  return rows.length > 0 ? DONE : NOTHING;
}

async function diffFiles(call: Call): Promise<number> {
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

async function check(call: Call): Promise<number> {
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

async function compare(call: Call): Promise<number> {
  if (call.files.length === 0) throw new UsageError(TWO);
  const drafts: { name: string; tables: ImportResult['tables'] }[] = [];
  for (const path of call.files) {
    const { tables } = await load(path, call);
    if (call.files.length === 1) drafts.push(...tables.map((table) => ({ name: table.id, tables: [table] })));
    else drafts.push({ name: path.split('/').at(-1) ?? path, tables });
  }
  const { act, article } = call.values;
  const kind = readKind(call.values.kind);
  const provisions = desk.compareDrafts(drafts, {
    ...(act === undefined ? {} : { act }),
    ...(article === undefined ? {} : { article }),
    ...(kind === undefined ? {} : { kind }),
  });
  const summary = desk.summarise(provisions);
  if (call.values.json === true) call.io.stdout(`${JSON.stringify({ provisions, summary })}\n`);
  else
    for (const line of summary)
      call.io.stdout(
        `${[line.relation, ...line.with].join(' ')}  ${line.address ?? line.element}  ${line.row}  ${line.kinds.join('+')}  + ${line.added}  − ${line.removed}\n`,
      );
  return provisions.length > 0 ? DONE : NOTHING;
}

function readKind(value: string | undefined): desk.EditKind | undefined {
  if (value === undefined) return undefined;
  const kind = desk.EDIT_KINDS.find((known) => known === value);
  if (kind === undefined) throw new UsageError(KIND);
  return kind;
}

/** Policy papers side by side, theme by theme. */
async function themes(call: Call): Promise<number> {
  if (call.files.length === 0) throw new UsageError(PAPERS);
  const items: desk.PolicyItem[] = [];
  for (const path of call.files) {
    const name = path.split('/').at(-1) ?? path;
    const { passages } = await importLibrary({ name, bytes: await call.io.readBytes(path), id: 'paper' });
    items.push(...desk.policyPassages(name, passages.map(({ text }) => text).join('\n')));
  }
  const compared = desk.compareThemes(items);
  if (call.values.json === true) call.io.stdout(`${JSON.stringify({ themes: compared })}\n`);
  else
    for (const { label, sources, silent } of compared) {
      call.io.stdout(`${label[call.language]}\n`);
      for (const one of sources)
        for (const item of one.items) call.io.stdout(`  + ${one.source}: ${item.text}\n`);
      for (const source of silent) call.io.stdout(`  − ${source}\n`);
    }
  return compared.length > 0 ? DONE : NOTHING;
}

function tableLanguage(call: Call, fallback: 'kk' | 'ru'): 'kk' | 'ru' {
  const asked = readLanguage(call.values.lang) ?? fallback;
  if (asked === 'en') throw new UsageError(TABLE_LANGUAGE);
  return asked;
}

async function directions(call: Call): Promise<number> {
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

async function exportFile(call: Call): Promise<number> {
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

const ACTIONS: Readonly<Record<string, (call: Call) => Promise<number>>> = {
  import: importFile,
  diff: diffFiles,
  check,
  compare,
  themes,
  directions,
  export: exportFile,
};

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [verb = '', ...files] = positionals;
  const action = ACTIONS[verb];
  if (action === undefined) throw new UsageError(VERBS);
  return action({ files, values, io, language: readLanguage(values.lang) ?? io.language });
}

export const command: Command = {
  name: 'amendments',
  speaks: true,
  summary: {
    kk: 'салыстырма кестелерді оқиды, салыстырады, тексереді және жазады',
    ru: 'читает, сравнивает, проверяет и пишет сравнительные таблицы',
    en: 'reads, compares, checks and writes comparative amendment tables',
  },
  usage:
    'amendments import|check|directions|export FILE | diff A B | diff --batch FILE.jsonl | compare A B... | themes FILE... [--json] [--lang kk|ru|en] [--variant N] [--act A] [--article N] [--kind K] [--format docx|pdf|csv|json|akn] [--marked] [--date YYYY-MM-DD] [--out FILE]',
  run,
};
