/** What was asked for and refused. */
export type Relief = 'parole' | 'commutation';

const RELIEF_SIGNS: readonly (readonly [relief: Relief, sign: RegExp])[] = [
  [
    'parole',
    /условно-досрочн|досрочн\S* освобожд|освобо(дить|ждени\S*) досрочно|удо(?![а-я])|шартты түрде мерзімінен|мерзімінен (бұрын|ерте) босат|шт?мбб?(?![а-яәіңғүұқөһ])/,
  ],
  [
    'commutation',
    /замен\S* (ему |ей )?(неотбыт|наказан|лишени|оставш)|более мягк|неғұрлым (жұмсақ|жеңіл)|жұмсақ түр|ауыстыру|нжжа|жжт?а(?![а-я])|жта(?![а-я])|змн(?![а-я])/,
  ],
];

/** What a folded ruling decides on: the relief it names oftener. */
export function reliefOfRuling(folded: string): Relief | 'unknown' {
  const counts = RELIEF_SIGNS.map(([relief, sign]) => {
    const all = folded.match(new RegExp(sign.source, 'g'))?.length ?? 0;
    return [relief, all] as const;
  });
  const [first, second] = counts.sort((left, right) => right[1] - left[1]);
  if (first === undefined || first[1] === 0) return 'unknown';
  return second !== undefined && second[1] === first[1] ? 'unknown' : first[0];
}
