import type { Finding, Localized } from '../../base/index.ts';
import { diffTexts, keysOf, withoutMarks } from '../diff/index.ts';
import { OldWords } from '../import/lcs-length.ts';
import { provisionKey, type RowFacts, short } from './facts.ts';
import { finding } from './rule.ts';

/** The official text of a provision in one edition. */
export interface LawText {
  readonly address: string;
  /** Date of the edition, YYYY-MM-DD. */
  readonly edition: string;
  /** Text of the provision with everything under it; absent when the store has it in another language only. */
  readonly text?: string;
  readonly repealed?: boolean;
}

/** Looks an article up by address; `missing` when the instrument is in the store and has no such article. */
export type LawLookup = (address: string) => LawText | 'missing' | undefined;

export interface StandardSuggestion {
  readonly address: string;
  readonly label: Localized;
}

/** Standards that concern a provision. */
export type StandardLookup = (address: string) => readonly StandardSuggestion[];

/** Compares current wordings with the law: does the article exist, is it quoted as it stands, is it in force. */
export function lawFindings(rows: readonly RowFacts[], law: LawLookup): Finding[] {
  return rows.flatMap((facts) => {
    if (facts.article === undefined || !facts.act.includes('/')) return [];
    const address = `${facts.act}/${facts.article}`;
    const known = law(address);
    if (known === undefined) return [];
    if (known === 'missing') return facts.is_new ? [] : [missing(facts, address)];
    const found: Finding[] = [];
    if (facts.is_new) found.push(taken(facts, known));
    if (known.repealed === true && !facts.is_new) found.push(repealed(facts, known));
    const differing = facts.is_new ? undefined : notInLaw(facts, known);
    if (differing !== undefined) found.push(stale(facts, known, differing));
    return [...found, ...references(facts, law)];
  });
}

/** Words of the quoted law that the official text does not have in that order; a few in a hundred are noise. */
function notInLaw(facts: RowFacts, known: LawText): string | undefined {
  if (known.text === undefined) return undefined;
  const quoted = keysOf(withoutMarks(facts.row.current));
  if (quoted.length < 5) return undefined;
  const official = keysOf(known.text);
  const common = new OldWords(quoted).common(official);
  if (common === quoted.length) return undefined;
  const { deleted_runs } = diffTexts(withoutMarks(facts.row.current), known.text);
  return deleted_runs.join(' · ');
}

function stale({ row }: RowFacts, known: LawText, words: string): Finding {
  const message: Localized = {
    kk: `${row.id} жолының қолданыстағы редакциясы ${known.address} мәтініне (${known.edition}) сай емес: айырмашылық «${short(words, 90)}»; нормадан қайта көшіріңіз.`,
    ru: `Действующая редакция ${row.id} не совпадает с текстом ${known.address} (${known.edition}): отличается «${short(words, 90)}»; приведите норму заново.`,
    en: `The current wording of ${row.id} is not the text of ${known.address} (${known.edition}): "${short(words, 90)}" differs; quote the norm again.`,
  };
  return finding('amendments/current-not-in-force', message, {
    place: row.id,
    actual: short(words),
    ground: [`${known.address}@${known.edition}`],
  });
}

function missing({ row }: RowFacts, address: string): Finding {
  const message: Localized = {
    kk: `${row.id} өзгертетін ${address} бабы бұл актіде жоқ: бап нөмірін тексеріңіз.`,
    ru: `Статьи ${address}, которую меняет ${row.id}, в акте нет: проверьте номер.`,
    en: `${address}, which ${row.id} changes, does not exist in the act: check the number.`,
  };
  return finding('amendments/no-such-article', message, {
    severity: 'error',
    place: row.id,
    ground: [address],
  });
}

function taken({ row }: RowFacts, known: LawText): Finding {
  const message: Localized = {
    kk: `${row.id} қосатын ${known.address} нөмірі бос емес: басқа нөмір беріңіз.`,
    ru: `Номер ${known.address}, который добавляет ${row.id}, занят: дайте другой номер.`,
    en: `The number ${known.address} that ${row.id} adds is taken: give another number.`,
  };
  return finding('amendments/number-taken', message, {
    severity: 'error',
    place: row.id,
    ground: [known.address],
  });
}

function repealed({ row }: RowFacts, known: LawText): Finding {
  const message: Localized = {
    kk: `${row.id} өзгертетін ${known.address} күшін жойған: оны өзгертуге болмайды, жаңа норма ұсыныңыз.`,
    ru: `Норма ${known.address}, которую меняет ${row.id}, утратила силу: предложите новую норму.`,
    en: `${known.address}, which ${row.id} changes, is repealed: propose a new provision.`,
  };
  return finding('amendments/provision-repealed', message, {
    severity: 'error',
    place: row.id,
    ground: [known.address],
  });
}

/** References of the added words to articles that do not exist. */
function references({ row, cited_in_text }: RowFacts, law: LawLookup): Finding[] {
  return cited_in_text.flatMap((citation) => {
    const article = citation.address.split('/').slice(0, 3).join('/');
    if (law(article) !== 'missing') return [];
    const message: Localized = {
      kk: `${row.id} сілтеме жасаған «${short(citation.text, 60)}» бабы актіде жоқ: сілтемені тексеріңіз.`,
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

/** Standards of the crosswalk that a rationale does not name: offered, never put in. */
export function standardFindings(rows: readonly RowFacts[], standards: StandardLookup): Finding[] {
  const shown = new Set<string>();
  return rows.flatMap((facts) => {
    const address = provisionKey(facts);
    if (address === undefined) return [];
    const offered = standards(address).filter(({ label }) => !mentions(facts.row.rationale, label));
    if (offered.length === 0 || shown.has(`${facts.group} ${address}`)) return [];
    shown.add(`${facts.group} ${address}`);
    const list = (language: keyof Localized): string =>
      offered.map(({ label }) => label[language]).join('; ');
    const message: Localized = {
      kk: `${facts.row.id} нормасына қатысты халықаралық стандарттар бар: ${list('kk')}. Негіздемеде келтіруді қараңыз.`,
      ru: `К норме ${facts.row.id} относятся международные стандарты: ${list('ru')}. Рассмотрите, не сослаться ли на них.`,
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
