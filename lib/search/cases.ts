import { LANGUAGES, type Language } from '../base/index.ts';
import type { CaseLaw } from '../corpus/index.ts';
import { guessLanguage, tokenize } from '../text/index.ts';
import { inOrder, type Scored } from './best.ts';
import type { IndexDocument, IndexField } from './build.ts';
import { stemKey } from './keys.ts';
import type { Match, Matcher } from './matcher.ts';
import type { Slot } from './plan.ts';
import type { Shown, Source } from './sources.ts';

const NAME = 3;

/** What a decision is found by: its parties, the spellings of the applicant, its number, and what it held. */
export function caseDocument(decision: CaseLaw): IndexDocument {
  const { name, spellings, as_printed, as_verified, right, holding } = decision;
  const fields = LANGUAGES.flatMap((lang): IndexField[] => [
    { text: name[lang], lang, weight: NAME },
    { text: right[lang], lang },
    { text: holding[lang], lang },
  ]);
  const plain = [...spellings, as_printed, as_verified].flatMap((text): IndexField[] =>
    text === undefined ? [] : [{ text, lang: guessLanguage(text).language }],
  );
  return { id: `case/${decision.id}`, fields: [...fields, ...plain] };
}

/** The texts of a decision that can be shown. */
export function caseTexts({ name, right, holding }: CaseLaw): Shown[] {
  return LANGUAGES.flatMap((lang): Shown[] => [
    { lang, text: name[lang], heading: true },
    { lang, text: `${right[lang]}. ${holding[lang]}`, heading: false },
  ]);
}

const NUMBER = /\d{3,6}\s*\/\s*\d{2,4}|\d{1,4}-[НH][ПҚК]/giu;

/** Numbers of applications, communications and rulings: `57715/09`, `2502/2014`, `59-НП` (59-НҚ in Kazakh). */
const numbersIn = (text: string): string[] =>
  [...text.matchAll(NUMBER)].map(([number]) => number.replaceAll(/\s/g, '').replace(/-.*/, '-н'));

/** Bodies whose decisions bear the name of the applicant; those of Kazakhstan bear a place or a number. */
const BY_APPLICANT: ReadonlySet<CaseLaw['body']> = new Set(['ecthr', 'hrc', 'cat', 'cedaw', 'crpd']);

/** The applicants without the state they sued: who names a country does not name every case against it. */
const SUED = / v\.? | против | \S+(?:ға|ге|қа|ке) қарсы/u;
const applicants = ({ name, spellings }: CaseLaw): string[] =>
  [...spellings, name.en, name.ru].map((text) => text.split(SUED)[0] ?? text);

const SHORTEST_NAME = 4;
/** A word of more texts than this is no name: `Wells` is one, a word that rules use is not. */
const RARE = 4;

/** What a decision is called by: read from its texts once, for it is compared with every query. */
interface CalledBy {
  readonly numbers: readonly string[];
  readonly names: readonly { readonly name: string; readonly language: Language }[];
}

const called = new WeakMap<CaseLaw, CalledBy>();

function calledBy(decision: CaseLaw): CalledBy {
  const known = called.get(decision);
  if (known !== undefined) return known;
  const { as_printed = '', as_verified = '', spellings, body } = decision;
  const names = BY_APPLICANT.has(body) ? applicants(decision) : [];
  const made: CalledBy = {
    numbers: numbersIn([as_printed, as_verified, ...spellings].join(' ')),
    names: names.map((name) => ({ name, language: guessLanguage(name).language })),
  };
  called.set(decision, made);
  return made;
}

/** What the words of a query are known by to be the name of a decision. */
export interface Naming {
  readonly query: string;
  readonly slots: readonly Slot[];
  readonly matcher: Matcher;
}

/** Words of who looks for a decision: `Price v UK`, `дело Винтера`, `Винтердің ісі`. */
const OF_A_CASE =
  /(?<!\p{L})(?:v|vs|case|echr|ecthr|дел[оаеу]|против|еспч|іс|ісі|ісін|ісінде|қарсы|еақс|аеқс)(?!\p{L})/iu;
/** Applicants whose names are English or Russian words: in small letters among others they are what they mean. */
const ORDINARY_WORD =
  /^(?:price|silver|weeks|wells|miller|griffin|resin|roman|(?:прайс|роман|плоск|том)\p{L}{0,4})$/u;
/** The last letters of a name that its cases change: `Мюррея` of `Мюррей`. */
const CHANGED = 1;

const foldedOf = (text: string): string => tokenize(text)[0]?.folded ?? '';

/**
 * Whether a word of the query may be this name. One that shares no more than a stem with it is another word: `келіспесе`
 * is not Kelly's. A slip or an ordinary word may only where the query writes it with a capital, has nothing else, or
 * speaks of a case: a `winter coat` is not Vinter's.
 */
function mayName({ query, slots }: Naming, { slot, group }: Match, name: string): boolean {
  const word = slots[slot];
  if (word === undefined) return false;
  if (group.reason === 'word') {
    const folded = foldedOf(name);
    if (!foldedOf(word.text).startsWith(folded.slice(0, folded.length - CHANGED))) return false;
  }
  const ordinary = group.reason === 'spelling' || ORDINARY_WORD.test(word.text.toLowerCase());
  if (!ordinary || OF_A_CASE.test(query)) return true;
  const capital = word.text[0] !== word.text[0]?.toLowerCase();
  return capital && (word.start > 0 || slots.length === 1);
}

/** True when the query names the decision by its number or by an applicant, in any spelling. */
function isNamed(source: Source, decision: CaseLaw, asked: readonly string[], naming: Naming): boolean {
  const { numbers, names } = calledBy(decision);
  if (numbers.some((number) => asked.includes(number))) return true;
  return names.some(({ name, language }) => {
    const found = naming
      .matcher(name, language)
      .matches.filter(
        (match) =>
          (match.group.reason === 'word' || match.group.reason === 'spelling') &&
          match.end - match.start >= SHORTEST_NAME &&
          mayName(naming, match, name.slice(match.start, match.end)),
      );
    return found.some(({ start, end }) => {
      const [token] = tokenize(name.slice(start, end));
      const entry = token && source.index.find(stemKey(token.folded, language));
      return entry !== undefined && entry.count <= RARE;
    });
  });
}

/** A decision nobody asked for by name stands below the rules that answer as well. */
const UNNAMED = 0.6;

/** Puts decisions the query names first and the others lower; tells which are named. */
export function placeCases(
  list: readonly Scored[],
  sources: readonly Source[],
  naming: Naming,
): { readonly scored: Scored[]; readonly named: ReadonlySet<string> } {
  const best = list[0]?.score ?? 0;
  const named = new Set<string>();
  const asked = numbersIn(naming.query);
  const scored = list.map((one) => {
    const source = sources[one.segment];
    const decision = source?.decision(one.document);
    if (source === undefined || decision === undefined) return one;
    if (!isNamed(source, decision, asked, naming)) return { ...one, score: one.score * UNNAMED };
    named.add(decision.id);
    return { ...one, score: best + one.score };
  });
  return { scored: inOrder(scored), named };
}
