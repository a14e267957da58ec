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

const HOST = '127.0.0.1';

/** Words of the field in the three languages, none of them of a user. */
const WARM: readonly string[] = [
  '/api/suggest?lang=kk&q=%D0%B1',
  ...['шартты түрде босату', 'условно-досрочное', 'solitary confinement'].map(
    (query) => `/api/search?lang=kk&q=${encodeURIComponent(query)}`,
  ),
];

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
    server.listen(port, HOST, () => resolve((server.address() as AddressInfo).port));
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
 * Asks the first questions before anybody does: the texts of the corpus are opened and the program's code is made
 * ready, so that the first letter typed is answered as quickly as the tenth.
 */
function warmUp(answer: (request: Request) => Response | Promise<Response>): void {
  const ask = async (): Promise<void> => {
    for (const path of WARM) {
      await (await answer(new Request(`http://${HOST}${path}`, { headers: { host: HOST } }))).text();
    }
  };
  setImmediate(() => ask().catch(() => undefined)); // the first question then takes a moment longer, nothing else
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
  warmUp(app.fetch);
  return {
    url: `http://${HOST}:${port}/`,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections?.();
      await closed;
      await embedded.close();
    },
  };
}
