import { type Command, type CommandIo, DONE } from './command.ts';
import { readArguments, UsageError } from './usage.ts';

function portOf(text: string | undefined): number {
  const port = Number(text ?? '8787');
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new UsageError({
    kk: 'TARAZY_PORT мәні 0-65535 аралығындағы бүтін сан болуы керек',
    ru: 'значение TARAZY_PORT: целое число от 0 до 65535',
    en: 'the value of TARAZY_PORT is a whole number from 0 to 65535',
  });
}

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values } = readArguments(args, { port: { type: 'string' } });
  // The SDK's notice about future Node versions is not for the user of this program.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  const { startServer } = await import('../server/index.ts');
  const server = await startServer({
    port: portOf(values.port ?? io.env.TARAZY_PORT),
    folder: io.env.TARAZY_DATA ?? '.tarazy',
    data: io.data,
    now: io.now,
    report: (fault) => io.stderr(`tarazy: ${fault.name} ${fault.stack[0] ?? ''}\n`),
  });
  io.stdout(`Tarazy: ${server.url}\n`);
  await io.stopped();
  await server.close();
  return DONE;
}

export const command: Command = {
  name: 'serve',
  summary: {
    kk: 'осы компьютерде бағдарламаны іске қосады (тек 127.0.0.1)',
    ru: 'запускает программу на этом компьютере (только 127.0.0.1)',
    en: 'runs the program on this computer (127.0.0.1 only)',
  },
  usage: 'serve [--port N]',
  run,
};
