import { InvalidInputError } from '../../base/index.ts';
import { NOT_DOCX, type PackageRules, tokensOf, unpackParts } from '../../files/index.ts';

/** A paragraph of a Word document. */
export interface DocxParagraph {
  /** Line and tab breaks kept. */
  readonly text: string;
  readonly heading: boolean;
  /** Every letter is bold. */
  readonly bold: boolean;
  /** Share of its letters set in red, 0 to 1. */
  readonly red: number;
  readonly footnote: boolean;
  /** A page break stands before it. */
  readonly opensPage: boolean;
}

const BOMB = {
  kk: 'Бұл DOCX ашылғанда тым үлкейеді: мәтіні 64 МБ-тан аспайтын құжатты таңдаңыз.',
  ru: 'Этот DOCX при распаковке слишком велик: выберите документ, текст которого не больше 64 МБ.',
  en: 'This DOCX grows too large when unpacked: give a document whose text is at most 64 MB.',
};
const EMPTY = {
  kk: 'Құжатта мәтін жоқ: мәтіні бар файлды таңдаңыз.',
  ru: 'В документе нет текста: выберите файл с текстом.',
  en: 'The document has no text: give a file that has some.',
};
const WANTED: ReadonlySet<string> = new Set(['word/document.xml', 'word/footnotes.xml']);
/** Only the text is unpacked, and only up to a sane size. */
const PACKAGE: PackageRules = {
  wanted: (name) => WANTED.has(name),
  most: 64 * 1024 * 1024,
  broken: NOT_DOCX,
  tooLarge: BOMB,
};

interface Setting {
  bold: boolean;
  red: boolean;
}

/** Gathers the paragraphs of one part of the package. */
class ParagraphReader {
  readonly paragraphs: DocxParagraph[] = [];
  private text = '';
  private letters = 0;
  private boldLetters = 0;
  private redLetters = 0;
  private heading = false;
  private opensPage = false;
  private nextOpensPage = false;
  private inText = false;
  private inProperties = false;
  private run: Setting = { bold: false, red: false };

  constructor(private readonly footnote: boolean) {}

  read(xml: string): DocxParagraph[] {
    for (const token of tokensOf(xml, 'xml')) {
      if (token.kind === 'text') this.add(token.text);
      else if (token.kind === 'open') this.open(token.name, token.attributes);
      else this.close(token.name);
    }
    return this.paragraphs;
  }

  private add(text: string): void {
    if (!this.inText) return;
    const letters = text.replace(/\s/g, '').length;
    this.text += text;
    this.letters += letters;
    if (this.run.bold) this.boldLetters += letters;
    if (this.run.red) this.redLetters += letters;
  }

  private open(name: string, attributes: Readonly<Record<string, string>>): void {
    const value = attributes['w:val'];
    if (name === 'w:t') this.inText = true;
    else if (name === 'w:r') this.run = { bold: false, red: false };
    else if (name === 'w:pPr') this.inProperties = true;
    else if (name === 'w:tab' && !this.inProperties) this.text += '\t';
    else if (name === 'w:br' && attributes['w:type'] === 'page') this.breakPage();
    else if ((name === 'w:br' || name === 'w:cr') && !this.inProperties) this.text += '\n';
    else if (name === 'w:noBreakHyphen') this.text += '-';
    else if (name === 'w:pageBreakBefore') this.opensPage ||= value !== '0' && value !== 'false';
    else if (name === 'w:lastRenderedPageBreak') this.opensPage ||= this.text === '';
    else if (name === 'w:b' && !this.inProperties) this.run.bold = value !== '0' && value !== 'false';
    else if (name === 'w:color' && !this.inProperties)
      this.run.red = /^[c-f][0-9a-f]0{4}$/i.test(value ?? '');
    else if (name === 'w:pStyle') this.heading = /^(?:heading|title|заголовок|тақырып)/i.test(value ?? '');
  }

  /** A break behind the words of a paragraph opens the page of the next one. */
  private breakPage(): void {
    if (this.text.trim() === '') this.opensPage = true;
    else this.nextOpensPage = true;
  }

  private close(name: string): void {
    if (name === 'w:t') this.inText = false;
    else if (name === 'w:pPr') this.inProperties = false;
    else if (name === 'w:p') this.flush();
  }

  private flush(): void {
    const { text, letters, heading, footnote, opensPage } = this;
    const bold = letters > 0 && this.boldLetters === letters;
    this.paragraphs.push({
      text,
      heading,
      bold,
      footnote,
      opensPage,
      red: this.redLetters / Math.max(1, letters),
    });
    this.text = '';
    this.letters = 0;
    this.boldLetters = 0;
    this.redLetters = 0;
    this.heading = false;
    this.opensPage = this.nextOpensPage;
    this.nextOpensPage = false;
  }
}

/**
 * Reads the paragraphs of a DOCX, footnotes last.
 *
 * @throws InvalidInputError for a file that is no DOCX or has no text; TooLargeError for one that swells.
 */
export function readDocxParagraphs(bytes: Uint8Array): DocxParagraph[] {
  const parts = unpackParts(bytes, PACKAGE);
  const body = parts.get('word/document.xml');
  // Half a document is no document.
  if (body === undefined || !/<\/(?:\w+:)?document>\s*$/.test(body.slice(-200))) {
    throw new InvalidInputError(NOT_DOCX);
  }
  const notes = parts.get('word/footnotes.xml');
  const paragraphs = [
    ...new ParagraphReader(false).read(body),
    ...(notes === undefined ? [] : new ParagraphReader(true).read(notes)),
  ];
  if (paragraphs.every(({ text }) => text.trim() === '')) throw new InvalidInputError(EMPTY);
  return paragraphs;
}
