export * from './command.ts';
export * from './io.ts';
export * from './main.ts';
export * from './usage.ts';
