import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import type { Context } from 'hono';
import { handle } from 'hono/aws-lambda';
import { createApp } from '../api/index.ts';
import { type Corpus, type CorpusData, createCorpus } from '../corpus/index.ts';

/** The handler of one function: its routers behind the frame of the API. Only faults are logged. */
export function handlerOf(routers: OpenAPIHono | readonly OpenAPIHono[], description?: () => unknown) {
  const report = (fault: unknown): void => console.error(JSON.stringify(fault));
  return handle(
    createApp({ routers: [routers].flat(), report, ...(description !== undefined && { description }) }),
  );
}

/** A data file that the build put, compressed, beside the bundle; `here` is the bundle's `import.meta.url`. */
export function bundled(here: string, name: string): Uint8Array {
  return brotliDecompressSync(readFileSync(new URL(`data/${name}.br`, here)));
}

/** The corpus beside the bundle, or its outline (names and links without texts) or what can be cited (addresses without texts), read once per cold start. */
export function bundledCorpus(
  here: string,
  name: 'corpus.json' | 'outline.json' | 'citable.json' = 'corpus.json',
): Corpus {
  return createCorpus(JSON.parse(new TextDecoder().decode(bundled(here, name))) as CorpusData);
}

/** Who asks, from the token API Gateway has verified; `undefined` without one. */
export function signedInOwner(context: Context): string | undefined {
  const { event } = context.env as { event?: APIGatewayProxyEventV2WithJWTAuthorizer };
  const subject = event?.requestContext.authorizer?.jwt?.claims.sub;
  return typeof subject === 'string' && subject !== '' ? `user#${subject}` : undefined;
}
