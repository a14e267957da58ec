import { missingError } from '../api/corpus/index.ts';
import { entriesOf } from '../api/reference/index.ts';
import {
  crosswalkCsv,
  crosswalkJson,
  instrumentAkn,
  instrumentCsv,
  instrumentJson,
  REFERENCE_KINDS,
  referenceCsv,
  referenceJson,
} from '../corpus/export/index.ts';
import { type Corpus, markedLinks } from '../corpus/index.ts';
import { type Command, type CommandIo, DONE } from './command.ts';
import { readArguments, readLanguage, UsageError } from './usage.ts';

const USAGE = {
  kk: 'бір акт пен пішім керек: export kz/criminal-code --format json, csv немесе akn',
  ru: 'нужны один акт и формат: export kz/criminal-code --format json, csv или akn',
  en: 'one instrument and a format are needed: export kz/criminal-code --format json, csv or akn',
};

const NO_AKN = {
  kk: 'бұл тізім Akoma Ntoso пішімінде шығарылмайды: json немесе csv таңдаңыз',
  ru: 'этот список не выгружается в Akoma Ntoso: выберите json или csv',
  en: 'this list is not exported as Akoma Ntoso: choose json or csv',
};

/** The crosswalk or a list of the papers' knowledge as a file; `undefined` when the name is not of such a list. */
function listFile(corpus: Corpus, name: string, format: string): string | undefined {
  const kind = REFERENCE_KINDS.find((one) => one === name);
  if (kind === undefined && name !== 'crosswalk') return undefined;
  if (format === 'akn') throw new UsageError(NO_AKN);
  if (kind === undefined) return (format === 'csv' ? crosswalkCsv : crosswalkJson)(markedLinks(corpus));
  const entries = entriesOf(corpus)[kind] as never;
  return format === 'csv' ? referenceCsv(kind, entries) : referenceJson(kind, entries);
}

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = readArguments(args, {
    format: { type: 'string' },
    lang: { type: 'string' },
    edition: { type: 'string' },
    out: { type: 'string' },
  });
  const [address, ...extra] = positionals;
  const { format } = values;
  if (
    address === undefined ||
    extra.length > 0 ||
    (format !== 'json' && format !== 'csv' && format !== 'akn')
  ) {
    throw new UsageError(USAGE);
  }
  const language = readLanguage(values.lang) ?? io.language;
  const corpus = await io.data.corpus();
  const exact = values.edition === undefined ? address : `${address}@${values.edition}`;
  const list = listFile(corpus, address, format);
  if (list !== undefined) {
    if (values.out === undefined) io.stdout(list);
    else await io.writeFile(values.out, list);
    return DONE;
  }
  const instrument = corpus.instrument(exact);
  if (instrument === undefined) {
    const looked = corpus.lookup(exact);
    throw missingError('missing' in looked ? looked : { missing: 'instrument', held: [] });
  }
  const content = {
    json: () => instrumentJson(instrument),
    csv: () => instrumentCsv(instrument),
    akn: () => instrumentAkn(instrument, language),
  }[format]();
  if (values.out === undefined) io.stdout(content);
  else await io.writeFile(values.out, content);
  return DONE;
}

export const command: Command = {
  name: 'export',
  summary: {
    kk: 'актінің баяндауын JSON, CSV немесе Akoma Ntoso түрінде шығарады',
    ru: 'выгружает изложение акта в JSON, CSV или Akoma Ntoso',
    en: 'exports the restatement of an instrument as JSON, CSV or Akoma Ntoso',
  },
  usage:
    'export INSTRUMENT --format json|csv|akn [--lang kk|ru|en] [--edition YYYY-MM-DD] [--out FILE]\nexport crosswalk|cases|practice|statistics|recommendations|rights|contradictions --format json|csv [--out FILE]',
  run,
};
