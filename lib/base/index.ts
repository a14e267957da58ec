export * from './date.ts';
export * from './errors.ts';
export * from './finding.ts';
export * from './issue.ts';
export * from './language.ts';
export * from './once.ts';
export * from './security.ts';
export * from './xml.ts';
