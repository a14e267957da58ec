import type { Localized } from '../../../base/index.ts';
import { keysOf } from '../../diff/index.ts';
import { groupBy, ids } from '../facts.ts';
import { finding, type Rule } from '../rule.ts';

const folded = (text: string): string => keysOf(text).join(' ');

/** What a wording does against what its rationale says it is for. */
const OPPOSITES: readonly { readonly text: RegExp; readonly rationale: RegExp; readonly why: Localized }[] = [
  {
    text: /қолданылмайды|жол берілмейді|не\s+применя|не\s+допуска|не\s+распространя/u,
    rationale:
      /(?:босату|қолдану|ауыстыру)\s+мүмкіндігін\s+қамтамасыз|обеспечи\p{L}+\s+возможность\s+(?:\p{L}+\s+)?(?:освобожд|примен|замен)/u,
    why: {
      kk: 'мәтінде тыйым салынған, ал негіздемеде мүмкіндік беру туралы айтылған',
      ru: 'текст запрещает, а обоснование говорит об обеспечении возможности',
      en: 'the text bars what the rationale says it secures',
    },
  },
  {
    text: /бұзғаны\s+үшін|за\s+(?:\p{L}+\s+)?нарушени/u,
    rationale:
      /заңға\s+бағынатын\s+мінез|мінез\s*құлқын\s+ынталандыру|ынталандыру\s+үшін|поощрени\p{L}+\s+(?:\p{L}+\s+)?поведени|стимулиров\p{L}+\s+(?:\p{L}+\s+)?(?:поведени|исправлени)/u,
    why: {
      kk: 'мәтінде бұзғаны үшін шара көзделген, ал негіздемеде жақсы мінез-құлықты ынталандыру туралы айтылған',
      ru: 'текст вводит меру за нарушение, а обоснование говорит о поощрении',
      en: 'the text punishes a breach, the rationale speaks of rewarding conduct',
    },
  },
];

/** A wording that does the reverse of what its rationale says. */
export const rationaleOpposite: Rule = {
  id: 'amendments/rationale-opposite',
  ok: [
    {
      number: 1,
      element: '10-бап',
      current: 'Жоқ',
      proposed: 'Оларға жеңілдік қолданылмайды.',
      rationale: 'Қоғамды қорғау үшін жеңілдік шектеледі.',
    },
  ],
  not_ok: [
    {
      number: 1,
      element: '10-бап',
      current: 'Жоқ',
      proposed: 'Оларға жеңілдік қолданылмайды.',
      rationale: 'Бұл жеңілдік қолдану мүмкіндігін қамтамасыз етеді.',
    },
  ],
  check: (rows) =>
    rows.flatMap((facts) =>
      OPPOSITES.filter(
        ({ text, rationale }) =>
          text.test(facts.added.join(' ')) && rationale.test(folded(facts.row.rationale)),
      ).map(({ why }) =>
        finding(
          'amendments/rationale-opposite',
          {
            kk: `${facts.row.id} мәтіні негіздемесіне қайшы (${why.kk}): бірін түзетіңіз.`,
            ru: `Текст ${facts.row.id} противоречит обоснованию (${why.ru}): исправьте одно из двух.`,
            en: `The text of ${facts.row.id} contradicts its rationale (${why.en}): correct one of them.`,
          },
          { place: facts.row.id },
        ),
      ),
    ),
};

/** Institutes that are easily taken one for another. */
const INSTITUTES: readonly (readonly [Localized, RegExp])[] = [
  [
    { kk: 'шартты түрде мерзімінен бұрын босату', ru: 'условно-досрочное освобождение', en: 'parole' },
    /шартты\s+түрде\s+мерзімінен\s+бұрын\s+босат|условно\s*-?\s*досрочн/u,
  ],
  [
    { kk: 'шартты түрде соттау', ru: 'условное осуждение', en: 'conditional sentence' },
    /шартты\s+түрде\s+сотт|условн\p{L}+\s+осужд/u,
  ],
];

