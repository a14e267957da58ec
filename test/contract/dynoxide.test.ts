import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe } from 'vitest';
import { dynamoMatterStore, ensureTable } from '../../lib/matters/dynamodb/index.ts';
import { matterStoreContract } from './matter-store.ts';

function findBinary(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve('@dynoxide/linux-x64/dynoxide');
  } catch {
    return undefined;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

const binary = findBinary();
if (binary === undefined)
  console.warn('The stricter emulator is not installed here: its contract is skipped.');

describe.skipIf(binary === undefined)('The stricter emulator', () => {
  let seconds = 0;
  let emulator: ChildProcess | undefined;
  let client: DynamoDBClient;

  beforeAll(async () => {
    const port = await freePort();
    emulator = spawn(binary ?? '', ['--host', '127.0.0.1', '--port', String(port)], { stdio: 'ignore' });
    client = new DynamoDBClient({
      endpoint: `http://127.0.0.1:${port}`,
      region: 'local',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      maxAttempts: 10,
    });
    await ensureTable(client, 'tarazy');
  });
  afterAll(() => {
    client.destroy();
    emulator?.kill();
  });

  matterStoreContract('The stricter emulator', () => ({
    store: dynamoMatterStore({ client, table: 'tarazy', nowSeconds: () => seconds }),
    setSeconds: (value) => {
      seconds = value;
    },
  }));
});
