export * from './diff.ts';
export * from './marks.ts';
export * from './myers.ts';
export * from './words.ts';
