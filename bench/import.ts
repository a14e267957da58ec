import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { importLibrary, importOfficial } from '../lib/corpus/import/index.ts';
import { countUnits } from '../lib/corpus/index.ts';

/**
 * Measures the import of files: `node bench/import.ts FILE...` after bundling, one line per file with seconds
 * and the greatest memory so far. Acts are read as official texts, everything else as library documents.
 */
async function measure(path: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(path));
  const name = basename(path);
  const started = performance.now();
  const found = await importOfficial({
    name,
    bytes,
    instrument: 'kz/criminal-code',
    edition: '2026-01-01',
    lang: 'ru',
  })
    .then(({ text }) => `${text.articles.length} articles, ${countUnits(text.articles)} units`)
    .catch(async () => {
      const { passages } = await importLibrary({ name, bytes, id: 'bench' });
      return `${passages.length} passages`;
    });
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(`${name}: ${found}; ${seconds} s, ${memory} MB\n`);
}

for (const path of process.argv.slice(2)) await measure(path);
