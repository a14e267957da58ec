/** The drafting room: document types, drafts, checks, and the files made of them. */
export * from './answers.ts';
export * from './citations.ts';
export * from './desk.ts';
export { type Block, type DraftDocument, documentText, readMarkdown } from './document.ts';
export * from './files.ts';
export { renderHtmlPage } from './html.ts';
export { DEFAULT_LIMITS, type Limits, TemplateError } from './interpreter.ts';
export { lintTemplates } from './lint.ts';
export * from './model.ts';
export { checklistMarkdown, packageOf } from './package.ts';
export { prefill } from './prefill.ts';
export * from './refusal.ts';
export type { RefusalKnowledge, RefusalPattern } from './refusal-model.ts';
export { rulingText } from './ruling-file.ts';
export * from './templates.ts';
