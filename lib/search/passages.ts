import { LANGUAGES, type Language } from '../base/index.ts';
import type { Passage } from '../corpus/index.ts';
import { ByteWriter } from './bytes.ts';
import { type PackedText, packForNow, readText } from './letters.ts';

/** Passages in their order. They are kept as bytes: a passage is made when it is asked for. */
export interface PassageList extends Iterable<Passage> {
  readonly length: number;
  at(place: number): Passage | undefined;
  /** The language of a passage, for which it need not be made. */
  lang(place: number): Language;
  /** The document of a passage, for which it need not be made. */
  document(place: number): string;
  /** The text of a passage as it is kept, for a reader who looks for a few words in it. */
  packed(place: number): PackedText | undefined;
}

/** Strings that repeat: documents, headings, addresses. Number 0 is "none". */
class Names {
  readonly list: (string | undefined)[] = [undefined];
  private readonly numbers = new Map<string | undefined, number>([[undefined, 0]]);

  number(name: string | undefined): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.list.length);
    return this.list.push(name) - 1;
  }
}

/** Numbers kept for each passage, in this order; lines and page are those of the file, 0 for no page. */
const FIELDS = ['text', 'id', 'end', 'lang', 'document', 'title', 'address', 'from', 'to', 'page'] as const;
const WIDTH = FIELDS.length;
const FIELD = Object.fromEntries(FIELDS.map((name, at) => [name, at])) as Record<
  (typeof FIELDS)[number],
  number
>;

/** Passages made for the last queries; more than one query looks at. */
const KEPT = 128;

class Packed implements PassageList {
  private readonly kept = new Map<number, Passage>();

  constructor(
    readonly length: number,
    private readonly numbers: Uint32Array,
    private readonly bytes: Uint8Array,
    private readonly names: readonly (string | undefined)[],
  ) {}

  private field(place: number, name: (typeof FIELDS)[number]): number {
    return this.numbers[place * WIDTH + FIELD[name]] as number;
  }

  private name(place: number, name: (typeof FIELDS)[number]): string | undefined {
    return this.names[this.field(place, name)];
  }

  lang(place: number): Language {
    return LANGUAGES[this.field(place, 'lang')] ?? 'kk';
  }

  document(place: number): string {
    return this.name(place, 'document') ?? '';
  }

  packed(place: number): PackedText | undefined {
    if (place < 0 || place >= this.length) return undefined;
    return { bytes: this.bytes, start: this.field(place, 'text'), end: this.field(place, 'id') };
  }

  at(place: number): Passage | undefined {
    if (place < 0 || place >= this.length) return undefined;
    const known = this.kept.get(place);
    if (known !== undefined) return known;
    const made = this.make(place);
    if (this.kept.size >= KEPT) this.kept.clear();
    this.kept.set(place, made);
    return made;
  }

  private make(place: number): Passage {
    const id = this.field(place, 'id');
    const page = this.field(place, 'page');
    const title = this.name(place, 'title');
    const address = this.name(place, 'address');
    return {
      document: this.document(place),
      id: readText({ bytes: this.bytes, start: id, end: this.field(place, 'end') }),
      text: readText({ bytes: this.bytes, start: this.field(place, 'text'), end: id }),
      lang: this.lang(place),
      lines: [this.field(place, 'from'), this.field(place, 'to')],
      ...(page > 0 && { page }),
      ...(title !== undefined && { title }),
      ...(address !== undefined && { address }),
    };
  }

  *[Symbol.iterator](): Iterator<Passage> {
    for (let place = 0; place < this.length; place += 1) yield this.make(place);
  }
}

/** Keeps passages as bytes: a letter of the three languages takes one, a quarter to a half of what strings take. */
export function packPassages(passages: Iterable<Passage>): PassageList {
  const writer = new ByteWriter();
  const write = (text: string): void => {
    const { bytes, end } = packForNow(text);
    writer.append(bytes.subarray(0, end));
  };
  const names = new Names();
  const numbers: number[] = [];
  let length = 0;
  for (const { text, id, lang, document, title, address, lines, page } of passages) {
    const start = writer.length;
    write(text);
    const middle = writer.length;
    write(id);
    const named = [document, title, address].map((name) => names.number(name));
    numbers.push(start, middle, writer.length, LANGUAGES.indexOf(lang), ...named, ...lines, page ?? 0);
    length += 1;
  }
  return new Packed(length, Uint32Array.from(numbers), writer.done(), names.list);
}

/** Several lists as one, without copying them. */
export function joinPassages(lists: readonly PassageList[]): PassageList {
  const starts: number[] = [];
  let length = 0;
  for (const list of lists) {
    starts.push(length);
    length += list.length;
  }
  /** The list that holds the place: the last that starts at it or before, and is not empty. */
  const within = <T>(place: number, read: (list: PassageList, place: number) => T): T | undefined => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= place) low = middle;
      else high = middle;
    }
    const list = lists[low];
    return list && read(list, place - (starts[low] ?? 0));
  };
  return {
    length,
    at: (place) => within(place, (list, own) => list.at(own)),
    lang: (place) => within(place, (list, own) => list.lang(own)) ?? 'kk',
    document: (place) => within(place, (list, own) => list.document(own)) ?? '',
    packed: (place) => within(place, (list, own) => list.packed(own)),
    *[Symbol.iterator]() {
      for (const list of lists) yield* list;
    },
  };
}
