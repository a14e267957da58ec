import type { Finding, Localized } from '../../base/index.ts';
import { marksOf } from '../diff/index.ts';
import type { TableLanguage } from '../model.ts';
import { type RowFacts, short } from './facts.ts';
import { actUnknown, elementUnread, empty, missing, repealed, stale, taken } from './law-findings.ts';
import { finding } from './rule.ts';
import { absentPoints, COMPARED, compareWithLaw, hasWords, unitAddress } from './wording.ts';

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

/** Compares current wordings with the law: does the provision exist, is it quoted as it stands, is it in force. */
export function lawFindings(rows: readonly RowFacts[], law: LawLookup): Finding[] {
  const found: Finding[] = [];
  const equal = new Map<string, string[]>();
  const unheld = new Map<string, string[]>();
  const unknown = new Map<string, string[]>();
  const note = (map: Map<string, string[]>, key: string, id: string) =>
    map.set(key, [...(map.get(key) ?? []), id]);
  const added = new Set(rows.flatMap((facts) => (facts.is_new ? [unitAddress(facts)] : [])));
  for (const facts of rows) {
    const { row, act } = facts;
    if (facts.act_title !== undefined && !act.includes('/')) note(unknown, facts.act_title, row.id);
    else if (facts.article === undefined && act.includes('/')) found.push(elementUnread(facts));
    if (facts.article === undefined || !act.includes('/')) continue;
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
  return [
    ...found,
    ...compared('equal', equal),
    ...compared('not_held', unheld),
    ...[...unknown].map(([title, ids]) => actUnknown(title, ids)),
  ];
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
