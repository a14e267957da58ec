import type { Localized } from '../../../base/index.ts';
import { diffTexts } from '../../diff/index.ts';
import { russianOrdinal } from '../../import/index.ts';
import { OldWords } from '../../import/lcs-length.ts';
import { groupBy, ids, pairs, provisionKey, type RowFacts, short } from '../facts.ts';
import { finding, type Rule } from '../rule.ts';

/** Words by which a norm leaves a choice. */
const MAY = /мүмкін|\p{L}+(?:а|е)\s+алады|құқылы|вправе|может|могут/iu;

/** Two variants of one row: what a decision between them decides. */
export const variantsDiffer: Rule = {
  id: 'amendments/variants-differ',
  ok: [
    {
      number: 1,
      element: '10-бап',
      current: '10-бап. Сот тыңдайды.',
      proposed: '10-бап. Сот бір ай ішінде тыңдайды.',
    },
  ],
  not_ok: [
    {
      number: 1,
      variant: 1,
      element: '10-бап',
      current: '10-бап. Сот тыңдайды.',
      proposed: '10-бап. Сот бір ай ішінде тыңдайды.',
    },
    {
      number: 1,
      variant: 2,
      element: '10-бап',
      current: '10-бап. Сот тыңдайды.',
      proposed: '10-бап. Сот екі ай ішінде тыңдауы мүмкін.',
    },
  ],
  check: (rows) =>
    [...groupBy(rows, (facts) => (facts.row.variant === null ? undefined : facts.group)).values()].flatMap(
      (group) => {
        const variants = [...groupBy(group, ({ row }) => String(row.variant)).values()];
        const [first, ...others] = variants;
        if (first === undefined) return [];
        return others.map((other) => {
          const between = diffTexts(proposedOf(first), proposedOf(other));
          return finding('amendments/variants-differ', VARIANTS(ids(first), ids(other)), {
            severity: 'info',
            place: `${ids(first)}, ${ids(other)}`,
            actual: short(between.deleted_runs.join(' · ')),
            expected: short(between.inserted_runs.join(' · ')),
            ...(MAY.test(between.deleted_runs.join(' ')) === MAY.test(between.inserted_runs.join(' '))
              ? {}
              : { note: MAY_OR_MUST }),
          });
        });
      },
    ),
};

const proposedOf = (rows: readonly RowFacts[]): string => rows.map(({ row }) => row.proposed).join('\n');

const VARIANTS = (one: string, other: string): Localized => ({
  kk: `${one} және ${other} бір норманы әртүрлі өзгертеді: қайсысы қабылданатынын шешіңіз.`,
  ru: `${one} и ${other} меняют одну норму по-разному: решите, какой вариант принять.`,
  en: `${one} and ${other} change one provision differently: decide which is adopted.`,
});
const MAY_OR_MUST: Localized = {
  kk: 'Бір нұсқада міндет белгіленген, екіншісінде мәселе соттың немесе органның қалауына қалдырылған.',
  ru: 'Один вариант обязывает, другой оставляет решение на усмотрение суда или органа.',
  en: 'One variant obliges, the other leaves the choice to the court or the body.',
};

/** Different rows that touch one part of one article. */
export const samePart: Rule = {
  id: 'amendments/same-provision',
  ok: [
    { number: 1, element: '10-бап 1-бөлік', current: 'Жоқ.', proposed: '3) мас күйде болса;' },
    { number: 2, element: '10-бап 2-бөлік', current: 'Жоқ.', proposed: '4) келмей қалса;' },
  ],
  not_ok: [
    { number: 1, element: '10-бап 1-бөлік', current: 'Жоқ.', proposed: '3) мас күйде болса;' },
    { number: 2, element: '10-бап 1-бөлік', current: 'Жоқ.', proposed: '4) келмей қалса;' },
  ],
  check: (rows) =>
    [...groupBy(rows, provisionKey)].flatMap(([address, group]) => {
      if (new Set(group.map((facts) => facts.group)).size < 2) return [];
      const message: Localized = {
        kk: `${ids(group)} бір бөлікті өзгертеді: ережелердің бірге қалай қолданылатынын және нөмірлердің сәйкестігін тексеріңіз.`,
        ru: `${ids(group)} меняют одну часть: проверьте, как нормы действуют вместе и согласованы ли номера.`,
        en: `${ids(group)} change one part: check how the rules work together and whether their numbers agree.`,
      };
      return [finding('amendments/same-provision', message, { place: ids(group), ground: [address] })];
    }),
};

