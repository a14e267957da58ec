import { describe, expect, it } from 'vitest';
import { type CaseLaw, caseCitation } from '../../lib/corpus/index.ts';

const same = (text: string) => ({ kk: text, ru: text, en: text });
/** An invented decision. */
const decision: CaseLaw = {
  id: 'gate-atlantis',
  body: 'ecthr',
  status: 'not-binding',
  name: { kk: 'Қақпа Атлантидаға қарсы', ru: 'Калитка против Атлантиды', en: 'Gate v. Atlantis' },
  spellings: [],
  numbers: ['1/01', '2/02', '3/03'],
  formation: 'grand-chamber',
  date: '2001-03-08',
  articles: [],
  topics: [],
  right: same('-'),
  holding: same('-'),
  verification: { mark: 'unchecked' },
};

describe('The citation of a decision', () => {
  it.each([
    ['en', 'ECtHR, Gate v. Atlantis, Grand Chamber, nos. 1/01, 2/02 and 3/03, 8 March 2001'],
    ['ru', 'ЕСПЧ, дело «Калитка против Атлантиды», Большая Палата, № 1/01, 2/02 и 3/03, 8 марта 2001 года'],
    [
      'kk',
      'Адам құқықтары жөніндегі Еуропалық сот, Қақпа Атлантидаға қарсы ісі, Үлкен палата, № 1/01, 2/02 және 3/03, 2001 жылғы 8 наурыз',
    ],
  ] as const)('has the form of %s', (language, text) => {
    expect(caseCitation(decision, language)).toBe(text);
  });

  it('names the committee and the communication', () => {
    const { formation: _formation, ...committee } = decision;
    expect(caseCitation({ ...committee, body: 'hrc', numbers: ['5/2005'] }, 'en')).toBe(
      'UN Human Rights Committee, Gate v. Atlantis, No. 5/2005, 8 March 2001',
    );
  });

  it('is the name and the date where a national ruling has no number', () => {
    const { formation: _formation, ...ruling } = decision;
    expect(caseCitation({ ...ruling, body: 'kz-court', numbers: [] }, 'en')).toBe(
      'Gate v. Atlantis, 8 March 2001',
    );
  });
});
