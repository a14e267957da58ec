import type { Finding, Localized } from '../../../base/index.ts';
import { keysOf, type Segment } from '../../diff/index.ts';
import { groupBy, ids, type RowFacts, short } from '../facts.ts';
import { finding, type Rule } from '../rule.ts';
import { TERMS } from '../term-table.ts';

const folded = (text: string): string => keysOf(text).join(' ');

/** One thing named in two ways by what the rows add. */
export const termForms: Rule = {
  id: 'amendments/term-in-two-forms',
  ok: [
    { number: 1, element: '10-бап', current: 'Жоқ', proposed: 'Сот қаулы шығарады.' },
    { number: 2, element: '11-бап', current: 'Жоқ', proposed: 'Сот қаулы шығаруы мүмкін.' },
  ],
  not_ok: [
    { number: 1, element: '10-бап', current: 'Жоқ', proposed: 'Сот қаулы шығарады.' },
    { number: 2, element: '11-бап', current: 'Жоқ', proposed: 'Сот ұйғарым шығарады.' },
  ],
  check: (rows) =>
    TERMS.flatMap(({ concept, forms }) => {
      const used = forms.map(([form, pattern]) => ({
        form,
        rows: rows.filter((facts) => touches(facts, pattern, forms)),
      }));
      const present = used.filter((one) => one.rows.length > 0);
      const adds = forms.some(([, pattern]) => rows.some(({ added_text }) => pattern.test(added_text)));
      if (present.length < 2 || !adds) return [];
      const list = present.map((one) => `«${one.form}»: ${ids(one.rows)}`).join('; ');
      const message: Localized = {
        kk: `Бір ұғым (${concept.kk}) әртүрлі аталған: ${list}. Кодекс терминін таңдап, барлық жолда бірдей жазыңыз.`,
        ru: `Одно понятие (${concept.ru}) названо по-разному: ${list}. Выберите термин кодекса и пишите его одинаково.`,
        en: `One notion (${concept.en}) is named differently: ${list}. Choose the term of the code and write it alike everywhere.`,
      };
      return [
        finding('amendments/term-in-two-forms', message, {
          place: ids([...new Set(present.flatMap((one) => one.rows))]),
          actual: list,
        }),
      ];
    }),
};

/** A row that adds the form, or keeps it beside another form that it adds. */
function touches(
  { added_text, proposed_text }: RowFacts,
  pattern: RegExp,
  forms: readonly (readonly [string, RegExp])[],
): boolean {
  if (pattern.test(added_text)) return true;
  return (
    pattern.test(proposed_text) && forms.some(([, other]) => other !== pattern && other.test(added_text))
  );
}

/** Word pairs before and after, when one replacement or addition is made twice or more in one row. */
interface Rename {
  readonly from: string;
  readonly to: string;
  readonly by: RowFacts;
}

/** A term renamed in some rows that stays in its old form in others. */
export const renameIncomplete: Rule = {
  id: 'amendments/rename-incomplete',
  ok: [
    {
      number: 1,
      element: '10-бап',
      current: 'Түрме ашылады. Түрме жабылады.',
      proposed: 'Мекеме ашылады. Мекеме жабылады.',
    },
    { number: 2, element: '11-бап', current: 'Жоқ', proposed: 'Мекеме жөнделеді.' },
  ],
  not_ok: [
    {
      number: 1,
      element: '10-бап',
      current: 'Түрме ашылады. Түрме жабылады.',
      proposed: 'Мекеме ашылады. Мекеме жабылады.',
    },
    { number: 2, element: '11-бап', current: 'Жоқ', proposed: 'Түрме жөнделеді.' },
  ],
  check: (rows) =>
    [...groupBy(rows.flatMap(renamesOf), ({ from, to }) => `${from} → ${to}`)].flatMap(([name, renames]) => {
      const [first] = renames;
      if (first === undefined) return [];
      const by = renames.map((rename) => rename.by);
      const left = rows.filter(
        (facts) =>
          !by.includes(facts) &&
          facts.diff.inserted.length + facts.diff.deleted.length > 0 &&
          keeps(facts, first),
      );
      return left.length === 0 ? [] : [renameFinding(name, by, left)];
    }),
};

function renameFinding(name: string, by: readonly RowFacts[], left: readonly RowFacts[]): Finding {
  const message: Localized = {
    kk: `Атау ${ids(by)} жолында өзгертілген («${name}»), ал ${ids(left)} жолында ескі түрінде қалған: бірдей жазыңыз.`,
    ru: `Название изменено в ${ids(by)} («${name}»), а в ${ids(left)} осталось прежним: приведите к одному виду.`,
    en: `A name is changed in ${ids(by)} ("${name}") but kept as it was in ${ids(left)}: write it one way.`,
  };
  return finding('amendments/rename-incomplete', message, {
    place: ids([...by, ...left]),
    actual: short(name),
  });
}

function renamesOf(facts: RowFacts): Rename[] {
  const counts = new Map<string, number>();
  const { segments } = facts.diff;
  segments.forEach((segment, index) => {
    const pair = renamePair(segments.slice(0, index), segment, segments[index + 1]);
    if (pair !== undefined) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  });
  return [...counts].flatMap(([pair, count]) => {
    const [from = '', to = ''] = pair.split('\u0000');
    return count >= 2 && from !== '' ? [{ from, to, by: facts }] : [];
  });
}

/** A replacement, or a single word put after another one: «атқару» → «атқару (пенитенциарлық)». */
function renamePair(
  before: readonly Segment[],
  segment: Segment,
  next: Segment | undefined,
): string | undefined {
  if (segment.kind === 'deleted' && next?.kind === 'inserted') {
    return `${folded(segment.old)}\u0000${folded(next.new)}`;
  }
  const added = keysOf(segment.new);
  const last = keysOf(
    before
      .map((part) => part.new)
      .join('')
      .slice(-80),
  ).at(-1);
  if (
    segment.kind !== 'inserted' ||
    before.at(-1)?.kind === 'deleted' ||
    added.length !== 1 ||
    last === undefined
  ) {
    return undefined;
  }
  return `${last}\u0000${last} ${added[0]}`;
}

/** The old form stands in the proposed wording, and not as a part of the new form. */
function keeps({ proposed_text }: RowFacts, { from, to }: Rename): boolean {
  const text = ` ${proposed_text} `.split(` ${to} `).join(' \u0000 ');
  return text.includes(` ${from} `);
}
