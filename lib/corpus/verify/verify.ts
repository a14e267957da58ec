import type { Finding, Localized, Severity } from '../../base/index.ts';
import type { Instrument, Part, Provision } from '../model.ts';
import { childUnit, type OfficialText, type OfficialUnit, unitLines } from '../official.ts';
import { quantitiesOf } from './quantities.ts';
import { TERMS } from './terms.ts';

/** The outcome of comparing the restatements of an instrument with one official text. */
export interface Verified {
  readonly instrument: string;
  readonly edition: string;
  readonly lang: OfficialText['lang'];
  /** Provisions compared. */
  readonly compared: number;
  /** Articles of the official text that are not restated; the restatement may be partial on purpose. */
  readonly not_restated: readonly string[];
  readonly findings: readonly Finding[];
}

/** What each kind of difference says; the most serious first. */
const RULES: Readonly<
  Record<string, { readonly severity: Severity; readonly message: (what: string) => Localized }>
> = {
  'article-absent': {
    severity: 'error',
    message: () => ({
      kk: 'Ресми мәтінде мұндай бап жоқ: мекенжайды тексеріңіз.',
      ru: 'В официальном тексте нет такой статьи: проверьте адрес.',
      en: 'The official text has no such article: check the address.',
    }),
  },
  'article-repealed': {
    severity: 'error',
    message: () => ({
      kk: 'Ресми мәтінде бұл норма алып тасталған, ал баяндауда қолданыста деп тұр.',
      ru: 'В официальном тексте норма исключена, а в изложении она действует.',
      en: 'The official text has repealed this provision, and the restatement shows it in force.',
    }),
  },
  'part-absent': {
    severity: 'error',
    message: (what) => ({
      kk: `Ресми мәтінде мұндай бөлік не тармақ жоқ: ${what}.`,
      ru: `В официальном тексте нет такой части или пункта: ${what}.`,
      en: `The official text has no such part or point: ${what}.`,
    }),
  },
  'number-added': {
    severity: 'error',
    message: (what) => ({
      kk: `Баяндаудағы сан ресми мәтінде жоқ: ${what}.`,
      ru: `Числа изложения нет в официальном тексте: ${what}.`,
      en: `A number of the restatement is not in the official text: ${what}.`,
    }),
  },
  'fraction-differs': {
    severity: 'error',
    message: (what) => ({
      kk: `Бөлшектер сәйкес емес: ${what}.`,
      ru: `Доли не совпадают: ${what}.`,
      en: `The fractions differ: ${what}.`,
    }),
  },
  'quantity-missing': {
    severity: 'warning',
    message: (what) => ({
      kk: `Ресми мәтіндегі мерзім не мөлшер баяндауда жоқ: ${what}.`,
      ru: `Срока или размера официального текста нет в изложении: ${what}.`,
      en: `A term or measure of the official text is not in the restatement: ${what}.`,
    }),
  },
  'term-missing': {
    severity: 'warning',
    message: (what) => ({
      kk: `Ресми мәтіндегі ұғым баяндауда жоқ: ${what}.`,
      ru: `Понятия официального текста нет в изложении: ${what}.`,
      en: `A term of the official text is not in the restatement: ${what}.`,
    }),
  },
  'term-added': {
    severity: 'warning',
    message: (what) => ({
      kk: `Баяндаудағы ұғым ресми мәтінде жоқ: ${what}.`,
      ru: `Понятия изложения нет в официальном тексте: ${what}.`,
      en: `A term of the restatement is not in the official text: ${what}.`,
    }),
  },
  'part-missing': {
    severity: 'info',
    message: (what) => ({
      kk: `Ресми мәтіннің бөліктері баяндауда жоқ: ${what}.`,
      ru: `Частей официального текста нет в изложении: ${what}.`,
      en: `Parts of the official text are not in the restatement: ${what}.`,
    }),
  },
};
const ORDER = Object.keys(RULES);

function finding(rule: string, place: string, what = ''): Finding[] {
  const known = RULES[rule];
  if (known === undefined) return [];
  return [
    {
      rule_id: `verify/${rule}`,
      severity: known.severity,
      message: known.message(what),
      place,
      actual: what,
    },
  ];
}

type Lang = OfficialText['lang'];

/** The restated words of a provision or part with everything below it. */
function restated(unit: Provision | Part, lang: Lang): string {
  return [unit.text?.[lang] ?? '', ...(unit.parts ?? []).map((part) => restated(part, lang))].join('\n');
}

/** The official words without the item numbers that open their lines. */
function official(unit: OfficialUnit): string {
  return unitLines(unit, false)
    .map((line) => line.replace(/^\(?(?:\d+(?:-\d+)*|[a-z]{1,4})[.)]\s*/, ''))
    .join('\n');
}

