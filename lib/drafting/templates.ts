import { type Finding, LANGUAGES } from '../base/index.ts';
import { argumentBlockSchema } from './model.ts';
import { type RefusalKnowledge, refusalPatternSchema, refusalWordsSchema } from './refusal/index.ts';
import { DEFAULT_LIMITS, type Limits } from './template.ts';
import { Collector } from './template-collector.ts';
import type { TemplateFile, TemplatesData } from './templates-data.ts';

export type { TemplateFile, TemplatesData, TypeData } from './templates-data.ts';

const NO_WORDS: RefusalKnowledge['words'] = refusalWordsSchema.parse({ fields: {}, roles: {} });

/**
 * Reads a templates folder given as files (`<type>/form.yaml`, `<type>/kk.hbs`, `partials/<name>.kk.hbs`,
 * `arguments.yaml`, `refusal-patterns.yaml`, `refusal-words.yaml`) and tells everything that is wrong with it.
 * Made for our own folder and for a user's: parsing runs nothing and is bounded by `limits`.
 */
export function readTemplates(
  files: readonly TemplateFile[],
  limits: Limits = DEFAULT_LIMITS,
): { readonly data: TemplatesData; readonly findings: readonly Finding[] } {
  const collector = new Collector(files, limits);
  const folders = files
    .filter((file) => /^[^/]+\/form\.yaml$/.test(file.path))
    .map((file) => file.path.split('/')[0] ?? '')
    .sort();
  const types = folders.flatMap((folder) => collector.type(folder) ?? []);
  const partials = Object.fromEntries(
    LANGUAGES.map((language) => [language, collector.partials(language)]),
  ) as TemplatesData['partials'];
  const data: TemplatesData = {
    types,
    partials,
    arguments: collector.entries('arguments.yaml', argumentBlockSchema),
    refusals: {
      words: collector.one('refusal-words.yaml', refusalWordsSchema) ?? NO_WORDS,
      reasons: collector.entries('refusal-patterns.yaml', refusalPatternSchema),
    },
  };
  return { data, findings: collector.findings };
}

/** {@link readTemplates} for the build of `dist/data/templates.json`: throws when anything is wrong. */
export function collectTemplates(files: readonly TemplateFile[]): TemplatesData {
  const { data, findings } = readTemplates(files);
  if (findings.length > 0)
    throw new Error(`templates: ${findings.map((one) => `${one.place} ${one.actual}`).join('; ')}`);
  return data;
}
