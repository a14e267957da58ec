import type { Finding, Localized } from '../../base/index.ts';
import { formatCitation } from '../../citation/index.ts';
import { keysOf, marksOf } from '../diff/index.ts';
import type { TableLanguage } from '../model.ts';
import { provisionKey, type RowFacts, short } from './facts.ts';
import { finding } from './rule.ts';
import { absentPoints, COMPARED, compareWithLaw, type Difference, hasWords, unitAddress } from './wording.ts';

/** The official text of a provision in one edition. */
export interface LawText {
  readonly address: string;
  /** Date of the edition, YYYY-MM-DD. */
  readonly edition: string;
  /** Text of the provision with everything under it; absent when the store has it in another language only. */
  readonly text?: string;
  readonly repealed?: boolean;
}

/**
 * Looks a provision up by address, in the language of the table; `missing` when the instrument is in the store
 * and has no such provision.
 */
export type LawLookup = (address: string, language: TableLanguage) => LawText | 'missing' | undefined;

export interface StandardSuggestion {
  readonly address: string;
  readonly label: Localized;
}

/** Standards that concern a provision. */
export type StandardLookup = (address: string) => readonly StandardSuggestion[];

/** Compares current wordings with the law: does the provision exist, is it quoted as it stands, is it in force. */
export function lawFindings(rows: readonly RowFacts[], law: LawLookup): Finding[] {
  const found: Finding[] = [];
  const equal = new Map<string, string[]>();
  const unheld = new Map<string, string[]>();
  const note = (map: Map<string, string[]>, key: string, id: string) =>
    map.set(key, [...(map.get(key) ?? []), id]);
  const added = new Set(rows.flatMap((facts) => (facts.is_new ? [unitAddress(facts)] : [])));
  for (const facts of rows) {
    if (facts.article === undefined || !facts.act.includes('/')) continue;
    const { row, act } = facts;
    const article = law(`${act}/${facts.article}`, facts.language);
    found.push(...existence(facts, article, law), ...references(facts, law, added));
    if (facts.is_new || article === 'missing' || isRepealed(article)) continue;
    if (!hasWords(article)) note(unheld, act, row.id);
    else if (row.current.trim() === '') found.push(empty(facts, article));
    else {
      const difference = compareWithLaw(row.current, article.text);
      if (difference === undefined) continue;
      if (difference.quoted.length + difference.official.length > 0)
        found.push(stale(facts, article, difference));
      else note(equal, `${act}@${article.edition}`, row.id);
    }
  }
  return [...found, ...compared('equal', equal), ...compared('not_held', unheld)];
}

const COMPARED_RULES = { equal: 'amendments/current-in-force', not_held: 'amendments/law-not-held' } as const;

/** One line for each act: which rows quote it as it stands, or which could not be compared. */
function compared(outcome: keyof typeof COMPARED_RULES, groups: ReadonlyMap<string, string[]>): Finding[] {
  return [...groups].map(([act, rows]) =>
    finding(COMPARED_RULES[outcome], COMPARED[outcome](rows.join(', '), act), {
      severity: 'info',
      place: rows[0] ?? '',
      ground: [act],
    }),
  );
}

/** Does what a row changes exist, is it in force, and is the number of what it adds free. */
function existence(facts: RowFacts, article: ReturnType<LawLookup>, law: LawLookup): Finding[] {
  if (article === undefined) return [];
  const own = `${facts.act}/${facts.article}`;
  const unit = unitAddress(facts);
  const known = unit === own ? article : law(unit, facts.language);
  const adds = facts.is_new && facts.element.paragraphs.length === 0 && !/абзац/iu.test(facts.row.element);
  if (article === 'missing') return facts.is_new && unit === own ? [] : [missing(facts, own)];
  if (known === undefined) return [];
  if (adds) return known === 'missing' ? [] : [taken(facts, known)];
  const absent = marksOf(facts.row.current).some((mark) => mark.kind === 'absence');
  if (known === 'missing') return absent || facts.is_new ? [] : [missing(facts, unit)];
  const occupied = absentPoints(facts).flatMap((address) => {
    const held = law(address, facts.language);
    return held === undefined || held === 'missing' || held.repealed === true ? [] : [taken(facts, held)];
  });
  return [...occupied, ...(known.repealed === true ? [repealed(facts, known)] : [])];
}

