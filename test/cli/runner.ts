import { type CommandIo, main } from '../../lib/cli/index.ts';
import type { Corpus } from '../../lib/corpus/index.ts';

/** Runs a command over a corpus, with no file and no store unless `given`; tells what it printed and how it ended. */
export function runner(corpus: Corpus, given: () => Partial<CommandIo> = () => ({})) {
  return async (args: readonly string[], language: CommandIo['language'] = 'en') => {
    let stdout = '';
    let stderr = '';
    const never = async (): Promise<never> => {
      throw new Error('not used');
    };
    const code = await main(args, {
      stdout: (text) => {
        stdout += text;
      },
      stderr: (text) => {
        stderr += text;
      },
      env: {},
      language,
      data: { dist: '', corpus: async () => corpus, pathOf: () => '', file: never, text: never },
      readText: never,
      readBytes: never,
      writeFile: never,
      now: () => '2026-03-08T00:00:00Z',
      stopped: never,
      ...given(),
    });
    return { code, stdout, stderr };
  };
}