/** Different rows that change the same sentence of the current text in different ways. */
export const collision: Rule = {
  id: 'amendments/collision',
  ok: [
    { number: 1, element: '10-бап 1-бөлік', current: LONG('айыппұл'), proposed: LONG('ескерту') },
    { number: 2, element: '11-бап 1-бөлік', current: LONG('айыппұл'), proposed: LONG('қамау') },
  ],
  not_ok: [
    { number: 1, element: '10-бап 1-бөлік', current: LONG('айыппұл'), proposed: LONG('ескерту') },
    { number: 2, element: '10-бап 1-бөлік', current: LONG('айыппұл'), proposed: LONG('қамау') },
  ],
  check: (rows) =>
    [...groupBy(rows, provisionKey)].flatMap(([address, group]) =>
      pairs(group).flatMap(([one, other]) => {
        if (one.group === other.group || !shareSentence(one, other)) return [];
        const message: Localized = {
          kk: `${one.row.id} және ${other.row.id} бір сөйлемді әртүрлі өзгертеді, екеуін бірге қабылдауға болмайды: мәтінді үйлестіріңіз.`,
          ru: `${one.row.id} и ${other.row.id} по-разному меняют одно предложение, принять обе строки нельзя: согласуйте текст.`,
          en: `${one.row.id} and ${other.row.id} change one sentence differently and cannot both be adopted: agree on one text.`,
        };
        return [
          finding('amendments/collision', message, {
            severity: 'error',
            place: ids([one, other]),
            actual: short(editOf(one)),
            expected: short(editOf(other)),
            ground: [address],
          }),
        ];
      }),
    ),
};

function LONG(word: string): string {
  return `10-бап. Жауаптылық\n1. Тәртіпті бұзған адамға мекеме әкімшілігі осы баптың ережелеріне сәйкес бір ай ішінде ${word} қолдануы мүмкін.`;
}

/** At least this many words of current text, beyond the heading, have to be common. */
const SENTENCE = 14;

function shareSentence(one: RowFacts, other: RowFacts): boolean {
  if (one.diff.inserted.length + one.diff.deleted.length === 0) return false;
  if (other.diff.inserted.length + other.diff.deleted.length === 0) return false;
  const common = new OldWords(one.current_keys).common(other.current_keys);
  const changed = one.diff.deleted.length > 0 || other.diff.deleted.length > 0;
  return (
    changed &&
    common >= SENTENCE &&
    common >= 0.6 * Math.min(one.current_keys.length, other.current_keys.length)
  );
}

const editOf = ({ diff }: RowFacts): string =>
  [...diff.deleted_runs.map((run) => `− ${run}`), ...diff.inserted_runs.map((run) => `+ ${run}`)].join(' · ');

/** A paragraph put in before paragraphs that other rows name by their present number. */
export const numbersShift: Rule = {
  id: 'amendments/paragraph-numbers-shift',
  ok: [
    { number: 1, element: '10-бап 1-бөлік', current: '№5 жаңа абзац\nЖоқ', proposed: 'Айыппұл төленеді.' },
    {
      number: 2,
      element: '10-бап 1-бөлік төртінші абзац',
      current: 'Ескерту беріледі.',
      proposed: 'Ескерту дереу беріледі.',
    },
  ],
  not_ok: [
    { number: 1, element: '10-бап 1-бөлік', current: '№3 жаңа абзац\nЖоқ', proposed: 'Айыппұл төленеді.' },
    {
      number: 2,
      element: '10-бап 1-бөлік төртінші абзац',
      current: 'Ескерту беріледі.',
      proposed: 'Ескерту дереу беріледі.',
    },
  ],
  check: (rows) =>
    [...groupBy(rows, provisionKey)].flatMap(([address, group]) => {
      const adding = group.filter((facts) => newParagraph(facts) !== undefined);
      const lowest = Math.min(...adding.map((facts) => newParagraph(facts) ?? 0));
      const naming = group.filter(
        (facts) => newParagraph(facts) === undefined && namedParagraph(facts) >= lowest,
      );
      if (adding.length === 0 || naming.length === 0) return [];
      const message: Localized = {
        kk: `${ids(adding)} жаңа абзац қосқанда ${ids(naming)} атаған абзацтың нөмірі жылжиды: абзац нөмірлері мен сілтемелерді үйлестіріңіз.`,
        ru: `С новым абзацем из ${ids(adding)} номер абзаца, названного в ${ids(naming)}, сдвигается: согласуйте номера абзацев и ссылки.`,
        en: `The paragraph added by ${ids(adding)} shifts the one named in ${ids(naming)}: agree the numbers and references.`,
      };
      return [
        finding('amendments/paragraph-numbers-shift', message, {
          place: ids([...adding, ...naming]),
          ground: [address],
        }),
      ];
    }),
};

/** The number of the paragraph a row adds: «№3 жаңа абзац». */
const NEW_PARAGRAPH =
  /№\s*(\d+)\s+жаңа\s+абзац|дополнить\s+(?:новым\s+)?абзацем\s+(\p{L}+ым|третьим)(?!\p{L})|нов\p{L}+\s+абзац\p{L}*\s+№\s*(\d+)/iu;

function newParagraph({ row }: RowFacts): number | undefined {
  const found = NEW_PARAGRAPH.exec(`${row.current} ${row.proposed}`);
  return found === null ? undefined : (numberOf(found[2]) ?? Number(found[1] ?? found[3]));
}

/** The highest paragraph an element names, 0 for none. */
function namedParagraph({ element }: RowFacts): number {
  return Math.max(0, ...element.paragraphs);
}

const numberOf = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : russianOrdinal(word);
