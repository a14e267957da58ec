import type { Localized } from '../../../base/index.ts';
import { keysOf, marksOf } from '../../diff/index.ts';
import { OldWords } from '../../import/lcs-length.ts';
import { groupBy, ids, type RowFacts, short } from '../facts.ts';
import { type ExampleRow, finding, type Rule } from '../rule.ts';

type Text = (facts: RowFacts) => string | undefined;

/** A rule that looks at one row and quotes what it found. */
function rowRule(
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

const example = (proposed: string, current = 'Жоқ'): ExampleRow => ({
  number: 1,
  element: '10-бап',
  current,
  proposed,
});

/** The number of an article printed twice. */
export const headingTwice = rowRule(
  'amendments/heading-twice',
  ({ row }) => /(\d+(?:-\d+)*-бап)\.\s+\1\./u.exec(row.proposed)?.[0],
  (row, found) => ({
    kk: `${row} жолында бап нөмірі екі рет жазылған («${found}»): бірін алып тастаңыз.`,
    ru: `В ${row} номер статьи напечатан дважды («${found}»): уберите один.`,
    en: `${row} prints the article number twice ("${found}"): remove one.`,
  }),
  { ok: example('10-бап. Қабылдау'), not_ok: example('10-бап. 10-бап. Қабылдау') },
);

/** Words of another language left in a Kazakh table. */
export const foreignWords = rowRule(
  'amendments/foreign-words',
  ({ row }) =>
    /(?<!\p{L})(?:Статья\s+\d+|Кроме\s+того|необходимо|постановлени\p{L}+)(?!\p{L})/u.exec(
      /[әғқңөұүһ]/iu.test(row.current + row.proposed)
        ? `${row.current} ${row.proposed} ${row.rationale}`
        : '',
    )?.[0],
  (row, found) => ({
    kk: `${row} жолындағы қазақша мәтінде орысша сөз қалған («${found}»): аударыңыз.`,
    ru: `В казахском тексте ${row} остались русские слова («${found}»): переведите.`,
    en: `Russian words are left in the Kazakh text of ${row} ("${found}"): translate them.`,
  }),
  { ok: example('Өтінішхат қабылданады.'), not_ok: example('Статья 10. Өтінішхат қабылданады.') },
);

/** An editorial direction in the cell of the current wording. */
export const directionInCurrent = rowRule(
  'amendments/direction-in-current',
  ({ diff }) =>
    diff.marks.old.find((mark) => mark.kind === 'direction' && /жазылсын|толықтыр/u.test(mark.text))?.text,
  (row, found) => ({
    kk: `${row} жолының қолданыстағы редакциясында нұсқау тұр («${found}»): оны ұсынылатын редакцияға көшіріңіз.`,
    ru: `В действующей редакции ${row} стоит указание («${found}»): перенесите его в предлагаемую.`,
    en: `The current wording of ${row} holds a direction ("${found}"): move it to the proposed wording.`,
  }),
  {
    ok: example('Жаңа мәтін.', 'Ескі мәтін.'),
    not_ok: example('Жаңа мәтін.', '10-баптың 1-бөлігі жаңа редакцияда жазылсын Ескі мәтін.'),
  },
);

/** A sentence mark alone, or a norm that ends without one. */
export const strayMark = rowRule(
  'amendments/stray-mark',
  ({ row }) => /[.!?]\s+[.,;](?=\s|$)/u.exec(row.proposed)?.[0],
  (row, found) => ({
    kk: `${row} жолында артық тыныс белгісі бар («${found}»): алып тастаңыз.`,
    ru: `В ${row} лишний знак препинания («${found}»): уберите его.`,
    en: `${row} has a stray punctuation mark ("${found}"): remove it.`,
  }),
  { ok: example('Өтінішхат қабылданады.'), not_ok: example('Өтінішхат қабылданады. .') },
);

/** An element that names parts or items the cells do not show, or fewer than they change. */
export const elementMismatch = rowRule(
  'amendments/element-mismatch',
  (facts) => {
    const quoted = new Set(
      [...facts.row.proposed.matchAll(/(?:^|\s)(\d+(?:-\d+)*)\.\s?\p{Lu}/gu)].map((match) => match[1]),
    );
    const missing = facts.parts.filter((part) => quoted.size > 0 && !quoted.has(part) && !facts.is_new);
    if (missing.length > 0 && facts.parts.length > 1)
      return missing.map((part) => `${part}-бөлік`).join(', ');
    const added = facts.diff.inserted
      .filter((word) => /^\d+(?:-\d+)*\)$/.test(word))
      .map((word) => word.slice(0, -1));
    const named = [...facts.row.element.matchAll(/(\d+(?:-\d+)*)\)/gu)].map((match) => match[1] ?? '');
    const extra = added.filter((number) => named.length > 0 && !named.includes(number));
    return extra.length > 0 ? extra.map((number) => `${number})`).join(', ') : undefined;
  },
  (row, found) => ({
    kk: `${row} жолының құрылымдық элементі ұяшықтарға сай келмейді (${found}): элементті немесе мәтінді түзетіңіз.`,
    ru: `Структурный элемент ${row} не совпадает с ячейками (${found}): исправьте элемент или текст.`,
    en: `The structural element of ${row} does not fit its cells (${found}): correct the element or the text.`,
  }),
  {
    ok: {
      number: 1,
      element: '10-бап 2 және 3-бөліктер',
      current: 'Жоқ',
      proposed: '2. Бірінші. 3. Екінші.',
    },
    not_ok: { number: 1, element: '10-бап 2 және 3-бөліктер', current: 'Жоқ', proposed: '3. Екінші.' },
  },
);

