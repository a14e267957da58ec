import type { Language, Localized } from '../base/index.ts';
import { shortCitation } from '../citation/index.ts';
import {
  type BriefAnswer,
  type Clause,
  type EditionChanges,
  RELIEF_LABELS,
  type RuleSide,
  STATUS_LABELS,
} from '../eligibility/index.ts';

const say = (kk: string, ru: string, en: string): Localized => ({ kk, ru, en });

const WORDS = {
  rules: say('Ережелер', 'Правила', 'Rules'),
  answers: say('Кімнің жауабы өзгереді', 'Чей ответ меняется', 'Whose answer changes'),
  older: say('бұрынғы қылмыс', 'прежнее преступление', 'an older crime'),
  everyone: say('барлығы', 'все', 'everyone'),
  new: say('жаңа', 'новое', 'new'),
  gone: say('күші жойылған', 'утратило силу', 'gone'),
  changed: say('өзгерген', 'изменено', 'changed'),
  stricter: say('қатаңырақ', 'строже', 'stricter'),
  milder: say('жеңілірек', 'мягче', 'milder'),
  open: say('тексеру қажет', 'нужна проверка', 'needs review'),
} as const;

/** The comparison of two editions as lines of plain text. */
export function editionLines(changes: EditionChanges, language: Language): string {
  const lines = [`${changes.from} -> ${changes.to}  ${changes.version}`, '', WORDS.rules[language]];
  for (const { change, before, after } of changes.rules) {
    const rule = after ?? before;
    if (rule === null) continue;
    lines.push(
      `${WORDS[change][language]}  ${rule.id}  ${shortCitation(rule.ground_cited, language)}  ${values(before, after, language)}`,
    );
    lines.push(`   ${rule.text[language]}`);
    if (before !== null && after !== null) lines.push(`   - ${clauses(before.when, language)}`);
    lines.push(`   ${after === null ? '-' : '+'} ${clauses(rule.when, language)}`);
  }
  lines.push(
    ...changes.notes.map((note) => `* ${shortCitation(note.ground_cited, language)}  ${note.text[language]}`),
  );
  lines.push('', `${WORDS.answers[language]} (${changes.tried})`);
  for (const one of changes.answers) {
    const [before, after] = [one.before, one.after].map((answer) => shown(answer, language));
    lines.push(
      `${RELIEF_LABELS[one.relief][language]}: ${before} -> ${after} (${WORDS[one.direction][language]})`,
      ...one.who.map((who) => `   ${clauses([who], language)}`),
      `   ${WORDS.older[language]}: ${shown(one.older_crime, language)}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function values(before: RuleSide | null, after: RuleSide | null, language: Language): string {
  const value = (side: RuleSide | null): string =>
    side?.fraction ?? (side?.status ? STATUS_LABELS[side.status][language] : '');
  const [was, is] = [value(before), value(after)];
  return before === null ? is : after === null ? was : `${was} -> ${is}`;
}

function shown({ status, fraction, readings }: BriefAnswer, language: Language): string {
  const one = (answer: { status: BriefAnswer['status']; fraction: string | null }): string =>
    [STATUS_LABELS[answer.status][language], answer.fraction].filter((part) => part !== null).join(' ');
  return readings.length === 0
    ? one({ status, fraction })
    : `${one({ status, fraction })} [${readings.map(one).join(' / ')}]`;
}

function clauses(alternatives: readonly (readonly Clause[])[], language: Language): string {
  const written = alternatives.map((one) =>
    one
      .map(({ label, values }) => `${label[language]} ${values.map((value) => value[language]).join(' / ')}`)
      .join('; '),
  );
  return written.filter((text) => text !== '').join(' || ') || WORDS.everyone[language];
}
