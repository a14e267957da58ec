import { type ChildProcess, execFileSync, spawn } from 'node:child_process';

export const root = new URL('../..', import.meta.url).pathname;
export const bootstrap = `${root}lib/build/bootstrap.mjs`;

/** Builds when a source has changed; several test files may ask at once. */
export function buildProject(): void {
  execFileSync(process.execPath, [bootstrap, '--build-only'], { cwd: root, stdio: 'pipe' });
}

export interface RunningProgram {
  readonly url: string;
  readonly process: ChildProcess;
  /** Everything the program has printed, on both streams. */
  output(): string;
  /** Ends it and resolves to its exit code (`null`: by the signal). */
  stop(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts `tarazy serve` as a user would and waits for its address. */
export function serve(folder: string, port = 0): Promise<RunningProgram> {
  const child = spawn(process.execPath, [bootstrap, 'serve'], {
    cwd: root,
    env: { ...process.env, TARAZY_DATA: folder, TARAZY_PORT: String(port), TARAZY_LANG: 'en' },
  });
  let printed = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return new Promise((resolve, reject) => {
    const hear = (text: Buffer): void => {
      printed += text;
      const url = /Tarazy: (http:\S+)/.exec(printed)?.[1];
      if (url === undefined) return;
      resolve({
        url,
        process: child,
        output: () => printed,
        stop: (signal) => {
          child.kill(signal);
          return ended;
        },
      });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then((code) => reject(new Error(`ended with ${code}: ${printed}`)));
  });
}
