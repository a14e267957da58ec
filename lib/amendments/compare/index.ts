export * from './compare.ts';
export * from './edits.ts';
export * from './merge.ts';
export * from './themes.ts';
