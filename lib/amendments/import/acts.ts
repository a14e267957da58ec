import type { Act, TableLanguage } from '../model.ts';

interface Known {
  readonly pattern: RegExp;
  /** How element cells and titles abbreviate it. */
  readonly short?: RegExp;
  readonly id: string;
  readonly address: string;
  /** The heading of its rows where a table prints none. */
  readonly title: Readonly<Record<TableLanguage, string>>;
}

/** Instruments the product knows, by how a merged heading names them; the first that fits counts. */
const KNOWN: readonly Known[] = [
  {
    pattern: /қылмыстық[-–\s]*атқару\s+кодекс|уголовно-исполнительн\S+\s+кодекс/iu,
    short: /(?<!\p{L})(?:ҚАК|УИК)(?!\p{L}|\s+РФ)/u,
    id: 'ҚАК',
    address: 'kz/penal-enforcement-code',
    title: {
      kk: 'Қазақстан Республикасының Қылмыстық-атқару кодексі',
      ru: 'Уголовно-исполнительный кодекс Республики Казахстан',
    },
  },
  {
    pattern: /қылмыстық[-–\s]*процес\S*\s+кодекс|уголовно-процессуальн\S+\s+кодекс/iu,
    short: /(?<!\p{L})(?:ҚПК|УПК)(?!\p{L}|\s+РФ)/u,
    id: 'ҚПК',
    address: 'kz/criminal-procedure-code',
    title: {
      kk: 'Қазақстан Республикасының Қылмыстық-процестік кодексі',
      ru: 'Уголовно-процессуальный кодекс Республики Казахстан',
    },
  },
  {
    pattern: /қылмыстық\s+кодекс|уголовн\S+\s+кодекс/iu,
    short: /(?<!\p{L})(?:ҚК|УК)(?!\p{L}|\s+РФ)/u,
    id: 'ҚК',
    address: 'kz/criminal-code',
    title: {
      kk: 'Қазақстан Республикасының Қылмыстық кодексі',
      ru: 'Уголовный кодекс Республики Казахстан',
    },
  },
  {
    pattern: /2015[^№]*№\s*6\s+нормативтік\s+қаулы|нормативн\S+\s+постановлен[^№]*2015[^№]*№\s*6(?!\d)/iu,
    id: 'ЖСНҚ №6',
    address: 'kz/sc-resolution-2015-6',
    title: {
      kk: 'Қазақстан Республикасы Жоғарғы Сотының 2015 жылғы 2 қазандағы № 6 нормативтік қаулысы',
      ru: 'Нормативное постановление Верховного Суда Республики Казахстан от 2 октября 2015 года № 6',
    },
  },
  {
    pattern: /№\s*508\s+бұйры|приказ[^№]*№\s*508/iu,
    id: 'ІІМ бұйрығы №508',
    address: 'kz/interior-order-508',
    title: {
      kk: 'Қазақстан Республикасы Ішкі істер министрінің 2014 жылғы 13 тамыздағы № 508 бұйрығы',
      ru: 'Приказ Министра внутренних дел Республики Казахстан от 13 августа 2014 года № 508',
    },
  },
  {
    pattern: /пробация\s+туралы|о\s+пробации/iu,
    id: '«Пробация туралы» Заң',
    address: 'kz/probation-law',
    title: {
      kk: '«Пробация туралы» Қазақстан Республикасының Заңы',
      ru: 'Закон Республики Казахстан «О пробации»',
    },
  },
  {
    pattern: /құқықтық\s+актілер\s+туралы|о\s+правовых\s+актах/iu,
    id: '«Құқықтық актілер туралы» Заң',
    address: 'kz/legal-acts-law',
    title: {
      kk: '«Құқықтық актілер туралы» Қазақстан Республикасының Заңы',
      ru: 'Закон Республики Казахстан «О правовых актах»',
    },
  },
  {
    pattern: /конституци[яию]/iu,
    id: 'Конституция',
    address: 'kz/constitution',
    title: { kk: 'Қазақстан Республикасының Конституциясы', ru: 'Конституция Республики Казахстан' },
  },
];

