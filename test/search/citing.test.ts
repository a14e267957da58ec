import { describe, expect, it } from 'vitest';
import { createCorpus, parseCorpus, passagesOfText } from '../../lib/corpus/index.ts';
import { provisionsCited } from '../../lib/search/citing.ts';
import {
  buildCorpusIndex,
  buildIndex,
  createSearcher,
  openIndex,
  packPassages,
  passageDocuments,
} from '../../lib/search/index.ts';

const TOKYO = `
address: un/tokyo-rules
kind: rules
status: soft-law
status_note: { kk: Қарар, ru: Резолюция, en: Resolution }
title: { kk: Токио ережелері, ru: Токийские правила, en: Tokyo Rules }
short: { kk: Токио ережелері, ru: Токийские правила, en: Tokyo Rules }
unit: rule
adopted: 1990-12-14
edition: 1990-12-14
official_url: https://undocs.org/A/RES/45/110
verification: { mark: unchecked }
provisions:
  - number: "14.3"
    heading: { kk: Шартты бұзу, ru: Нарушение условий, en: Breach of conditions }
    text:
      kk: Шарттың бұзылуы өздігінен қамауға алуға әкелмейді.
      ru: Нарушение условий не ведёт само собой к заключению.
      en: A breach of conditions does not by itself lead to imprisonment.
    topics: [measures]
    whom: [all]
    stages: [serving]
`;

const { data } = parseCorpus([{ path: 'instruments/un-tokyo-rules.yaml', text: TOKYO }]);
const corpus = createCorpus(data);
const corpusIndex = openIndex(buildCorpusIndex(corpus));

/** Neither paper says a word of the questions; one cites the rule. */
const PAPERS = {
  citing: 'Ғалым бұл пікірін Токио ережелерінің 14.3-ережесіне сүйеніп айтады, оны әріптестері де қостайды.',
  other: 'Ғалым бұл пікірін көршісінің әңгімесіне сүйеніп айтады, оны әріптестері де қостайды.',
};

function found(query: string, papers: Readonly<Record<string, string>> = PAPERS) {
  const library = Object.entries(papers).map(([id, text]) => {
    const passages = passagesOfText(text, id);
    const index = openIndex(buildIndex(passageDocuments(passages)));
    return { index, passages: packPassages(passages), documents: [] };
  });
  const { hits, fit, total } = createSearcher({ corpus, index: corpusIndex, library }).search(query, {
    in: 'library',
  });
  return {
    hits,
    fit,
    total,
    documents: hits.flatMap((hit) => (hit.kind === 'passage' ? [hit.document] : [])),
  };
}

describe('Passages that cite a provision', () => {
  it('are found by what the provision says in the language of the question', () => {
    expect(found('does a breach of conditions lead to imprisonment').documents[0]).toBe('citing');
    expect(found('ведёт ли нарушение условий к заключению').documents[0]).toBe('citing');
  });

  it('are found by its citation in another language', () => {
    expect(found('Tokyo Rules 14.3').documents[0]).toBe('citing');
  });

  it('say that they were found for what they cite', () => {
    const { hits, total } = found('does a breach of conditions lead to imprisonment');
    expect(hits[0]?.why).toContainEqual({
      reason: 'citation',
      query: 'Tokyo Rules, 14.3',
      found: 'un/tokyo-rules/14.3',
    });
    expect(total).toBeGreaterThanOrEqual(hits.length);
  });

  it('are not sure to answer: the rule does, not they', () => {
    expect(found('does a breach of conditions lead to imprisonment').fit).not.toBe('sure');
  });

  it('are left alone by a question that finds no provision', () => {
    expect(found('blue umbrella factory').documents).toEqual(
      found('blue umbrella factory', { other: PAPERS.other }).documents,
    );
  });
});

describe('What a text cites', () => {
  it('is each provision once, the whole of it', () => {
    expect(
      provisionsCited('Мандела ережелерінің 45-ережесі мен ҚК 72-бабының 3-бөлігі; тағы да ҚК 72-бап.'),
    ).toEqual(['un/mandela-rules/45', 'kz/criminal-code/72']);
    expect(provisionsCited('Бұл жерде ештеңе келтірілмеген.')).toEqual([]);
  });
});
