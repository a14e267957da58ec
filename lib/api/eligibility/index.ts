import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { calendarDay, InvalidInputError } from '../../base/index.ts';
import {
  assess,
  assessLine,
  assessTable,
  type BatchResult,
  briefOf,
  calendarFile,
  compareAssessments,
  editionChanges,
  exportSheet,
  factsAsked,
  named,
  QUESTIONS,
  questionsFor,
  REACH,
  type Reminder,
  readTable,
  remindersOf,
  ruleTable,
  tableColumns,
} from '../../eligibility/index.ts';
import { createRouter } from '../app.ts';
import { languageOf } from '../language.ts';
import { problemResponse } from '../problem.ts';
import { jsonBody, jsonResponse, languageQuery } from '../schemas.ts';
import {
  askedOut,
  assessmentOut,
  batchIn,
  batchOut,
  batchQuery,
  columnsOut,
  compareIn,
  comparisonOut,
  editionsIn,
  editionsOut,
  questionIn,
  questionsOut,
  rulesOut,
} from './shapes.ts';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const assessRoute = createRoute({
  method: 'post',
  path: '/eligibility',
  summary: 'When and on what ground release opens, with the arithmetic and the article',
  request: { query: languageQuery, body: jsonBody(questionIn).body },
  responses: {
    200: jsonResponse('The assessment; impossible facts are findings in it', assessmentOut),
    422: problemResponse('The body is not a question'),
  },
});
const compareRoute = createRoute({
  method: 'post',
  path: '/eligibility/compare',
  summary: 'What moves when a fact or the edition of the law changes',
  request: { query: languageQuery, body: jsonBody(compareIn).body },
  responses: {
    200: jsonResponse('Both assessments and their differences', comparisonOut),
    422: problemResponse('The body is not two questions'),
  },
});
const rulesRoute = createRoute({
  method: 'get',
  path: '/eligibility/rules',
  summary: 'Every rule with its provision, edition and text',
  request: { query: languageQuery },
  responses: { 200: jsonResponse('The table of rules', rulesOut) },
});
const editionsRoute = createRoute({
  method: 'get',
  path: '/eligibility/editions',
  summary: 'What an edition of the law changed: its rules, and whose answer they change',
  request: { query: languageQuery.extend(editionsIn.shape) },
  responses: {
    200: jsonResponse('Changed rules and changed answers of typical cases', editionsOut),
    422: problemResponse('The day of an edition cannot be read'),
  },
});
const questionsRoute = createRoute({
  method: 'get',
  path: '/eligibility/questions',
  summary: 'The form as data: what is asked, why, and when',
  request: { query: languageQuery },
  responses: { 200: jsonResponse('Questions in their order', questionsOut) },
});
const askedRoute = createRoute({
  method: 'post',
  path: '/eligibility/questions',
  summary: 'Which questions still move the answer for the facts given so far',
  request: { query: languageQuery, body: jsonBody(questionIn).body },
  responses: { 200: jsonResponse('The questions to ask, in their order', askedOut) },
});
const batchRoute = createRoute({
  method: 'post',
  path: '/eligibility/batch',
  summary: 'Many cases at once: JSON rows, a CSV text or an XLSX file; answers as JSON, XLSX or iCalendar',
  request: {
    query: languageQuery.extend(batchQuery.shape),
    body: {
      // Not `required`: that would check a CSV or an XLSX body against the JSON schema.
      required: false,
      content: {
        'application/json': { schema: batchIn },
        'text/csv': { schema: { type: 'string' } },
        [XLSX_TYPE]: { schema: { type: 'string', format: 'binary' } },
      },
    },
  },
  responses: {
    200: jsonResponse('Good rows by the nearest date, bad rows with reasons', batchOut),
    422: problemResponse('The table cannot be read'),
  },
});

const columnsRoute = createRoute({
  method: 'get',
  path: '/eligibility/batch/columns',
  summary: 'The columns of a table of cases and the words each takes',
  request: { query: languageQuery },
  responses: { 200: jsonResponse('Columns in their order', columnsOut) },
});

const TOO_MANY = {
  kk: 'Жолдар саны 10 000-нан аспауы керек: кестені бөліп жіберіңіз.',
  ru: 'Строк должно быть не больше 10 000: разделите таблицу.',
  en: 'There may be at most 10,000 rows: split the table.',
};
const MOST_ROWS = 10_000;

