import { createRoute, type z } from '@hono/zod-openapi';
import { problemResponse } from '../problem.ts';
import { jsonBody, jsonResponse, languageQuery } from '../schemas.ts';
import * as shapes from './shapes.ts';

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

export const importRoute = post(
  'import',
  'Read the comparative tables of a file. Nothing is stored',
  shapes.importIn,
  shapes.importOut,
);
export const diffRoute = post('diff', 'Compare two wordings word by word', shapes.diffIn, shapes.diffOut);
export const checkRoute = post(
  'check',
  'Check tables against themselves, the law and the crosswalk',
  shapes.checkIn,
  shapes.findingsOut,
);
export const compareRoute = post(
  'compare',
  'Lay drafts side by side, provision by provision',
  shapes.compareIn,
  shapes.compareOut,
);
export const mergeRoute = post('merge', 'Make a new draft of picked rows', shapes.mergeIn, shapes.mergeOut);
export const themesRoute = post(
  'themes',
  'Lay policy papers side by side, theme by theme',
  shapes.themesIn,
  shapes.themesOut,
);
export const textRoute = post(
  'text',
  'The text of a policy paper. Nothing is stored',
  shapes.textIn,
  shapes.textOut,
);
export const formRoute = post(
  'form',
  'The rows as the printed form has them, changed words marked',
  shapes.formIn,
  shapes.formOut,
);
export const directionsRoute = post(
  'directions',
  'Write the directions of an amending law and the consolidated text',
  shapes.directionsIn,
  shapes.directionsOut,
);
export const recutRoute = post(
  'recut',
  'Move the boundaries of a row read from text',
  shapes.recutIn,
  shapes.recutOut,
);
export const writeRoute = post(
  'write',
  'One step of writing a table: take up a provision, add a variant, a citation or a position',
  shapes.writeIn,
  shapes.writeOut,
);
export const exportRoute = createRoute({
  method: 'post',
  path: '/amendments/export/{format}',
  summary: 'Tables as a file',
  request: { query: languageQuery, params: shapes.formatParameter, ...jsonBody(shapes.exportIn) },
  responses: { 200: { description: 'The file' }, 422: wrong },
});
