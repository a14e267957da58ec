/** The frame every capability stands in. Capabilities have doors of their own: `lib/api/<capability>/index.ts`. */
export * from './app.ts';
export * from './language.ts';
export * from './problem.ts';
export * from './schemas.ts';