/** Whatever the age, and until an age: one sentence cannot say both. */
export const selfContradiction = rowRule(
  'amendments/self-contradiction',
  ({ diff }) => {
    const added = diff.inserted_runs.join(' ').toLowerCase();
    const free = /(?:баланың|оның|балаларының)\s+жасына\s+қарамастан/u.exec(added);
    const bound = /(?:\p{L}+\s+){1,2}жасқа\s+(?:толғанға|толғанша)\s+дейін/u.exec(added);
    return free === null || bound === null ? undefined : `${free[0]} / ${bound[0]}`;
  },
  (row, found) => ({
    kk: `${row} мәтіні өзіне қайшы: шарт алынып тасталады да, қайта қойылады («${found}»): бірін қалдырыңыз.`,
    ru: `Текст ${row} противоречит себе: условие снимается и ставится вновь («${found}»): оставьте одно.`,
    en: `The text of ${row} contradicts itself: a condition is lifted and set again ("${found}"): keep one.`,
  }),
  {
    ok: example('Баланың жасына қарамастан рұқсат беріледі.'),
    not_ok: example('Баланың жасына қарамастан рұқсат ол он жасқа толғанға дейін беріледі.'),
  },
);

/** Two steps of a numbered list that say the same. */
export const listRepeats = rowRule(
  'amendments/list-repeats',
  ({ diff }) => {
    const clauses = diff.inserted_runs
      .join(' ')
      .split(/(?<=\p{L})\s+(?=\d+\s+\p{L})/u)
      .map((clause) => clause.trim());
    for (const [index, clause] of clauses.entries()) {
      const next = clauses[index + 1];
      if (next === undefined || keysOf(clause).length < 5) continue;
      const [one, other] = [keysOf(clause).slice(1), keysOf(next).slice(1)];
      const shorter = Math.min(one.length, other.length);
      if (
        keysOf(clause)[0] !== keysOf(next)[0] &&
        new OldWords(one).common(other) >= Math.max(5, shorter) &&
        Math.abs(one.length - other.length) <= 2
      )
        return `${clause} / ${next}`;
    }
    return undefined;
  },
  (row, found) => ({
    kk: `${row} тізіміндегі екі саты бірдей салдар береді («${found}»): олардың айырмасын нақтылаңыз.`,
    ru: `Две ступени списка в ${row} ведут к одному и тому же («${found}»): уточните разницу.`,
    en: `Two steps of the list in ${row} lead to the same ("${found}"): say how they differ.`,
  }),
  {
    ok: example('1 саты кездесу құқығын толық береді 2 саты сөйлесу мүмкіндігін ғана береді'),
    not_ok: example('1 саты кездесу құқығын толық береді 2 саты кездесу құқығын толық береді'),
  },
);

/** Names of punishments of the Criminal Code, article 40, that a condition must not repeat. */
const PUNISHMENTS = /қоғамдық\s+жұмыстар\p{L}*|түзеу\s+жұмыстар\p{L}*|айыппұл\s+салу/u;

/** A condition of release that is itself a punishment of the code. */
export const punishmentAsCondition = rowRule(
  'amendments/punishment-as-condition',
  ({ diff, row }) => {
    const added = diff.inserted_runs.join(' ').toLowerCase();
    return /босат|ауыстыр/iu.test(row.current + row.proposed) && /міндет/u.test(added)
      ? PUNISHMENTS.exec(added)?.[0]
      : undefined;
  },
  (row, found) => ({
    kk: `${row} босату шарты ретінде «${found}» дегенді қояды, ал ол Қылмыстық кодексте дербес жаза: бір іс-әрекет үшін екі негізгі жаза болмауын тексеріңіз.`,
    ru: `${row} ставит условием «${found}», а это самостоятельное наказание Уголовного кодекса: проверьте, не выходит ли двух основных наказаний.`,
    en: `${row} makes "${found}" a condition, which is a punishment of its own in the Criminal Code: check that no two main punishments result.`,
  }),
  {
    ok: example('Ол залалды өтеуге міндеттеме алса, босатылады.'),
    not_ok: example('Ол қоғамдық жұмыстарға қатысуға міндеттеме алса, босатылады.'),
  },
);

