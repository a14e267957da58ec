import { closeSync, fstatSync, openSync, readFileSync, readSync, type Stats } from 'node:fs';
import { crc32 } from 'node:zlib';
import { checksum } from '../bytes.ts';
import { HEADER } from '../format.ts';
import {
  checkSum,
  type IndexBytes,
  indexOver,
  openIndex,
  readHeader,
  refuse,
  type SearchIndex,
} from '../open.ts';

/**
 * Files are read in blocks of this many bytes, a page of memory. A page that a process has never written to costs
 * more than reading what goes into it, by far on some virtual machines, so memory is given only to what is asked for.
 */
const BLOCK = 1 << 12;
/** What is read to be checked goes through one piece of memory, again and again. */
const PIECE = 1 << 16;
const piece = Buffer.allocUnsafeSlow(PIECE);
/** A file of no more bytes is read whole: a library of a thousand papers does not hold a thousand files open. */
const SMALL = 1 << 18;

/** Windows does not rename a folder in which a file is open. */
const MAY_STAY_OPEN = process.platform !== 'win32';

/** Files that are open, closed when nothing can ask for their blocks any more. */
const forgotten = new FinalizationRegistry<number>((file) => closeSync(file));

/** Nobody wrote into it; renaming and removing leave both as they were. */
const same = (left: Stats, right: Stats): boolean =>
  left.size === right.size && left.mtimeMs === right.mtimeMs;

/** Reads until the target is full. */
function fill(file: number, target: Uint8Array, from: number): void {
  for (let done = 0; done < target.length; ) {
    const read = readSync(file, target, done, target.length - done, from + done);
    if (read === 0) refuse('it was cut while it was read');
    done += read;
  }
}

/** Reads the whole file once, and checks it; nothing of it is kept but the header. */
function check(file: number, length: number): Uint32Array {
  const target = piece.subarray(0, Math.min(PIECE, length));
  fill(file, target, 0);
  const header = readHeader(target, length);
  let sum = checksum(target, HEADER.checksum);
  for (let at = target.length; at < length; at += PIECE) {
    const next = piece.subarray(0, Math.min(PIECE, length - at));
    fill(file, next, at);
    sum = crc32(next, sum);
  }
  checkSum(header, sum);
  return header;
}

/** The bytes of an open file, read block by block when they are needed. */
function blocksOf(file: number, stats: Stats): IndexBytes {
  // not filled: memory that is not written to costs nothing, and no block is looked at before it was read
  const bytes = new Uint8Array(Buffer.allocUnsafeSlow(stats.size).buffer, 0, stats.size);
  const there = new Uint8Array(Math.ceil(stats.size / BLOCK));

  function read(first: number, last: number): void {
    if (!same(fstatSync(file), stats)) refuse('it was changed after it was opened');
    const from = first * BLOCK;
    fill(file, bytes.subarray(from, Math.min(stats.size, (last + 1) * BLOCK)), from);
    there.fill(1, first, last + 1);
  }

  return {
    bytes,
    need(from, to) {
      for (let block = Math.floor(from / BLOCK); block * BLOCK < to; block += 1) {
        if (there[block] === 1) continue;
        let last = block;
        while ((last + 1) * BLOCK < to && there[last + 1] === 0) last += 1;
        read(block, last);
        block = last;
      }
    },
  };
}

/**
 * Opens an index that lies on the disk. The whole file is read once to be checked; what is kept in memory of it is what
 * the queries ask for. The file may be replaced or removed meanwhile by renaming: the index goes on with what it opened.
 * @throws BadIndexError when the file is not a whole, unchanged index of this version; later, from whatever reads the
 *   index, when somebody writes into the open file
 */
export function openIndexFile(path: string): SearchIndex {
  const file = openSync(path, 'r');
  try {
    const stats = fstatSync(file);
    if (stats.size > SMALL && MAY_STAY_OPEN) {
      const blocks = blocksOf(file, stats);
      const index = indexOver(check(file, stats.size), blocks);
      forgotten.register(blocks.need, file);
      return index;
    }
    const index = openIndex(readFileSync(file));
    closeSync(file);
    return index;
  } catch (error) {
    closeSync(file);
    throw error;
  }
}
