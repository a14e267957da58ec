import type { Context } from 'hono';
import { isLanguage, type Language } from '../base/index.ts';

/** Languages of an `Accept-Language` header, best first: `ru;q=0.5, kk` gives kk, ru. */
function accepted(header: string): string[] {
  return header
    .split(',')
    .map((entry, position) => {
      const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';');
      const quality = parameters.map((one) => /^\s*q=([\d.]+)/.exec(one)?.[1]).find((one) => one);
      return { tag: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality), position };
    })
    .filter(({ quality }) => quality > 0)
    .sort((left, right) => right.quality - left.quality || left.position - right.position)
    .map(({ tag }) => tag);
}

/** The user's language: `?lang=`, else `Accept-Language`, else Kazakh. */
export function languageOf(context: Context): Language {
  const asked = context.req.query('lang');
  if (isLanguage(asked)) return asked;
  return accepted(context.req.header('accept-language') ?? '').find(isLanguage) ?? 'kk';
}
