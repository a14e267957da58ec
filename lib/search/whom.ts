import type { Provision } from '../corpus/index.ts';

export type Whom = Provision['whom'][number];

/**
 * Words by which a query says whom it is about, on folded letters: the qualifier beside the measure, as in
 * `УДО для подростка`. Only groups that the corpus marks provisions with; a parent's "son" may be of any age.
 */
const WORDS: readonly (readonly [Whom, RegExp])[] = [
  [
    'juveniles',
    /^(подрост|несовершеннолетн|малолет|ребен|дет(и|ей|ям|ьми|ях|ск\S*)$|девочк|школьни|камелет|жасоспирим|бала(лар\S*|нын|га|ны)?$|juvenile|minors?$|child|teen|adolescen|girls?$|boys?$|youth)/,
  ],
  [
    'women',
    /^(женщин|женск|беремен|кормящ|роженни|роды$|родов|мат(ь|ер\S+)$|девушк|айел|жукти|екикабат|емизу|ана(сы|лар)?$|wom[ae]n|female|pregnan|childbirth|mothers?$)/,
  ],
  ['lifers', /^(пожизнен|lifers?$|life$|омир$)/],
  [
    'ill',
    /^(больн|болен$|болезн|тяжелобольн|туберкул|психич|душевн|ауру|ауыр[аы]|наукас|сыркат|terminal|illness|ill$|sick|disease)/,
  ],
  ['disability', /^(инвалид|мугедек|disab)/],
  ['foreigners', /^(иностран|шетел|foreign|консул|consul|апатрид)/],
];

/** Whom the words of a query name; nobody in particular when empty. */
export function whomOf(words: readonly string[]): ReadonlySet<Whom> {
  return new Set(
    WORDS.filter(([, pattern]) => words.some((word) => pattern.test(word))).map(([whom]) => whom),
  );
}
