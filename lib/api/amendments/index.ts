import type { z } from '@hono/zod-openapi';
import * as desk from '../../amendments/index.ts';
import { InvalidInputError, type Localized } from '../../base/index.ts';
import { importLibrary } from '../../corpus/import/index.ts';
import { createRouter } from '../app.ts';
import { type AmendmentsDependencies, inForm, MEDIA, WRITERS } from './files.ts';
import * as routes from './routes.ts';
import type * as shapes from './shapes.ts';

export type { AmendmentsDependencies } from './files.ts';

const NOTHING_SENT: Localized = {
  kk: 'Файл да, мәтін де жіберілмеді: file (base64) немесе text өрісін толтырыңыз.',
  ru: 'Не отправлен ни файл, ни текст: заполните поле file (base64) или text.',
  en: 'Neither a file nor a text was sent: fill in file (base64) or text.',
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
    .openapi(routes.importRoute, async (context) => {
      const { file, text } = context.req.valid('json');
      if (file === undefined && text === undefined) throw new InvalidInputError(NOTHING_SENT);
      const result =
        file === undefined ? desk.importText(text ?? '') : await desk.importTables(bytesOf(file));
      return context.json(
        { tables: [...result.tables], findings: [...result.findings] } as z.infer<typeof shapes.importOut>,
        200,
      );
    })
    .openapi(routes.diffRoute, (context) => {
      const { current, proposed } = context.req.valid('json');
      const { marks: _, ...diff } = desk.diffTexts(current, proposed);
      return context.json(diff as z.infer<typeof shapes.diffOut>, 200);
    })
    .openapi(routes.checkRoute, async (context) => {
      const input = context.req.valid('json');
      const findings = desk.checkTables(input.tables, await sourcesFor(input));
      return context.json({ findings } as z.infer<typeof shapes.findingsOut>, 200);
    })
    .openapi(routes.compareRoute, (context) => {
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
    .openapi(routes.mergeRoute, (context) => {
      const { tables, picks, title } = context.req.valid('json');
      return context.json({ table: desk.mergeRows(tables, picks, title) }, 200);
    })
    .openapi(routes.themesRoute, (context) => {
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
    .openapi(routes.textRoute, async (context) => {
      const { name, file } = context.req.valid('json');
      const { passages } = await importLibrary({ name, bytes: bytesOf(file), id: 'paper' });
      return context.json({ text: passages.map(({ text }) => text).join('\n') }, 200);
    })
    .openapi(routes.formRoute, (context) => {
      const { tables, language } = context.req.valid('json');
      const drawn = inForm(tables, language).map((table) => ({
        title: table.title,
        language: table.language,
        columns: table.columns,
        items: desk.formItems(table),
      }));
      return context.json({ tables: drawn } as unknown as z.infer<typeof shapes.formOut>, 200);
    })
    .openapi(routes.directionsRoute, (context) => {
      const { table, language, variant } = context.req.valid('json');
      const acts = desk.writeDirections(table, { language, ...(variant === undefined ? {} : { variant }) });
      return context.json(
        { text: desk.directionsText(acts), acts } as unknown as z.infer<typeof shapes.directionsOut>,
        200,
      );
    })
    .openapi(routes.recutRoute, (context) => {
      const { text, row, segments } = context.req.valid('json');
      return context.json({ row: desk.recutRow(text, row, segments) }, 200);
    })
    .openapi(routes.writeRoute, async (context) => {
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
    .openapi(routes.exportRoute, async (context) => {
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
