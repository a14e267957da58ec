import { foldWord } from '../fold.ts';
import { NOUNS } from './nouns.ts';
import { VERBS } from './verbs.ts';

/** What the stemmer knows of a root: n noun, adjective or particle; v verb; a both. */
export type RootKind = 'n' | 'v' | 'a';

/** Folded roots. Phrases of the lists are read word by word. */
export const LEXICON: ReadonlyMap<string, RootKind> = (() => {
  const roots = new Map<string, RootKind>();
  for (const [list, kind] of [
    [NOUNS, 'n'],
    [VERBS, 'v'],
  ] as const) {
    for (const word of list.trim().split(/[\s-]+/)) {
      const root = foldWord(word);
      if (root.length < 2) continue;
      const known = roots.get(root);
      roots.set(root, known === undefined || known === kind ? kind : 'a');
    }
  }
  return roots;
})();

/** True when a folded word is a Kazakh root the stemmer knows: whatever it means, it is spelt right. */
export function isKazakhRoot(stem: string): boolean {
  return LEXICON.has(stem);
}
