export * from './facts.ts';
export * from './result.ts';
