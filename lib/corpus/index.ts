export * from './check.ts';
export { digitsOf } from './check-tools.ts';
export * from './create.ts';
export { passagesOfText } from './import/library-text.ts';
export * from './model.ts';
export * from './official.ts';
export * from './parse.ts';
export * from './passage.ts';
export * from './view.ts';
