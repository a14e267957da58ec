/**
 * Marks of the form that are not wording: absence («Жоқ.», «6) жоқ.», «Отсутствует.»), omission («…»),
 * directions («…абзацпен толықтырылсын», «жаңа редакцияда жазылсын»), the note that a wording is a restatement. A diff sets them apart.
 */
export interface Mark {
  readonly kind: 'absence' | 'omission' | 'direction' | 'restatement';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const ORDINAL =
  '(?:бірінші|екінші|үшінші|төртінші|бесінші|алтыншы|жетінші|сегізінші|тоғызыншы|оныншы|он\\s+бірінші)';
const UNIT = '\\d+(?:-\\d+)*[-–]?\\s?(?:бап|баб|бөлі|тарма)\\p{L}*';
const RUSSIAN_UNITS =
  '(?:(?:стать|част|пункт|подпункт|абзац)\\p{L}*\\s+(?:\\d\\S*|(?:перв|втор|трет|четв|пят|шест|седьм|восьм|девят|десят)\\p{L}+)\\s+)*';
/** After a mark comes a new sentence, another mark, or nothing; otherwise «жоқ» is a word of the norm. */
const THEN = '(?=\\s*(?:$|[\\p{Lu}\\d…«.(]|\\n))';

/** A pattern is tried only where one of its words or signs stands: most texts have no mark at all. */
const WORDS: Readonly<Record<'absence' | 'direction', RegExp>> = {
  absence: /жоқ|отсутствует/,
  direction: /толықтыр|редакцияда|абзац|бөліктер|дополнить|изложить|тасталсын|исключить/,
};

function kindsIn(text: string, keys: Iterable<string>): ReadonlySet<Mark['kind']> {
  const kinds = new Set<Mark['kind']>();
  if (text.includes('…') || text.includes('...')) kinds.add('omission');
  if (text.includes('[')) kinds.add('restatement');
  for (const key of keys)
    for (const kind of ['absence', 'direction'] as const) if (WORDS[kind].test(key)) kinds.add(kind);
  return kinds;
}

const PATTERNS: readonly (readonly [Mark['kind'], RegExp])[] = [
  [
    'absence',
    new RegExp(`\\d+(?:-\\d+)*(?:\\)|[-–]бап)\\s*(?:жоқ|отсутствует)(?!\\p{L})[.;]?${THEN}`, 'giu'),
  ],
  [
    'absence',
    new RegExp(
      `(?:стать[яи]|част[ьи]|пункт|подпункт)\\s+\\d+(?:-\\d+)*\\)?\\s*отсутствует[.;]?${THEN}`,
      'giu',
    ),
  ],
  ['absence', new RegExp(`(?<!\\p{L})(?:Жоқ|Отсутствует)(?!\\p{L})[.;]?${THEN}`, 'gu')],
  ['absence', /^\s*(?:жоқ|отсутствует)[.;]?\s*$/giu],
  ['omission', /…|\.{3}/gu],
  ['restatement', /\[(?:Баяндау, ресми мәтін емес|Изложение, не официальный текст)[^\]]*\]/gu],
  [
    'direction',
    new RegExp(
      `(?:${UNIT}\\s+)*(?:№\\s*\\d+\\s+)?(?:${ORDINAL}\\s+)?(?:(?:жаңа|мынадай|мазмұндағы)\\s+)*(?:абзац|бөлік|тармақ|тармақша|бап)(?:пен|тармен|термен)\\s+толықтыр(?:ылсын|у)[.:]?`,
      'giu',
    ),
  ],
  [
    'direction',
    new RegExp(
      `(?:${UNIT}\\s+)*(?:${ORDINAL}\\s+абзац\\p{L}*\\s+)?(?:жаңа|мынадай)\\s+редакцияда\\s+жазылсын[.:]?`,
      'giu',
    ),
  ],
  ['direction', /№\s*\d+\s+жаңа\s+абзац(?!\p{L})/giu],
  ['direction', new RegExp(`(?:^|\\n)\\s*${UNIT}\\s+${ORDINAL}\\s+абзацы(?=\\s*(?:…|\\.{3}|\\n|$))`, 'giu')],
  ['direction', new RegExp(`(?:${ORDINAL},?\\s+)+бөліктер(?=\\s+Жоқ(?!\\p{L}))`, 'giu')],
  ['direction', new RegExp(`${RUSSIAN_UNITS}дополнить\\s+[^.:]{3,60}?следующего\\s+содержания[.:]?`, 'giu')],
  ['direction', new RegExp(`${RUSSIAN_UNITS}изложить\\s+в\\s+(?:новой|следующей)\\s+редакции[.:]?`, 'giu')],
  // A cell that only says to take the provision out.
  [
    'direction',
    new RegExp(
      `^\\s*(?:${UNIT}\\s+|${ORDINAL}\\s+(?:бөлі|абзац)\\p{L}*\\s+)*алып\\s+тасталсын[.;]?\\s*$`,
      'giu',
    ),
  ],
  ['direction', new RegExp(`^\\s*${RUSSIAN_UNITS}исключить[.;]?\\s*$`, 'giu')],
];

/**
 * All marks of a text, in order, not overlapping (the earlier and longer one wins). `keys`: the words of the text
 * in lower case where they are known, each once, which is quicker to look through than a long text.
 */
export function marksOf(text: string, keys: Iterable<string> = [text.toLowerCase()]): Mark[] {
  const kinds = kindsIn(text, keys);
  const found = PATTERNS.filter(([kind]) => kinds.has(kind))
    .flatMap(([kind, pattern]) =>
      [...text.matchAll(pattern)].map((match) => {
        const lead = match[0].length - match[0].trimStart().length;
        const trimmed = match[0].trim();
        const start = match.index + lead;
        return { kind, start, end: start + trimmed.length, text: trimmed };
      }),
    )
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const marks: Mark[] = [];
  for (const mark of found) {
    const last = marks[marks.length - 1];
    if (mark.text !== '' && (last === undefined || mark.start >= last.end)) marks.push(mark);
  }
  return marks;
}

/** The text without its marks: what the norm itself says. */
export function withoutMarks(text: string): string {
  let rest = '';
  let from = 0;
  for (const mark of marksOf(text)) {
    rest += `${text.slice(from, mark.start)} `;
    from = mark.end;
  }
  return (rest + text.slice(from)).replace(/[ \t]+/g, ' ').trim();
}
