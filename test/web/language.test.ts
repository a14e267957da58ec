import { describe, expect, it } from 'vitest';
import { fill, formatDate, formatNumber, say } from '../../web/shell/language.ts';

describe('The languages of the pages', () => {
  it('write a date as each language does', () => {
    expect(formatDate('2026-03-08', 'kk')).toBe('2026 жылғы 8 наурыз');
    expect(formatDate('2026-03-08', 'ru')).toBe('8 марта 2026 г.');
    expect(formatDate('2026-03-08', 'en')).toBe('8 March 2026');
  });

  it('leave a text that is no date as it is', () => {
    expect(formatDate('25 years', 'en')).toBe('25 years');
  });

  it('fill the named places and keep an unknown one in sight', () => {
    expect(fill('Saved: version {version}, {other}', { version: 3 })).toBe('Saved: version 3, {other}');
  });

  it('group the digits of large numbers', () => {
    expect(formatNumber(2192, 'en')).toBe('2,192');
    expect(formatNumber(2192, 'kk').replace(/\s/g, ' ')).toBe('2 192');
  });

  it('hold three texts side by side', () => {
    expect(say('ә', 'э', 'e')).toEqual({ kk: 'ә', ru: 'э', en: 'e' });
  });
});
