/** The drafting room: document types, drafts, checks, and the files made of them. */
export * from './answers.ts';
export * from './citations.ts';
export * from './desk.ts';
export { type Block, type DraftDocument, documentText } from './document.ts';
export * from './files.ts';
export { renderHtmlPage } from './html.ts';
export { lintTemplates } from './lint.ts';
export { readMarkdown } from './markdown.ts';
export * from './model.ts';
export { checklistMarkdown, packageOf } from './package.ts';
export { prefill } from './prefill.ts';
export {
  type AppealEntry,
  type AppealReason,
  appealReasons,
  CANNOT_JUDGE,
  LONGEST_RULING,
  type PossibleReason,
  type RefusalKnowledge,
  type RefusalPattern,
  type RefusalReview,
  type Relief,
  type ReviewedReason,
  type ReviewOptions,
  reviewRefusal,
  rulingText,
} from './refusal/index.ts';
export { DEFAULT_LIMITS, type Limits, TemplateError } from './template.ts';
export * from './templates.ts';
