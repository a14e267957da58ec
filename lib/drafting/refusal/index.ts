/** The review of a refusal: which reasons of a ruling the law does not admit, and how a ruling's file is read. */
export { type AppealEntry, type AppealReason, appealReasons } from './appeal.ts';
export { type RefusalFault, refusalFaults } from './faults.ts';
export { rulingText } from './file.ts';
export {
  type RefusalKnowledge,
  type RefusalPattern,
  refusalPatternSchema,
  refusalWordsSchema,
} from './model.ts';
export * from './review.ts';
