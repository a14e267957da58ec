import type { Heard } from './hearing.ts';
import type { RulingLanguage } from './model.ts';
import { any, type Ready } from './ready.ts';
import { ROLES } from './roles.ts';

/**
 * How a ruling opens: who asks, what the administration and the parties say, what the law says. The court's own
 * reasons come after it, so nothing in the opening is one of them.
 */
interface Signs {
  /** A paragraph that tells what papers or parties say begins so. */
  readonly tells: RegExp;
  /** A paragraph on the law or on the procedure begins so. */
  readonly recites: RegExp;
}

const SIGNS: Readonly<Record<RulingLanguage, Signs>> = {
  ru: {
    tells:
      /^(по (сообщению|данным|сведениям|информации|справке|характеристике|словам|пояснени)|согласно (справк|характеристик|сообщени|данным|сведени|представленн|материал|заключени)|из (личного дела|характеристики|справк|пояснени|материал|представленн)|как (следует|видно|усматривается) из|(представител|начальник|администраци|учреждени|прокурор|защитник|адвокат|потерпевш|психолог|воспитател)\p{L}*(?!\p{L})|сам(а)? осужденн|осужденн(ый|ая) (в (судебном )?заседании|пояснил|показал|просил|сказал|сообщил)|в судебном заседании|допрошенн)/u,
    recites:
      /^(материал\p{L}* рассмотрен|дело рассмотрено|вопрос о|при разрешении (ходатайств|подобн|так)|разрешая (такие|подобные)|нормативн\p{L}+ постановлени|верховн\p{L}+ суд|согласно (стать|част|пункт|нормативн|закон|требовани|положени|ст\.|ч\.|п\.)|в соответствии со? |в силу (стать|част|пункт|закон|требовани|положени|ст\.|ч\.)|по смыслу |стать[яией]|ст\.|част[ьи] |закон(?!\p{L})|порядок )/u,
  },
  kk: {
    tells:
      /^(мекеме\p{L}* (өкілі|әкімшілігі|берген)|мекеме(ден|нің)?(?!\p{L})|әкімшілік|әйелдер мекемесі|жасақ бастығы|прокурор|қорғаушы|адвокат|жәбірленуші|психолог|тәрбиеші|сотталған(ның)? (өзі|сөзінше|сот отырысында)|мінездеме|анықтама|жеке іс|іс материалдары|сот отырысында)/u,
    recites:
      /^(материал|іс(?!\p{L})|қк|қпк|қак|қылмыстық|жоғарғы сот|нормативтік|заң|осы кодекс|мұндай өтінішхат\p{L}* (қара|шеш)|өтінішхатты (қара|шеш)\p{L}*да)/u,
  },
};

/** Fewest paragraphs of a ruling that is told in parts: opening, reasons, decision. */
const PARTS = 3;

/** Most sentences of a first paragraph: a longer one is a page of a file that tells no paragraphs. */
const LONGEST_HEAD = 10;

interface Paragraph {
  readonly first: number;
  readonly after: number;
}

/** Longest line of a text whose paragraphs are broken into lines, as those of a PDF are. */
const WIDEST = 130;
/** A line shorter than this part of the widest ends a paragraph. */
const SHORT_OF_WIDEST = 0.85;

/** Whether the line break after a place ends a paragraph: in a text broken into lines, one after a short line does. */
function breaks(ruling: string): (from: number, to: number) => boolean {
  const widest = ruling.split('\n').reduce((most, { length }) => Math.max(most, length), 0);
  return (from, to) => {
    const between = ruling.slice(from, to);
    if (!between.includes('\n')) return false;
    if (widest > WIDEST || /\n\s*\n/.test(between)) return true;
    return from - (ruling.lastIndexOf('\n', from - 1) + 1) < widest * SHORT_OF_WIDEST;
  };
}

/** Sentences by paragraph: a paragraph ends where a line ends with the end of a sentence. */
function paragraphsOf(ruling: string, all: readonly Heard[]): readonly Paragraph[] {
  const ended = breaks(ruling);
  const paragraphs: Paragraph[] = [];
  let first = 0;
  all.forEach(({ passage }, index) => {
    const next = all[index + 1];
    const ends = next === undefined || ended(passage.end, next.passage.start);
    if (!ends) return;
    paragraphs.push({ first, after: index + 1 });
    first = index + 1;
  });
  return paragraphs;
}

/** How many sentences of the ruling are its opening; 0 where it is not told in parts. */
export function openingOf(
  ruling: string,
  all: readonly Heard[],
  { language, ready }: { language: RulingLanguage; ready: Ready },
): number {
  const { tells, recites } = SIGNS[language];
  const { court, concludes, introduces, refuses } = ROLES[language];
  const { reasoning, turn } = ready.roles;
  const paragraphs = paragraphsOf(ruling, all);
  // A first part that decides, or that is a page, is no opening.
  const head = all.slice(0, paragraphs[0]?.after);
  const decides = head.some(({ party, folded }) => !party && refuses.test(folded));
  if (paragraphs.length < PARTS || head.length > LONGEST_HEAD || decides) return 0;
  const judges = ({ party, folded, reading }: Heard): boolean =>
    !party && court.test(folded) && (concludes.test(folded) || any(reasoning, reading));
  let lawTold = false;
  for (const { first, after } of paragraphs.slice(1, -1)) {
    const { party, folded } = all[first] as Heard;
    const ofLaw = recites.test(folded);
    if (!ofLaw && !party && !tells.test(folded) && !introduces.test(folded)) return first;
    // The court may begin to reason within a paragraph on the parties, and after «however» in one on the law.
    const begins = all
      .slice(first, after)
      .findIndex((one) => judges(one) && (!ofLaw || any(turn, one.reading)));
    // After the law comes what the court makes of it, though it may begin with the words of a party.
    if (lawTold && !ofLaw && (begins !== -1 || !party)) return first;
    if (begins !== -1) return first + begins;
    lawTold ||= ofLaw;
  }
  return 0;
}
