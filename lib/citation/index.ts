export * from './address.ts';
export { type Citation, type FindOptions, findCitations } from './find.ts';
export { formatCitation } from './format.ts';
export { citedName, INSTRUMENTS, type InstrumentNames, instrumentNames, type Unit } from './instruments.ts';

export { shortCitation, shortOfAddress } from './short.ts';
export { isOtherState } from './states.ts';
