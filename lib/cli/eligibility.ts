import type { Language } from '../base/index.ts';
import { shortCitation } from '../citation/index.ts';
import {
  type AssessInput,
  type Assessment,
  assess,
  assessLine,
  assessTable,
  type BatchResult,
  briefOf,
  calendarFile,
  editionChanges,
  exportSheet,
  findingLine,
  RELIEF_LABELS,
  RELIEFS,
  readTable,
  remindersOf,
  STATUS_LABELS,
} from '../eligibility/index.ts';
import { type Command, type CommandIo, DONE, NOTHING } from './command.ts';
import { editionLines } from './eligibility-editions.ts';
import { questionLines, stillAsked } from './eligibility-questions.ts';
import { readArguments, readJson, readJsonLines, readLanguage, readNumber, UsageError } from './usage.ts';

const OPTIONS = {
  batch: { type: 'string' },
  json: { type: 'boolean' },
  'as-of': { type: 'string' },
  edition: { type: 'string' },
  lang: { type: 'string' },
  out: { type: 'string' },
  remind: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  questions: { type: 'boolean' },
} as const;

const WRONG = {
  kk: 'іс деректерінің файлы немесе --batch ФАЙЛ керек (jsonl, csv, xlsx)',
  ru: 'нужен файл с данными дела или --batch ФАЙЛ (jsonl, csv, xlsx)',
  en: 'a file of facts or --batch FILE (jsonl, csv, xlsx) is needed',
};
const WRONG_EDITIONS = {
  kk: '--from және --to тек «eligibility editions» пәрменінде қолданылады',
  ru: '--from и --to применяются только в команде «eligibility editions»',
  en: '--from and --to go with “eligibility editions” only',
};
const WRONG_QUESTIONS = {
  kk: '--questions бір істің деректер файлымен ғана қолданылады',
  ru: '--questions применяется только с файлом данных одного дела',
  en: '--questions goes with the facts of one case only',
};
const WRONG_OUT = {
  kk: '--out тек CSV немесе XLSX кестесімен қолданылады; аты .xlsx немесе .ics деп аяқталуы керек',
  ru: '--out применяется только с таблицей CSV или XLSX; имя должно оканчиваться на .xlsx или .ics',
  en: '--out goes with a CSV or XLSX table only; its name must end in .xlsx or .ics',
};
const WRONG_REMIND = {
  kk: '--remind үшін --as-of күні керек (ЖЖЖЖ-АА-КК)',
  ru: 'для --remind нужен день --as-of (ГГГГ-ММ-ДД)',
  en: '--remind needs the day --as-of (YYYY-MM-DD)',
};

interface Options {
  readonly as_of: string | undefined;
  readonly edition: string | undefined;
  readonly language: Language;
  readonly json: boolean;
  readonly out: string | undefined;
  readonly remind: number | undefined;
}

function hasErrors(assessment: Assessment): boolean {
  return assessment.findings.some((finding) => finding.severity === 'error');
}

/** An assessment as lines of plain text. */
function plain(assessment: Assessment, language: Language): string {
  const lines = [
    `${assessment.rule_set}${assessment.as_of === null ? '' : `  ${assessment.as_of}`}`,
    ...assessment.findings.map((finding) => `! ${findingLine(finding, language)}`),
  ];
  for (const relief of RELIEFS) {
    const result = assessment[relief];
    const dates = [result.earliest, result.earliest_safe].filter((day) => day !== null);
    lines.push(
      '',
      `${RELIEF_LABELS[relief][language]}: ${STATUS_LABELS[result.status][language]}${dates.length === 0 ? '' : `, ${[...new Set(dates)].join(' / ')}`}`,
      ...(result.ground_cited.length === 0
        ? []
        : [`   ${result.ground_cited.map((cited) => shortCitation(cited, language)).join('; ')}`]),
      ...result.blocks.map((block) => `   x ${block.text[language]}`),
      ...(result.review ?? []).map((review) => `   ? ${review.text[language]}`),
      ...(result.candidates ?? []).flatMap((one) => [
        `   - ${shortCitation(one.provision, language)}: ${STATUS_LABELS[one.status][language]} ${one.fraction ?? ''} ${one.earliest ?? ''}`,
        ...(one.assuming ?? []).map(
          ({ label, values }) =>
            `     ${label[language]} ${values.map((value) => value[language]).join(' / ')}`,
        ),
        ...(one.arithmetic ?? []).map((step) => `     = ${step[language]}`),
      ]),
      ...result.arithmetic.map((step) => `   = ${step[language]}`),
      ...result.what_would_change.map(
        (change) =>
          `   > ${change.text[language]}: ${STATUS_LABELS[change.status][language]} ${change.earliest ?? ''}`,
      ),
    );
  }
  return `${lines.join('\n')}\n`;
}

/** The facts of a file, alone or with the days they are asked for; days of the command line come first. */
async function inputOf(path: string, io: CommandIo, options: Options): Promise<AssessInput> {
  const read = readJson(await io.readText(path));
  const whole =
    typeof read === 'object' && read !== null && 'facts' in read
      ? (read as Record<string, unknown>)
      : { facts: read };
  return {
    facts: whole.facts,
    as_of: options.as_of ?? whole.as_of,
    edition: options.edition ?? whole.edition,
  };
}

/** What is still to be asked; facts that contradict each other are told instead. */
async function questions(path: string, io: CommandIo, options: Options): Promise<number> {
  const input = await inputOf(path, io, options);
  const wrong = assess(input, { explain: false }).findings.filter(({ severity }) => severity === 'error');
  for (const finding of wrong) io.stderr(`! ${findingLine(finding, options.language)}\n`);
  if (wrong.length > 0) return NOTHING;
  const day = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  const asked = stillAsked(input.facts, { as_of: day(input.as_of), edition: day(input.edition) });
  io.stdout(options.json ? `${JSON.stringify(asked)}\n` : questionLines(asked, options.language));
  return asked.unanswered.length === 0 ? NOTHING : DONE;
}

