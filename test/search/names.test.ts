import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/base/index.ts';
import { createCorpus, parseCorpus } from '../../lib/corpus/index.ts';
import { buildCorpusIndex, openIndex } from '../../lib/search/index.ts';
import { stemKey } from '../../lib/search/keys.ts';
import { tellingTokens } from '../../lib/search/query.ts';

const root = new URL('../..', import.meta.url).pathname;
const files = readdirSync(join(root, 'corpus'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => ({ path: `corpus/${file}`, text: readFileSync(join(root, 'corpus', file), 'utf8') }));
const { data } = parseCorpus(files);
const index = openIndex(buildCorpusIndex(createCorpus(data)));

/** A word that one document of twenty has tells nothing by itself. */
const COMMON = index.documentCount / 20;

const names = data.concepts.flatMap((concept) =>
  LANGUAGES.flatMap((lang) =>
    [concept.pref[lang], ...(concept.alt[lang] ?? []), ...(concept.lay[lang] ?? [])].map((text) => {
      const stems = tellingTokens(text).map(({ folded }) => stemKey(folded, lang));
      return { of: concept.id, lang, text, stems };
    }),
  ),
);
/** Words that are by themselves the name of a concept: `what is probation` names what `probation` does. */
const named = new Set(names.flatMap(({ text, stems }) => (text.includes(' ') ? [] : stems)));

describe('The names of concepts', () => {
  /** `find work` without its common word would be `work`, and lift the concept for whatever has to do with work. */
  it('do not shrink from several words to one that many provisions have', () => {
    const shrunk = names.flatMap(({ of, lang, text, stems }) => {
      const [only, ...more] = stems;
      if (only === undefined || more.length > 0 || !text.includes(' ') || named.has(only)) return [];
      const count = index.find(only)?.count ?? 0;
      return count >= COMMON ? [`${of} ${lang}: ${text} is ${only.slice(1)}, in ${count}`] : [];
    });
    expect(shrunk).toEqual([]);
  });
});
