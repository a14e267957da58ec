import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { InvalidInputError, LANGUAGES } from '../../lib/base/index.ts';
import {
  type DocumentType,
  type Draft,
  documentText,
  docxOf,
  type ItemQuestion,
  openQuestions,
  parseAnswers,
  pdfOf,
  type Question,
  questionsOf,
  renderHtmlPage,
} from '../../lib/drafting/index.ts';
import { desk, examples, fonts, templates, textOfMarkdown, wordsOf } from './support.ts';

/**
 * Values that try to be something else than text, written into every field of every paper at once. A value begins
 * with a word of its own, so that what is lost is known by its field.
 */
const PIECES = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  '&lt;b&gt; &#60; &amp;',
  '**a** _b_ ~~c~~ `d`',
  '[x](javascript:alert(1)) ![y](http://x.kz/z.png)',
  '<http://x.kz> www.x.kz x@x.kz',
  '{{constructor}} {{{a}}} {{#each this}}',
  '{{> law}} {{{{raw}}}} {{!-- x --}} {{/if}}',
  '__proto__ constructor prototype',
  '| a | b |',
  '|---|---|',
  '::: quote',
  ':::',
  '# заголовок',
  '- пункт',
  '1. бірінші',
  '> цитата',
  '---',
  '```',
  '\\ \\* \\_',
  '^sup^ ==mark==',
  '$x$ \\(y\\)',
  '"a" \'b\' «в»',
  '$'.concat('{process.exit(1)} `id` $(id)'),
  "'; DROP TABLE x;--",
  '😀 ﷽ Ǆ ß',
  'әіңғүұқөһ ӘІҢҒҮҰҚӨҺ',
  '<w:t>x</w:t> ]]>',
  'HYPERLINK "http://x.kz"',
  '=1+1',
  '...',
];
/** Marks that must go: they turn the reading direction or hide. */
const HIDDEN = ['\u202E', '\u200B', '\u2066', '\u0000', '\uFEFF'];

type Random = (below: number) => number;

/** Numbers that depend on the seed only (mulberry32). */
function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const pick = <T>(random: Random, from: readonly T[]): T => from[random(from.length)] as T;

/** What was typed, by the place it was typed into. */
type Typed = Map<string, string>;

function text(place: string, most: number, random: Random, typed: Typed): string {
  const pieces = [`Ж${typed.size}Щ`, pick(random, PIECES), pick(random, HIDDEN), pick(random, PIECES)];
  const value = pieces.join(' ').slice(0, Math.min(most, 150)).trim();
  typed.set(place, value);
  return value;
}

const LONGEST = { text: 500, longtext: 20_000, person: 200 } as const;

function valueFor(question: Question | ItemQuestion, place: string, random: Random, typed: Typed): unknown {
  const options = (question.options ?? []).map((option) => option.value);
  switch (question.kind) {
    case 'text':
    case 'longtext':
      return text(place, question.max_length ?? LONGEST[question.kind], random, typed);
    case 'person':
      return { name: text(place, LONGEST.person, random, typed) };
    case 'date':
      return pick(random, ['2024-02-29', '2026-11-20', '1988-04-05', '2027-01-15']);
    case 'number':
      return Math.min(question.max ?? 9, (question.min ?? 0) + random(9));
    case 'yesno':
      return random(2) === 1;
    case 'choice':
      return question.multiple ? options.filter(() => random(2) === 1) : pick(random, options);
    case 'citations':
      return ['un/iccpr/10/1', 'kz/criminal-code/72/3', '<script>alert(1)</script>', '{{constructor}}'];
    case 'arguments':
      return templates.arguments
        .slice(0, 3)
        .map(({ id }, at) => ({ block: id, text: text(`${place}.${at}.text`, 10_000, random, typed) }));
    case 'list':
      return Array.from({ length: 1 + random(2) }, (_, at) =>
        Object.fromEntries(
          (question.item ?? []).map((field) => [
            field.id,
            valueFor(field, `${place}.${at}.${field.id}`, random, typed),
          ]),
        ),
      );
  }
}

interface Filled {
  readonly answers: Record<string, unknown>;
  readonly typed: Typed;
}

function filled(type: DocumentType, seed: number): Filled {
  const random = randomOf(seed);
  const typed: Typed = new Map();
  const answers = Object.fromEntries(
    questionsOf(type).map((question) => [question.id, valueFor(question, question.id, random, typed)]),
  );
  return { answers, typed };
}

