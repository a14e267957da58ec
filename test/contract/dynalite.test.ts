import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type EmbeddedStore, openEmbeddedStore } from '../../lib/server/index.ts';
import { matterStoreContract } from './matter-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'tarazy-contract-'));
let seconds = 0;
let embedded: EmbeddedStore;

beforeAll(async () => {
  embedded = await openEmbeddedStore(folder, () => seconds);
});
afterAll(async () => {
  await embedded.close();
  rmSync(folder, { recursive: true });
});

matterStoreContract('The embedded store', () => ({
  store: embedded.store,
  setSeconds: (value) => {
    seconds = value;
  },
}));
