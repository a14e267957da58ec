import type { Localized } from '../../../base/index.ts';
import { groupBy, ids } from '../facts.ts';
import { finding, type Rule } from '../rule.ts';
import { PENAL, SCHEME, twinsOf } from './twins.ts';

/** Twin rows that both have variants: the choice in one binds the choice in the other. */
export const variantsInPairs: Rule = {
  id: 'amendments/variants-go-in-pairs',
  ok: [
    {
      number: 1,
      variant: 1,
      element: '10-бап',
      current: 'Сот шешеді.',
      proposed: `Сот ${SCHEME} қатысты шешеді.`,
    },
    {
      number: 2,
      act: PENAL,
      element: '20-бап',
      current: 'Орган ұсынады.',
      proposed: `Орган ${SCHEME} қатысты ұсынады.`,
    },
  ],
  not_ok: [
    {
      number: 1,
      variant: 1,
      element: '10-бап',
      current: 'Сот шешеді.',
      proposed: `Сот ${SCHEME} қатысты шешеді.`,
    },
    {
      number: 1,
      variant: 2,
      element: '10-бап',
      current: 'Сот шешеді.',
      proposed: `Сот ${SCHEME} қатысты дереу шешеді.`,
    },
    {
      number: 2,
      variant: 1,
      act: PENAL,
      element: '20-бап',
      current: 'Орган ұсынады.',
      proposed: `Орган ${SCHEME} қатысты ұсынады.`,
    },
    {
      number: 2,
      variant: 2,
      act: PENAL,
      element: '20-бап',
      current: 'Орган ұсынады.',
      proposed: `Орган ${SCHEME} қатысты дереу ұсынады.`,
    },
  ],
  check: (rows) =>
    twinsOf(rows).flatMap(({ one, other }) => {
      const all = rows.filter(
        ({ group, row }) => row.variant !== null && (group === one.group || group === other.group),
      );
      const groups = groupBy(all, ({ group }) => group);
      if (
        groups.size < 2 ||
        [...groups.values()].some((group) => new Set(group.map(({ row }) => row.variant)).size < 2)
      )
        return [];
      const message: Localized = {
        kk: `${one.group} және ${other.group} нұсқалары жұппен қабылдануы керек: бірінен 1-нұсқа, екіншісінен 2-нұсқа таңдалса, нормалар сәйкес келмейді.`,
        ru: `Варианты ${one.group} и ${other.group} нужно принимать попарно: вариант 1 одной строки и вариант 2 другой не согласуются.`,
        en: `The variants of ${one.group} and ${other.group} go in pairs: variant 1 of one and variant 2 of the other do not agree.`,
      };
      return [finding('amendments/variants-go-in-pairs', message, { place: ids(all) })];
    }),
};
