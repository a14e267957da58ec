import type { Localized } from '../../../base/index.ts';
import { keysOf } from '../../diff/index.ts';
import { OldWords } from '../../import/lcs-length.ts';
import { ids, type RowFacts } from '../facts.ts';
import { finding, type Rule } from '../rule.ts';

const CURRENT = '10-бап. Қабылдау\n1. Адам мекемеге қабылданады.';

/** A row without reasons. */
export const rationaleMissing: Rule = {
  id: 'amendments/rationale-missing',
  ok: [
    {
      number: 1,
      element: '10-бап',
      current: CURRENT,
      proposed: `${CURRENT} Ол тіркеледі.`,
      rationale: 'Тіркеу есепке алуды жеңілдетеді.',
    },
  ],
  not_ok: [
    { number: 1, element: '10-бап', current: CURRENT, proposed: `${CURRENT} Ол тіркеледі.`, rationale: '' },
  ],
  check: (rows) =>
    rows
      .filter(({ row }) => row.rationale.trim() === '')
      .map(({ row }) =>
        finding(
          'amendments/rationale-missing',
          {
            kk: `${row.id} жолында негіздеме жоқ: өзгерістің себебін және ол сүйенетін нормаларды жазыңыз.`,
            ru: `В ${row.id} нет обоснования: напишите причину изменения и нормы, на которые оно опирается.`,
            en: `${row.id} has no rationale: write why the change is made and on which norms it rests.`,
          },
          { place: row.id },
        ),
      ),
};

/** Two equal wordings beside a rationale that argues for a change. */
export const noChange: Rule = {
  id: 'amendments/no-change',
  ok: [{ number: 1, element: '10-бап', current: CURRENT, proposed: `${CURRENT} Ол тіркеледі.` }],
  not_ok: [
    {
      number: 1,
      element: '10-бап',
      current: CURRENT,
      proposed: CURRENT,
      rationale: 'Норманы өзгерту қажет.',
    },
  ],
  check: (rows) =>
    rows
      .filter(
        ({ diff, row }) => diff.inserted.length + diff.deleted.length === 0 && row.proposed.trim() !== '',
      )
      .map(({ row }) =>
        finding(
          'amendments/no-change',
          {
            kk: `${row.id} жолында екі редакция бірдей, ал негіздеме өзгерісті дәлелдейді: түсіп қалған өзгерісті енгізіңіз.`,
            ru: `В ${row.id} обе редакции одинаковы, хотя обоснование доказывает изменение: внесите пропавшее изменение.`,
            en: `Both wordings of ${row.id} are the same although the rationale argues for a change: put in what was lost.`,
          },
          { severity: 'error', place: row.id },
        ),
      ),
};

/** The same reasons for different changes: for rival variants, or for different articles. */
export const rationaleShared: Rule = {
  id: 'amendments/rationale-shared',
  ok: [
    {
      number: 1,
      element: '10-бап',
      current: CURRENT,
      proposed: 'Бір.',
      rationale:
        'Бірінші себеп: мерзім қысқа болғандықтан құжаттар дайын емес, осыған байланысты ұзарту керек.',
    },
    {
      number: 2,
      element: '11-бап',
      current: CURRENT,
      proposed: 'Екі.',
      rationale:
        'Екінші себеп: баланың мүддесі мен отбасының бірлігі үшін кездесу санын арттыру орынды болады.',
    },
  ],
  not_ok: [
    {
      number: 1,
      element: '10-бап',
      current: CURRENT,
      proposed: 'Бір.',
      rationale:
        'Мерзім қысқа болғандықтан құжаттар дайын емес, осыған байланысты оны ұзарту керек деп санаймыз.',
    },
    {
      number: 2,
      element: '11-бап',
      current: CURRENT,
      proposed: 'Екі.',
      rationale:
        'Мерзім қысқа болғандықтан құжаттар дайын емес, осыған байланысты оны ұзарту керек деп санаймыз.',
    },
  ],
  check: (rows) => {
    const named = rows.map((facts) => ({ facts, keys: keysOf(facts.row.rationale) }));
    const sets: { facts: RowFacts; keys: string[] }[][] = [];
    for (const item of named.filter(({ keys }) => keys.length >= 10)) {
      const home = sets.find((set) => alike(set[0]?.keys ?? [], item.keys));
      if (home === undefined) sets.push([item]);
      else home.push(item);
    }
    return sets
      .filter((set) => set.length > 1)
      .map((set) => {
        const group = set.map(({ facts }) => facts);
        const message: Localized = {
          kk: `${ids(group)} жолдарының негіздемесі бірдей, ал өзгерістері әртүрлі: әр өзгерісті бөлек негіздеңіз.`,
          ru: `У ${ids(group)} одно обоснование на разные изменения: обоснуйте каждое отдельно.`,
          en: `${ids(group)} share one rationale for different changes: give reasons for each.`,
        };
        return finding('amendments/rationale-shared', message, { place: ids(group) });
      });
  },
};

/** Nearly the same words. */
const ALIKE = 0.93;

function alike(one: readonly string[], other: readonly string[]): boolean {
  if (Math.min(one.length, other.length) < ALIKE * Math.max(one.length, other.length)) return false;
  return new OldWords(one).common(other) >= ALIKE * Math.max(one.length, other.length);
}