const seen = (value: string): string[] =>
  wordsOf(HIDDEN.reduce((text, mark) => text.replaceAll(mark, ''), value).normalize('NFC'));

/** The words stand one after another; an ending may be put to one (a name in its case). */
function stands(words: readonly string[], shown: readonly string[]): boolean {
  const [first = ''] = words;
  return shown.some(
    (word, at) => word.includes(first) && words.every((one, next) => shown[at + next]?.includes(one)),
  );
}

/** Tags with their attributes' names, as they stand in a page. */
const tagsOf = (page: string): string[] =>
  [...page.matchAll(/<\/?([a-z][a-z0-9]*)((?:\s+[^<>]*)?)\/?>/gi)].map(
    ([, name, rest]) =>
      `${name} ${[...(rest ?? '').matchAll(/([a-z-:]+)=/gi)].map(([, one]) => one).join(' ')}`,
  );

const ORDINARY_TAGS = new Set(
  examples.flatMap(({ type, language, answers }) => {
    const draft = desk.draft(type, { language, answers });
    return [...tagsOf(draft.html), ...tagsOf(renderHtmlPage(draft.document))];
  }),
);

/** Answers that the paper asks for and does not show. */
function lost(type: DocumentType, { answers, typed }: Filled, shown: readonly string[]): string[] {
  const open = openQuestions(type, parseAnswers(type, answers));
  return [...typed]
    .filter(([place]) => open.has(place.split('.')[0] ?? ''))
    .filter(([, value]) => !stands(seen(value), shown))
    .map(([place]) => place);
}

const forms = templates.types.flatMap(({ form }) => form.languages.map((language) => ({ form, language })));

describe('Hostile values in every field of every paper', () => {
  it.each(forms)('$form.id in $language: shown to the letter, never run', ({ form, language }) => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const given = filled(form, seed);
        const draft = desk.draft(form.id, { language, answers: given.answers });
        const shown = wordsOf(documentText(draft.document, { numbers: false }));
        expect(lost(form, given, shown)).toEqual([]);
        expect(wordsOf(textOfMarkdown(draft.markdown, false))).toEqual(shown);
        for (const page of [draft.html, renderHtmlPage(draft.document)])
          expect(tagsOf(page).filter((tag) => !ORDINARY_TAGS.has(tag))).toEqual([]);
        for (const hidden of HIDDEN) expect(draft.markdown).not.toContain(hidden);
      }),
      { numRuns: 12, seed: 20_261_130 },
    );
  });
});

/** The words of a page, its tags taken away. */
const wordsOfPage = (page: string): string[] =>
  wordsOf(
    page
      .replace(/<style[\s\S]*?<\/style>|<head[\s\S]*?<\/head>|<svg[\s\S]*?<\/svg>/g, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, '&'),
  );

async function filesHold(draft: Draft): Promise<void> {
  const shown = wordsOf(documentText(draft.document, { numbers: false }));
  expect(wordsOfPage(draft.html).join('')).toBe(shown.join(''));
  const docx = await docxOf(draft.document);
  expect(wordsOf((await mammoth.extractRawText({ buffer: Buffer.from(docx) })).value)).toEqual(shown);
  const parts = Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
  for (const [name, xml] of parts) {
    if (name.endsWith('.rels')) expect(xml).not.toContain('TargetMode="External"');
    if (name.endsWith('.xml')) expect(xml).not.toMatch(/w:hyperlink|<w:instrText[^>]*>(?!\s*PAGE)/);
  }
}

