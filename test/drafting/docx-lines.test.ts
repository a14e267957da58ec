import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxOf } from '../../lib/drafting/index.ts';
import { desk } from './support.ts';

describe('The lines of a DOCX', () => {
  it('are spaced by their own height in every style, which LibreOffice does only where each style says so', async () => {
    const answers = desk.examples('parole-petition').example?.kk as Record<string, unknown>;
    const { document } = desk.draft('parole-petition', { language: 'kk', answers });
    const files = unzipSync(await docxOf(document));
    const styles = strFromU8(files['word/styles.xml'] ?? new Uint8Array());
    const text = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    const used = new Set([...text.matchAll(/<w:pStyle w:val="([^"]+)"/g)].map(([, id]) => id));
    expect(used.size).toBeGreaterThan(6);
    const rules = [...used].map((id) => {
      const style = styles.split('<w:style ').find((one) => one.includes(`w:styleId="${id}"`)) ?? '';
      return [id, /<w:spacing [^>]*w:line="264" w:lineRule="auto"/.test(style)];
    });
    expect(rules.filter(([, kept]) => kept !== true)).toEqual([]);
    expect(styles).toMatch(/<w:pPrDefault><w:pPr><w:spacing w:line="264" w:lineRule="auto"/);
  });
});