/** Routes of the eligibility calculator; pure, it needs nothing. */
export function eligibilityRouter(): OpenAPIHono {
  const router = createRouter();
  router.openapi(assessRoute, (context) => context.json(assess(context.req.valid('json')) as never, 200));
  router.openapi(compareRoute, (context) => {
    const { before, after } = context.req.valid('json');
    return context.json(compareAssessments(before, after) as never, 200);
  });
  router.openapi(rulesRoute, (context) => {
    context.header('Cache-Control', 'public, max-age=3600');
    return context.json(ruleTable() as never, 200);
  });
  router.openapi(editionsRoute, (context) => {
    const { from, to } = context.req.valid('query');
    const changes = editionChanges(from, to);
    context.header('Cache-Control', 'public, max-age=3600');
    return context.json(changes as never, 200);
  });
  router.openapi(questionsRoute, (context) => {
    context.header('Cache-Control', 'public, max-age=3600');
    return context.json({ questions: QUESTIONS, reach: REACH } as never, 200);
  });
  router.openapi(askedRoute, (context) => {
    const { facts, as_of, edition } = context.req.valid('json');
    const moment = { as_of: as_of ?? undefined, edition: edition ?? undefined };
    return context.json(
      { questions: questionsFor(facts, moment), facts: factsAsked(facts, moment) } as never,
      200,
    );
  });
  router.openapi(columnsRoute, (context) => {
    context.header('Cache-Control', 'public, max-age=3600');
    return context.json({ columns: tableColumns() } as never, 200);
  });
  router.openapi(batchRoute, async (context) => (await batch(context)) as never);
  return router;
}

async function batch(context: Context): Promise<Response> {
  const type = context.req.header('content-type') ?? '';
  const result = /json/i.test(type) ? jsonRows(await context.req.json()) : await tableRows(context);
  const format = context.req.query('format') ?? 'json';
  if (format === 'xlsx') return file(context, exportSheet(result, languageOf(context)), XLSX_TYPE);
  if (format === 'ics') {
    const text = calendarFile(result.good, languageOf(context));
    return file(context, new TextEncoder().encode(text), 'text/calendar; charset=utf-8');
  }
  const { good, bad, unread = [] } = result;
  return context.json({ good: good.map(briefOf), bad, unread, ...reminders(context, result) });
}

const WRONG_REMIND = {
  kk: '«remind» мәні 1-ден 3650-ге дейінгі бүтін сан болуы керек, онымен бірге «as_of» күні (ЖЖЖЖ-АА-КК) беріледі.',
  ru: 'Значение «remind» — целое число от 1 до 3650, вместе с ним указывается день «as_of» (ГГГГ-ММ-ДД).',
  en: 'The value of “remind” is a whole number from 1 to 3650, and the day “as_of” (YYYY-MM-DD) goes with it.',
};

/** What opens within so many days after the day asked about, when the query asks for that. */
function reminders(context: Context, { good }: BatchResult): { readonly reminders?: readonly Reminder[] } {
  const { remind, as_of = '' } = context.req.query();
  if (remind === undefined) return {};
  const days = /^\d{1,4}$/.test(remind) ? Number(remind) : 0;
  if (days < 1 || days > 3650 || calendarDay(as_of) === undefined) throw new InvalidInputError(WRONG_REMIND);
  return { reminders: remindersOf(good, as_of, days) };
}

function file(context: Context, bytes: Uint8Array, type: string): Response {
  return context.body(new Uint8Array(bytes).buffer, 200, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
  });
}

function jsonRows(body: unknown): BatchResult {
  const { rows } = batchIn.parse(body);
  const answered = rows.map((line, index) => {
    const { id, ...assessment } = assessLine(line, { explain: false });
    return { row: index + 1, id, assessment };
  });
  const broken = (one: (typeof answered)[number]): boolean =>
    one.assessment.findings.some((finding) => finding.severity === 'error');
  return {
    good: answered.filter((one) => !broken(one)),
    bad: answered
      .filter(broken)
      .map(({ row, id, assessment }) => ({ row, id, findings: assessment.findings.map(named) })),
  };
}

async function tableRows(context: Context): Promise<BatchResult> {
  const rows = readTable(new Uint8Array(await context.req.arrayBuffer()));
  if (rows.length > MOST_ROWS) throw new InvalidInputError(TOO_MANY);
  const asOf = context.req.query('as_of');
  const edition = context.req.query('edition');
  return assessTable(rows, {
    ...(asOf === undefined ? {} : { as_of: asOf }),
    ...(edition === undefined ? {} : { edition }),
  });
}
