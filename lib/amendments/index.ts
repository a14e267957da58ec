export * from './diff/index.ts';
export * from './model.ts';
