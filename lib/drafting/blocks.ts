import type { Language, Localized } from '../base/index.ts';
import {
  type CitationSource,
  citationText,
  type Mentioned,
  resolveCitation,
  STATUS_WORDS,
} from './citations.ts';
import { escapeMarkdown, escapeParagraphs } from './escape.ts';
import type { ArgumentAnswer, ArgumentBlock } from './model.ts';
import { dateInWords } from './words.ts';

const EDITION: Readonly<Record<Language, (date: string) => string>> = {
  kk: (date) => `${date} редакциясы`,
  ru: (date) => `редакция от ${date}`,
  en: (date) => `edition of ${date}`,
};
const UNRESOLVED: Localized = {
  kk: 'сілтеме тексерілмеген',
  ru: 'ссылка не проверена',
  en: 'citation not verified',
};

/** One citation with what it is: status, edition of national acts, heading. */
export function citationLine(
  address: string,
  language: Language,
  source: CitationSource,
  mentioned?: Mentioned,
): string {
  const citation = resolveCitation(address, source);
  const text = escapeMarkdown(citationText(address, language, source, mentioned));
  if (!citation.resolved || citation.status === undefined) return `${text} (${UNRESOLVED[language]})`;
  const edition =
    address.startsWith('kz/') && citation.edition !== undefined
      ? [EDITION[language](dateInWords(citation.edition, language, 'attributive'))]
      : [];
  const notes = [STATUS_WORDS[citation.status][language], ...edition].join('; ');
  const heading = citation.heading === undefined ? '' : `: ${escapeMarkdown(citation.heading[language])}`;
  return `${text} (${notes})${heading}`;
}

/** Citations as list items. */
export function citationsMarkdown(
  addresses: readonly string[],
  language: Language,
  source: CitationSource,
  mentioned?: Mentioned,
): string {
  return addresses.map((address) => `- ${citationLine(address, language, source, mentioned)}`).join('\n');
}

const SEE: Localized = { kk: 'Негізі', ru: 'Основание', en: 'Ground' };

/** Picked argument blocks in the writer's order: title, words (the writer's own if edited), citations. */
export function argumentsMarkdown(
  picked: readonly ArgumentAnswer[],
  blocks: readonly ArgumentBlock[],
  language: Language,
  source: CitationSource,
  mentioned?: Mentioned,
): string {
  return picked
    .flatMap((answer) => {
      const block = blocks.find((one) => one.id === answer.block);
      if (block === undefined) return [];
      const own = answer.text?.trim() ?? '';
      const words = escapeParagraphs(own === '' ? block.text[language] : own);
      const grounds = block.citations
        .map((address) => citationLine(address, language, source, mentioned))
        .join('; ');
      return [`**${escapeMarkdown(block.title[language])}**\n\n${words}\n\n*${SEE[language]}:* ${grounds}.`];
    })
    .join('\n\n');
}
