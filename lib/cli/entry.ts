import { fileURLToPath } from 'node:url';
import { processIo } from './io.ts';
import { main } from './main.ts';

/** The program itself: built to `dist/cli.mjs`, beside `dist/data`. */
process.exitCode = await main(process.argv.slice(2), processIo(fileURLToPath(new URL('.', import.meta.url))));
