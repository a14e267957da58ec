import { EDITIONS } from './rules/index.ts';

/** The mark every legal statement carries: compared with an official text, or not. */
export type VerificationMark = 'checked' | 'unchecked';

const marks = new Map<string, VerificationMark>();

/**
 * The mark of a ground in its short form: its article was read in the official text of an edition in which the
 * rule is in force.
 * @param to first day on which the rule is no longer in force
 */
export function verificationOf(cited: string, to?: string): VerificationMark {
  const article = /^[A-Z]+ \d+(?:-\d+)?/.exec(cited)?.[0] ?? '';
  const key = `${article} ${to}`;
  const known = marks.get(key);
  if (known !== undefined) return known;
  const isRead = EDITIONS.some(
    (edition) => edition.checked_articles.includes(article) && edition.from < (to ?? '9999'),
  );
  const mark = isRead ? 'checked' : 'unchecked';
  marks.set(key, mark);
  return mark;
}
