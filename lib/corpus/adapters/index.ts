export * from './official-store.ts';
