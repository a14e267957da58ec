import type { Localized } from '../../../base/index.ts';
import { keysOf } from '../../diff/index.ts';
import { groupBy, ids, type RowFacts, stem } from '../facts.ts';
import { finding, type Rule } from '../rule.ts';

/** Shorter words are too common to tie two rows together. */
const LONG_WORD = 8;

/** A body or notion brought into one act by one row and into another act by another: neither works alone. */
export const dependsOn: Rule = {
  id: 'amendments/depends-on',
  ok: [
    { number: 1, element: '10-бап', current: 'Сот шешеді.', proposed: 'Сот сарапшының пікірімен шешеді.' },
    {
      number: 2,
      act: 'Қазақстан Республикасының Қылмыстық-атқару кодексі',
      element: '20-бап',
      current: 'Адам тұрады.',
      proposed: 'Адам бөлек тұрады.',
    },
  ],
  not_ok: [
    {
      number: 1,
      element: '10-бап',
      current: 'Сот шешеді.',
      proposed: 'Сот кинологтың пікірін ескеріп шешеді.',
    },
    {
      number: 2,
      act: 'Қазақстан Республикасының Қылмыстық-атқару кодексі',
      element: '20-бап',
      current: 'Кинолог: 1) бақылайды.',
      proposed: 'Кинолог: 1) бақылайды. 2) пікір береді.',
    },
  ],
  check: (rows) => {
    const groups = [...groupBy(rows, ({ group }) => group).values()];
    const holders = new Map<string, RowFacts[][]>();
    for (const group of groups)
      for (const key of allStems(group)) holders.set(key, [...(holders.get(key) ?? []), group]);
    const ties = [...holders].flatMap(([key, [one, other, third]]) => {
      if (one === undefined || other === undefined || third !== undefined || one[0]?.act === other[0]?.act)
        return [];
      const added = addedStems(one).has(key) || addedStems(other).has(key);
      return added && (subject(one).has(key) || subject(other).has(key)) ? [{ key, one, other }] : [];
    });
    return [...groupBy(ties, ({ one, other }) => `${one[0]?.group} ${other[0]?.group}`).values()].flatMap(
      (same) => {
        const [first] = same;
        if (first === undefined) return [];
        const { one, other } = first;
        const list = same.map(({ key }) => `«${wordOf(key, [...one, ...other])}»`).join(', ');
        const message: Localized = {
          kk: `${ids(one)} және ${ids(other)} бір жаңа ұғымға сүйенеді (${list}): екеуі бірге қабылданғаны және мәтіндері сәйкес келгені жөн.`,
          ru: `${ids(one)} и ${ids(other)} опираются на одно новое понятие (${list}): примите их вместе и согласуйте тексты.`,
          en: `${ids(one)} and ${ids(other)} rest on one new notion (${list}): adopt them together and make their texts agree.`,
        };
        return [
          finding('amendments/depends-on', message, {
            severity: 'info',
            place: ids([...one, ...other]),
            actual: list,
          }),
        ];
      },
    );
  },
};

const long = (keys: readonly string[]): string[] => keys.filter((key) => key.length >= LONG_WORD).map(stem);
/** The shortest form in which the rows write a stem, nearest to the word itself. */
function wordOf(key: string, rows: readonly RowFacts[]): string {
  const forms = rows
    .flatMap(({ current_keys, proposed_keys }) => [...current_keys, ...proposed_keys])
    .filter((word) => stem(word) === key)
    .sort((one, other) => one.length - other.length);
  return forms[0] ?? key;
}

const allStems = (group: readonly RowFacts[]): Set<string> =>
  new Set(group.flatMap((facts) => keysOf(`${facts.row.current} ${facts.row.proposed}`).map(stem)));
const addedStems = (group: readonly RowFacts[]): Set<string> =>
  new Set(group.flatMap((facts) => long(facts.added)));
/** The first words of a wording say whom it is about. */
const subject = (group: readonly RowFacts[]): Set<string> =>
  new Set(group.flatMap((facts) => facts.proposed_keys.slice(0, 4).map(stem)));
