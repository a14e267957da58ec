import { isOneSlip } from '../text/index.ts';

/**
 * Levels of a provision below its instrument, from the article down. An indent (абзац) is an unnumbered
 * paragraph, counted from the first one of what it lies in, and stands last in an address: `72/1/para-2`.
 */
export const LEVELS = ['article', 'part', 'point', 'subpoint', 'indent'] as const;
export type Level = (typeof LEVELS)[number];

export interface UnitWord {
  readonly level: Level;
  /** True when the number stands before the word, as in Kazakh: `72-бап`. */
  readonly after: boolean;
  /** `б.` is an article first and a part next: `73-б. 2-б.` */
  readonly either?: Level;
}

/** Words for levels, on folded letters. The first line that fits decides. */
const WORDS: readonly { readonly pattern: RegExp; readonly unit: UnitWord }[] = [
  { pattern: /^тармакша|^тт$/, unit: { level: 'subpoint', after: true } },
  { pattern: /^тарма[кг]|^тарм$|^т$/, unit: { level: 'point', after: true } },
  { pattern: /^боли[кг]|^бол$/, unit: { level: 'part', after: true } },
  {
    pattern: /^бап(т[аыи]|т[ыи]н|тан|ка|пен|тар\S*)?$|^баб$|^баб[ыи]/,
    unit: { level: 'article', after: true },
  },
  { pattern: /^б$/, unit: { level: 'article', after: true, either: 'part' } },
  {
    pattern: /^ереже|^ереж$|^кагида|^принциби|^принципи|^параграфы/,
    unit: { level: 'article', after: true },
  },
  { pattern: /^абзацы(н|$)/, unit: { level: 'indent', after: true } },
  { pattern: /^абзац|^абз$/, unit: { level: 'indent', after: false } },
  { pattern: /^подпункт|^пп$|^подп$|^букв[аеыу]$|^литер[аеыу]?$/, unit: { level: 'subpoint', after: false } },
  { pattern: /^пункт|^п$/, unit: { level: 'point', after: false } },
  { pattern: /^част[ьи]|^частью|^частей|^частях|^ч$|^параграф|^пар$/, unit: { level: 'part', after: false } },
  {
    pattern: /^стат[ье]|^стт?$|^стат$|^правил[оауе]?м?$|^прав$|^принцип/,
    unit: { level: 'article', after: false },
  },
  { pattern: /^subpara|^subpoint|^letter$/, unit: { level: 'subpoint', after: false } },
  { pattern: /^indents?$/, unit: { level: 'indent', after: true } },
  { pattern: /^points?$|^items?$/, unit: { level: 'point', after: false } },
  { pattern: /^para(graph)?s?$|^parts?$|^pt$/, unit: { level: 'part', after: false } },
  {
    pattern: /^art(icles?)?$|^arts$|^sections?$|^sec$|^ss?$|^rules?$|^rr?s?$|^principles?$|^guidelines?$/,
    unit: { level: 'article', after: false },
  },
];

/** Words that are misspelt in questions, folded. */
const MISSPELT =
  'статья статьи статье статью пункт правило правила принцип article paragraph principle бабы бабынын бабында ережеси тармак болик'.split(
    ' ',
  );
/** What only a question calls an article so. */
const SHORT = /^(pr|пр|a)$/;
/** A word in Latin letters has no soft sign: `chast 3`. */
const HARD = /^(част|стат)$/;
/** The full stop of the Latin layout on the Russian one: `стю 72` for `ст. 72`. */
const WRONG_STOP = /^(ст|ч|п|пп)ю$/;
const SHORTEST_MISSPELT = 5;

/** The level a folded word of a question names, with one slip or a wrong full stop. */
export function askedUnitOf(folded: string): UnitWord | undefined {
  const known = unitOf(SHORT.test(folded) ? 'art' : folded.replace(WRONG_STOP, '$1').replace(HARD, '$1ь'));
  if (known !== undefined || folded.length < SHORTEST_MISSPELT) return known;
  const meant = MISSPELT.find((word) => isOneSlip(word, folded));
  return meant === undefined ? undefined : unitOf(meant);
}

/** The level a folded word names, if any. */
export function unitOf(folded: string): UnitWord | undefined {
  return WORDS.find(({ pattern }) => pattern.test(folded))?.unit;
}