/** Variants of one row quote one law, so their current wordings have to agree. */
export const variantCurrents: Rule = {
  id: 'amendments/variant-currents-differ',
  ok: [
    {
      number: 1,
      variant: 1,
      element: '10-бап',
      current: 'Адам қабылданады.',
      proposed: 'Адам дереу қабылданады.',
    },
    {
      number: 1,
      variant: 2,
      element: '10-бап',
      current: 'Адам қабылданады.',
      proposed: 'Адам кейін қабылданады.',
    },
  ],
  not_ok: [
    {
      number: 1,
      variant: 1,
      element: '10-бап',
      current: 'Адам қабылданады.',
      proposed: 'Адам дереу қабылданады.',
    },
    {
      number: 1,
      variant: 2,
      element: '10-бап',
      current: 'Әйел қабылданады.',
      proposed: 'Әйел кейін қабылданады.',
    },
  ],
  check: (rows) =>
    [
      ...groupBy(rows, ({ group, row }) =>
        row.variant === null ? undefined : `${group} ${row.element}`,
      ).values(),
    ].flatMap((group) => {
      const texts = new Set(group.map(({ current_keys }) => current_keys.join(' ')));
      if (texts.size < 2) return [];
      const message: Localized = {
        kk: `${ids(group)} нұсқаларының қолданыстағы редакциялары әртүрлі: бір норма бірдей келтірілуі керек.`,
        ru: `Действующие редакции вариантов ${ids(group)} различаются: одна норма должна приводиться одинаково.`,
        en: `The current wordings of ${ids(group)} differ: one norm has to be quoted alike.`,
      };
      return [finding('amendments/variant-currents-differ', message, { place: ids(group) })];
    }),
};

/** Scales of marks or degrees in two rows that nothing links. */
export const scalesDiffer: Rule = {
  id: 'amendments/scales-differ',
  ok: [
    {
      number: 1,
      element: '10-бап',
      current: 'Жоқ',
      proposed: 'Мінез-құлық дәрежесі 1-ден 5-ке дейінгі баллдармен бағаланады.',
    },
    { number: 2, element: '11-бап', current: 'Жоқ', proposed: '1 оң дәреже, 5 оң дәреже белгіленеді.' },
  ],
  not_ok: [
    {
      number: 1,
      element: '10-бап',
      current: 'Жоқ',
      proposed: 'Мінез-құлық дәрежесі 1-ден 5-ке дейінгі баллдармен бағаланады.',
    },
    { number: 2, element: '11-бап', current: 'Жоқ', proposed: '1 оң дәреже, 4 оң дәреже белгіленеді.' },
  ],
  check: (rows) => {
    const scales = rows.flatMap((facts) => {
      const added = facts.diff.inserted_runs.join(' ');
      const range = /1-ден\s+(\d+)-(?:ке|ге|ға|қа)\s+дейінгі/u.exec(added);
      const degrees = [...added.matchAll(/(\d+)[-\s](?:оң|теріс)\s+дәреже/gu)].map((match) =>
        Number(match[1]),
      );
      if (range !== null && /дәреже/u.test(added)) return [{ facts, top: Number(range[1]) }];
      return degrees.length > 1 ? [{ facts, top: Math.max(...degrees) }] : [];
    });
    const tops = new Set(scales.map(({ top }) => top));
    if (tops.size < 2) return [];
    const group = scales.map(({ facts }) => facts);
    const list = scales.map(({ facts, top }) => `${facts.row.id}: 1–${top}`).join('; ');
    const message: Localized = {
      kk: `Бағалау шкалалары әртүрлі (${list}) және өзара байланыспаған: біреуінен екіншісіне қалай өтетінін жазыңыз.`,
      ru: `Шкалы оценки различаются (${list}) и не связаны: напишите, как перейти от одной к другой.`,
      en: `The scales differ (${list}) and are not linked: say how one leads to the other.`,
    };
    return [finding('amendments/scales-differ', message, { place: ids(group), actual: list })];
  },
};

/** An absence mark in a proposed wording. */
export const absenceInProposed = rowRule(
  'amendments/absence-in-proposed',
  ({ row }) => marksOf(row.proposed).find((mark) => mark.kind === 'absence')?.text,
  (row, found) => ({
    kk: `${row} жолының ұсынылатын редакциясында «${found}» тұр: алып тастау нұсқауын («алып тасталсын») жазыңыз.`,
    ru: `В предлагаемой редакции ${row} стоит «${found}»: запишите указание об исключении («исключить»).`,
    en: `The proposed wording of ${row} says "${found}": write a direction to delete instead.`,
  }),
  { ok: example('Адам қабылданады.', 'Жоқ.'), not_ok: example('Жоқ.', 'Адам қабылданады.') },
);
