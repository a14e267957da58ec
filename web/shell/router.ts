import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

/** Where the reader is: the path without the query, and the query. */
export interface Place {
  readonly path: string;
  readonly query: URLSearchParams;
}

export const PlaceContext = createContext<Place>({ path: '/', query: new URLSearchParams() });
export const usePlace = (): Place => useContext(PlaceContext);

const MOVED = 'tarazy:moved';

function here(): Place {
  return { path: location.pathname, query: new URLSearchParams(location.search) };
}

/**
 * Goes to a page of the product without reloading. `replace` keeps the back button free of steps made
 * while typing. The language of the address travels along unless the target names its own.
 */
export function navigate(target: string, options: { readonly replace?: boolean } = {}): void {
  const url = new URL(withLanguage(target), location.href);
  const next = url.pathname + url.search + url.hash;
  if (options.replace === true) history.replaceState(history.state, '', next);
  else history.pushState(null, '', next);
  dispatchEvent(new CustomEvent(MOVED, { detail: { replace: options.replace === true } }));
}

/** The target with `lang` of the present address, when the present address has one. */
export function withLanguage(target: string): string {
  const language = new URLSearchParams(location.search).get('lang');
  if (language === null) return target;
  const url = new URL(target, location.href);
  if (!url.searchParams.has('lang')) url.searchParams.set('lang', language);
  return url.pathname + url.search + url.hash;
}

/** The present address with some of its query changed; `undefined` takes a name out. */
export function withQuery(place: Place, changes: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams(place.query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === '') query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  return text === '' ? place.path : `${place.path}?${text}`;
}

function ownLink(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.defaultPrevented || event.button !== 0) return undefined;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined;
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.target !== '' || link.hasAttribute('download'))
    return undefined;
  if (link.origin !== location.origin || link.pathname.startsWith('/api/')) return undefined;
  // A link to a place on the same page is the browser's own work.
  if (link.hash !== '' && link.pathname === location.pathname && link.search === location.search)
    return undefined;
  return link;
}

/** Follows the address bar, back and forward, and every plain link of the page. */
export function useRouter(): Place {
  const [place, setPlace] = useState(here);
  useEffect(() => {
    const follow = () => setPlace(here());
    const click = (event: MouseEvent) => {
      const link = ownLink(event);
      if (link === undefined) return;
      event.preventDefault();
      navigate(link.pathname + link.search + link.hash);
    };
    const moved = (event: Event) => {
      follow();
      const replaced = event instanceof CustomEvent && event.detail.replace === true;
      if (!replaced && location.hash === '') scrollTo(0, 0);
    };
    addEventListener('popstate', follow);
    addEventListener(MOVED, moved);
    document.addEventListener('click', click);
    return () => {
      removeEventListener('popstate', follow);
      removeEventListener(MOVED, moved);
      document.removeEventListener('click', click);
    };
  }, []);
  return place;
}

/** `/matters/:id` against a path; `undefined` when it does not fit. A last `*` takes the rest. */
export function matchPath(pattern: string, path: string): Readonly<Record<string, string>> | undefined {
  const wanted = pattern.split('/').filter((part) => part !== '');
  const given = path.split('/').filter((part) => part !== '');
  const open = wanted.at(-1) === '*';
  if (open ? given.length < wanted.length - 1 : given.length !== wanted.length) return undefined;
  const found: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    if (part === '*') found.rest = given.slice(index).map(decode).join('/');
    else if (part.startsWith(':')) found[part.slice(1)] = decode(given[index] ?? '');
    else if (part !== given[index]) return undefined;
  }
  return found;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a broken escape is shown as typed; the page then says it knows no such address
  }
}
