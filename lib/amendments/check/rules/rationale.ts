import type { Localized } from '../../../base/index.ts';
import { keysOf } from '../../diff/index.ts';
import { OldWords } from '../../import/lcs-length.ts';
import { groupBy, ids, type RowFacts, short, stem } from '../facts.ts';
import { finding, type Rule } from '../rule.ts';

const folded = (text: string): string => keysOf(text).join(' ');
const CURRENT = '10-бап. Қабылдау\n1. Адам мекемеге қабылданады.';

/** A row without reasons. */
export const rationaleMissing: Rule = {
  id: 'amendments/rationale-missing',
  ok: [
    {
      number: 1,
      element: '10-бап',
      current: CURRENT,
      proposed: `${CURRENT} Ол тіркеледі.`,
      rationale: 'Тіркеу есепке алуды жеңілдетеді.',
    },
  ],
  not_ok: [
    { number: 1, element: '10-бап', current: CURRENT, proposed: `${CURRENT} Ол тіркеледі.`, rationale: '' },
  ],
  check: (rows) =>
    rows
      .filter(({ row }) => row.rationale.trim() === '')
      .map(({ row }) =>
        finding(
          'amendments/rationale-missing',
          {
            kk: `${row.id} жолында негіздеме жоқ: өзгерістің себебін және сүйенетін нормаларды жазыңыз.`,
            ru: `В ${row.id} нет обоснования: напишите причину изменения и нормы, на которые оно опирается.`,
            en: `${row.id} has no rationale: write why the change is made and on which norms it rests.`,
          },
          { place: row.id },
        ),
      ),
};

/** Two equal wordings beside a rationale that argues for a change. */
export const noChange: Rule = {
  id: 'amendments/no-change',
  ok: [{ number: 1, element: '10-бап', current: CURRENT, proposed: `${CURRENT} Ол тіркеледі.` }],
  not_ok: [
    {
      number: 1,
      element: '10-бап',
      current: CURRENT,
      proposed: CURRENT,
      rationale: 'Норманы өзгерту қажет.',
    },
  ],
  check: (rows) =>
    rows
      .filter(
        ({ diff, row }) => diff.inserted.length + diff.deleted.length === 0 && row.proposed.trim() !== '',
      )
      .map(({ row }) =>
        finding(
          'amendments/no-change',
          {
            kk: `${row.id} жолында екі редакция бірдей, ал негіздеме өзгерісті дәлелдейді: түсіп қалған өзгерісті енгізіңіз.`,
            ru: `В ${row.id} обе редакции одинаковы, хотя обоснование доказывает изменение: внесите пропавшее изменение.`,
            en: `Both wordings of ${row.id} are the same although the rationale argues for a change: put in what was lost.`,
          },
          { severity: 'error', place: row.id },
        ),
      ),
};

/** The same reasons for different changes: for rival variants, or for different articles. */
export const rationaleShared: Rule = {
  id: 'amendments/rationale-shared',
  ok: [
    {
      number: 1,
      element: '10-бап',
      current: CURRENT,
      proposed: 'Бір.',
      rationale:
        'Бірінші себеп: мерзім қысқа болғандықтан құжаттар дайын емес, осыған байланысты ұзарту керек.',
    },
    {
      number: 2,
      element: '11-бап',
      current: CURRENT,
      proposed: 'Екі.',
      rationale:
        'Екінші себеп: баланың мүддесі мен отбасының бірлігі үшін кездесу санын арттыру орынды болады.',
    },
  ],
  not_ok: [
    {
      number: 1,
      element: '10-бап',
      current: CURRENT,
      proposed: 'Бір.',
      rationale:
        'Мерзім қысқа болғандықтан құжаттар дайын емес, осыған байланысты оны ұзарту керек деп санаймыз.',
    },
    {
      number: 2,
      element: '11-бап',
      current: CURRENT,
      proposed: 'Екі.',
      rationale:
        'Мерзім қысқа болғандықтан құжаттар дайын емес, осыған байланысты оны ұзарту керек деп санаймыз.',
    },
  ],
  check: (rows) => {
    const named = rows.map((facts) => ({ facts, keys: keysOf(facts.row.rationale) }));
    const sets: { facts: RowFacts; keys: string[] }[][] = [];
    for (const item of named.filter(({ keys }) => keys.length >= 10)) {
      const home = sets.find((set) => alike(set[0]?.keys ?? [], item.keys));
      if (home === undefined) sets.push([item]);
      else home.push(item);
    }
    return sets
      .filter((set) => set.length > 1)
      .map((set) => {
        const group = set.map(({ facts }) => facts);
        const message: Localized = {
          kk: `${ids(group)} жолдарының негіздемесі бірдей, ал өзгерістері әртүрлі: әрқайсысын неге ұсынатыныңызды бөлек дәлелдеңіз.`,
          ru: `У ${ids(group)} одно обоснование на разные изменения: обоснуйте каждое отдельно.`,
          en: `${ids(group)} share one rationale for different changes: give reasons for each.`,
        };
        return finding('amendments/rationale-shared', message, { place: ids(group) });
      });
  },
};

