import type { Localized } from '../../base/index.ts';
import { type RowFacts, short } from './facts.ts';
import { type ExampleRow, finding, type Rule } from './rule.ts';

type Text = (facts: RowFacts) => string | undefined;

/** A rule that looks at one row and quotes what it found. */
export function rowRule(
  id: string,
  find: Text,
  message: (row: string, found: string) => Localized,
  examples: { ok: ExampleRow; not_ok: ExampleRow },
): Rule {
  return {
    id,
    ok: [examples.ok],
    not_ok: [examples.not_ok],
    check: (rows) =>
      rows.flatMap((facts) => {
        const found = find(facts);
        return found === undefined
          ? []
          : [
              finding(id, message(facts.row.id, short(found, 80)), {
                place: facts.row.id,
                actual: short(found),
              }),
            ];
      }),
  };
}

/** An example row of article 10. */
export const example = (proposed: string, current = 'Жоқ'): ExampleRow => ({
  number: 1,
  element: '10-бап',
  current,
  proposed,
});
