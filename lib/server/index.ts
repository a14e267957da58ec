import { randomUUID } from 'node:crypto';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { type AppDependencies, createApp } from '../api/index.ts';
import { InvalidInputError } from '../base/index.ts';
import type { MatterStore } from '../matters/index.ts';
import { loopbackOnly } from './guard.ts';
import { type BuiltData, routersOf } from './routers.ts';
import { siteOf } from './static.ts';
import { openEmbeddedStore } from './store.ts';

export { type EmbeddedStore, openEmbeddedStore } from './store.ts';

export interface ServerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Folder of the store, made when absent. */
  readonly folder: string;
  readonly data: BuiltData;
  /** The present instant, RFC 3339 in UTC. */
  readonly now: () => string;
  readonly report: NonNullable<AppDependencies['report']>;
}

export interface RunningServer {
  readonly url: string;
  /** Answers what was asked, then closes the port and the store. */
  close(): Promise<void>;
}

function portTaken(port: number): InvalidInputError {
  return new InvalidInputError({
    kk: `${port} порты бос емес: TARAZY_PORT айнымалысында басқа порт көрсетіңіз, мысалы TARAZY_PORT=8788.`,
    ru: `Порт ${port} занят: укажите другой в переменной TARAZY_PORT, например TARAZY_PORT=8788.`,
    en: `Port ${port} is taken: name another in TARAZY_PORT, for example TARAZY_PORT=8788.`,
  });
}

/** Only on 127.0.0.1: nothing outside this machine can reach it. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(['EADDRINUSE', 'EACCES'].includes(error.code ?? '') ? portTaken(port) : error);
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

async function application(options: ServerOptions, store: MatterStore) {
  const routers = await routersOf({
    data: options.data,
    folder: options.folder,
    matters: {
      store: async () => store,
      owner: () => 'local',
      now: options.now,
      newId: randomUUID,
    },
  });
  const site = await siteOf(join(options.data.dist, 'web')).catch(() => undefined);
  const before = site === undefined ? [loopbackOnly] : [loopbackOnly, site];
  return createApp({ routers, report: options.report, before });
}

/**
 * Starts the whole product on this machine: pages, API and the persistent store. Nothing is logged but
 * faults of the program, without what users typed.
 *
 * @throws InvalidInputError when the port is taken or the folder cannot be used.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const nowSeconds = (): number => Math.floor(Date.parse(options.now()) / 1000);
  const embedded = await openEmbeddedStore(options.folder, nowSeconds);
  const app = await application(options, embedded.store);
  const server = createAdaptorServer({ fetch: app.fetch }) as Server & { closeIdleConnections?: () => void };
  const port = await listen(server, options.port).catch(async (error: unknown) => {
    await embedded.close();
    throw error;
  });
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections?.();
      await closed;
      await embedded.close();
    },
  };
}
