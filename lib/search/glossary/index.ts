import { LANGUAGES, type Localized } from '../../base/index.ts';
import { EVERYDAY } from './everyday.ts';
import { LAW } from './law.ts';
import { LAY } from './lay.ts';
import { REASONING } from './reasoning.ts';
import { SOCIETY } from './society.ts';

/** Words that say the same in three languages. */
export type GlossaryEntry = Localized<readonly string[]>;

function read(line: string): GlossaryEntry {
  const [kk = [], ru = [], en = []] = line.split('|').map((part) =>
    part
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  );
  return { kk, ru, en };
}

/**
 * The words of the field and of the papers about it, in three languages: the bridge by which a question in one
 * language finds a text in another. Written for this purpose from the vocabulary of the field. Concepts (in
 * `corpus/concepts`) carry what has an address; this carries the plain words.
 */
export const GLOSSARY: readonly GlossaryEntry[] = [LAW, SOCIETY, REASONING, EVERYDAY, LAY].flatMap((list) =>
  list
    .trim()
    .split('\n')
    .map(read)
    .filter((entry) => LANGUAGES.some((language) => entry[language].length > 0)),
);
