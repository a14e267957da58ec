import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { MiddlewareHandler } from 'hono';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
};

interface Page {
  readonly content: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
}

/** Reads every file of the built site once; what is not in this list cannot be asked for. */
async function readPages(folder: string): Promise<Map<string, Page>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const pages = new Map<string, Page>();
  for (const entry of names.filter((one) => one.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const content = new Uint8Array(await readFile(file));
    const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    pages.set(file.slice(folder.length).replaceAll(sep, '/'), { content, type, etag });
  }
  return pages;
}

/**
 * Serves the built site. Every screen has an address of its own (`/kz/criminal-code/72`,
 * `/un/tokyo-rules/8.2`), so a path that is no file gives the one page, which then reads the address.
 */
export async function siteOf(folder: string): Promise<MiddlewareHandler> {
  const pages = await readPages(folder);
  return async (context, next) => {
    const { method, path } = context.req;
    if ((method !== 'GET' && method !== 'HEAD') || /^\/api(\/|$)/.test(path)) return next();
    const asset = path.startsWith('/assets/');
    const page = pages.get(path) ?? (asset ? undefined : pages.get('/index.html'));
    if (page === undefined) return next();
    const headers = {
      'Content-Type': page.type,
      'Cache-Control': asset ? 'public, max-age=31536000, immutable' : 'no-cache',
      ETag: page.etag,
    };
    if (context.req.header('if-none-match') === page.etag) return context.body(null, 304, headers);
    return context.body(page.content, 200, headers);
  };
}
