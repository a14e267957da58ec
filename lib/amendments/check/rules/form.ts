import { marksOf } from '../../diff/index.ts';
import { example, rowRule } from '../row-rule.ts';

/** The number of an article printed twice. */
export const headingTwice = rowRule(
  'amendments/heading-twice',
  ({ row }) => /(\d+(?:-\d+)*-бап|стать[яи]\s+\d+(?:-\d+)*)\.\s+\1\./iu.exec(row.proposed)?.[0],
  (row, found) => ({
    kk: `${row} жолында бап нөмірі екі рет жазылған («${found}»): бірін алып тастаңыз.`,
    ru: `В ${row} номер статьи напечатан дважды («${found}»): уберите один.`,
    en: `${row} prints the article number twice ("${found}"): remove one.`,
  }),
  { ok: example('10-бап. Қабылдау'), not_ok: example('10-бап. 10-бап. Қабылдау') },
);

const RUSSIAN_WORDS = /(?<!\p{L})(?:Статья\s+\d+|Кроме\s+того|необходимо|постановлени\p{L}+)(?!\p{L})/u;
/** A word with a letter that Russian has not; one such word may be a name, two side by side are Kazakh. */
const KAZAKH_WORDS = /\d+-бап\p{L}*|\p{L}*[әғқңөұүһ]\p{L}*\s+\p{L}*[әғқңөұүһі]\p{L}*/iu;

/** Words of the other language left in a table. */
export const foreignWords = rowRule(
  'amendments/foreign-words',
  ({ row, language }) =>
    language === 'ru'
      ? KAZAKH_WORDS.exec(`${row.current} ${row.proposed} ${row.rationale.replace(/«[^»]*»/gu, '')}`)?.[0]
      : RUSSIAN_WORDS.exec(
          /[әғқңөұүһ]/iu.test(row.current + row.proposed)
            ? `${row.current} ${row.proposed} ${row.rationale}`
            : '',
        )?.[0],
  (row, found) => ({
    kk: `${row} жолында басқа тілдің сөзі қалған («${found}»): кесте тіліне аударыңыз.`,
    ru: `В ${row} остались слова другого языка («${found}»): переведите их на язык таблицы.`,
    en: `Words of another language are left in ${row} ("${found}"): translate them into the language of the table.`,
  }),
  { ok: example('Өтінішхат қабылданады.'), not_ok: example('Статья 10. Өтінішхат қабылданады.') },
);

/** An editorial direction in the cell of the current wording. */
export const directionInCurrent = rowRule(
  'amendments/direction-in-current',
  ({ diff }) =>
    diff.marks.old.find(
      (mark) =>
        mark.kind === 'direction' &&
        /жазылсын|толықтыр|изложить|дополнить|алып тасталсын|исключить/iu.test(mark.text),
    )?.text,
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

/** A restatement where the text in force belongs. */
export const restatementAsCurrent = rowRule(
  'amendments/restatement-as-current',
  ({ diff }) => diff.marks.old.find((mark) => mark.kind === 'restatement')?.text,
  (row) => ({
    kk: `${row} жолының қолданыстағы редакциясы ресми мәтін емес, баяндау: оны ресми мәтінмен ауыстырыңыз.`,
    ru: `Действующая редакция ${row}: изложение, а не официальный текст; замените её официальным.`,
    en: `The current wording of ${row} is a restatement, not the official text: put the official text there.`,
  }),
  {
    ok: example('Жаңа мәтін.', 'Ескі мәтін.'),
    not_ok: example('Жаңа мәтін.', '[Баяндау, ресми мәтін емес] Ескі мәтін.'),
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

/** Parts of a point, as in orders and resolutions, carry no number of their own in the text. */
const UNNUMBERED = /^(?!.*(?:баб|бап|стать)).*(?:\d[-–]тарма|пункт\p{L}*\s+\d)/iu;

/** An element that names parts or items the cells do not show, or fewer than they change. */
export const elementMismatch = rowRule(
  'amendments/element-mismatch',
  (facts) => {
    const quoted = new Set(
      [...facts.row.proposed.matchAll(/(?<!стать[яи])(?:^|\s)(\d+(?:-\d+)*)\.\s?\p{Lu}/gu)].map(
        (match) => match[1],
      ),
    );
    const missing = facts.parts.filter(
      (part) => quoted.size > 0 && !quoted.has(part) && !facts.is_new && !UNNUMBERED.test(facts.row.element),
    );
    if (missing.length > 0 && facts.parts.length > 1)
      return missing.map((part) => (facts.language === 'ru' ? `часть ${part}` : `${part}-бөлік`)).join(', ');
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
