import type { OfficialUnit } from '../../official.ts';
import { GONE } from './block.ts';
import { joinNotes } from './notes.ts';
import { type ArticleHeading, DEPTH, type Marker, readMarker } from './numbering.ts';

/** A remark that is part of the law («Примечание. Для целей …»), not the publisher's note. */
const REMARK = /^(?<label>Примечани[ея]|Ескертпе(?:лер)?|Ескерту)\s*[.:]\s*(?<rest>.*)$/su;

/** 2 before 10, 1-1 after 1. */
const ORDER = new Intl.Collator('en', { numeric: true });

interface Open {
  readonly unit: OfficialUnit;
  readonly depth: number;
}

const append = (above: string | undefined, below: string): string =>
  above === undefined || above === '' ? below : `${above}\n${below}`;

function unitOf(number: string, label: string, text: string, anchor: string | undefined): OfficialUnit {
  return { number, label, text, parts: [], notes: [], ...(anchor !== undefined && { anchor }) };
}

/** Builds one article out of its paragraphs. */
export class ArticleBuilder {
  readonly article: OfficialUnit;
  private open: Open[];
  private waiting: string[] = [];

  constructor({ number, label, heading }: ArticleHeading, anchor: string | undefined) {
    this.article = { ...unitOf(number, label, '', anchor), ...(heading !== '' && { heading }) };
    this.open = [{ unit: this.article, depth: 0 }];
  }

  /** Nothing but the heading so far. */
  get bare(): boolean {
    return this.article.text === '' && this.article.parts.length === 0 && this.waiting.length === 0;
  }

  addHeading(text: string): void {
    const clean = text.replace(/^[\s–—-]+/, '');
    this.article.heading = this.article.heading === undefined ? clean : `${this.article.heading} ${clean}`;
  }

  addText(text: string, anchor: string | undefined): void {
    const remark = REMARK.exec(text)?.groups;
    if (remark !== undefined) {
      this.addRemark(remark.label ?? '', remark.rest ?? '', anchor);
      return;
    }
    const letter = this.open.findLast(({ depth }) => depth === DEPTH.letter)?.unit.number;
    const marker = readMarker(text, letter);
    if (marker === undefined) {
      this.addParagraph(text);
      return;
    }
    const unit = unitOf(marker.number, marker.label, marker.rest, anchor);
    this.closeRemark(marker);
    this.place(unit, this.depthOf(DEPTH[marker.level]));
  }

  /**
   * A remark in the middle of a list («1) …; Примечание. …; 2) …») belongs to the item before it, and the list
   * goes on after it.
   */
  private closeRemark({ level, number }: Marker): void {
    const { parts } = this.article;
    const before = parts.at(-2);
    const remark = parts.at(-1);
    if (before === undefined || remark?.number !== 'note' || remark.parts.length > 0) return;
    const listed = readMarker(before.label)?.level === level;
    if (!listed || ORDER.compare(before.number, number) >= 0 || number === '1') return;
    parts.pop();
    before.parts.push(remark);
    this.open = [{ unit: this.article, depth: 0 }];
  }

  /** Inside a remark the numbering begins anew, one level down. */
  private depthOf(depth: number): number {
    return this.open.some(({ unit }) => unit.number === 'note') ? depth + 10 : depth;
  }

  private place(unit: OfficialUnit, depth: number): void {
    while (this.open.length > 1 && (this.open.at(-1)?.depth ?? 0) >= depth) this.open.pop();
    const holder = this.open.at(-1)?.unit;
    if (holder !== undefined) {
      returnTail(holder);
      holder.parts.push(unit);
    }
    this.open.push({ unit, depth });
  }

  private addRemark(label: string, text: string, anchor: string | undefined): void {
    this.open = this.open.slice(0, 1);
    const unit = unitOf('note', label, '', anchor);
    this.article.parts.push(unit);
    this.open.push({ unit, depth: 1 });
    if (text !== '') this.addText(text, undefined);
  }

  /**
   * A paragraph without a number goes on with the item above while that item is unfinished (it ends with `;`,
   * `:` or a comma); after a finished list it belongs to the unit that holds the list.
   */
  private addParagraph(text: string): void {
    const last = this.open.at(-1);
    if (last === undefined) return;
    const listed = last.depth >= DEPTH.point && last.depth !== 10 + DEPTH.part;
    if (listed && !/[;:,]\s*$/.test(last.unit.text)) {
      while (this.open.length > 1 && this.isListed(this.open.at(-1))) this.open.pop();
    }
    const { unit } = this.open.at(-1) ?? last;
    if (unit.parts.length === 0) unit.text = append(unit.text, text);
    else unit.tail = append(unit.tail, text);
  }

  private isListed(open: Open | undefined): boolean {
    if (open === undefined) return false;
    return open.depth >= DEPTH.point && open.depth !== 10 + DEPTH.part;
  }

  addNote(text: string): void {
    if (!GONE.test(text)) {
      this.waiting.push(text);
      return;
    }
    this.flushNotes();
    const marker = readMarker(text);
    if (marker === undefined) {
      this.waiting.push(text);
      return;
    }
    const unit = unitOf(marker.number, marker.label, '', undefined);
    unit.repealed = true;
    unit.notes = joinNotes([marker.rest]).map((note) => ({ ...note, kind: 'repealed' }));
    this.place(unit, this.depthOf(DEPTH[marker.level]));
  }

  private flushNotes(): void {
    this.article.notes.push(...joinNotes(this.waiting));
    this.waiting = [];
  }

  /** Notes that stand just before the next article and speak of it are handed on. */
  finish(next?: string): string[] {
    const spokenOf = next === undefined ? -1 : this.waiting.findIndex((note) => speaksOf(note, next));
    const ahead = spokenOf === -1 ? [] : this.waiting.splice(announced(this.waiting, spokenOf));
    this.flushNotes();
    const gone = this.article.notes.some((note) => note.kind === 'repealed');
    const empty =
      this.article.text === '' &&
      this.article.tail === undefined &&
      this.article.parts.every((part) => part.repealed === true);
    if (empty && gone) this.article.repealed = true;
    return ahead;
  }
}

/** Words taken for the end of a list belong to its last item when the list goes on after all. */
function returnTail(holder: OfficialUnit): void {
  const last = holder.parts.at(-1);
  if (holder.tail === undefined || last === undefined) return;
  if (last.parts.length === 0) last.text = append(last.text, holder.tail);
  else last.tail = append(last.tail, holder.tail);
  delete holder.tail;
}

/** Index of the note that opens what is said at `at`: the line «Примечание ИЗПИ!» stands before it. */
function announced(notes: readonly string[], at: number): number {
  return /!\s*$/.test(notes[at - 1] ?? '') ? at - 1 : at;
}

function speaksOf(note: string, article: string): boolean {
  const number = article.replaceAll('-', '[-‑]');
  return new RegExp(`(?:Стать[яюией]{1,2}\\s+${number}(?![\\d-])|${number}-бап)`, 'iu').test(note);
}
