import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { InvalidInputError, TooLargeError } from '../../lib/base/index.ts';
import { type PackageRules, unpackParts } from '../../lib/files/index.ts';

const said = (en: string) => ({ kk: en, ru: en, en });
const rules: PackageRules = {
  wanted: (name) => name.endsWith('.xml'),
  most: 1000,
  broken: said('broken'),
  tooLarge: said('too large'),
};
const letters = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The package with every mention of a size replaced, as one that lies would have it. */
function lying(bytes: Uint8Array, size: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, size, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

describe('A package', () => {
  it('gives the wanted parts as text and no others', () => {
    const bytes = zipSync({
      'a.xml': letters('әліпби'),
      'b/c.xml': letters('<x/>'),
      'image.png': letters('no'),
    });
    expect([...unpackParts(bytes, rules)]).toEqual([
      ['a.xml', 'әліпби'],
      ['b/c.xml', '<x/>'],
    ]);
  });

  it('may hold what is not wanted, however large', () => {
    const bytes = zipSync({ 'a.xml': letters('x'), 'image.png': new Uint8Array(100_000) });
    expect(unpackParts(bytes, rules).get('a.xml')).toBe('x');
  });

  it('is refused when its parts together grow over the limit, and not at the limit', () => {
    const parts = (size: number) => zipSync({ 'a.xml': new Uint8Array(500), 'b.xml': new Uint8Array(size) });
    expect(unpackParts(parts(500), rules).size).toBe(2);
    expect(() => unpackParts(parts(501), rules)).toThrow(TooLargeError);
  });

  it('is not believed when it says that it is small', () => {
    const bytes = lying(zipSync({ 'a.xml': new Uint8Array(5_000_000) }), 10);
    expect(() => unpackParts(bytes, rules)).toThrow(TooLargeError);
  });

  it.each([0, 1, 30, 60])('is refused with its sentence when cut after %i bytes', (length) => {
    const bytes = zipSync({ 'a.xml': letters('some letters of a document') });
    expect(() => unpackParts(bytes.slice(0, length), rules)).toThrow(InvalidInputError);
    expect(() => unpackParts(bytes.slice(0, -1), rules)).toThrow('broken');
  });

  it('lets the reader refuse a part by name', () => {
    const wanted = (name: string): boolean => {
      if (name.includes('vba')) throw new InvalidInputError(said('macros'));
      return true;
    };
    const bytes = zipSync({ 'a.xml': letters('x'), 'vba.bin': letters('y') });
    expect(() => unpackParts(bytes, { ...rules, wanted })).toThrow('macros');
  });
});
