import type { AddressInfo } from 'node:net';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { ensureTable } from '../../lib/matters/dynamodb/index.ts';

export interface Emulator {
  readonly endpoint: string;
  readonly table: string;
  stop(): Promise<void>;
}

/** The embedded emulator on a port, so that a function in another process can reach it. */
export async function startEmulator(path: string): Promise<Emulator> {
  const server = dynalite({ path, createTableMs: 0 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = new DynamoDBClient({
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  await ensureTable(client, 'tarazy');
  client.destroy();
  return {
    endpoint,
    table: 'tarazy',
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