/** Words by which a merged line is recognised as the heading of an act. */
const ACT_WORDS = /кодекс|заңы|заң\b|қаулы|бұйры|закон|постановлен|приказ|конституци/iu;

/** Whether a line of text reads like the heading of an act. */
export function looksLikeAct(text: string): boolean {
  return /^(?:«|\d{4}\s+жыл|Қазақстан|Уголовн|Закон|Конституц|О\s)/u.test(text) && ACT_WORDS.test(text);
}

/** A heading may give the date before the name and its abbreviation after it. */
const HEADING_REST = 40;

/** Whether a line, however short, is the name of an act the product knows and little besides. */
export function isActHeading(text: string): boolean {
  if (!looksLikeAct(text)) return false;
  const plain = plainOf(text);
  return KNOWN.some(({ title }) =>
    [title.kk, title.ru].some((name) => plain.includes(name) && text.length <= name.length + HEADING_REST),
  );
}

/** «i» stands for «і» in many printed Kazakh texts. */
const plainOf = (text: string): string => text.replace(/(?<=\p{L})i|i(?=\p{L})/gu, 'і');

/** The act a merged heading names, with its short name and address where they are known. */
export function readAct(title: string): Act {
  const known = KNOWN.find(({ pattern }) => pattern.test(plainOf(title)));
  return known === undefined ? { id: title, title } : { id: known.id, title, address: known.address };
}

/** More acts are meant than the one named: «и некоторые законодательные акты»; «өзгеріс» and «өзгерту» are no others. */
const AND_OTHERS = /некотор|друг|ины[ехм]|кейбір|басқа|өзге(?!р)/iu;

/**
 * The one act that an element cell («ҚАК-тің 96-бабы», «статья 64 УК РК») or the title of a table names, by name
 * or abbreviation; `undefined` when it names none, or more than one.
 */
export function actNamedIn(text: string, language: TableLanguage): Act | undefined {
  const plain = plainOf(text);
  const named = KNOWN.filter(({ pattern, short }) => pattern.test(plain) || short?.test(plain) === true);
  const [only] = named;
  if (only === undefined || named.length > 1 || AND_OTHERS.test(plain)) return undefined;
  return { id: only.id, title: only.title[language], address: only.address };
}

/** The act in which an address lies: `kz/criminal-code/72/1`; `undefined` for other instruments. */
export function actAt(address: string, language: TableLanguage): Act | undefined {
  const known = KNOWN.find((one) => address === one.address || address.startsWith(`${one.address}/`));
  return known === undefined
    ? undefined
    : { id: known.id, title: known.title[language], address: known.address };
}

/** The acts of a table as it is read from top to bottom. */
export class ActList {
  readonly all: Act[] = [];
  /** Some row had neither a heading above it nor an act in its element, so the title had to say which act is meant. */
  tookTitle = false;
  private last: Act | undefined;
  private readonly titled: Act | undefined;

  constructor(
    title: string,
    private readonly language: TableLanguage,
  ) {
    this.titled = actNamedIn(title, language);
  }

  /** A merged row that names the act of the rows below it. */
  heading(text: string): void {
    this.last = this.listed(readAct(text));
  }

  /** The act of a row: the heading above it, else the one its element names, else the one of the title. */
  ofRow(element: string): Act | undefined {
    if (this.last !== undefined) return this.last;
    const own = actNamedIn(element, this.language);
    if (own === undefined && this.titled !== undefined) this.tookTitle = true;
    const act = own ?? this.titled;
    return act === undefined ? undefined : this.listed(act);
  }

  private listed(act: Act): Act {
    const known = this.all.find(({ id }) => id === act.id);
    if (known === undefined) this.all.push(act);
    return known ?? act;
  }
}