/** A provision by the name a reader knows: «72-бап, 1-бөлік …», not by its address. */
const named = (address: string, language: keyof Localized): string => formatCitation(address, language);

function stale({ row }: RowFacts, known: LawText, { quoted, official }: Difference): Finding {
  const shown = (words: readonly string[]): string =>
    words.length === 0 ? '—' : `«${short(words.join(' · '), 90)}»`;
  const [here, there] = [shown(quoted), shown(official)];
  const message: Localized = {
    kk: `${row.id} жолының қолданыстағы редакциясы заңға сай емес (${named(known.address, 'kk')}, ${known.edition}): кестеде ${here}, заңда ${there}; нормадан қайта көшіріңіз.`,
    ru: `Действующая редакция в ${row.id} не совпадает с законом (${named(known.address, 'ru')}, ${known.edition}): в таблице ${here}, в законе ${there}; перенесите текст нормы заново.`,
    en: `The current wording of ${row.id} is not the text of ${named(known.address, 'en')} (${known.edition}): the table has ${here}, the law has ${there}; quote the norm again.`,
  };
  return finding('amendments/current-not-in-force', message, {
    place: row.id,
    ...(quoted.length === 0 ? {} : { actual: short(quoted.join(' · ')) }),
    ...(official.length === 0 ? {} : { expected: short(official.join(' · ')) }),
    ground: [`${known.address}@${known.edition}`],
  });
}

function missing({ row }: RowFacts, address: string): Finding {
  const message: Localized = {
    kk: `${row.id} өзгертетін норма бұл актіде жоқ (${named(address, 'kk')}): нөмірін тексеріңіз.`,
    ru: `Нормы, которую меняет ${row.id}, в акте нет (${named(address, 'ru')}): проверьте номер.`,
    en: `${named(address, 'en')}, which ${row.id} changes, does not exist in the act: check the number.`,
  };
  return finding('amendments/no-such-article', message, {
    severity: 'error',
    place: row.id,
    ground: [address],
  });
}

function taken({ row }: RowFacts, known: LawText): Finding {
  const message: Localized = {
    kk: `${row.id} қосатын нөмір бұрыннан бар (${named(known.address, 'kk')}): басқа нөмір беріңіз.`,
    ru: `Номер, который добавляет ${row.id}, уже занят (${named(known.address, 'ru')}): укажите другой номер.`,
    en: `The number that ${row.id} adds is taken (${named(known.address, 'en')}): give another number.`,
  };
  return finding('amendments/number-taken', message, {
    severity: 'error',
    place: row.id,
    ground: [known.address],
  });
}

function repealed({ row }: RowFacts, known: LawText): Finding {
  const message: Localized = {
    kk: `${row.id} өзгертетін норманың күші жойылған (${named(known.address, 'kk')}): оны өзгертуге болмайды, жаңа норма ұсыныңыз.`,
    ru: `Норма, которую меняет ${row.id}, утратила силу (${named(known.address, 'ru')}): предложите новую норму.`,
    en: `${named(known.address, 'en')}, which ${row.id} changes, is repealed: propose a new provision.`,
  };
  return finding('amendments/provision-repealed', message, {
    severity: 'error',
    place: row.id,
    ground: [known.address],
  });
}

