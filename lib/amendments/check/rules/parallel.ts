import type { Localized } from '../../../base/index.ts';
import { formatCitation } from '../../../citation/index.ts';
import { diffTexts } from '../../diff/index.ts';
import { OldWords } from '../../import/lcs-length.ts';
import { within } from '../citations.ts';
import { groupBy, ids, pairs, provisionKey, type RowFacts, short, stem } from '../facts.ts';
import { finding, type Rule } from '../rule.ts';

interface Twin {
  readonly one: RowFacts;
  readonly other: RowFacts;
  readonly share: number;
}

/**
 * Common words of two edits, in order, before they count as one scheme in two places: a few words must be most
 * of the shorter edit, many words may be less of it; and never a trifle of the longer one.
 */
const COMMON_WORDS = 7;
const COMMON_SHARE = 0.45;
const MANY_WORDS = 12;
const MANY_SHARE = 0.3;
const LONGER_SHARE = 0.2;
const PENAL = 'Қазақстан Республикасының Қылмыстық-атқару кодексі';
const SCHEME = 'жүкті әйелге, жас баласы бар әйелге, елу сегіз жасқа толған әйелге';

/** Rows of different provisions whose additions are built alike; the closest pair of each two row numbers. */
function twinsOf(rows: readonly RowFacts[]): Twin[] {
  const found = candidates(rows.filter((facts) => facts.added.length >= COMMON_WORDS)).flatMap(
    ([one, other]): Twin[] => {
      if (one.group === other.group || provisionKey(one) === provisionKey(other)) return [];
      const [a, b] = [one.added.map(stem), other.added.map(stem)];
      const common = new OldWords(a).common(b);
      const share = common / Math.min(a.length, b.length);
      const enough =
        (common >= COMMON_WORDS && share >= COMMON_SHARE) || (common >= MANY_WORDS && share >= MANY_SHARE);
      return enough && common >= LONGER_SHARE * Math.max(a.length, b.length) ? [{ one, other, share }] : [];
    },
  );
  return [...groupBy(found, ({ one, other }) => `${one.group} ${other.group}`).values()].map((twins) =>
    twins.reduce((best, twin) => (twin.share > best.share ? twin : best)),
  );
}

/** A phrase this common says nothing about two rows. */
const COMMON_PHRASE = 60;

/** Pairs of rows that add at least one phrase of three words in common; the rest cannot be twins. */
function candidates(rows: readonly RowFacts[]): [RowFacts, RowFacts][] {
  const holders = new Map<string, Set<number>>();
  rows.forEach(({ added }, index) => {
    const stems = added.map(stem);
    for (let at = 0; at + 3 <= stems.length; at++) {
      const phrase = stems.slice(at, at + 3).join(' ');
      holders.set(phrase, (holders.get(phrase) ?? new Set()).add(index));
    }
  });
  const found = new Set<string>();
  for (const holder of holders.values()) {
    if (holder.size > COMMON_PHRASE) continue;
    for (const [one, other] of pairs([...holder].sort((a, b) => a - b))) found.add(`${one} ${other}`);
  }
  return [...found].flatMap((pair): [RowFacts, RowFacts][] => {
    const [one, other] = pair.split(' ').map((index) => rows[Number(index)]);
    return one === undefined || other === undefined ? [] : [[one, other]];
  });
}

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
