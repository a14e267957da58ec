import type { Language, Localized } from '../base/index.ts';
import { builtFonts, readTemplateFolder } from '../drafting/adapters/index.ts';
import {
  appealReasons,
  createDesk,
  type Desk,
  type Draft,
  docxOf,
  lintTemplates,
  packageOf,
  pdfOf,
  readTemplates,
  renderHtmlPage,
  reviewRefusal,
  rulingText,
  type TemplatesData,
} from '../drafting/index.ts';
import { type Command, type CommandIo, DONE, NOTHING } from './command.ts';
import { reviewInWords } from './review-words.ts';
import { readArguments, readJson, readLanguage, UsageError } from './usage.ts';

const FORMATS = ['md', 'html', 'docx', 'pdf', 'zip'] as const;
type Format = (typeof FORMATS)[number];

const NEEDED: Localized = {
  kk: 'құжат түрі мен --answers FILE.json керек; түрлер тізімі: draft --list',
  ru: 'нужны вид документа и --answers FILE.json; список видов: draft --list',
  en: 'a document type and --answers FILE.json are needed; the types: draft --list',
};
const FORMAT: Localized = {
  kk: `--format мәні: ${FORMATS.join(', ')}`,
  ru: `значение --format: ${FORMATS.join(', ')}`,
  en: `the value of --format is one of: ${FORMATS.join(', ')}`,
};
const OUT: Localized = {
  kk: 'docx, pdf және zip үшін --out FILE керек',
  ru: 'для docx, pdf и zip нужен --out FILE',
  en: 'docx, pdf and zip need --out FILE',
};
const SHAPE: Localized = {
  kk: 'жауаптар файлы объект болуы керек: {"court": "...", ...}',
  ru: 'файл ответов должен быть объектом: {"court": "...", ...}',
  en: 'the file of answers must be an object: {"court": "...", ...}',
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Our own templates, or a user's folder. */
async function templatesOf(io: CommandIo, folder: string | undefined): Promise<TemplatesData> {
  const built = JSON.parse(await io.data.text('templates.json')) as TemplatesData;
  if (folder === undefined) return built;
  const { data, findings } = readTemplates(readTemplateFolder(folder));
  const [first] = findings;
  if (first !== undefined) throw new UsageError(first.message);
  return { ...built, types: data.types, partials: data.partials };
}

function list(desk: Desk, language: Language, json: boolean, io: CommandIo): number {
  const types = desk.types();
  if (json) io.stdout(`${JSON.stringify({ types })}\n`);
  else
    for (const type of types)
      io.stdout(`${type.id}  [${type.languages.join(', ')}]  ${type.title[language]}\n`);
  return DONE;
}

async function lint(
  io: CommandIo,
  templates: TemplatesData,
  language: Language,
  json: boolean,
): Promise<number> {
  const findings = lintTemplates(templates, await io.data.corpus());
  if (json) io.stdout(`${JSON.stringify({ findings })}\n`);
  else
    for (const one of findings)
      io.stdout(`${one.severity} ${one.rule_id} ${one.place ?? ''}: ${one.message[language]}\n`);
  return findings.some((one) => one.severity === 'error') ? NOTHING : DONE;
}

const fonts = (io: CommandIo) => builtFonts((name) => io.data.file(name));

/** Tells the reasons of a refusal that the law does not admit, with the passages. */
async function review(
  file: string,
  desk: Desk,
  language: Language,
  json: boolean,
  io: CommandIo,
): Promise<number> {
  const result = reviewRefusal(await rulingText(await io.readBytes(file)), desk.refusals());
  io.stdout(
    json
      ? `${JSON.stringify({ ...result, appeal: appealReasons(result) })}\n`
      : reviewInWords(result, desk, language),
  );
  return result.findings.length === 0 ? NOTHING : DONE;
}

const WRITERS: Readonly<Record<Format, (draft: Draft, io: CommandIo) => Promise<string | Uint8Array>>> = {
  md: async (draft) => draft.markdown,
  html: async (draft) => renderHtmlPage(draft.document),
  docx: (draft) => docxOf(draft.document),
  pdf: async (draft, io) => pdfOf(draft.document, await fonts(io)),
  zip: async (draft, io) => packageOf(draft, await fonts(io)),
};

/** A file of answers holds the answers, or a whole request with `answers`, `overrides`, `eligibility`. */
function requestOf(content: unknown, language: Language) {
  if (!isRecord(content)) throw new UsageError(SHAPE);
  const whole = isRecord(content.answers);
  const answers = whole ? (content.answers as Record<string, unknown>) : content;
  const extra = whole ? content : {};
  return {
    language,
    answers,
    ...(isRecord(extra.eligibility) ? { eligibility: extra.eligibility } : {}),
    ...(isRecord(extra.facts) ? { facts: extra.facts } : {}),
    ...(Array.isArray(extra.overrides) ? { overrides: extra.overrides } : {}),
  };
}

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = readArguments(args, {
    answers: { type: 'string' },
    lang: { type: 'string' },
    format: { type: 'string', default: 'md' },
    out: { type: 'string' },
    templates: { type: 'string' },
    list: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  });
  const language = readLanguage(values.lang) ?? io.language;
  const templates = await templatesOf(io, values.templates);
  const [type] = positionals;
  if (type === 'lint') return lint(io, templates, language, values.json);
  const desk = createDesk({ templates, source: await io.data.corpus() });
  const file = positionals[1];
  if (type === 'review' && file !== undefined) return review(file, desk, language, values.json, io);
  if (values.list) return list(desk, language, values.json, io);
  if (type === undefined || values.answers === undefined) throw new UsageError(NEEDED);
  const format = FORMATS.find((one) => one === values.format);
  if (format === undefined) throw new UsageError(FORMAT);
  if (values.out === undefined && !['md', 'html'].includes(format)) throw new UsageError(OUT);
  const draft = desk.draft(type, requestOf(readJson(await io.readText(values.answers)), language));
  const content = await WRITERS[format](draft, io);
  if (values.out === undefined) io.stdout(String(content));
  else await io.writeFile(values.out, content);
  const open = draft.findings.filter((finding) => finding.overruled === undefined);
  if (values.json && values.out !== undefined) io.stdout(`${JSON.stringify({ findings: draft.findings })}\n`);
  else for (const one of open) io.stderr(`${one.severity}: ${one.message[language]}\n`);
  return open.some((finding) => finding.severity === 'error') ? NOTHING : DONE;
}

export const command: Command = {
  name: 'draft',
  summary: {
    kk: 'құжатты жауаптар бойынша құрастырады',
    ru: 'составляет документ по ответам',
    en: 'drafts a paper from answers',
  },
  usage:
    'draft TYPE --answers A.json [--lang kk|ru|en] [--format md|html|docx|pdf|zip] [--out FILE] [--templates FOLDER]; draft --list; draft lint; draft review RULING.pdf|docx|txt',
  run,
};
