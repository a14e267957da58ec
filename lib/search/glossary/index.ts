import { LANGUAGES, type Localized } from '../../base/index.ts';
import { COUNTS } from './counts.ts';
import { CUSTODY } from './custody.ts';
import { DOINGS } from './doings.ts';
import { EVERYDAY } from './everyday.ts';
import { LAW } from './law.ts';
import { LAY } from './lay.ts';
import { NOTIONS } from './notions.ts';
import { PLEADING } from './pleading.ts';
import { QUALITIES } from './qualities.ts';
import { REASONING } from './reasoning.ts';
import { SCHOLARSHIP } from './scholarship.ts';
import { SOCIETY } from './society.ts';
import { TALK } from './talk.ts';

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

const entriesOf = (lists: readonly string[]): readonly GlossaryEntry[] =>
  lists.flatMap((list) =>
    list
      .trim()
      .split('\n')
      .map(read)
      .filter((entry) => LANGUAGES.some((language) => entry[language].length > 0)),
  );

/**
 * The words of the field and of the papers about it, in three languages: the bridge by which a question in one
 * language finds a text in another. Written for this purpose from the vocabulary of the field. Concepts (in
 * `corpus/concepts`) carry what has an address; this carries the plain words.
 */
export const GLOSSARY = entriesOf([LAW, SOCIETY, REASONING, EVERYDAY, LAY]);

/**
 * The plain words of questions and papers, by which a paper in one language is found from another. Too many and too
 * common for the provisions, which stand in three languages and need no translation.
 */
export const VOCABULARY = entriesOf([
  DOINGS,
  COUNTS,
  QUALITIES,
  CUSTODY,
  PLEADING,
  SCHOLARSHIP,
  NOTIONS,
  TALK,
]);