const list = (values: Iterable<number | string>): string => [...values].join(', ');

function compareNumbers(place: string, ours: string, theirs: string, lang: Lang): Finding[] {
  const mine = quantitiesOf(ours, lang);
  const law = quantitiesOf(theirs, lang);
  const added = [...mine.numbers].filter((value) => !law.numbers.has(value) && !law.covered.has(value));
  const measures = [...law.measured].filter((value) => !mine.measured.has(value));
  const missing = measures.filter((value) => !mine.numbers.has(Number(value.split(' ')[0])));
  const fractions = [
    ...[...law.fractions].filter((value) => !mine.fractions.has(value)).map((value) => `-${value}`),
    ...[...mine.fractions].filter((value) => !law.fractions.has(value)).map((value) => `+${value}`),
  ];
  return [
    ...(added.length > 0 ? finding('number-added', place, list(added)) : []),
    ...(fractions.length > 0 ? finding('fraction-differs', place, list(fractions)) : []),
    ...(missing.length > 0 ? finding('quantity-missing', place, list(missing)) : []),
  ];
}

function compareTerms(place: string, ours: string, theirs: string, lang: Lang): Finding[] {
  const missing = TERMS.filter(({ words }) => words[lang].test(theirs) && !words[lang].test(ours));
  const added = TERMS.filter(({ words }) => words[lang].test(ours) && !words[lang].test(theirs));
  return [
    ...(missing.length > 0 ? finding('term-missing', place, list(missing.map(({ id }) => id))) : []),
    ...(added.length > 0 ? finding('term-added', place, list(added.map(({ id }) => id))) : []),
  ];
}

/** Compares the parts both have; what only one has is a finding. */
function compareParts(place: string, parts: readonly Part[], unit: OfficialUnit, lang: Lang): Finding[] {
  const absent = parts.filter((part) => childUnit(unit, part.number) === undefined);
  const missing = unit.parts.filter(
    (one) =>
      one.repealed !== true &&
      !parts.some((part) => part.number.replace(/^note-\d+$/, 'note') === one.number),
  );
  const below = parts.flatMap((part) => {
    const theirs = childUnit(unit, part.number);
    if (theirs === undefined) return [];
    const here = `${place}/${part.number}`;
    if (theirs.repealed === true) return finding('article-repealed', here);
    return [
      ...compareNumbers(here, restated(part, lang), official(theirs), lang),
      ...(part.parts === undefined ? [] : compareParts(here, part.parts, theirs, lang)),
    ];
  });
  return [
    ...(absent.length > 0 ? finding('part-absent', place, list(absent.map(({ number }) => number))) : []),
    ...(missing.length > 0 && parts.length > 0
      ? finding('part-missing', place, list(missing.map(({ number }) => number)))
      : []),
    ...below,
  ];
}

function compareProvision(
  address: string,
  provision: Provision,
  article: OfficialUnit,
  lang: Lang,
): Finding[] {
  const ceased = provision.status === 'ceased';
  if (article.repealed === true) return ceased ? [] : finding('article-repealed', address);
  const ours = `${provision.heading[lang]}\n${restated(provision, lang)}`;
  const theirs = `${article.heading ?? ''}\n${official(article)}`;
  const parts = compareParts(address, provision.parts ?? [], article, lang);
  const whole = compareNumbers(address, ours, theirs, lang).filter(
    // What a part already told is not said again of the whole.
    (one) => !parts.some((part) => part.rule_id === one.rule_id && part.actual === one.actual),
  );
  return [...whole, ...parts, ...compareTerms(address, ours, theirs, lang)];
}

/**
 * Compares every restatement of an instrument with an official text: article list, parts, numbers, fractions,
 * terms. It finds what a reader should look at; it does not prove that a restatement is right.
 */
export function verifyInstrument(instrument: Instrument, text: OfficialText): Verified {
  const articles = new Map(text.articles.map((article) => [article.number, article]));
  const findings = instrument.provisions.flatMap((provision) => {
    const address = `${instrument.address}/${provision.number}`;
    const article = articles.get(provision.number);
    return article === undefined
      ? finding('article-absent', address)
      : compareProvision(address, provision, article, text.lang);
  });
  const held = new Set(instrument.provisions.map(({ number }) => number));
  const rank = ({ rule_id }: Finding): number => ORDER.indexOf(rule_id.slice('verify/'.length));
  return {
    instrument: instrument.address,
    edition: text.edition,
    lang: text.lang,
    compared: instrument.provisions.filter(({ number }) => articles.has(number)).length,
    not_restated: text.articles
      .filter((article) => !held.has(article.number))
      .map((article) => article.number),
    findings: findings.sort((left, right) => rank(left) - rank(right)),
  };
}
