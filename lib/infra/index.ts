export * from './app.ts';
export * from './functions.ts';
export * from './site.ts';
export * from './stack.ts';