/** Nearly the same words. */
const ALIKE = 0.93;

function alike(one: readonly string[], other: readonly string[]): boolean {
  if (Math.min(one.length, other.length) < ALIKE * Math.max(one.length, other.length)) return false;
  return new OldWords(one).common(other) >= ALIKE * Math.max(one.length, other.length);
}

/** Sentences in which a rationale says what the change provides. */
const PROPOSES = /ұсынылады|көздейтін|енгізу\s+қажет|тек\s|предлагается|необходимо\s+ввести|ретінде\s+енгіз/u;
const QUANTITY =
  /(?<![\p{L}\p{N}-])(\d+|бір|екі|үш|төрт|бес|алты|жеті)\s+(?:\p{L}+\s+)?(тәулік|ай(?=\p{L}*\s+мерзім)|минут|қорытынды|кіші\s+түр|түрі|сутк|заключени|вид)/gu;
const DIGITS: Readonly<Record<string, string>> = {
  бір: '1',
  екі: '2',
  үш: '3',
  төрт: '4',
  бес: '5',
  алты: '6',
  жеті: '7',
};

/** A number the rationale promises and the wording lacks. */
export const rationaleNumbers: Rule = {
  id: 'amendments/rationale-number',
  ok: [
    {
      number: 1,
      element: '10-бап',
      current: 'Жоқ',
      proposed: 'Адам 5 тәулікке шығады.',
      rationale: 'Адамның 5 тәулікке шығуы ұсынылады.',
    },
  ],
  not_ok: [
    {
      number: 1,
      element: '10-бап',
      current: 'Жоқ',
      proposed: 'Адам қысқа мерзімге шығады.',
      rationale: 'Адамның 5 тәулікке шығуы ұсынылады.',
    },
  ],
  check: (rows) =>
    [...groupBy(rows, ({ group }) => group).values()].flatMap((group) =>
      group.flatMap((facts) => {
        const promised = facts.row.rationale
          .split(/(?<=[.;])\s+/u)
          .filter((sentence) => PROPOSES.test(sentence.toLowerCase()))
          .flatMap((sentence) => [...sentence.toLowerCase().matchAll(QUANTITY)]);
        const missing = promised.filter((match) => !hasQuantity(facts, match[1] ?? '', match[2] ?? ''));
        if (missing.length === 0) return [];
        const list = [...new Set(missing.map((match) => match[0]))].join(', ');
        const message: Localized = {
          kk: `${facts.row.id} негіздемесінде «${list}» аталған, ал ұсынылатын мәтінде ол жоқ: мәтін мен негіздемені сәйкестендіріңіз.`,
          ru: `Обоснование ${facts.row.id} называет «${list}», а в тексте этого нет: согласуйте текст и обоснование.`,
          en: `The rationale of ${facts.row.id} names "${list}", which the wording lacks: make text and rationale agree.`,
        };
        return [finding('amendments/rationale-number', message, { place: facts.row.id, actual: list })];
      }),
    ),
};

function hasQuantity({ row, added }: RowFacts, number: string, unit: string): boolean {
  const digit = DIGITS[number] ?? number;
  const words = added.join(' ');
  if (/кіші\s+түр|түрі/u.test(unit))
    return (
      (row.proposed.match(/\d\)\s/g)?.length ?? 0) - (row.current.match(/\d\)\s/g)?.length ?? 0) >=
      Number(digit)
    );
  return new RegExp(`(?:^|\\s)(?:${digit}|${number})\\s+(?:\\p{L}+\\s+)?${unit}`, 'u').test(words);
}

/** A quotation in a rationale that the wording of the row does not have in full. */
export const rationaleQuote: Rule = {
  id: 'amendments/rationale-quote',
  ok: [
    {
      number: 1,
      element: '10-бап',
      current: 'Жоқ',
      proposed: 'Адамға «кездесу құқығымен бірге берілетін» рұқсат жазылады.',
      rationale: 'Мәтінге «кездесу құқығымен бірге берілетін» деген сөздер енгізіледі.',
    },
  ],
  not_ok: [
    {
      number: 1,
      element: '10-бап',
      current: 'Жоқ',
      proposed: 'Адамға кездесу құқығымен бірге берілетін рұқсат жазылады.',
      rationale: 'Мәтінге «кездесу мен сөйлесу құқығымен бірге берілетін» деген сөздер енгізіледі.',
    },
  ],
  check: (rows) =>
    rows.flatMap((facts) =>
      [...facts.row.rationale.matchAll(/«([^«»]{20,300})»/gu)].flatMap((match) => {
        const quote = keysOf(match[1] ?? '');
        if (quote.length < 5) return [];
        const own = shareOf(quote, facts);
        const rival = rows.some(
          (other) => other.group === facts.group && other !== facts && shareOf(quote, other) >= 0.6,
        );
        if (own >= 1 || rival || shareOfText(quote, facts.row.current) >= 1) return [];
        const better = rows
          .filter((other) => other.group !== facts.group && provisionOf(other) === provisionOf(facts))
          .filter((other) => shareOf(quote, other) >= 0.7 && shareOf(quote, other) > own + 0.15);
        if (better.length > 0) return [elsewhere(facts, better, match[1] ?? '')];
        return own >= 0.4 ? [lacking(facts, match[1] ?? '')] : [];
      }),
    ),
};

