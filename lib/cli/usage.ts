import { type ParseArgsConfig, parseArgs } from 'node:util';
import { isLanguage, type Language, type Localized, TarazyError } from '../base/index.ts';

/** The command was used wrongly: exit code 2 and one line that says what to do. */
export class UsageError extends TarazyError {
  readonly code = 'usage';
  readonly status = 422;
  constructor(readonly text: Localized) {
    super(text.en);
    this.name = 'UsageError';
  }
}

const REASONS: Readonly<Record<string, (option: string) => Localized>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: (option) => ({
    kk: `белгісіз параметр${option}`,
    ru: `неизвестный параметр${option}`,
    en: `unknown option${option}`,
  }),
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: (option) => ({
    kk: `параметрдің мәні көрсетілмеген немесе артық${option}`,
    ru: `у параметра нет значения или оно лишнее${option}`,
    en: `an option lacks its value or has one too many${option}`,
  }),
};

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads options and positional words; what is not declared is a {@link UsageError}.
 * Everything after `--` is a positional word.
 */
export function readArguments<O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const { code = '', message = '' } = error as { code?: string; message?: string };
    const name = /'(-[-\w]*)/.exec(message)?.[1];
    const reason = REASONS[code] ?? REASONS.ERR_PARSE_ARGS_UNKNOWN_OPTION;
    if (reason === undefined) throw error;
    throw new UsageError(reason(name === undefined ? '' : `: ${name}`));
  }
}

/** `--lang`: a language of the product or nothing. */
export function readLanguage(value: string | undefined): Language | undefined {
  if (value === undefined || isLanguage(value)) return value;
  throw new UsageError({
    kk: '--lang мәні kk, ru немесе en болуы керек',
    ru: 'значение --lang: kk, ru или en',
    en: 'the value of --lang is kk, ru or en',
  });
}

/** A whole number of at least `least`, or nothing. */
export function readNumber(name: string, value: string | undefined, least = 1): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value) && Number(value) >= least) return Number(value);
  throw new UsageError({
    kk: `${name} мәні кемінде ${least} болатын бүтін сан болуы керек`,
    ru: `значение ${name}: целое число не меньше ${least}`,
    en: `the value of ${name} is a whole number of at least ${least}`,
  });
}

/** The lines of a JSON Lines file as objects; empty lines are skipped, a bad one is named by its number. */
export function readJsonLines(text: string): unknown[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as unknown];
      } catch {
        throw new UsageError({
          kk: `${index + 1}-жол JSON емес`,
          ru: `строка ${index + 1} не является JSON`,
          en: `line ${index + 1} is not JSON`,
        });
      }
    });
}

/** A whole file as JSON. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new UsageError({
      kk: 'файл JSON емес: жақшалар мен тырнақшаларды тексеріңіз',
      ru: 'файл не является JSON: проверьте скобки и кавычки',
      en: 'the file is not JSON: check its brackets and quotes',
    });
  }
}
