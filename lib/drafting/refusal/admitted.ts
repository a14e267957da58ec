import type { RulingLanguage } from './model.ts';

/** Signs of a ground that the law admits, told by dates and by what is missing, not by a word alone. */
interface Signs {
  readonly penalty: RegExp;
  /** What a person did in the institution. */
  readonly deed: RegExp;
  /** The penalty is gone. */
  readonly gone: RegExp;
  /** Told of a trial, not of the institution. */
  readonly trial: RegExp;
  readonly month: RegExp;
  /** Said of this year without its number. */
  readonly thisYear: RegExp;
  readonly always: RegExp;
  /** Grounds of a refusal of replacement only. */
  readonly ofReplacement: RegExp;
  /** A year after such words lies ahead or is a mark of the law, not of the ruling. */
  readonly ahead: RegExp;
}

const SIGNS: Readonly<Record<RulingLanguage, Signs>> = {
  ru: {
    penalty:
      /взыскан|выговор|замечани|водвор|изолятор|одиночн\p{L}+ камер|карцер|наказан\p{L}* (в )?дисциплин/u,
    deed: /изъят|обнаружен|наш(ли|ел)|избил|ударил|драк|употреб|хранил|хранени|пронос|пронес|переброс|нападени|оскорб|отказал(ся|ась) (от|вы)|угрожал|угроз|опьянени|телефон|сим-карт|браг|наркотик|самоволь|побег|неповинов/u,
    gone: /(?<!не )погашен\p{L}*(?! не)|(?<!не )снят(ы|о|ых|ые|а|ыми|ой)?(?!\p{L})|(?<!не )истек|истечени\p{L}* срока (\p{L}+ )?взыскан|утратил/u,
    trial: /судим|приговор|осужден\p{L}* (за|по|к)(?!\p{L})/u,
    month:
      /январ|феврал|март|апрел|(?<!\p{L})ма[йяе](?!\p{L})|июн|июл|август|сентябр|октябр|ноябр|декабр|\d\d?\.\d\d\./u,
    thisYear: /(текущего|этого|сего|нынешнего) года|в (этом|текущем|нынешнем) году/u,
    always:
      /(полгода|полугода|шест\p{L}+ месяц\p{L}*|6 месяц\p{L}*)[^.]{0,60}не (прошло|истек|минул|миновал)|не (прошло|истек\p{L}*|минул\p{L}*)[^.]{0,30}(полгода|полугода|шест\p{L}+ месяц|6 месяц)|до эт(ой|ого) (дат|дня|срок|момент|времени)\p{L}* (еще )?(остал|остае|не)|(не хватает|недостает|не достает) (еще )?[^.]{0,20}(месяц|год|лет|дней|недел)|до (отбытия|истечения) (половин|двух трет|трет|четверт|установлен|необходим)[^.]{0,50}(остал|остае|не хват|недост)|право[^.]{0,90}(возникнет|появится|наступит|откроется)|не достиг\p{L}* (требуем|установлен|необходим)|(уклонени|уклоняется|уклонял\p{L}+)[^.]{0,60}(возмещ|уплат|выплат|погаш|расчет|труд|работ|лечени|долг|иск|исполн)|(возмещ|уплат|выплат|погаш|расчет|труд|работ|лечени|долг|иск|исполн)[^.]{0,60}(уклоняется|уклонял\p{L}+)|отозва(л|но|н|ла)(?!\p{L}*ся)|отзыв (ходатайств|принят)|просит [^.]{0,40}ходатайств[^.]{0,60}не рассматривать|срок (их |его )?(действия|погашения)[^.]{0,60}(продолжа|не наступ|не исте|не прош)|никем не (отмен|снят)|(в законной силе|сохраняет (свою )?силу|сохраняют (свою )?силу)|(законодател|закон|кодекс|стать)\p{L}*[^.]{0,140}(не распростран|исключает|исключил|закрыва|не допускает)|(положени|правил|возможност)\p{L}* об? (условно|удо|замен)[^.]{0,90}не распростран/u,
    ofReplacement: /особо тяжк/u,
    ahead: /(до|не ранее|после|по|с|к|наступит|возникнет|истекает|окончани\p{L}+|конец)[^.,]{0,16}$/u,
  },
  kk: {
    penalty: /сөгіс|ескерту|тәртіптік|изолятор|жаза(сы(?!н(ың)? өте)|лар|лан|ның|ға)|қамал|жеке камера/u,
    deed: /тәркілен|табыл|төбелес|ұрған|соққы|ұрып|қол жұмса|пайдалан|сақта|тыйым салынған|телефон|есірткі|арақ|мас күй|бас тартқан|орындама|тіл тигіз|балағат|қорқыт|қашып/u,
    gone: /(жаза|сөгіс|ескерту|ол(?!\p{L})|олар)\p{L}*[^.]{0,40}алынған(?! жоқ)|алып тастал|мерзімі (\p{L}+ )?өт(?!пе|кен жоқ)|мерзімі біт(?!пе)|жойыл|өтелген(?! жоқ)|күші(н)? жой/u,
    trial: /соттылы|сотталып|үкім/u,
    month:
      /қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан|\d\d?\.\d\d\./u,
    thisYear: /биыл|осы жыл|ағымдағы жыл/u,
    always:
      /алты ай(лық)?[^.]{0,60}(өтпе|өткен жоқ|толма|сақталма|күту|бітпе)|ай ғана өт(ті|кен)|жетіспейтін|өткен соң ғана|толған соң ғана|өтелген соң ғана|(құқы(ғы)?|мүмкіндігі)[^.]{0,70}(туады|туындайды|пайда болады|ашылады)|(?<!толық )(?<!аяғына дейін )(?<!соңына дейін )(өтеуге|отыруға) (тиіс|міндетті)(?! бөлік)|өтеуге[^.]{0,30}жетпей|(?<!(біраз|көп|едәуір) )(жартысы|бөлігі|үштен|төрттен)\p{L}*[^.]{0,40}(жетпейді|жетпеген|толмаған|әлі өтелме|өтелген жоқ|өтемеген|өтпеген)|мерзімі (әлі )?жалғас|күшін сақта|күшін жойма|күші бар|(ешқайсысы|бірі де) (\p{L}+ )?(алын|өтел)|жалтар(ған|у|ып)|қасақана төлеме|қайтарып ал(ды|ған|ып)|кері (ал|қайтар)|(заң|бап|бабы|кодекс)\p{L}*[^.]{0,140}(көзделмеген|көздемейді|жол бермейді|рұқсат етпейді|рұқсат бермейді|тыйым сал|қолданылмайды|таралмайды)/u,
    ofReplacement: /аса ауыр/u,
    ahead: /(дейін|кейін|соң)[^.]{0,2}$/u,
  },
};

