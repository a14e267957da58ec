import type { Language, Localized } from '../base/index.ts';
import type { Corpus } from '../corpus/index.ts';

/** Exit codes of every command: done; findings or nothing found; wrong use. */
export const DONE = 0;
export const NOTHING = 1;
export const WRONG_USE = 2;
/** A fault of the program itself (`EX_SOFTWARE` of sysexits). */
export const FAULT = 70;

/** What the build left in `dist/data`, read when first asked for. */
export interface DataLoaders {
  /** The folder the build wrote (`dist`); `data`, `web` and the rest lie in it. */
  readonly dist: string;
  corpus(): Promise<Corpus>;
  /** The bytes of a built file: `search.bin`, `templates.json`. */
  file(name: string): Promise<Uint8Array>;
  /** Where a built file lies. */
  pathOf(name: string): string;
  /** The text of a built file. */
  text(name: string): Promise<string>;
}

/** What a command may touch. Everything comes in as an argument, so that a test can stand in for it. */
export interface CommandIo {
  /** Writes as it is; the command adds the line ends. */
  stdout(text: string): void;
  stderr(text: string): void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The language of messages: `TARAZY_LANG`, else the locale, else Kazakh. */
  readonly language: Language;
  readonly data: DataLoaders;
  /** The UTF-8 text of a user's file, `-` for standard input. Throws {@link UsageError} when it cannot be read. */
  readText(path: string): Promise<string>;
  readBytes(path: string): Promise<Uint8Array>;
  /** Throws {@link UsageError} when it cannot be written. */
  writeFile(path: string, content: string | Uint8Array): Promise<void>;
  /** The present instant, RFC 3339 in UTC. */
  now(): string;
  /** Resolves when the user or the system asks the program to stop. */
  stopped(): Promise<void>;
}

/** One word after `tarazy`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: Localized;
  /** The line shown after a wrong use: `show ADDRESS [--lang kk|ru|en] [--json]`. */
  readonly usage: string;
  /** `--lang` is the language of the answer, so that a failure is told in it too. */
  readonly speaks?: true;
  /** Resolves to the exit code; throws {@link UsageError} or another expected failure. */
  run(args: readonly string[], io: CommandIo): Promise<number>;
}
