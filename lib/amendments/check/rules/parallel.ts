import type { Localized } from '../../../base/index.ts';
import { diffTexts } from '../../diff/index.ts';
import { ids, short } from '../facts.ts';
import { finding, type Rule } from '../rule.ts';
import { PENAL, SCHEME, twinsOf } from './twins.ts';

/** One scheme written into two provisions in different words. */
export const parallelDiffers: Rule = {
  id: 'amendments/parallel-wording-differs',
  ok: [
    { number: 1, element: '10-бап', current: 'Сот шешеді.', proposed: `Сот ${SCHEME} қатысты шешеді.` },
    {
      number: 2,
      act: PENAL,
      element: '20-бап',
      current: 'Орган ұсынады.',
      proposed: `Орган ${SCHEME} қатысты ұсынады.`,
    },
  ],
  not_ok: [
    { number: 1, element: '10-бап', current: 'Сот шешеді.', proposed: `Сот ${SCHEME} қатысты шешеді.` },
    {
      number: 2,
      act: PENAL,
      element: '20-бап',
      current: 'Орган ұсынады.',
      proposed: `Орган ${SCHEME.replace('толған', 'толмаған')} қатысты ұсынады.`,
    },
  ],
  check: (rows) =>
    twinsOf(rows).flatMap(({ one, other }) => {
      const between = diffTexts(one.diff.inserted_runs.join(' '), other.diff.inserted_runs.join(' '));
      if (between.inserted.length + between.deleted.length === 0) return [];
      const message: Localized = {
        kk: `${one.row.id} және ${other.row.id} бір тәртіпті екі нормаға әртүрлі сөзбен енгізеді: айырмашылық әдейі ме, тексеріңіз.`,
        ru: `${one.row.id} и ${other.row.id} вводят один порядок в две нормы разными словами: проверьте, намеренна ли разница.`,
        en: `${one.row.id} and ${other.row.id} write one scheme into two provisions in different words: check whether the difference is meant.`,
      };
      return [
        finding('amendments/parallel-wording-differs', message, {
          place: ids([one, other]),
          actual: short(between.deleted_runs.join(' · ')),
          expected: short(between.inserted_runs.join(' · ')),
        }),
      ];
    }),
};
