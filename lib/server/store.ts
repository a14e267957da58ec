import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { Agent, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { InvalidInputError } from '../base/index.ts';
import { dynamoMatterStore, ensureTable } from '../matters/dynamodb/index.ts';
import type { MatterStore } from '../matters/index.ts';

const TABLE = 'tarazy';

/** The store of one machine: the same adapter as in AWS, over an emulator inside this process. */
export interface EmbeddedStore {
  readonly store: MatterStore;
  close(): Promise<void>;
}

/**
 * The emulator knows no passwords, so it must not be reachable by other programs or by a page in a
 * browser: it listens on a socket file (on Windows a named pipe) in a folder of this user alone, not on
 * a port.
 */
async function privateSocket(): Promise<{ path: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'tarazy-'));
  const name =
    process.platform === 'win32' ? `\\\\.\\pipe\\${folder.split('\\').at(-1)}` : join(folder, 'store');
  return { path: name, remove: () => rm(folder, { recursive: true, force: true }) };
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(path, done);
  });
}

function clientOf(socketPath: string): DynamoDBClient {
  const agent = new Agent({ socketPath, keepAlive: true, maxSockets: 16 } as ConstructorParameters<
    typeof Agent
  >[0]);
  return new DynamoDBClient({
    endpoint: 'http://127.0.0.1',
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 2,
    requestHandler: { httpAgent: agent, connectionTimeout: 5000 },
  });
}

function notOpened(folder: string): InvalidInputError {
  return new InvalidInputError({
    kk: `Істер қоймасы (${folder}) ашылмады: онда басқа Tarazy жұмыс істеп тұр ма, жазуға рұқсат бар ма, тексеріңіз.`,
    ru: `Хранилище дел (${folder}) не открылось: проверьте, не работает ли с ним другой Tarazy и есть ли право записи.`,
    en: `The store of matters (${folder}) did not open: check that no other Tarazy uses it and that it may be written.`,
  });
}

interface LevelDatabase {
  open(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens and closes the database once: it locks its folder, and the emulator cannot report that another
 * program holds the lock.
 */
async function probe(path: string): Promise<void> {
  const besideEmulator = createRequire(createRequire(import.meta.url).resolve('dynalite'));
  const { Level } = besideEmulator('level') as { Level: new (path: string) => LevelDatabase };
  const database = new Level(path);
  await database.open();
  await database.close();
}

/**
 * Opens the store kept in `folder` (made when absent). What a write has acknowledged is with the
 * operating system and survives the death of this process.
 *
 * @throws InvalidInputError when the folder cannot be used.
 */
export async function openEmbeddedStore(folder: string, nowSeconds: () => number): Promise<EmbeddedStore> {
  const path = resolve(folder, 'store');
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
    await probe(path);
  } catch {
    throw notOpened(folder);
  }
  const socket = await privateSocket();
  const server = dynalite({ path, createTableMs: 0 });
  const client = clientOf(socket.path);
  const close = async (): Promise<void> => {
    client.destroy();
    const closed = new Promise<void>((done) => server.close(() => done()));
    server.closeAllConnections();
    await closed;
    await socket.remove();
  };
  try {
    await listen(server, socket.path);
    await ensureTable(client, TABLE);
  } catch {
    await close();
    throw notOpened(folder);
  }
  return { store: dynamoMatterStore({ client, table: TABLE, nowSeconds }), close };
}
