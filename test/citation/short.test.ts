import { describe, expect, it } from 'vitest';
import { shortOfAddress } from '../../lib/citation/index.ts';

describe('The short citation of an address', () => {
  it.each([
    ['kz/criminal-code/72/3/3-1', 'ҚК 72(3) 3-1)', 'УК 72(3) 3-1)', 'CC 72(3) 3-1)'],
    ['kz/penal-enforcement-code/162', 'ҚАК 162', 'УИК 162', 'PEC 162'],
    ['kz/criminal-procedure-code/480/2', 'ҚПК 480(2)', 'УПК 480(2)', 'CPC 480(2)'],
    ['kz/criminal-procedure-code/476/11-1', 'ҚПК 476 11-1)', 'УПК 476 11-1)', 'CPC 476 11-1)'],
  ])('%s', (address, kk, ru, en) => {
    expect([
      shortOfAddress(address, 'kk'),
      shortOfAddress(address, 'ru'),
      shortOfAddress(address, 'en'),
    ]).toEqual([kk, ru, en]);
  });

  it.each(['un/mandela-rules/57', 'kz/criminal-code/73/2/para-2', 'kz/probation-law/17', 'nonsense'])(
    '%s keeps its address',
    (address) => {
      expect(shortOfAddress(address, 'kk')).toBe(address);
    },
  );
});
