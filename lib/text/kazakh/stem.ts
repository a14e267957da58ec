import { LEXICON } from './lexicon.ts';
import { LAYER, LONGEST_SUFFIX, SUFFIXES, type Suffix } from './suffixes.ts';

const VOWELS = 'аыеиоуэюяө';

function classOf(letter: string): string {
  if ('аыеиояэю'.includes(letter)) return 'V';
  if (letter === 'у') return 'VS';
  if ('рлмнй'.includes(letter)) return 'S';
  if ('бвгджз'.includes(letter)) return 'Z';
  return 'T';
}

function fitsBefore(stem: string, suffix: Suffix): boolean {
  const letter = stem.slice(-1);
  for (const kind of classOf(letter)) if (suffix.before.includes(kind)) return true;
  return suffix.before.includes('I') && 'ыи'.includes(letter);
}

/** What the letters still show of the harmony after folding: о and у say nothing, а in the first syllable little. */
function harmonyOfStem(stem: string): 'b' | 'f' | 'n' {
  let syllable = 0;
  for (const letter of stem) if (VOWELS.includes(letter)) syllable += 1;
  for (let at = stem.length - 1; at >= 0; at -= 1) {
    const letter = stem[at] ?? '';
    if ('ыяю'.includes(letter)) return 'b';
    if ('еиэ'.includes(letter)) return 'f';
    if (letter === 'а') return syllable > 1 ? 'b' : 'n';
    if ('оу'.includes(letter)) syllable -= 1;
    // a closed о or у leaves the question open
    if ('оу'.includes(letter)) return 'n';
  }
  return 'n';
}

function fits(stem: string, suffix: Suffix): boolean {
  if (stem.length < 2) return false;
  if (suffix.harmony !== 'n') {
    const harmony = harmonyOfStem(stem);
    if (harmony !== 'n' && harmony !== suffix.harmony) return false;
  }
  return fitsBefore(stem, suffix);
}

interface Analysis {
  readonly stem: string;
  readonly stripped: number;
  readonly steps: number;
  readonly verbal: boolean;
}

const ANY_VOWEL = /[аеиоуыэюяө]/;
const VERB = 2.4;
const MAXIMUM_ANALYSES = 60;

/** Of the verbal forms only participles and verbal nouns take plural, possessive and case. */
const NOMINAL = /^(?:[гк][ае]н|й?[аеиы]?т[иы]н|у|уш[иы]|с|[иы]с)$/;
const NOUN_LAYERS: ReadonlySet<number> = new Set([LAYER.plural, LAYER.possessive, LAYER.case]);

/** The suffixes a word may end with, longest first. */
function endingsOf(stem: string): Suffix[] {
  const endings: Suffix[] = [];
  for (let length = Math.min(LONGEST_SUFFIX, stem.length - 2); length > 0; length -= 1) {
    const fitting = SUFFIXES.get(stem.slice(-length));
    if (fitting !== undefined) endings.push(...fitting);
  }
  return endings;
}

/** All ways to take the word apart, the whole word first. */
function analyses(word: string): Analysis[] {
  const found: Analysis[] = [{ stem: word, stripped: 0, steps: 0, verbal: false }];
  const queue: { stem: string; layer: number; steps: number; noun: boolean }[] = [
    { stem: word, layer: LAYER.person, steps: 0, noun: false },
  ];
  const seen = new Set<string>();
  for (let at = 0; at < queue.length && found.length < MAXIMUM_ANALYSES; at += 1) {
    const state = queue[at];
    if (state === undefined) break;
    for (const suffix of endingsOf(state.stem)) {
      if (suffix.layer > state.layer) continue;
      const stem = state.stem.slice(0, -suffix.form.length);
      if (!fits(stem, suffix)) continue;
      if (state.noun && suffix.layer === LAYER.tense && !NOMINAL.test(suffix.form)) continue;
      // a layer is used once: the next layer is below this one
      const below = Math.min(suffix.next, suffix.layer - 1);
      const noun = state.noun || NOUN_LAYERS.has(suffix.layer);
      const next = { stem, layer: below < 0 ? LAYER.voice : below, steps: state.steps + 1, noun };
      found.push({ stem, stripped: word.length - stem.length, steps: next.steps, verbal: suffix.verbal });
      const same = `${stem} ${next.layer} ${noun}`;
      if (!seen.has(same)) queue.push(next);
      seen.add(same);
    }
  }
  return found;
}

/** Roots lose or change their last letter before a vowel: кітап-кітабы, жүрек-жүрегі, ерік-еркі. */
function citationForms(stem: string, followedBySuffix: boolean): string[] {
  if (!followedBySuffix) return [stem];
  const last = stem.slice(-1);
  const base = stem.slice(0, -1);
  const hardened = { б: 'п', г: 'к' }[last];
  const forms = hardened === undefined ? [stem] : [stem, base + hardened];
  if (
    stem.length >= 3 &&
    stem.length <= 4 &&
    !VOWELS.includes(stem.slice(-2, -1)) &&
    !VOWELS.includes(last)
  ) {
    forms.push(`${base}ы${last}`, `${base}и${last}`);
  }
  return forms;
}

/**
 * How good an analysis is. The weights were found on a small grid over half of a Kazakh treebank: a root the
 * lexicon knows outweighs everything; without it, longer endings are believed more than short ones.
 */
function worth(analysis: Analysis, form: string): number {
  const known = LEXICON.get(form);
  if (known !== undefined) {
    const mood = analysis.stripped > 0 && analysis.verbal && known === 'n' ? -3 : 0;
    return 20 + form.length + mood - analysis.steps * 0.1;
  }
  if (analysis.stem.length < 3 || !ANY_VOWEL.test(analysis.stem)) return -10;
  const short = analysis.stem.length === 3 ? -2.5 : analysis.stem.length === 4 ? -0.7 : 0;
  return (
    Math.min(analysis.stripped, 6) -
    analysis.steps * 0.9 +
    short -
    (analysis.verbal ? VERB : 0) +
    (form !== analysis.stem && form.endsWith('к') ? 0.2 : 0)
  );
}

/**
 * Stems a folded Kazakh word: `сотталгандардын` gives `сотта`. The root is returned in its dictionary form
 * (`кітабы` gives `китап`). Deterministic; words of up to three letters stay as they are unless known.
 */
export function stemKazakh(word: string): string {
  if (word.length < 3) return word;
  let best = word;
  let bestWorth = Number.NEGATIVE_INFINITY;
  for (const analysis of analyses(word)) {
    for (const form of citationForms(analysis.stem, analysis.stripped > 0)) {
      const value = worth(analysis, form);
      if (value > bestWorth) {
        best = form;
        bestWorth = value;
      }
    }
  }
  return best;
}
