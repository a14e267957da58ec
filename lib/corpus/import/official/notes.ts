import type { NoteKind, OfficialNote } from '../../official.ts';
import { NOTE_OPENER, tidy } from './block.ts';

/** The first pattern that fits decides what a note says. */
const KINDS: readonly { readonly kind: NoteKind; readonly pattern: RegExp }[] = [
  {
    kind: 'constitutional-court',
    pattern: /Конституционн\p{L}+ Суд|Конституциялық Сот|Конституционного Совета/iu,
  },
  { kind: 'future', pattern: /предусматрива|предусмотрен|көздел/iu },
  { kind: 'changed', pattern: /с изменени|өзгеріс(?:тер)? (?:мен|енгіз)|өзгерістер енгізілді|внесенными?/iu },
  { kind: 'repealed', pattern: /исключен|утратил|алып таста|күші(?:н)? жой/iu },
  { kind: 'added', pattern: /дополнен|толықтырыл/iu },
  { kind: 'changed', pattern: /в редакции|редакциясында|заменен|ауыстырыл/iu },
];

/** A heading of a note that says nothing by itself: what it announces follows in the next paragraph. */
export const ANNOUNCES =
  /^(?:Примечание\s+(?:ИЗПИ|РЦПИ)\s*!?|Вниманию\s+пользователей\s*!?|\S+\s+ескертпесі\s*!?)$/u;

export function noteOf(text: string): OfficialNote {
  const clean = tidy(text);
  return { kind: KINDS.find(({ pattern }) => pattern.test(clean))?.kind ?? 'other', text: clean };
}

/** Joins the paragraphs of notes that stand in a row: a note goes on until the next one opens. */
export function joinNotes(paragraphs: readonly string[]): OfficialNote[] {
  const joined: string[] = [];
  for (const paragraph of paragraphs) {
    const last = joined.at(-1);
    const opens = NOTE_OPENER.test(paragraph);
    if (last !== undefined && (ANNOUNCES.test(last) || !opens))
      joined[joined.length - 1] = `${last} ${paragraph}`;
    else joined.push(paragraph);
  }
  return joined.map(noteOf);
}
