/**
 * Two invented Russian tables with faults put in on purpose. Nothing in them is law: the articles do not exist.
 * `seeded` are the faults, read off by hand; `besides` what else is rightly said of the rows.
 */
export interface RussianRow {
  readonly number: string;
  readonly element: string;
  readonly variant?: number;
  readonly current: string;
  readonly proposed: string;
  readonly rationale: string;
}

export interface RussianTable {
  readonly title: string;
  /** Rows under their heading; an empty heading is not printed. */
  readonly acts: readonly { readonly heading: string; readonly rows: readonly RussianRow[] }[];
  readonly ids: readonly string[];
  readonly addresses: readonly (string | undefined)[];
  readonly seeded: readonly string[];
  readonly besides: readonly string[];
}

const GARDEN = 'Статья 301. Работа в саду\n2. Осуждённый вправе ухаживать за садом учреждения';
const SHARED =
  'Сад требует ухода и вечером, между тем распорядок дня оставляет для этого мало времени, что отмечали воспитатели учреждений.';
const READING =
  'Статья 312. Читальный зал\n1. Читальный зал учреждения открыт для осуждённых в вечерние часы по расписанию, которое утверждает начальник учреждения';

/** A table of two codes: variants, a new article, parts named in figures and in words. */
export const FIRST: RussianTable = {
  title: 'Сравнительная таблица к проекту Закона по вопросам досуга осуждённых',
  acts: [
    {
      heading: 'Уголовный кодекс Республики Казахстан',
      rows: [
        {
          number: '1',
          element: 'Статья 301, часть 2',
          variant: 1,
          current: `${GARDEN} один час в день.`,
          proposed: `${GARDEN} два часа в день.`,
          rationale: SHARED,
        },
        {
          number: '',
          element: 'Статья 301, часть 2',
          variant: 2,
          current: `${GARDEN} один час в день.`,
          proposed: `${GARDEN} один час в день и один час вечером.`,
          rationale: SHARED,
        },
        {
          number: '2',
          element: 'Часть первая статьи 302',
          current: 'Статья 302. Посадки\n1. Саженцы выдаются осуждённому, который ухаживает за садом.',
          proposed:
            'Статья 302. Посадки\n1. Саженцы выдаются осуждённому, который ухаживает за садом, а также женщине с ребёнком.',
          rationale: 'Этого требует Конвенция о правах ребёнка, которая ставит его интересы на первое место.',
        },
        {
          number: '3',
          element: 'Статья 303',
          current: 'Статья 303. Полив\nПолив сада ведётся утром.',
          proposed: 'Статья 303. Полив\nПолив сада ведётся утром.',
          rationale: 'Летом утреннего полива не хватает, поэтому предлагается поливать сад и вечером.',
        },
        {
          number: '4',
          element: 'Новая статья 304-1',
          current: 'Статья 304-1. Отсутствует.',
          proposed: 'Статья 304-1. Пасека\nПри учреждении может быть устроена пасека.',
          rationale: '',
        },
      ],
    },
    {
      heading: 'Уголовно-исполнительный кодекс Республики Казахстан',
      rows: [
        {
          number: '5',
          element: 'Часть третья статьи 311',
          current: 'Статья 311. Книги\n3. Книга выдаётся на руки на пять дней.',
          proposed:
            'Статья 311. Книги\n3. Книга выдаётся на руки на семь дней, кроме случаев умышленного нарушения правил библиотеки.',
          rationale: 'Предлагается выдавать книгу на 10 дней, чтобы её успели прочесть.',
        },
        {
          number: '6',
          element: 'Статья 312, часть 1',
          current: `${READING}.`,
          proposed: `${READING}, а читатель, допустивший злостное нарушение тишины, удаляется до конца дня. .`,
          rationale: 'Тишина нужна всем читателям; норма согласуется с частью третьей статьи 311 УИК.',
        },
        {
          number: '7',
          element: 'Часть первая статьи 312',
          current: `${READING}.`,
          proposed: `${READING.replace('вечерние', 'любые')}.`,
          rationale: 'Работающие во вторую смену вечером заняты.',
        },
      ],
    },
  ],
  ids: ['T1-1/1', 'T1-1/2', 'T1-2', 'T1-3', 'T1-4', 'T1-5', 'T1-6', 'T1-7'],
  addresses: [
    'kz/criminal-code/301/2',
    'kz/criminal-code/301/2',
    'kz/criminal-code/302/1',
    'kz/criminal-code/303',
    'kz/criminal-code/304-1',
    'kz/penal-enforcement-code/311/3',
    'kz/penal-enforcement-code/312/1',
    'kz/penal-enforcement-code/312/1',
  ],
  seeded: [
    'variants-differ at T1-1/1, T1-1/2',
    'rationale-shared at T1-1/1, T1-1/2',
    'standard-without-article at T1-2',
    'no-change at T1-3',
    'rationale-missing at T1-4',
    'rationale-number at T1-5',
    'term-in-two-forms at T1-5, T1-6',
    'reference-to-amended at T1-5, T1-6',
    'stray-mark at T1-6',
    'collision at T1-6, T1-7',
  ],
  besides: ['same-provision at T1-6, T1-7'],
};

