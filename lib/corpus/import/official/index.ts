import { createHash } from 'node:crypto';
import { type Finding, InvalidInputError, type Language, type Localized } from '../../../base/index.ts';
import { guessLanguage } from '../../../text/index.ts';
import { type OfficialText, type SourceFormat, unitText } from '../../official.ts';
import type { Progress } from '../pdf-open.ts';
import { decodeText, formatOf } from '../source.ts';
import type { ReadBlocks } from './block.ts';
import { readOfficialDocx } from './from-docx.ts';
import { readOfficialHtml } from './from-html.ts';
import { readOfficialJson } from './from-json.ts';
import { readOfficialPdf } from './from-pdf.ts';
import { readOfficialMarkdown, readOfficialPlain } from './from-text.ts';
import { type ActTree, buildTree } from './tree.ts';

export interface OfficialInput {
  /** Name of the file without its folder; its end tells the format where the bytes do not. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Address of the instrument: `kz/criminal-code`. */
  readonly instrument: string;
  /** `YYYY-MM-DD`. */
  readonly edition: string;
  readonly lang: Language;
  readonly progress?: Progress;
}

export interface OfficialImport {
  readonly text: OfficialText;
  readonly findings: readonly Finding[];
}

const NO_ARTICLES: Localized = {
  kk: 'Файлдан бірде-бір бап табылмады: бұл актінің толық мәтіні екенін және актінің дұрыс аталғанын тексеріңіз.',
  ru: 'В файле не найдено ни одной статьи: проверьте, что это полный текст акта и что акт указан верно.',
  en: 'No article was found in the file: check that it is the full text of the act and that the instrument is named correctly.',
};

type Reader = (input: OfficialInput) => Promise<ReadBlocks | { ready: OfficialText }>;

const READERS: Readonly<Record<SourceFormat, Reader>> = {
  pdf: ({ bytes, progress }) => readOfficialPdf(bytes, progress),
  docx: async ({ bytes }) => readOfficialDocx(bytes),
  html: async ({ bytes }) => readOfficialHtml(decodeText(bytes)),
  md: async ({ bytes }) => readOfficialMarkdown(decodeText(bytes)),
  txt: async ({ bytes }) => readOfficialPlain(decodeText(bytes)),
  json: async ({ bytes, lang }) => readOfficialJson(decodeText(bytes), lang),
};

/** What the user should look at: nothing here stops the import. */
function findingsOf(tree: Pick<ActTree, 'articles' | 'repeated'>, lang: Language): Finding[] {
  const findings: Finding[] = [];
  const list = tree.repeated.slice(0, 12).join(', ');
  if (tree.repeated.length > 0) {
    findings.push({
      rule_id: 'import/repeated-articles',
      severity: 'warning',
      message: {
        kk: `Файлда бап нөмірлері қайталанады (${list}): екінші рет кездескендері (басқа акт не қосымша) алынбады.`,
        ru: `Номера статей в файле повторяются (${list}): повторные (другой акт или приложение) не взяты.`,
        en: `Article numbers repeat in the file (${list}): the second ones (another act or an annex) were not taken.`,
      },
      actual: `${tree.repeated.length}`,
    });
  }
  const guess = guessLanguage(tree.articles.slice(0, 20).map(unitText).join('\n')).language;
  if (guess !== lang) {
    findings.push({
      rule_id: 'import/other-language',
      severity: 'warning',
      message: {
        kk: `Мәтін көрсетілген тілде (${lang}) жазылмағанға ұқсайды: көрсетілген тілді тексеріңіз.`,
        ru: `Текст, по-видимому, не на указанном языке (${lang}): проверьте выбранный язык.`,
        en: `The language of the text does not look like the one given (${lang}): check the language chosen.`,
      },
      actual: guess,
      expected: lang,
    });
  }
  return findings;
}

/**
 * Reads an official text out of a file: PDF, DOCX, HTML (both old layouts of Adilet, pages of the UN), Markdown,
 * plain text or JSON. Notes of the publisher are kept apart from the text. Stores nothing.
 *
 * @throws InvalidInputError or TooLargeError with one sentence that says what to do.
 */
export async function importOfficial(input: OfficialInput): Promise<OfficialImport> {
  const format = formatOf(input.name, input.bytes);
  const read = await READERS[format](input);
  const { instrument, edition, lang } = input;
  const sha256 = createHash('sha256').update(input.bytes).digest('hex');
  const source = { file: input.name, format, sha256 };
  if ('ready' in read) {
    const text = { ...read.ready, instrument, edition, lang, source };
    return { text, findings: findingsOf({ articles: text.articles, repeated: [] }, lang) };
  }
  const { repeated, ...tree } = buildTree(read.blocks);
  if (tree.articles.length === 0) throw new InvalidInputError(NO_ARTICLES);
  const text: OfficialText = { instrument, edition, lang, title: read.title ?? '', source, ...tree };
  return { text, findings: findingsOf({ articles: tree.articles, repeated }, lang) };
}
