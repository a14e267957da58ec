/** The file-system side of the drafting room: template folders and font files. */
export * from './folder.ts';
