export * from './check.ts';
export * from './create.ts';
export * from './model.ts';
export * from './parse.ts';
export * from './view.ts';
