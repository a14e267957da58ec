import { describe, expect, it } from 'vitest';
import { createCorpus, type Passage, parseCorpus, passagesOfText } from '../../lib/corpus/index.ts';
import {
  buildCorpusIndex,
  buildIndex,
  createSearcher,
  openIndex,
  packPassages,
  passageDocuments,
} from '../../lib/search/index.ts';
import { languagesOf } from '../../lib/search/main-language.ts';

const corpus = createCorpus(parseCorpus([]).data);
const corpusIndex = openIndex(buildCorpusIndex(corpus));

function library(texts: Readonly<Record<string, string>>) {
  return Object.entries(texts).map(([id, text]) => {
    const passages = passagesOfText(text, id);
    const index = openIndex(buildIndex(passageDocuments(passages)));
    return { index, passages: packPassages(passages), documents: [] };
  });
}

const found = (texts: Readonly<Record<string, string>>, query: string) =>
  createSearcher({ corpus, index: corpusIndex, library: library(texts) })
    .search(query, { in: 'library' })
    .hits.flatMap((hit) => (hit.kind === 'passage' ? [hit.document] : []));

const KAZAKH = {
  sewing: 'Ауылдағы шеберханада әйелдер қысқы киімді өздері тігіп, базарда сатты.',
  river: 'Өзеннің суы көктемде тасып, көпірді бұзып кетті.',
};

describe('Plain words of a question', () => {
  it('find a Kazakh paper from English and from Russian', () => {
    expect(found(KAZAKH, 'what did they sew and sell')[0]).toBe('sewing');
    expect(found(KAZAKH, 'что они шили и продавали')[0]).toBe('sewing');
  });

  it('find a Russian paper from Kazakh', () => {
    const russian = {
      sewing: 'Женщины в деревне сшили зимнюю одежду сами и продали её на рынке.',
      river: 'Река весной вышла из берегов и разрушила мост.',
    };
    expect(found(russian, 'киім тігу, сату')[0]).toBe('sewing');
  });

  it('are not translated into a language in which no paper is written', () => {
    const texts = { own: 'Әйелдер киім тігіп, ауылда сатты.' };
    const [first] = createSearcher({ corpus, index: corpusIndex, library: library(texts) }).search(
      'киім тігу',
      { in: 'library' },
    ).hits;
    expect(first?.kind === 'passage' && first.why.every(({ reason }) => reason !== 'translation')).toBe(true);
  });
});

describe('The main language of a paper', () => {
  const passage = (document: string, lang: Passage['lang']): Passage => ({
    document,
    id: `${document}-${lang}`,
    text: 'x',
    lang,
    lines: [1, 1],
  });

  it('is that of most of its passages; the others stand aside', () => {
    const passages = packPassages([
      passage('a', 'en'),
      passage('a', 'kk'),
      passage('a', 'kk'),
      passage('b', 'en'),
    ]);
    const { aside, written } = languagesOf(passages);
    expect([0, 1, 2, 3].map(aside)).toEqual([true, false, false, false]);
    expect(written()).toEqual(new Set(['kk', 'en']));
  });
});