/** A rationale about one institute beside a norm about another. */
export const rationaleInstitute: Rule = {
  id: 'amendments/rationale-other-institute',
  ok: [
    {
      number: 1,
      element: '10-бап',
      current: 'Жоқ',
      proposed: 'Шартты түрде сотталған адам тіркеледі.',
      rationale: 'Шартты түрде соттау тәртібі нақтыланады.',
    },
  ],
  not_ok: [
    {
      number: 1,
      element: '10-бап',
      current: 'Жоқ',
      proposed: 'Шартты түрде сотталған адам тіркеледі.',
      rationale: 'Шартты түрде мерзімінен бұрын босату тәртібі нақтыланады.',
    },
  ],
  check: (rows) =>
    rows.flatMap((facts) => {
      const text = folded(`${facts.row.current} ${facts.row.proposed}`);
      const reasons = folded(facts.row.rationale);
      const own = INSTITUTES.filter(([, pattern]) => pattern.test(text));
      const other = INSTITUTES.filter(([, pattern]) => pattern.test(reasons) && !pattern.test(text));
      if (own.length === 0 || other.length === 0) return [];
      const [mine, theirs] = [own[0]?.[0], other[0]?.[0]];
      if (mine === undefined || theirs === undefined) return [];
      const message: Localized = {
        kk: `${facts.row.id} нормасы «${mine.kk}» туралы, ал негіздемесі «${theirs.kk}» туралы: негіздемені тексеріңіз.`,
        ru: `Норма ${facts.row.id} касается института «${mine.ru}», а обоснование говорит про «${theirs.ru}»: проверьте обоснование.`,
        en: `${facts.row.id} is about "${mine.en}" but its rationale speaks of "${theirs.en}": check the rationale.`,
      };
      return [finding('amendments/rationale-other-institute', message, { place: facts.row.id })];
    }),
};

/** Treaties and rules by the words a rationale names them with. */
const STANDARDS =
  /конвенция\p{L}*|ережелер\p{L}*(?=\s*\(БҰҰ)|бангкок\s+ережелер\p{L}*|мандела\s+ережелер\p{L}*|токио\s+ережелер\p{L}*|конвенци[яиюей]+|(?<!\p{L})пакт[аеуом]*\s+о\s+(?:гражданских|экономических)|(?:бангкокск|токийск|пекинск)\p{L}+\s+правил\p{L}*|правил\p{L}*\s+(?:нельсона\s+)?(?:мандел|бангкок|токи)\p{L}*/giu;

/** The number stands within this many characters: after the name in Kazakh, before it in Russian. */
const NEAR = 30;

/** A standard named without its article or rule. */
export const standardWithoutArticle: Rule = {
  id: 'amendments/standard-without-article',
  ok: [
    {
      number: 1,
      element: '10-бап',
      current: 'Жоқ',
      proposed: 'Бала бірге тұрады.',
      rationale: 'Бала құқықтары туралы конвенцияның 3-бабына сәйкес.',
    },
  ],
  not_ok: [
    {
      number: 1,
      element: '10-бап',
      current: 'Жоқ',
      proposed: 'Бала бірге тұрады.',
      rationale: 'Бала құқықтары туралы конвенцияға сәйкес.',
    },
  ],
  check: (rows) =>
    [...groupBy(rows, ({ group }) => group).values()].flatMap((group) => {
      const bare = group.filter(({ row }) => {
        const named = [...row.rationale.matchAll(STANDARDS)];
        return (
          named.length > 0 &&
          !named.some((match) =>
            /\d/.test(
              row.rationale.slice(Math.max(0, match.index - NEAR), match.index + match[0].length + NEAR),
            ),
          )
        );
      });
      if (bare.length === 0) return [];
      const message: Localized = {
        kk: `${ids(bare)} негіздемесінде халықаралық құжаттың бабы немесе ережесі көрсетілмеген: нақты нөмірін жазыңыз.`,
        ru: `В обосновании ${ids(bare)} международный документ назван без статьи или правила: укажите номер.`,
        en: `The rationale of ${ids(bare)} names an international document without its article or rule: give the number.`,
      };
      return [
        finding('amendments/standard-without-article', message, { severity: 'info', place: ids(bare) }),
      ];
    }),
};
