export * from './check/index.ts';
export * from './compare/index.ts';
export * from './diff/index.ts';
export * from './directions/index.ts';
export * from './export/index.ts';
export * from './import/index.ts';
export * from './model.ts';
export * from './sources.ts';
