import type { Finding } from '../base/index.ts';
import { questionsOf } from './answers.ts';
import { type CitationSource, resolveCitation } from './citations.ts';
import { problem } from './lint-problem.ts';
import { allUses } from './lint-uses.ts';
import type { TemplatesData, TypeData } from './templates.ts';

/** Citations of one type that the corpus does not hold. */
export function lintCitations(data: TypeData, templates: TemplatesData, source: CitationSource): Finding[] {
  const { form } = data;
  const addresses = new Set([
    ...form.ground,
    ...questionsOf(form).flatMap((question) => [
      ...question.ground,
      ...(question.options ?? []).flatMap((option) => option.ground),
    ]),
    ...form.data_checks.flatMap((check) => check.ground),
    ...form.languages.flatMap((language) => [...allUses(data, templates, language).citations]),
  ]);
  return unresolved(addresses, form.id, source);
}

/** Addresses that the corpus does not hold. */
export function unresolved(addresses: Iterable<string>, place: string, source: CitationSource): Finding[] {
  return [...addresses]
    .filter((address) => !resolveCitation(address, source).resolved)
    .map((address) =>
      problem(
        'unresolved-citation',
        'warning',
        place,
        address,
        `Сілтеме қорда табылмады: ${address}.`,
        `Ссылка не найдена в корпусе: ${address}.`,
        `The citation is not in the corpus: ${address}.`,
      ),
    );
}