const YEAR = /(?<!\d)20\d\d(?!\d)/g;

/** The year in which the ruling was made, as far as its dates tell: the latest that does not lie ahead. */
export function yearOfRuling(folded: string, language: RulingLanguage): number | undefined {
  const { ahead } = SIGNS[language];
  let year: number | undefined;
  for (const match of folded.matchAll(YEAR)) {
    const before = folded.slice(Math.max(0, match.index - 24), match.index);
    const after = folded.slice(match.index, match.index + 26);
    const lies = language === 'ru' ? ahead.test(before) : /дейін|кейін|аяқтал|басталады/u.test(after);
    const said = Number(match[0]);
    if (!lies && (year === undefined || said > year)) year = said;
  }
  return year;
}

const yearsIn = (folded: string): readonly number[] =>
  [...folded.matchAll(YEAR)].map(([digits]) => Number(digits));

/** Whether a sentence of the court names a ground of refusal that the law admits. */
export function admits(
  folded: string,
  language: RulingLanguage,
  { year, replacement, after = '' }: { year: number | undefined; replacement: boolean; after?: string },
): boolean {
  const signs = SIGNS[language];
  if (signs.always.test(folded) || (replacement && signs.ofReplacement.test(folded))) return true;
  const dated = yearsIn(folded).some((said) => said === year) && signs.month.test(folded);
  const recent = dated || signs.thisYear.test(folded);
  if (!recent || signs.trial.test(folded) || signs.gone.test(folded) || signs.gone.test(after)) return false;
  return signs.penalty.test(folded) || signs.deed.test(folded);
}

/** Whether the folded sentence says that a penalty is over. */
export const isGone = (folded: string, language: RulingLanguage): boolean =>
  SIGNS[language].gone.test(folded);

/** Whether a sentence tells of a penalty of years ago: it has expired, whether or not the court says so. */
export function oldPenalty(folded: string, language: RulingLanguage, year: number | undefined): boolean {
  if (year === undefined || !SIGNS[language].penalty.test(folded)) return false;
  const years = yearsIn(folded);
  return years.length > 0 && years.every((said) => said <= year - 2);
}
