import { randomUUID } from 'node:crypto';
import { mattersRouter } from '../lib/api/matters/index.ts';
import { handlerOf, signedInOwner } from '../lib/lambda/index.ts';
import type { MatterStore } from '../lib/matters/index.ts';

/** The SDK is loaded at the first request that touches the store, and kept for the next ones. */
async function openStore(): Promise<MatterStore> {
  const { awsMatterStore } = await import('../lib/matters/dynamodb/index.ts');
  return awsMatterStore(process.env.TARAZY_TABLE ?? '', () => Math.floor(Date.now() / 1000));
}
let store: Promise<MatterStore> | undefined;

/** Saved cases, drafts and tables of the signed-in user. */
export const handler = handlerOf(
  mattersRouter({
    store: () => {
      store ??= openStore();
      return store;
    },
    owner: signedInOwner,
    now: () => new Date().toISOString(),
    newId: randomUUID,
  }),
);
