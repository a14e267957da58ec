import { missingError, type ProvisionOut, presentProvision } from '../api/corpus/index.ts';
import {
  findOfficial,
  type OfficialDiffOut,
  type OfficialOut,
  presentDiff,
  presentOfficial,
  staleFindings,
} from '../api/official/index.ts';
import { type Finding, type Language, type Localized, NotFoundError } from '../base/index.ts';
import { officialStore } from '../corpus/adapters/index.ts';
import type { OfficialStore } from '../corpus/index.ts';
import { type Command, type CommandIo, DONE } from './command.ts';
import { diffLines, officialLines, restatementLines } from './show-lines.ts';
import { referenceAddress, showReference } from './show-reference.ts';
import { readArguments, readLanguage, UsageError } from './usage.ts';

const ONE_ADDRESS: Localized = {
  kk: 'бір ғана мекенжай керек, мысалы kz/criminal-code/72/3',
  ru: 'нужен один адрес, например kz/criminal-code/72/3',
  en: 'one address is needed, for example kz/criminal-code/72/3',
};
const TWO_EDITIONS: Localized = {
  kk: 'салыстыру үшін екі редакция керек: --edition ЕСКІ --against ЖАҢА',
  ru: 'для сравнения нужны две редакции: --edition СТАРАЯ --against НОВАЯ',
  en: 'two editions are needed to compare: --edition OLD --against NEW',
};

interface Asked {
  readonly address: string;
  readonly edition: string | undefined;
  /** Language asked for explicitly. */
  readonly lang: Language | undefined;
  /** Language of messages. */
  readonly reader: Language;
}

/** What `show` found: the restatement, the official text, or both. */
interface Shown {
  readonly restatement: ProvisionOut | undefined;
  readonly caption: string;
  readonly official: OfficialOut | undefined;
  readonly findings: readonly Finding[];
}

async function officialOf(store: OfficialStore, asked: Asked): Promise<OfficialOut | undefined> {
  try {
    const { address, edition, lang, reader } = asked;
    return presentOfficial(await findOfficial(store, { address, edition, lang: lang ?? reader }));
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

/**
 * The restatement of the edition asked for; where the corpus has only another edition and the store has the
 * official text of this one, the restatement the corpus has.
 *
 * @throws NotFoundError when neither is held.
 */
async function look(asked: Asked, io: CommandIo): Promise<Shown> {
  const corpus = await io.data.corpus();
  const store = officialStore(io.env.TARAZY_DATA ?? '.tarazy');
  const official = await officialOf(store, asked);
  const [plain = ''] = asked.address.split('@');
  const exact = asked.edition === undefined ? asked.address : `${plain}@${asked.edition}`;
  const looked = corpus.lookup(exact);
  if ('missing' in looked && official === undefined) throw missingError(looked);
  const found = 'found' in looked ? looked.found : corpus.provision(plain);
  const restatement = found === undefined ? undefined : presentProvision(corpus, found);
  const instrument = official?.instrument ?? found?.instrument.address ?? '';
  const findings = staleFindings(corpus, plain, await store.editions(instrument));
  return { restatement, official, findings, caption: corpus.caption(plain, asked.reader) };
}

function json({ restatement, official, findings }: Shown): string {
  const shown = {
    ...(restatement ?? { address: official?.address, edition: official?.edition }),
    ...(official !== undefined && { official }),
    ...(findings.length > 0 && { findings }),
  };
  return `${JSON.stringify(shown)}\n`;
}

async function compare(asked: Asked, against: string, io: CommandIo): Promise<OfficialDiffOut> {
  if (asked.edition === undefined) throw new UsageError(TWO_EDITIONS);
  const store = officialStore(io.env.TARAZY_DATA ?? '.tarazy');
  const { address, edition, lang, reader } = asked;
  const [plain = ''] = address.split('@');
  const from = await findOfficial(store, { address: plain, edition, lang: lang ?? reader });
  const to = await findOfficial(store, { address: plain, edition: against, lang: from.text.lang });
  return presentDiff(from, to);
}

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = readArguments(args, {
    lang: { type: 'string' },
    edition: { type: 'string' },
    against: { type: 'string' },
    addressee: { type: 'string' },
    country: { type: 'string' },
    series: { type: 'string' },
    json: { type: 'boolean' },
  });
  const [address, ...extra] = positionals;
  if (address === undefined || extra.length > 0) throw new UsageError(ONE_ADDRESS);
  const lang = readLanguage(values.lang);
  const other = referenceAddress(address);
  if (other !== undefined) {
    const { addressee, country, series } = values;
    const found = showReference(await io.data.corpus(), other, { addressee, country, series });
    io.stdout(values.json ? found.json() : found.text(lang ?? io.language));
    return DONE;
  }
  const asked: Asked = { address, edition: values.edition, lang, reader: lang ?? io.language };
  if (values.against !== undefined) {
    const diff = await compare(asked, values.against, io);
    io.stdout(values.json ? `${JSON.stringify(diff)}\n` : diffLines(diff, io.language).join('\n'));
    return DONE;
  }
  const shown = await look(asked, io);
  for (const finding of shown.findings) io.stderr(`tarazy: ${finding.message[io.language]}\n`);
  if (values.json) {
    io.stdout(json(shown));
    return DONE;
  }
  const lines = [
    ...(shown.restatement === undefined
      ? []
      : restatementLines(shown.restatement, shown.caption, asked.reader)),
    ...(shown.official === undefined ? [] : officialLines(shown.official, io.language)),
  ];
  io.stdout(lines.join('\n'));
  return DONE;
}

export const command: Command = {
  name: 'show',
  summary: {
    kk: 'мекенжайы бойынша норманы көрсетеді, редакцияларды салыстырады',
    ru: 'показывает норму по её адресу, сравнивает редакции',
    en: 'shows a provision by its address, compares editions',
  },
  usage:
    'show ADDRESS [--lang kk|ru|en] [--edition YYYY-MM-DD] [--json]\nshow ADDRESS --edition OLD --against NEW [--json]\nshow cases|practice|statistics|recommendations|rights|contradictions[/ID] [--country CC] [--series S] [--addressee A] [--json]',
  run,
};
