// Runs the program, building it first when a source has changed. Plain JavaScript, so that a fresh
// clone needs nothing but `npm ci`. It loads no package when the build is fresh: that keeps the command
// line quick.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const stampFile = join(dist, 'stamp.json');
const lock = join(root, 'node_modules', '.tarazy-build');
/** What the build reads. Tests and documents are not among it. */
const SOURCES = [
  'lib',
  'lambdas',
  'web',
  'bench',
  'corpus',
  'templates',
  'package.json',
  'package-lock.json',
];

function files(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full, { withFileTypes: true }).flatMap((entry) => files(join(path, entry.name)));
}

function digest(parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

/** Cheap: names, sizes and times of change. */
function quickStamp(list) {
  return digest(
    list.map((path) => {
      const { size, mtimeMs } = statSync(join(root, path));
      return `${path} ${size} ${mtimeMs}`;
    }),
  );
}

/** Sure: names and contents. */
function contentStamp(list) {
  return digest(list.flatMap((path) => [path, readFileSync(join(root, path))]));
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return {};
  }
}

/** The functions for AWS are built only when asked for: whoever runs the program here does not wait for them. */
const everything = process.argv[2] === '--build-only';

function isFresh() {
  const list = SOURCES.flatMap(files).sort();
  const known = readStamp();
  if (everything && known.everything !== true) return false;
  const quick = quickStamp(list);
  if (known.quick === quick) return true;
  if (known.content === undefined || known.content !== contentStamp(list)) return false;
  writeFileSync(stampFile, JSON.stringify({ ...known, quick }));
  return true;
}

/** Whether the process that holds the lock is gone; a lock that cannot be read is dead after five minutes. */
function isDead() {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    if (pid === 0) return Date.now() - statSync(lock).mtimeMs > 300_000;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    if (error.code === 'ESRCH') return true;
    if (error.code === 'EISDIR') return Date.now() - statSync(lock).mtimeMs > 300_000;
    return false;
  }
}

/** Two starts at once must not build into each other; a build that was killed leaves its number in the lock. */
async function takeLock() {
  let told = false;
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (isDead()) rmSync(lock, { recursive: true, force: true });
      else {
        if (!told) process.stderr.write('Tarazy: waiting for another build\n');
        told = true;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    }
  }
}

/** Bundles the build itself, which is TypeScript, and runs it. */
async function build() {
  await takeLock();
  try {
    if (isFresh()) return;
    const list = SOURCES.flatMap(files).sort();
    const stamp = { quick: quickStamp(list), content: contentStamp(list), everything };
    const started = Date.now();
    process.stderr.write('Tarazy: building\n');
    const { build: bundle } = await import('esbuild');
    const builder = join(root, 'node_modules', '.cache', 'tarazy', 'build.mjs');
    await bundle({
      entryPoints: [join(root, 'lib', 'build', 'build.ts')],
      outfile: builder,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      packages: 'external',
      logLevel: 'warning',
    });
    const { buildAll } = await import(`${pathToFileURL(builder).href}?${stamp.content}`);
    await buildAll(root, everything);
    writeFileSync(stampFile, JSON.stringify(stamp));
    process.stderr.write(`Tarazy: built in ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

if (!existsSync(join(root, 'node_modules'))) {
  process.stderr.write('Tarazy: run `npm ci` first.\n');
  process.exit(2);
}
try {
  if (!isFresh()) await build();
} catch (error) {
  process.stderr.write(`Tarazy: the build failed. ${error instanceof Error ? error.message : error}\n`);
  process.exit(2);
}
if (process.argv[2] !== '--build-only') await import(pathToFileURL(join(dist, 'cli.mjs')).href);
