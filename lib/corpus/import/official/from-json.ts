import { z } from 'zod';
import { InvalidInputError, type Language } from '../../../base/index.ts';
import { type OfficialText, officialTextSchema } from '../../official.ts';
import { type Block, GONE, NOTE_OPENER, type ReadBlocks, tidy } from './block.ts';

const UNKNOWN = {
  kk: 'JSON құрылымы танылмады: articles немесе units тізімі бар файл не осы бағдарлама экспорттаған файл керек.',
  ru: 'Структура JSON не распознана: нужен файл со списком articles или units либо файл, выгруженный этой программой.',
  en: 'The structure of the JSON is not known: a file with a list of articles or units, or one exported by this program, is needed.',
};

/** Articles cut by part: `{doc_id, units: [{article, title, part, repealed, text}]}`. */
const byPart = z.looseObject({
  title: z.string().optional(),
  units: z
    .array(
      z.looseObject({
        article: z.string(),
        title: z.string().default(''),
        repealed: z.boolean().default(false),
        text: z.string(),
      }),
    )
    .min(1),
});

/** Whole articles in several languages: `{treaty_en, preamble_en, articles: [{title_en, content_en}]}`. */
const byArticle = z.looseObject({
  articles: z.array(z.looseObject({})).min(1),
});

const LABELS: Readonly<Record<Language, (number: string, heading: string) => string>> = {
  kk: (number, heading) => `${number}-бап. ${heading}`,
  ru: (number, heading) => `Статья ${number}. ${heading}`,
  en: (number, heading) => `Article ${number}. ${heading}`,
};

/** Items that were glued to the words before them: `cases:(a) When`, `territory;(b) When`. */
const unglue = (text: string): string =>
  text.replace(/([:;](?:\s*(?:and|or))?)\s*(?=\([a-z]{1,3}\)\s*\p{Lu}?)/gu, '$1\n');

function paragraphs(text: string): Block[] {
  return unglue(text)
    .split(/\n+/)
    .map(tidy)
    .filter((line) => line !== '')
    .map((line) => ({ kind: NOTE_OPENER.test(line) || GONE.test(line) ? 'note' : 'text', text: line }));
}

function fromParts({ title, units }: z.infer<typeof byPart>, lang: Language): ReadBlocks {
  let article: string | undefined;
  const blocks = units.flatMap((unit): Block[] => {
    const opens = unit.article !== article;
    article = unit.article;
    return [
      ...(opens ? [{ kind: 'heading' as const, text: LABELS[lang](unit.article, unit.title) }] : []),
      ...(unit.repealed ? [{ kind: 'note' as const, text: REPEALED[lang](unit.article) }] : []),
      ...paragraphs(unit.text),
    ];
  });
  return { ...(title !== undefined && { title }), blocks };
}

/** The file says only that the article is gone, not by which law. */
const REPEALED: Readonly<Record<Language, (number: string) => string>> = {
  kk: (number) => `Ескерту. ${number}-бап алып тасталды.`,
  ru: (number) => `Сноска. Статья ${number} исключена.`,
  en: (number) => `Article ${number} is repealed (исключена).`,
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function fromArticles(data: z.infer<typeof byArticle>, lang: Language): ReadBlocks | undefined {
  const held = data.articles.some((article) => textOf(article[`content_${lang}`]) !== '');
  if (!held) return undefined;
  const title = textOf(data[`treaty_${lang}`]);
  const blocks = data.articles.flatMap((article, at): Block[] => {
    const number = /^\d+(-\d+)*$/.exec(textOf(article.article))?.[0] ?? `${at + 1}`;
    const heading = LABELS[lang](number, textOf(article[`title_${lang}`]));
    return [{ kind: 'heading', text: heading }, ...paragraphs(textOf(article[`content_${lang}`]))];
  });
  const preamble = tidy(textOf(data[`preamble_${lang}`]));
  return {
    ...(title !== '' && { title }),
    blocks: [...(preamble === '' ? [] : [{ kind: 'text' as const, text: preamble }]), ...blocks],
  };
}

/** Reads an act out of JSON: ready (as the store keeps it), or as paragraphs still to be put in order. */
export function readOfficialJson(source: string, lang: Language): { ready: OfficialText } | ReadBlocks {
  let data: unknown;
  try {
    data = JSON.parse(source.replace(/^\ufeff/, ''));
  } catch {
    throw new InvalidInputError(UNKNOWN);
  }
  const ready = officialTextSchema.safeParse(data);
  if (ready.success) return { ready: ready.data };
  const parts = byPart.safeParse(data);
  if (parts.success) return fromParts(parts.data, lang);
  const articles = byArticle.safeParse(data);
  const blocks = articles.success ? fromArticles(articles.data, lang) : undefined;
  if (blocks === undefined) throw new InvalidInputError(UNKNOWN);
  return blocks;
}
