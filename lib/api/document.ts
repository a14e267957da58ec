import type { OpenAPIHono } from '@hono/zod-openapi';

/**
 * The OpenAPI 3.1 description of the mounted routes. Routes that take an address with slashes carry
 * the router's pattern (`{address}{.+}`), which readers of the description do not know: it is taken out.
 */
export function openApiDocument(app: OpenAPIHono) {
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Tarazy',
      version: '1',
      description:
        'Penal law of Kazakhstan and the standards beside it: search, provisions, eligibility, drafting, amendments.',
    },
  });
  const paths = Object.entries(document.paths ?? {}).map(([path, item]) => [
    path.replaceAll(/\}\{\.\+([^}]*)\}/g, '}$1'),
    item,
  ]);
  return { ...document, paths: Object.fromEntries(paths) as typeof document.paths };
}
