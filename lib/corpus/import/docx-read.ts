import { strFromU8, Unzip, UnzipInflate } from 'fflate';
import { InvalidInputError, TooLargeError } from '../../base/index.ts';
import { tokensOf } from './markup.ts';

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

const BROKEN = {
  kk: 'Файл DOCX ретінде ашылмады: оны Word-та ашып, DOCX түрінде қайта сақтаңыз.',
  ru: 'Файл не открывается как DOCX: откройте его в Word и сохраните заново в DOCX.',
  en: 'The file cannot be opened as DOCX: open it in Word and save it as DOCX again.',
};
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
const MAX_UNPACKED = 64 * 1024 * 1024;
const WANTED = new Set(['word/document.xml', 'word/footnotes.xml']);

/** Compressed bytes taken at a time, so that a package that swells is stopped soon. */
const STEP = 32 * 1024;

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** The wanted parts of the package. What it says of its sizes is not believed: what comes out is counted. */
function inflate(bytes: Uint8Array): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array[]>();
  let size = 0;
  const reader = new Unzip((file) => {
    if (!WANTED.has(file.name)) return;
    if ((file.originalSize ?? 0) > MAX_UNPACKED) throw new TooLargeError(BOMB);
    const chunks: Uint8Array[] = [];
    parts.set(file.name, chunks);
    file.ondata = (error, chunk) => {
      if (error !== null) throw error;
      size += chunk.length;
      if (size > MAX_UNPACKED) throw new TooLargeError(BOMB);
      chunks.push(chunk);
    };
    file.start();
  });
  reader.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += STEP) {
    reader.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  }
  return new Map([...parts].map(([name, chunks]) => [name, joined(chunks)]));
}

function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  try {
    return inflate(bytes);
  } catch (error) {
    if (error instanceof TooLargeError) throw error;
    throw new InvalidInputError(BROKEN);
  }
}

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
    for (const token of tokensOf(xml)) {
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
    else if (name === 'w:ppr') this.inProperties = true;
    else if (name === 'w:tab' && !this.inProperties) this.text += '\t';
    else if (name === 'w:br' && attributes['w:type'] === 'page') this.breakPage();
    else if ((name === 'w:br' || name === 'w:cr') && !this.inProperties) this.text += '\n';
    else if (name === 'w:nobreakhyphen') this.text += '-';
    else if (name === 'w:pagebreakbefore') this.opensPage ||= value !== '0' && value !== 'false';
    else if (name === 'w:lastrenderedpagebreak') this.opensPage ||= this.text === '';
    else if (name === 'w:b' && !this.inProperties) this.run.bold = value !== '0' && value !== 'false';
    else if (name === 'w:color' && !this.inProperties)
      this.run.red = /^[c-f][0-9a-f]0{4}$/i.test(value ?? '');
    else if (name === 'w:pstyle') this.heading = /^(?:heading|title|заголовок|тақырып)/i.test(value ?? '');
  }

  /** A break behind the words of a paragraph opens the page of the next one. */
  private breakPage(): void {
    if (this.text.trim() === '') this.opensPage = true;
    else this.nextOpensPage = true;
  }

  private close(name: string): void {
    if (name === 'w:t') this.inText = false;
    else if (name === 'w:ppr') this.inProperties = false;
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
 * Reads the paragraphs of a DOCX, footnotes last. Only the text parts are unpacked, and only up to a sane size.
 *
 * @throws InvalidInputError for a file that is no DOCX or has no text; TooLargeError for one that swells.
 */
export function readDocxParagraphs(bytes: Uint8Array): DocxParagraph[] {
  const parts = unpack(bytes);
  const body = parts.get('word/document.xml');
  // Half a document is no document.
  if (body === undefined || !/<\/(?:\w+:)?document>\s*$/.test(strFromU8(body.slice(-200)))) {
    throw new InvalidInputError(BROKEN);
  }
  const notes = parts.get('word/footnotes.xml');
  const paragraphs = [
    ...new ParagraphReader(false).read(strFromU8(body)),
    ...(notes === undefined ? [] : new ParagraphReader(true).read(strFromU8(notes))),
  ];
  if (paragraphs.every(({ text }) => text.trim() === '')) throw new InvalidInputError(EMPTY);
  return paragraphs;
}
