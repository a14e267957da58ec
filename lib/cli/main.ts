import {
  InvalidInputError,
  isLanguage,
  type Language,
  type Localized,
  NotFoundError,
  TarazyError,
} from '../base/index.ts';
import { type Command, type CommandIo, DONE, FAULT, NOTHING, WRONG_USE } from './command.ts';
import { REGISTRY } from './registry.ts';

const UNKNOWN: Localized = {
  kk: 'мұндай пәрмен жоқ; пәрмендер тізімі: tarazy help',
  ru: 'такой команды нет; список команд: tarazy help',
  en: 'there is no such command; for the list: tarazy help',
};
const FAILED: Localized = {
  kk: 'бағдарламада ақау шықты',
  ru: 'сбой программы',
  en: 'the program failed',
};

async function help(io: CommandIo): Promise<number> {
  const commands = await Promise.all(Object.values(REGISTRY).map((load) => load()));
  for (const { command } of commands) {
    io.stdout(`${command.usage}\n    ${command.summary[io.language]}\n`);
  }
  return DONE;
}

function line(io: CommandIo, text: string): void {
  io.stderr(`tarazy: ${text.replaceAll(/\s*\n\s*/g, ' ')}\n`);
}

/** The way to call a command that shares most options with what was typed; the first where none does. */
function usageFor(command: Command, args: readonly string[]): string {
  const shared = (way: string): number => args.filter((word) => way.split(/[\s[\]|]+/).includes(word)).length;
  return command.usage
    .split('\n')
    .map((way) => way.trim())
    .reduce((best, way) => (shared(way) > shared(best) ? way : best));
}

/** One line on standard error and the exit code of a failure. */
function fail(error: unknown, command: Command, args: readonly string[], io: CommandIo): number {
  if (error instanceof NotFoundError) {
    line(io, error.text[io.language]);
    return NOTHING;
  }
  if (error instanceof InvalidInputError && error.issues.length > 0) {
    const issues = error.issues.map(({ path, message }) => `${path}: ${message[io.language]}`);
    line(io, issues.join('; '));
    return WRONG_USE;
  }
  if (error instanceof TarazyError) {
    const usage = error.code === 'usage' ? ` (${usageFor(command, args)})` : '';
    line(io, `${error.text[io.language]}${usage}`);
    return WRONG_USE;
  }
  // The message of an unexpected error may hold what a user typed; its kind and place do not.
  const place = error instanceof Error ? /\n\s+at (.*)/.exec(error.stack ?? '')?.[1] : undefined;
  line(io, `${FAILED[io.language]}: ${error instanceof Error ? error.name : typeof error} ${place ?? ''}`);
  return FAULT;
}

/** The language of `--lang ru` or `--lang=ru`: a failure is told in it too. */
function askedLanguage(args: readonly string[]): Language | undefined {
  const at = args.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = args[at]?.split('=')[1] ?? args[at + 1];
  return at >= 0 && isLanguage(value) ? value : undefined;
}

/** Runs `tarazy ARGS…` and resolves to its exit code. Nothing is thrown. */
export async function main(args: readonly string[], io: CommandIo): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help') return help(io);
  const load = Object.hasOwn(REGISTRY, name) ? REGISTRY[name] : undefined;
  if (load === undefined) {
    line(io, UNKNOWN[io.language]);
    return WRONG_USE;
  }
  const { command } = await load();
  if (rest.includes('--help')) {
    io.stdout(`${command.usage}\n    ${command.summary[io.language]}\n`);
    return DONE;
  }
  try {
    return await command.run(rest, io);
  } catch (error) {
    const language = (command.speaks === true ? askedLanguage(rest) : undefined) ?? io.language;
    return fail(error, command, rest, { ...io, language });
  }
}