async function one(path: string, io: CommandIo, options: Options): Promise<number> {
  const assessment = assess(await inputOf(path, io, options));
  io.stdout(options.json ? `${JSON.stringify(assessment)}\n` : plain(assessment, options.language));
  return hasErrors(assessment) ? NOTHING : DONE;
}

async function lines(path: string, io: CommandIo, options: Options): Promise<number> {
  if (options.out !== undefined) throw new UsageError(WRONG_OUT);
  let code = DONE;
  for (const line of readJsonLines(await io.readText(path))) {
    const given = typeof line === 'object' && line !== null ? line : {};
    const answer = assessLine({
      ...(options.as_of === undefined ? {} : { as_of: options.as_of }),
      ...(options.edition === undefined ? {} : { edition: options.edition }),
      ...given,
    });
    if (hasErrors(answer)) code = NOTHING;
    io.stdout(
      options.json ? `${JSON.stringify(answer)}\n` : `# ${answer.id}\n${plain(answer, options.language)}\n`,
    );
  }
  return code;
}

async function table(path: string, io: CommandIo, options: Options): Promise<number> {
  const result = assessTable(readTable(await io.readBytes(path)), {
    ...(options.as_of === undefined ? {} : { as_of: options.as_of }),
    ...(options.edition === undefined ? {} : { edition: options.edition }),
    onProgress: (done, total) => {
      if (total > 1000) io.stderr(`${done}/${total}\n`);
    },
  });
  if (options.out !== undefined) await io.writeFile(options.out, written(result, options));
  for (const row of result.good) io.stdout(shown(briefOf(row), options));
  for (const row of result.bad) {
    const reasons = row.findings.map((finding) => findingLine(finding, options.language));
    io.stdout(options.json ? `${JSON.stringify(row)}\n` : `! ${row.row} ${row.id}: ${reasons.join(' ')}\n`);
  }
  remind(result, io, options);
  return result.bad.length > 0 ? NOTHING : DONE;
}

function shown(row: ReturnType<typeof briefOf>, options: Options): string {
  if (options.json) return `${JSON.stringify(row)}\n`;
  const parts = (['parole', 'commutation'] as const).map(
    (relief) =>
      `${RELIEF_LABELS[relief][options.language]}: ${STATUS_LABELS[row[relief].status][options.language]} ${row[relief].earliest ?? ''}`,
  );
  return `${row.id}  ${parts.join('  |  ')}\n`;
}

function remind(result: BatchResult, io: CommandIo, options: Options): void {
  if (options.remind === undefined) return;
  if (options.as_of === undefined) throw new UsageError(WRONG_REMIND);
  for (const reminder of remindersOf(result.good, options.as_of, options.remind)) {
    io.stdout(
      options.json
        ? `${JSON.stringify(reminder)}\n`
        : `${reminder.date}  ${reminder.id}  ${reminder.text[options.language]}\n`,
    );
  }
}

function written(result: BatchResult, options: Options): string | Uint8Array {
  const name = options.out ?? '';
  if (/\.xlsx$/i.test(name)) return exportSheet(result, options.language);
  if (!/\.ics$/i.test(name)) throw new UsageError(WRONG_OUT);
  return calendarFile(result.good, options.language);
}

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const options: Options = {
    as_of: values['as-of'],
    edition: values.edition,
    language: readLanguage(values.lang) ?? io.language,
    json: values.json === true,
    out: values.out,
    remind: readNumber('--remind', values.remind),
  };
  if (options.remind !== undefined && options.as_of === undefined) throw new UsageError(WRONG_REMIND);
  const [path, ...extra] = positionals;
  const isBatch = values.batch !== undefined;
  if (path === 'editions' && extra.length === 0 && !isBatch) {
    const changes = editionChanges(values.from, values.to);
    io.stdout(options.json ? `${JSON.stringify(changes)}\n` : editionLines(changes, options.language));
    return DONE;
  }
  if (values.from !== undefined || values.to !== undefined) throw new UsageError(WRONG_EDITIONS);
  if (extra.length > 0 || (path === undefined) !== isBatch) throw new UsageError(WRONG);
  if (values.questions === true) {
    if (isBatch) throw new UsageError(WRONG_QUESTIONS);
    return questions(path ?? '', io, options);
  }
  if (values.batch === undefined) return one(path ?? '', io, options);
  return /\.(csv|xlsx)$/i.test(values.batch)
    ? table(values.batch, io, options)
    : lines(values.batch, io, options);
}

export const command: Command = {
  name: 'eligibility',
  speaks: true,
  summary: {
    kk: 'босатудың қашан және қандай негізбен мүмкін болатынын есептейді',
    ru: 'рассчитывает, когда и на каком основании возможно освобождение',
    en: 'works out when and on what ground release is possible',
  },
  usage:
    'eligibility FACTS.json [--json] [--as-of YYYY-MM-DD] [--edition YYYY-MM-DD] [--lang kk|ru|en]\n       eligibility FACTS.json --questions [--json] [--as-of YYYY-MM-DD] [--lang kk|ru|en]\n       eligibility --batch CASES.jsonl|TABLE.csv|TABLE.xlsx [--json] [--out FILE.xlsx|FILE.ics] [--remind DAYS]\n       eligibility editions [--from YYYY-MM-DD] [--to YYYY-MM-DD] [--json]',
  run,
};
