import { missingError, type ProvisionOut, presentProvision } from '../api/corpus/index.ts';
import type { Language, Localized } from '../base/index.ts';
import { type Command, type CommandIo, DONE } from './command.ts';
import { readArguments, readLanguage, UsageError } from './usage.ts';

const RESTATEMENT: Localized = {
  kk: 'мазмұны баяндалған, ресми мәтін емес',
  ru: 'изложение, не официальный текст',
  en: 'restatement, not the official text',
};
const MARKS: Readonly<Record<'checked' | 'unchecked', Localized>> = {
  checked: { kk: 'тексерілген', ru: 'проверено', en: 'checked' },
  unchecked: { kk: 'тексерілмеген', ru: 'не проверено', en: 'unchecked' },
};
const EDITION: Localized = { kk: 'редакция', ru: 'редакция', en: 'edition' };

function partLines(parts: ProvisionOut['parts'], language: Language, indent: string): string[] {
  return parts.flatMap((part) => [
    `${indent}${part.number}. ${part.text[language]}`,
    ...partLines(part.parts, language, `${indent}   `),
  ]);
}

/** The provision as lines of plain text: caption, standing, text, links. */
function plain(shown: ProvisionOut, caption: string, language: Language): string {
  const standing = [
    shown.status,
    `${EDITION[language]} ${shown.edition}`,
    MARKS[shown.verification.mark][language],
    RESTATEMENT[language],
  ];
  return [
    `${caption}. ${shown.heading[language]}`,
    `${shown.address} (${standing.join('; ')})`,
    '',
    ...(shown.text === undefined ? [] : [shown.text[language]]),
    ...partLines(shown.parts, language, ''),
    ...shown.linked.map((link) => `-> ${link.address} (${link.relation}): ${link.why[language]}`),
    '',
  ].join('\n');
}

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = readArguments(args, {
    lang: { type: 'string' },
    edition: { type: 'string' },
    json: { type: 'boolean' },
  });
  const [address, ...extra] = positionals;
  if (address === undefined || extra.length > 0) {
    throw new UsageError({
      kk: 'бір ғана мекенжай керек, мысалы kz/criminal-code/72/3',
      ru: 'нужен один адрес, например kz/criminal-code/72/3',
      en: 'one address is needed, for example kz/criminal-code/72/3',
    });
  }
  const language = readLanguage(values.lang) ?? io.language;
  const corpus = await io.data.corpus();
  const looked = corpus.lookup(values.edition === undefined ? address : `${address}@${values.edition}`);
  if ('missing' in looked) throw missingError(looked);
  const shown = presentProvision(corpus, looked.found);
  io.stdout(
    values.json
      ? `${JSON.stringify(shown)}\n`
      : plain(shown, corpus.caption(shown.address, language), language),
  );
  return DONE;
}

export const command: Command = {
  name: 'show',
  summary: {
    kk: 'мекенжайы бойынша норманы көрсетеді',
    ru: 'показывает норму по её адресу',
    en: 'shows a provision by its address',
  },
  usage: 'show ADDRESS [--lang kk|ru|en] [--edition YYYY-MM-DD] [--json]',
  run,
};
