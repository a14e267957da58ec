import type { OpenAPIHono } from '@hono/zod-openapi';
import { corpusRouter } from '../api/corpus/index.ts';
import { type MattersDependencies, mattersRouter } from '../api/matters/index.ts';
import type { Corpus } from '../corpus/index.ts';

/** The folder the build wrote and what is in it. */
export interface BuiltData {
  /** Path of `dist`. */
  readonly dist: string;
  corpus(): Promise<Corpus>;
  file(name: string): Promise<Uint8Array>;
  text(name: string): Promise<string>;
}

export interface RouterInputs {
  readonly data: BuiltData;
  readonly matters: MattersDependencies;
}

/** Every capability, as one machine serves them all; in AWS each has a function of its own. */
export async function routersOf({ data, matters }: RouterInputs): Promise<OpenAPIHono[]> {
  const corpus = await data.corpus();
  return [corpusRouter(corpus), mattersRouter(matters)];
}
