declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** DynamoDB over LevelDB, in this process. */
  export default function dynalite(options: {
    readonly path?: string;
    readonly createTableMs?: number;
    readonly deleteTableMs?: number;
  }): Server;
}
