export * from './markup.ts';
export * from './package.ts';
export * from './tree.ts';