describe('The files of a paper full of hostile values', () => {
  it.each(forms)('$form.id in $language: HTML and DOCX hold the same words and no link', async (one) => {
    for (const seed of [1, 2]) {
      const { answers } = filled(one.form, seed);
      await filesHold(desk.draft(one.form.id, { language: one.language, answers }));
    }
  });

  it.each(forms)('$form.id in $language: the PDF holds the same letters', async ({ form, language }) => {
    const draft = desk.draft(form.id, { language, answers: filled(form, 3).answers });
    const bytes = await pdfOf(draft.document, fonts);
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/\/S\s*\/(?:URI|JavaScript|Launch)/);
    const { text: pages } = await extractText(await getDocumentProxy(bytes), { mergePages: false });
    // Long words are broken at line ends, so letters are compared; the face has no emoji and no ligature sign.
    const letters = (of: string) => of.replace(/[^\p{Script=Cyrillic}\p{Script=Latin}\d<>{}[\]|*_`#]/gu, '');
    const paper = letters(documentText(draft.document, { numbers: true }));
    // A table that goes on over a page has its head there again.
    const heads = draft.document.blocks.flatMap((block) =>
      block.kind === 'table'
        ? [letters(block.header.map((cell) => cell.map((run) => run.text).join('')).join(''))]
        : [],
    );
    const read = pages.reduce((before, page, at) => {
      const text = letters(at === 0 ? page : page.replace(/\s*\d+\s*$/, ''));
      const again = heads.find((head) => text.startsWith(head) && !paper.startsWith(head, before.length));
      return before + text.slice(again?.length ?? 0);
    }, '');
    expect(read).toBe(paper);
  });
});

/** Every place of a form that takes free text, with its greatest length. */
function textPlaces(
  type: DocumentType,
): readonly { path: string; most: number; wrap: (value: unknown) => unknown }[] {
  return questionsOf(type).flatMap((question) => {
    const at = (one: Question | ItemQuestion, path: string, wrap: (value: unknown) => unknown) => {
      if (one.kind === 'person')
        return [
          { path: `${path}.name`, most: LONGEST.person, wrap: (value: unknown) => wrap({ name: value }) },
        ];
      if (one.kind !== 'text' && one.kind !== 'longtext') return [];
      return [{ path, most: one.max_length ?? LONGEST[one.kind], wrap }];
    };
    if (question.kind !== 'list') return at(question, question.id, (value) => value);
    return (question.item ?? []).flatMap((field) =>
      at(field, `${question.id}.0.${field.id}`, (value) => [{ [field.id]: value }]),
    );
  });
}

function refusedAt(type: DocumentType, answers: Record<string, unknown>): readonly string[] {
  try {
    desk.draft(type.id, { language: 'kk', answers });
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    for (const issue of error.issues)
      for (const language of LANGUAGES) expect(issue.message[language]?.length).toBeGreaterThan(5);
    return error.issues.map((issue) => issue.path);
  }
  return [];
}

describe('Values that cannot be taken', () => {
  const types = templates.types.map(({ form }) => form);

  it.each(types)(
    '$id: a text too long is refused by the name of its field, each field; the longest is kept whole',
    (form) => {
      const places = textPlaces(form);
      expect(places.length).toBeGreaterThan(2);
      for (const { path, most, wrap } of places) {
        const id = path.split('.')[0] ?? '';
        expect(refusedAt(form, { [id]: wrap('Ы'.repeat(most + 1)) })).toEqual([path]);
        expect(refusedAt(form, { [id]: wrap('Ы'.repeat(most)) })).toEqual([]);
      }
    },
  );

  it.each(types)('$id: a value of another kind is refused by the name of its field, each field', (form) => {
    for (const { path, wrap } of textPlaces(form))
      for (const wrong of [7, true, ['x'], { a: 1 }])
        expect(refusedAt(form, { [path.split('.')[0] ?? '']: wrap(wrong) })).toEqual([path]);
    for (const question of questionsOf(form)) {
      const wrong = {
        date: ['вчера', '2026-02-30', '<b>'],
        number: ['7', Number.NaN, Number.POSITIVE_INFINITY, -1e9],
        choice: ['<script>', '__proto__', 'constructor'],
        yesno: ['true', 1],
        list: [{}, 'x', Array.from({ length: 1001 }, () => ({}))],
        citations: ['x', [7]],
        arguments: ['x', [{ text: 'x' }]],
        person: ['x', []],
        text: [],
        longtext: [],
      }[question.kind] as readonly unknown[];
      for (const value of wrong) {
        const paths = refusedAt(form, { [question.id]: value });
        expect(paths.length).toBeGreaterThan(0);
        expect(paths.every((path) => path.split('.')[0] === question.id)).toBe(true);
      }
    }
  });

  it('names of properties of every object are no answers and change none', () => {
    const answers = JSON.parse(
      '{"__proto__": {"polluted": 1}, "constructor": {"name": "x"}, "toString": "y"}',
    );
    for (const { id } of types) expect(() => desk.draft(id, { language: 'kk', answers })).not.toThrow();
    expect('polluted' in {}).toBe(false);
  });
});
