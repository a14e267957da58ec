/** The adapter has a door of its own, so that what only names the port does not load the AWS SDK. */
export * from './store.ts';
