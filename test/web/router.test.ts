import { describe, expect, it } from 'vitest';
import { matchPath, withQuery } from '../../web/shell/router.ts';

describe('The addresses of the screens', () => {
  it('give the names of a pattern', () => {
    expect(matchPath('/matters/:id', '/matters/abc')).toEqual({ id: 'abc' });
  });

  it('take the rest of a legal address', () => {
    expect(matchPath('/kz/:name/*', '/kz/criminal-code/72/3/1')).toEqual({
      name: 'criminal-code',
      rest: '72/3/1',
    });
  });

  it('do not fit a longer or another path', () => {
    expect(matchPath('/matters/:id', '/matters/abc/def')).toBeUndefined();
    expect(matchPath('/matters', '/matter')).toBeUndefined();
  });

  it('keep a broken escape as it was typed', () => {
    expect(matchPath('/matters/:id', '/matters/%E0%A4%A')).toEqual({ id: '%E0%A4%A' });
  });

  it('change one name of the query and leave the others', () => {
    const place = { path: '/search', query: new URLSearchParams('q=72&lang=ru&topic=parole') };
    expect(withQuery(place, { topic: undefined })).toBe('/search?q=72&lang=ru');
    expect(withQuery(place, { q: 'a b', topic: undefined })).toBe('/search?q=a+b&lang=ru');
  });
});