const provisionOf = ({ act, article }: RowFacts): string => `${act}/${article ?? ''}`;
const shareOfText = (quote: readonly string[], text: string): number =>
  new OldWords(quote.map(stem)).common(keysOf(text).map(stem)) / quote.length;
const shareOf = (quote: readonly string[], { row }: RowFacts): number => shareOfText(quote, row.proposed);

function lacking({ row }: RowFacts, quote: string) {
  const message: Localized = {
    kk: `${row.id} негіздемесі «${short(quote, 90)}» деген сөздерді келтіреді, ал мәтінде олар толық жоқ: мәтінді толықтырыңыз немесе негіздемені түзетіңіз.`,
    ru: `Обоснование ${row.id} приводит слова «${short(quote, 90)}», которых в тексте нет полностью: дополните текст или исправьте обоснование.`,
    en: `The rationale of ${row.id} quotes "${short(quote, 90)}", which the wording does not have in full: complete the text or correct the rationale.`,
  };
  return finding('amendments/rationale-quote', message, { place: row.id, actual: short(quote) });
}

function elsewhere({ row }: RowFacts, better: readonly RowFacts[], quote: string) {
  const message: Localized = {
    kk: `${row.id} негіздемесі «${short(quote, 90)}» туралы айтады, ал бұл сөздер ${ids(better)} жолында: дәлелді өз жолына көшіріңіз.`,
    ru: `Обоснование ${row.id} говорит о словах «${short(quote, 90)}», которые стоят в ${ids(better)}: перенесите довод к своей строке.`,
    en: `The rationale of ${row.id} speaks of "${short(quote, 90)}", which stands in ${ids(better)}: move the argument to its own row.`,
  };
  return finding('amendments/rationale-quote', message, {
    place: `${row.id}, ${ids(better)}`,
    actual: short(quote),
  });
}

/** What a wording does against what its rationale says it is for. */
const OPPOSITES: readonly { readonly text: RegExp; readonly rationale: RegExp; readonly why: Localized }[] = [
  {
    text: /қолданылмайды|жол берілмейді/u,
    rationale: /(?:босату|қолдану|ауыстыру)\s+мүмкіндігін\s+қамтамасыз/u,
    why: {
      kk: 'мәтін тыйым салады, негіздеме мүмкіндік беруді айтады',
      ru: 'текст запрещает, обоснование говорит об обеспечении возможности',
      en: 'the text bars what the rationale says it secures',
    },
  },
  {
    text: /бұзғаны\s+үшін/u,
    rationale: /заңға\s+бағынатын\s+мінез|мінез\s*құлқын\s+ынталандыру|ынталандыру\s+үшін/u,
    why: {
      kk: 'мәтін бұзғаны үшін шара қолданады, негіздеме жақсы мінез-құлықты ынталандыруды айтады',
      ru: 'текст вводит меру за нарушение, обоснование говорит о поощрении',
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
    /шартты\s+түрде\s+мерзімінен\s+бұрын\s+босат/u,
  ],
  [
    { kk: 'шартты түрде соттау', ru: 'условное осуждение', en: 'conditional sentence' },
    /шартты\s+түрде\s+сотт/u,
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
        kk: `${facts.row.id} нормасы «${mine.kk}» туралы, ал негіздемесі «${theirs.kk}» туралы айтады: негіздемені тексеріңіз.`,
        ru: `Норма ${facts.row.id} касается института «${mine.ru}», а обоснование говорит про «${theirs.ru}»: проверьте обоснование.`,
        en: `${facts.row.id} is about "${mine.en}" but its rationale speaks of "${theirs.en}": check the rationale.`,
      };
      return [finding('amendments/rationale-other-institute', message, { place: facts.row.id })];
    }),
};

/** Treaties and rules by the words a rationale names them with. */
const STANDARDS =
  /конвенция\p{L}*|ережелер\p{L}*(?=\s*\(БҰҰ)|бангкок\s+ережелер\p{L}*|мандела\s+ережелер\p{L}*|токио\s+ережелер\p{L}*|конвенци[яиюей]+|правил\p{L}*\s+(?:мандел|бангкок|токи)\p{L}*/giu;

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
            /\d/.test(row.rationale.slice(match.index, match.index + match[0].length + 30)),
          )
        );
      });
      if (bare.length === 0) return [];
      const message: Localized = {
        kk: `${ids(bare)} негіздемесінде халықаралық құжат бабы немесе ережесі көрсетілмей аталған: нақты нөмірін жазыңыз.`,
        ru: `В обосновании ${ids(bare)} международный документ назван без статьи или правила: укажите номер.`,
        en: `The rationale of ${ids(bare)} names an international document without its article or rule: give the number.`,
      };
      return [
        finding('amendments/standard-without-article', message, { severity: 'info', place: ids(bare) }),
      ];
    }),
};
