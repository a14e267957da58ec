export * from './compare.ts';
export * from './edits.ts';
export * from './merge.ts';
export * from './passages.ts';
export * from './themes.ts';
