import { describe, expect, it } from 'vitest';
import { challengeOf } from '../../web/shell/session.ts';

describe('Signing in', () => {
  it('makes the challenge of the example in RFC 7636, appendix B', async () => {
    expect(await challengeOf('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).toBe(
      'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    );
  });
});
