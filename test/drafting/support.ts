import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCorpus, parseCorpus } from '../../lib/corpus/index.ts';
import { readFonts, readTemplateFolder } from '../../lib/drafting/adapters/index.ts';
import { collectTemplates, createDesk, type Desk, type TemplateFile } from '../../lib/drafting/index.ts';

export const root = new URL('../..', import.meta.url).pathname;
export const templateFiles = readTemplateFolder(join(root, 'templates'));
export const templates = collectTemplates(templateFiles);
export const fonts = readFonts();

const corpusFiles = readdirSync(join(root, 'corpus'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .map((path) => ({ path: `corpus/${path}`, text: readFileSync(join(root, 'corpus', path), 'utf8') }));
export const corpus = createCorpus(parseCorpus(corpusFiles).data);
export const desk: Desk = createDesk({ templates, source: corpus });

/** Every example of every type in every language it is written in. */
export const examples = templates.types.flatMap(({ form, examples: named }) =>
  Object.entries(named).flatMap(([name, byLanguage]) =>
    form.languages.map((language) => ({
      type: form.id,
      name,
      language,
      answers: byLanguage[language] as Record<string, unknown>,
    })),
  ),
);

/** A desk with one small type whose Russian and Kazakh text is `text`; used to try templates. */
export function tinyDesk(text: string, questions = '', more: readonly TemplateFile[] = []): Desk {
  const form = `
id: tiny
group: request
languages: [kk, ru]
law_edition: 2026-03-08
ground: [kz/criminal-code/72]
title: { kk: Кіші, ru: Малый, en: Tiny }
summary: { kk: Сынақ, ru: Проба, en: Trial }
sections:
  - id: only
    title: { kk: Бөлім, ru: Раздел, en: Section }
    questions:
      - { id: a, kind: longtext, label: { kk: А, ru: А, en: A } }
      - { id: who, kind: person, label: { kk: Кім, ru: Кто, en: Who } }
      - { id: filing_date, kind: date, label: { kk: Күні, ru: Дата, en: Date } }
${questions}`;
  const files = [
    { path: 'tiny/form.yaml', content: form },
    { path: 'tiny/kk.hbs', content: text },
    { path: 'tiny/ru.hbs', content: text },
    ...more,
  ];
  return createDesk({ templates: collectTemplates(files), source: corpus });
}

/**
 * The text of our Markdown by a reading of its own: marks are taken away line by line, nothing of the
 * product's reader is used.
 */
export function textOfMarkdown(markdown: string, listMarks: boolean): string {
  return markdown
    .split('\n')
    .filter((line) => !/^:::/.test(line) && !/^\|(-+\|)+$/.test(line))
    .map((line) => line.replace(/^#+ /, ''))
    .map((line) => (listMarks ? line.replace(/^- /, '– ') : line.replace(/^(- |\d+\. )/, '')))
    .map((line) => (/^\|.*\|$/.test(line) ? line.replace(/(?<!\\)\|/g, ' ') : line))
    .map((line) => line.replace(/(?<!\\)\*/g, ''))
    .join('\n')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** Words of a text: what must be equal whatever the file. */
export const wordsOf = (text: string): string[] => text.split(/[\s\u00A0]+/).filter((word) => word !== '');
