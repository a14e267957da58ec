export * from './diff.ts';
export * from './marks.ts';
export * from './myers.ts';
export type { Segment } from './segments.ts';
export * from './words.ts';
