import type { ProvisionOut } from '../api/corpus/index.ts';
import type { OfficialDiffOut, OfficialOut } from '../api/official/index.ts';
import type { Language, Localized } from '../base/index.ts';

const RESTATEMENT: Localized = {
  kk: 'баяндау, ресми мәтін емес',
  ru: 'изложение, не официальный текст',
  en: 'restatement, not the official text',
};
const MARKS: Readonly<Record<'checked' | 'unchecked', Localized>> = {
  checked: { kk: 'тексерілген', ru: 'проверено', en: 'checked' },
  unchecked: { kk: 'тексерілмеген', ru: 'не проверено', en: 'unchecked' },
};
const EDITION: Localized = { kk: 'редакция', ru: 'редакция', en: 'edition' };
const OFFICIAL: Localized = { kk: 'Ресми мәтін', ru: 'Официальный текст', en: 'Official text' };
const READ_TWICE: Localized = { kk: 'екінші оқылым', ru: 'второе чтение', en: 'second reading' };
const NOT_READ_TWICE: Localized = {
  kk: 'екінші рет оқылмаған',
  ru: 'второго чтения не было',
  en: 'no second reading',
};
const NOTE: Localized = { kk: 'ескертпе', ru: 'примечание', en: 'note' };
const EQUAL: Localized = {
  kk: 'Сөздер бірдей.',
  ru: 'Слова не различаются.',
  en: 'The words do not differ.',
};

function partLines(parts: ProvisionOut['parts'], language: Language, indent: string): string[] {
  return parts.flatMap((part) => [
    `${indent}${part.number}. ${part.text[language]}`,
    ...partLines(part.parts, language, `${indent}   `),
  ]);
}

/** Why a restatement is unchecked, where that is known: a number in doubt, a text not to be had. */
function doubt(verification: ProvisionOut['verification'], language: Language): string[] {
  if (verification.mark === 'checked' || verification.why === undefined) return [];
  return [`[${MARKS.unchecked[language]}] ${verification.why[language]}`];
}

/** A link of the crosswalk: the other end, the relation, the marks of both, the reason. */
function linkLine(link: ProvisionOut['linked'][number], language: Language): string {
  const marks = [
    link.relation,
    ...(link.verification === undefined ? [] : [MARKS[link.verification.mark][language]]),
    link.second_reading === undefined
      ? NOT_READ_TWICE[language]
      : `${READ_TWICE[language]} ${link.second_reading}`,
  ];
  return `-> ${link.address} (${marks.join('; ')}): ${link.why[language]}`;
}

/** The restatement as lines of plain text: caption, standing, text, links. */
export function restatementLines(shown: ProvisionOut, caption: string, language: Language): string[] {
  const standing = [
    shown.status,
    `${EDITION[language]} ${shown.edition}`,
    MARKS[shown.verification.mark][language],
    RESTATEMENT[language],
  ];
  return [
    `${caption}. ${shown.heading[language]}`,
    `${shown.address} (${standing.join('; ')})`,
    '',
    ...(shown.text === undefined ? [] : [shown.text[language]]),
    ...partLines(shown.parts, language, ''),
    ...(shown.note === undefined ? [] : [`[${NOTE[language]}] ${shown.note[language]}`]),
    ...doubt(shown.verification, language),
    ...shown.linked.map((link) => linkLine(link, language)),
    '',
  ];
}

/** The official text as lines: edition, words, the publisher's notes. */
export function officialLines(shown: OfficialOut, language: Language): string[] {
  const unit = shown.unit;
  const name = [unit?.label, unit?.heading].filter((one) => one !== undefined).join('. ');
  return [
    `${OFFICIAL[language]}, ${EDITION[language]} ${shown.edition} (${shown.lang}). ${name}`,
    ...(shown.plain === undefined ? [] : [shown.plain]),
    ...(shown.contents ?? []).map((one) => `${one.address}  ${one.label}. ${one.heading ?? ''}`),
    ...shown.notes.map((note) => `[${NOTE[language]}] ${note.text}`),
    '',
  ];
}

/** The differences in one line of text: deleted words in `[-…-]`, inserted ones in `{+…+}`. */
export function diffLines(diff: OfficialDiffOut, language: Language): string[] {
  const head = `${diff.address}: ${diff.from} -> ${diff.to} (${diff.lang})`;
  if (diff.equal) return [head, EQUAL[language], ''];
  const marked = diff.segments.map(({ kind, old, new: next }) => {
    if (kind === 'deleted') return `[-${old}-]`;
    return kind === 'inserted' ? `{+${next}+}` : next;
  });
  return [head, marked.join(''), ''];
}
