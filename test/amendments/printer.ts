import type { RussianTable } from './russian.ts';

/** Prints an invented table the way a linearised report does: page by page, column after column. */
export interface PrintedRow {
  readonly label: readonly string[];
  readonly current: string;
  readonly proposed: string;
  readonly rationale: string;
}

/** Column widths in characters, near those of the official form. */
const WIDTHS = { current: 30, proposed: 38, rationale: 42 } as const;

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Lines of a table with column heads; a page holds `height` lines of a column. */
export function printTable(
  title: readonly string[],
  act: string,
  rows: readonly PrintedRow[],
  height = 14,
): string {
  const lines = [
    ...title,
    '№',
    'Құрылым',
    'дық',
    'элемент',
    'Қолданыстағы редакция Ұсынылатын редакция Негіздеме',
    act,
  ];
  printRows(lines, rows, height);
  return `${lines.join('\n')}\n`;
}

function printRows(lines: string[], rows: readonly PrintedRow[], height: number): void {
  let left = height;
  for (const row of rows) {
    lines.push(...row.label);
    const cells = [
      wrap(row.current, WIDTHS.current),
      wrap(row.proposed, WIDTHS.proposed),
      wrap(row.rationale, WIDTHS.rationale),
    ];
    while (cells.some((cell) => cell.length > 0)) {
      const page = cells.map((cell) => cell.splice(0, left));
      const printed = page.flat();
      if (left === height && printed[0] !== undefined && lines.at(-1) !== row.label.at(-1))
        printed[0] = ` ${printed[0]}`;
      lines.push(...printed);
      left -= Math.max(...page.map((part) => part.length));
      if (left <= 0) left = height;
    }
  }
}

const MORE =
  'Әкімшілік бұл туралы туысына екі күн ішінде хабарлайды, ал хабарлама жеткізілмеген жағдайда оны қайта жібереді және жеке іске белгі қояды.';

/** Invented rows: an added phrase, two variants, a new article. */
export const ROWS: readonly PrintedRow[] = [
  {
    label: ['1 201-бап', '2-бөлік'],
    current: `201-бап. Сәлемдеме қабылдау тәртібі 2. Мекеме сәлемдемені жұмыс күндері қабылдайды және тізімдемеге енгізеді. ${MORE}`,
    proposed: `201-бап. Сәлемдеме қабылдау тәртібі 2. Мекеме сәлемдемені жұмыс күндері және демалыс күндері қабылдайды және тізімдемеге енгізеді. ${MORE}`,
    rationale:
      'Жұмыс істейтін туыстар мекемеге апта ішінде келе алмайды, сондықтан сәлемдеменің едәуір бөлігі кері қайтарылады. Демалыс күндері қабылдау бұл кедергіні жояды әрі қосымша шығын талап етпейді.',
  },
  {
    label: ['2 202-бап', '1-бөлік', '1-нұсқа'],
    current: `202-бап. Кітапхана 1. Кітапхана күн сайын екі сағат ашық болады. ${MORE}`,
    proposed: `202-бап. Кітапхана 1. Кітапхана күн сайын үш сағат ашық болады. ${MORE}`,
    rationale: 'Қазіргі уақытта оқу залына кезек үлкен, сағат санын көбейту оны азайтады.',
  },
  {
    label: ['202-бап', '1-бөлік', '2-нұсқа'],
    current: `202-бап. Кітапхана 1. Кітапхана күн сайын екі сағат ашық болады. ${MORE}`,
    proposed: `202-бап. Кітапхана 1. Кітапхана күн сайын бес сағат ашық болады. ${MORE}`,
    rationale: 'Кешкі уақытта оқу мүмкіндігі беріледі, бұл тәрбие жұмысына пайдалы болады.',
  },
  {
    label: ['3 Жаңа', '203-1-бап'],
    current: '203-1-бап жоқ.',
    proposed: `203-1-бап. Бейнебайланыс 1. Сотталған адам туысымен бейнебайланыс арқылы сөйлесуге құқылы. ${MORE}`,
    rationale:
      'Шалғайда тұратын туыстардың келуі қиын болғандықтан, бейнебайланыс отбасылық қатынасты сақтайды.',
  },
];

export const TITLE = ['№7 қосымша', 'Ішкі тәртіпті жетілдіру туралы салыстырма кесте'] as const;
export const ACT = '2014 жылғы 5 шілдедегі Қазақстан Республикасының Қылмыстық-атқару кодексі';

/** A Russian table printed the same way; an element is broken after a comma and before the article. */
export function printRussian({ title, acts }: RussianTable, height = 14): string {
  const lines = [title, ...RUSSIAN_HEADS];
  for (const { heading, rows } of acts) {
    if (heading !== '') lines.push(heading);
    printRows(
      lines,
      rows.map((row) => ({
        label: [
          `${row.number} ${row.element}`.trim().split(/(?<=,) | (?=стать)/u),
          row.variant === undefined ? [] : [`вариант ${row.variant}`],
        ].flat(),
        current: row.current.replace(/\n/g, ' '),
        proposed: row.proposed.replace(/\n/g, ' '),
        rationale: row.rationale,
      })),
      height,
    );
  }
  return `${lines.join('\n')}\n`;
}

const RUSSIAN_HEADS = [
  '№',
  'п/п',
  'Структурный',
  'элемент',
  'Действующая редакция Предлагаемая редакция Обоснование',
];