/** A table of one code that only its title names: other ways to write an element, and slips of the pen. */
export const SECOND: RussianTable = {
  title:
    'Сравнительная таблица к проекту Закона о внесении изменений в Уголовный кодекс Республики Казахстан',
  acts: [
    {
      heading: '',
      rows: [
        {
          number: '1',
          element: 'Статья 321, подпункт 2)',
          current: 'Статья 321. Мастерская\nВ мастерской имеются:\n1) верстак;\n2) тиски.',
          proposed:
            'Статья 321. Мастерская\nВ мастерской имеются:\n1) верстак;\n2) тиски и точильный камень;\n3) сушильный шкаф.',
          rationale: 'Без точильного камня и шкафа мастерская не работает.',
        },
        {
          number: '2',
          element: 'Части 1 и 2 статьи 322',
          current: 'Статья 322. Инструмент\n2. Инструмент сдаётся мастеру.',
          proposed: 'Статья 322. Инструмент\n2. Инструмент сдаётся мастеру под подпись.',
          rationale: 'Подпись поможет избежать потерь.',
        },
        {
          number: '3',
          element: 'Статья 323',
          current: 'Статья 323. Кружки\nКружок ведёт мастер.',
          proposed: 'Статья 323. Статья 323. Кружки\nКружок ведёт мастер или учитель.',
          rationale: 'Учитель знает предмет не хуже мастера.',
        },
        {
          number: '4',
          element: 'Статья 324',
          current: 'Часть первую статьи 324 изложить в следующей редакции: Выставка проводится осенью.',
          proposed: 'Статья 324. Выставка\nВыставка проводится осенью и весной.',
          rationale: 'Поделок хватает на две выставки.',
        },
        {
          number: '5',
          element: 'Статья 325',
          current: 'Статья 325. Материал\nМатериал покупает учреждение.',
          proposed: '325-бап. Материал\nМатериал покупает учреждение или благотворитель.',
          rationale: 'Благотворители готовы помогать.',
        },
        {
          number: '6',
          element: 'Статья 326',
          current: 'Статья 326. Склад\nКлюч от склада хранится у мастера.',
          proposed: 'Отсутствует.',
          rationale: 'Склада больше нет.',
        },
        {
          number: '7',
          element: 'Статья 327',
          current: 'Статья 327. Скидка\nСкидка на поделки даётся всем.',
          proposed:
            'Статья 327. Скидка\nСкидка на поделки даётся всем. Должникам мастерской она не предоставляется и к ним не применяется.',
          rationale: 'Поправка обеспечивает возможность применения скидки к должникам мастерской.',
        },
        {
          number: '8',
          element: 'Статья 328',
          current: 'Статья 328. Игрушки\nИгрушка отдаётся ребёнку.',
          proposed:
            'Статья 328. Игрушки\nИгрушка отдаётся ребёнку независимо от возраста ребёнка до достижения им десяти лет.',
          rationale: 'Игрушки нужны малышам.',
        },
      ],
    },
  ],
  ids: ['T1-1', 'T1-2', 'T1-3', 'T1-4', 'T1-5', 'T1-6', 'T1-7', 'T1-8'],
  addresses: [
    'kz/criminal-code/321/2',
    'kz/criminal-code/322',
    'kz/criminal-code/323',
    'kz/criminal-code/324',
    'kz/criminal-code/325',
    'kz/criminal-code/326',
    'kz/criminal-code/327',
    'kz/criminal-code/328',
  ],
  seeded: [
    'element-mismatch at T1-1',
    'element-mismatch at T1-2',
    'heading-twice at T1-3',
    'direction-in-current at T1-4',
    'foreign-words at T1-5',
    'absence-in-proposed at T1-6',
    'rationale-opposite at T1-7',
    'self-contradiction at T1-8',
  ],
  besides: [],
};

export const HEADS = [
  '№ п/п',
  'Структурный элемент',
  'Действующая редакция',
  'Предлагаемая редакция',
  'Обоснование',
] as const;

/** Rows as five cells, an act heading as one. */
export function gridOf(table: RussianTable): (readonly string[])[] {
  return table.acts.flatMap(({ heading, rows }) => [
    ...(heading === '' ? [] : [[heading]]),
    ...rows.map((row) => [
      row.number,
      row.variant === undefined ? row.element : `${row.element}\nвариант ${row.variant}`,
      row.current,
      row.proposed,
      row.rationale,
    ]),
  ]);
}

/** The table as a web page. */
export function asHtml(table: RussianTable): string {
  const cell = (text: string, tag = 'td', more = ''): string =>
    `<${tag}${more}>${text
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('')}</${tag}>`;
  const rows = gridOf(table).map((cells) =>
    cells.length === 1
      ? `<tr>${cell(cells[0] ?? '', 'td', ' colspan="5"')}</tr>`
      : `<tr>${cells.map((text) => cell(text)).join('')}</tr>`,
  );
  const head = `<tr>${HEADS.map((text) => cell(text, 'th')).join('')}</tr>`;
  return `<!doctype html><html><head><meta charset="utf-8"></head><body><h1>${table.title}</h1><table border="1">${head}${rows.join('\n')}</table></body></html>`;
}
