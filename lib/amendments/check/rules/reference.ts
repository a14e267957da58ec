import type { Localized } from '../../../base/index.ts';
import { formatCitation } from '../../../citation/index.ts';
import { within } from '../citations.ts';
import { groupBy, ids, provisionKey, type RowFacts } from '../facts.ts';
import { finding, type Rule } from '../rule.ts';

/** A row whose wording or rationale stands on a provision that another row changes. */
export const referenceToAmended: Rule = {
  id: 'amendments/reference-to-amended',
  ok: [
    { number: 1, element: '10-бап 1-бөлік', current: 'Айыппұл салынады.', proposed: 'Айыппұл салынбайды.' },
    {
      number: 2,
      element: '20-бап 1-бөлік',
      current: 'Жоқ',
      proposed: 'ҚК-нің 30-бабының бірінші бөлігіне сәйкес шешіледі.',
    },
  ],
  not_ok: [
    { number: 1, element: '10-бап 1-бөлік', current: 'Айыппұл салынады.', proposed: 'Айыппұл салынбайды.' },
    {
      number: 2,
      element: '20-бап 1-бөлік',
      current: 'Жоқ',
      proposed: 'ҚК-нің 10-бабының бірінші бөлігіне сәйкес шешіледі.',
    },
  ],
  check: (rows) => {
    const changed = groupBy(rows, provisionKey);
    return [...groupBy(rows, ({ group }) => group).values()].flatMap((group) => {
      const cited = group.flatMap((facts) => citedBy(facts).map((address) => ({ facts, address })));
      const citing = cited.filter(({ address }) => address.split('/').length > 3);
      const touched = new Set(citing.flatMap(({ address }) => unitsAround(address)));
      return [...touched].flatMap((address) => {
        const outside = (changed.get(address) ?? []).filter((rival) => rival.group !== group[0]?.group);
        const own = group.some((facts) => provisionKey(facts) === address);
        if (outside.length === 0 || own) return [];
        const from = [
          ...new Set(citing.filter((item) => within(item.address, address)).map(({ facts }) => facts)),
        ];
        const message: Localized = {
          kk: `${ids(from)} мына нормаға сүйенеді: ${formatCitation(address, 'kk')}, ал оны ${ids(outside)} өзгертеді: сілтеме мен дәлелді жаңа редакциямен салыстырыңыз.`,
          ru: `${ids(from)} опирается на норму (${formatCitation(address, 'ru')}), которую меняет ${ids(outside)}: сверьте ссылку и довод с новой редакцией.`,
          en: `${ids(from)} relies on ${formatCitation(address, 'en')}, which ${ids(outside)} changes: compare the reference and the argument with the new wording.`,
        };
        return [
          finding('amendments/reference-to-amended', message, {
            place: ids([...from, ...outside]),
            ground: [address],
          }),
        ];
      });
    });
  },
};

/** A provision and everything it lies in, down to the act: `kz/x/1/2`, `kz/x/1`, `kz/x`. */
function unitsAround(address: string): string[] {
  const path = address.split('/');
  return path.slice(1).map((_, index) => path.slice(0, path.length - index).join('/'));
}

/** What the whole wording and the rationale of a row refer to in other provisions. */
function citedBy(facts: RowFacts): string[] {
  return [...facts.cited_in_text, ...facts.cited_in_rationale].map(({ address }) => address);
}
