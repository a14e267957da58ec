export * from './akn.ts';
export * from './crosswalk.ts';
export * from './csv.ts';
export * from './json.ts';
export * from './reference.ts';