/** An empty cell where the law has a text: neither a quotation nor a word that the norm is absent. */
function empty({ row }: RowFacts, known: LawText): Finding {
  const message: Localized = {
    kk: `${row.id} жолының қолданыстағы редакциясы бос, ал ${named(known.address, 'kk')} күшінде (${known.edition}): мәтінін келтіріңіз немесе норма жаңа болса, «Жоқ.» деп жазыңыз.`,
    ru: `Действующая редакция ${row.id} пуста, а ${named(known.address, 'ru')} действует (${known.edition}): приведите её текст или, если норма новая, напишите «Отсутствует.».`,
    en: `The current wording of ${row.id} is empty although ${named(known.address, 'en')} is in force (${known.edition}): quote it or, if the provision is new, say that it is absent.`,
  };
  return finding('amendments/current-empty', message, {
    place: row.id,
    ground: [`${known.address}@${known.edition}`],
  });
}

const isRepealed = (known: ReturnType<LawLookup>): boolean =>
  known !== undefined && known !== 'missing' && known.repealed === true;

/** References of the added words to articles that neither the act nor the table itself has. */
function references(
  { row, cited_in_text, language }: RowFacts,
  law: LawLookup,
  added: ReadonlySet<string>,
): Finding[] {
  return cited_in_text.flatMap((citation) => {
    const article = citation.address.split('/').slice(0, 3).join('/');
    if (added.has(article) || law(article, language) !== 'missing') return [];
    const message: Localized = {
      kk: `${row.id} сілтеме жасаған бап («${short(citation.text, 60)}») актіде жоқ: сілтемені тексеріңіз.`,
      ru: `${row.id} ссылается на «${short(citation.text, 60)}», такой статьи в акте нет: проверьте ссылку.`,
      en: `${row.id} refers to "${short(citation.text, 60)}", which does not exist in the act: check the reference.`,
    };
    return [
      finding('amendments/broken-reference', message, {
        severity: 'error',
        place: row.id,
        ground: [article],
      }),
    ];
  });
}

/** How many standards one finding names; the addresses of all of them are its ground. */
const NAMED = 6;

/** Standards of the crosswalk that a rationale does not name: offered, never put in. */
export function standardFindings(rows: readonly RowFacts[], standards: StandardLookup): Finding[] {
  const shown = new Set<string>();
  return rows.flatMap((facts) => {
    const address = provisionKey(facts);
    if (address === undefined) return [];
    const offered = standards(address).filter(({ label }) => !mentions(facts.row.rationale, label));
    if (offered.length === 0 || shown.has(`${facts.group} ${address}`)) return [];
    shown.add(`${facts.group} ${address}`);
    const rest = offered.length - NAMED;
    const more: Localized = { kk: `тағы ${rest}`, ru: `ещё ${rest}`, en: `${rest} more` };
    const list = (language: keyof Localized): string =>
      [
        ...offered.slice(0, NAMED).map(({ label }) => label[language]),
        ...(rest > 0 ? [more[language]] : []),
      ].join('; ');
    const message: Localized = {
      kk: `${facts.row.id} нормасына қатысты халықаралық стандарттар бар: ${list('kk')}. Оларды негіздемеде келтіру керек пе, ойланыңыз.`,
      ru: `К норме ${facts.row.id} относятся международные стандарты: ${list('ru')}. Подумайте, стоит ли сослаться на них в обосновании.`,
      en: `International standards concern the provision of ${facts.row.id}: ${list('en')}. Consider citing them.`,
    };
    return [
      finding('amendments/standard-to-consider', message, {
        severity: 'info',
        place: facts.row.id,
        ground: offered.map((standard) => standard.address),
      }),
    ];
  });
}

/** A rationale names a standard when it has the words of its short name. */
function mentions(rationale: string, label: Localized): boolean {
  const words = new Set(keysOf(rationale).map((key) => key.slice(0, 5)));
  return [label.kk, label.ru].some((name) => {
    const own = keysOf(name)
      .filter((key) => key.length > 3)
      .map((key) => key.slice(0, 5));
    return own.length > 0 && own.every((key) => words.has(key));
  });
}
