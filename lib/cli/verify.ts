import { missingError } from '../api/corpus/index.ts';
import { findOfficial } from '../api/official/index.ts';
import { officialStore } from '../corpus/adapters/index.ts';
import { verifyInstrument } from '../corpus/verify/index.ts';
import { type Command, type CommandIo, DONE, NOTHING } from './command.ts';
import { readArguments, readLanguage, UsageError } from './usage.ts';

const ONE = {
  kk: 'бір акт керек, мысалы: verify kz/criminal-code',
  ru: 'нужен один акт, например: verify kz/criminal-code',
  en: 'one instrument is needed, for example: verify kz/criminal-code',
};
const SUMMARY = {
  kk: (compared: number, found: number) => `салыстырылды: ${compared}, айырмашылық: ${found}`,
  ru: (compared: number, found: number) => `сравнено: ${compared}, различий: ${found}`,
  en: (compared: number, found: number) => `compared: ${compared}, differences: ${found}`,
};

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = readArguments(args, {
    edition: { type: 'string' },
    lang: { type: 'string' },
    json: { type: 'boolean' },
  });
  const [address, ...extra] = positionals;
  if (address === undefined || extra.length > 0) throw new UsageError(ONE);
  const corpus = await io.data.corpus();
  const instrument = corpus.instrument(address);
  if (instrument === undefined) throw missingError({ missing: 'instrument', held: [] });
  const store = officialStore(io.env.TARAZY_DATA ?? '.tarazy');
  const lang = readLanguage(values.lang);
  const { text } = await findOfficial(store, { address: instrument.address, edition: values.edition, lang });
  const verified = verifyInstrument(instrument, text);
  if (values.json) io.stdout(`${JSON.stringify(verified)}\n`);
  else {
    for (const { severity, place, message } of verified.findings) {
      io.stdout(`${severity}  ${place}  ${message[io.language]}\n`);
    }
    const total = SUMMARY[io.language](verified.compared, verified.findings.length);
    io.stdout(`${instrument.address}@${verified.edition} (${verified.lang}): ${total}\n`);
  }
  return verified.findings.length === 0 ? DONE : NOTHING;
}

export const command: Command = {
  name: 'verify',
  summary: {
    kk: 'баяндауды қоймадағы ресми мәтінмен салыстырады',
    ru: 'сверяет изложение с официальным текстом из хранилища',
    en: 'compares restatements with the official text in the store',
  },
  usage: 'verify INSTRUMENT [--edition YYYY-MM-DD] [--lang kk|ru|en] [--json]',
  run,
};
