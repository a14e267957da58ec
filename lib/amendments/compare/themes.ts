import type { Localized } from '../../base/index.ts';
import { keysOf } from '../diff/index.ts';
import type { Relation } from './edits.ts';

/** A passage of a policy document. */
export interface PolicyItem {
  readonly source: string;
  readonly id: string;
  readonly text: string;
  /** A theme given by a person counts before the one read from the text. */
  readonly theme?: string;
}

export interface ComparedTheme {
  readonly theme: string;
  readonly label: Localized;
  /** Documents that speak of the theme together: `compatible`; one alone: `only_here`. */
  readonly relation: Extract<Relation, 'compatible' | 'only_here'>;
  readonly sources: readonly { readonly source: string; readonly items: readonly PolicyItem[] }[];
  /** Documents that are silent on the theme. */
  readonly silent: readonly string[];
}

interface Theme {
  readonly id: string;
  readonly label: Localized;
  /** Words or phrases (beginnings of words) and how strongly they tell the theme. */
  readonly signs: readonly (readonly [RegExp, number])[];
}

/** The themes of penal policy. What tells a theme is its own words, not the words all such papers use. */
const THEMES: readonly Theme[] = [
  theme('intl_standards', 'халықаралық стандарттар', 'международные стандарты', 'international standards', [
    [/международн\p{L}+ (?:стандарт|договор|документ|обязательств)/u, 3],
    [/халықаралық (?:стандарт|құжат|келісім|құқықтық акт)/u, 3],
    [/стандарттарға .*жақындат/u, 2],
  ]),
  theme('post_release', 'босатылғаннан кейінгі көмек', 'помощь после освобождения', 'help after release', [
    [/освобожд[её]нн\p{L}+ (?:лиц|граждан)|лиц\p{L}* освобо/u, 4],
    [/постпенитенциарн/u, 5],
    [/босатылған (?:адам|азамат)/u, 4],
    [/бейімде/u, 1],
    [/пенитенциарлықтан кейінгі/u, 5],
  ]),
  theme('alternatives', 'оқшаулауға балама шаралар', 'меры без изоляции', 'measures without isolation', [
    [/не связанн\p{L}+ с изоляц|альтернативн\p{L}+ (?:лишению|наказани|мер)/u, 4],
    [/оқшаулауға байланысты емес/u, 4],
    [/қуғын сүргін/u, 2],
  ]),
  theme('probation', 'пробация органы', 'орган пробации', 'the probation body', [
    [/(?:служб|орган)\p{L}* пробации/u, 4],
    [/пробацияның .*(?:тәуелсіз|ұйымдық құқықтық)/u, 4],
    [/мамандандырылған орган/u, 4],
    [/пробация қызметі мен оның/u, 2],
    [/тәуелсіз мемлекетт/u, 2],
  ]),
  theme(
    'penitentiary_probation',
    'пенитенциарлық пробация',
    'пенитенциарная пробация',
    'probation in prison',
    [
      [/пенитенциарн\p{L}+ пробаци/u, 5],
      [/пенитенциарлық пробация/u, 5],
    ],
  ),
  theme(
    'individualisation',
    'жазаны даралау және жеке бағдарламалар',
    'индивидуализация и программы',
    'individual programmes',
    [
      [/индивидуализац|индивидуальн\p{L}+ программ/u, 4],
      [/даралау/u, 4],
      [/жеке бағдарлама/u, 4],
      [/тәрбиелік жағын/u, 2],
    ],
  ),
  theme('labour_education', 'еңбек пен оқу', 'труд и обучение', 'work and education', [
    [/труд(?:а|у|ом|ов\p{L}*|оустр\p{L}*)?(?!\p{L})/u, 2],
    [/занятост|профессиональн\p{L}+ обучени/u, 3],
    [/еңбек/u, 2],
    [/мамандық/u, 2],
    [/жұмыспен қамту/u, 3],
    [/оқыт/u, 1],
  ]),
  theme('staff', 'қызметкерлер', 'персонал', 'staff', [
    [/персонал|сотрудник/u, 4],
    [/персонал/u, 4],
    [/қызметкерлер(?:і|іне)? (?:арналған|үшін)/u, 4],
    [/құндылық парадигма/u, 2],
    [/мәртебесін арттыру/u, 1],
  ]),
  theme('cells', 'камерада ұстау, режим үлгісі', 'камерное содержание', 'cells and the model of the regime', [
    [/камерн\p{L}+|колони/u, 4],
    [/камералық/u, 4],
    [/колониялық/u, 4],
    [/режимінің жаңа/u, 2],
  ]),
  theme('public_control', 'қоғамдық бақылау', 'общественный контроль', 'public oversight', [
    [/общественн\p{L}+ контрол|превентивн\p{L}+ механизм/u, 4],
    [/қоғамдық бақылау/u, 4],
    [/алдын алу механизм/u, 4],
    [/азаматтық қоғам институт/u, 3],
  ]),
  theme('medical', 'медициналық көмек', 'медицинская помощь', 'health care', [
    [/медицинск/u, 4],
    [/медицин/u, 4],
    [/профилактикасы/u, 1],
  ]),
  theme('video', 'бейнебақылау', 'видеонаблюдение', 'video monitoring', [
    [/видеонаблюден|видеозапис/u, 4],
    [/бейнебақылау/u, 4],
    [/бейнежазба/u, 3],
  ]),
  theme('digital_record', 'цифрлық есеп', 'цифровой учёт', 'digital records', [
    [/цифровизац|автоматизированн/u, 4],
    [/цифрландыру/u, 4],
    [/автоматтандырылған/u, 4],
  ]),
  theme('id_clothing', 'сәйкестендіру киімі', 'идентификационная одежда', 'identifying clothing', [
    [/одежд/u, 5],
    [/киім/u, 5],
  ]),
  theme('classification', 'сотталғандар мен мекемелерді жіктеу', 'классификация', 'classification', [
    [/классификаци/u, 4],
    [/жіктел/u, 4],
    [/жіктеуде/u, 4],
    [/классификация/u, 3],
  ]),
  theme(
    'local_executive',
    'жергілікті атқарушы органдар',
    'местные исполнительные органы',
    'local executive bodies',
    [
      [/местн\p{L}+ исполнительн/u, 5],
      [/жергілікті атқарушы/u, 5],
    ],
  ),
  theme(
    'demilitarisation',
    'әскериленуден бас тарту, ведомство ауыстыру',
    'демилитаризация',
    'demilitarisation',
    [
      [/демилитаризац/u, 6],
      [/милитаризация/u, 6],
    ],
  ),
  theme('aims', 'заңнаманың мақсаты', 'цель законодательства', 'the aim of the law', [
    [/основн\p{L}+ цел/u, 4],
    [/негізгі мақсаты/u, 4],
    [/түбегейлі ұстаным/u, 2],
  ]),
  theme('rights', 'құқықтарды қамтамасыз ету тәртібі', 'порядок обеспечения прав', 'how rights are secured', [
    [/механизм\p{L}* (?:обеспечения|реализации) прав/u, 4],
    [/қамтамасыз ету алгоритмі/u, 4],
  ]),
  theme('vulnerable', 'осал топтар', 'уязвимые группы', 'vulnerable groups', [
    [/уязвим/u, 5],
    [/осал/u, 5],
  ]),
  theme('complaint', 'шағым құқығы', 'право на жалобу', 'complaints', [
    [/жалоб/u, 5],
    [/шағым/u, 5],
  ]),
  theme(
    'judicial_change',
    'шарттарды сот тәртібімен өзгерту',
    'судебный порядок изменения условий',
    'conditions changed by a court',
    [
      [/судебн\p{L}+ поряд\p{L}+ изменени/u, 5],
      [/өзгертудің сот тәртібі/u, 5],
    ],
  ),
  theme('risk_assessment', 'тәуекелді бағалау', 'оценка рисков', 'risk assessment', [
    [/оценк\p{L}+ риск/u, 5],
    [/бағалау қорытынды/u, 5],
    [/зерттеу әдістер/u, 2],
  ]),
  theme('other', 'өзге', 'прочее', 'other', []),
];

function theme(id: string, kk: string, ru: string, en: string, signs: Theme['signs']): Theme {
  return { id, label: { kk, ru, en }, signs };
}

/** The theme a passage speaks of most; `other` when none of the signs is there. */
export function themeOf(text: string): string {
  const folded = keysOf(text).join(' ').replace(/-/g, ' ');
  const scored = THEMES.map(({ id, signs }) => ({
    id,
    score: signs.reduce((sum, [sign, weight]) => (sign.test(folded) ? sum + weight : sum), 0),
  })).sort((one, other) => other.score - one.score);
  return (scored[0]?.score ?? 0) > 0 ? (scored[0]?.id ?? 'other') : 'other';
}

/** Lays policy documents side by side, theme by theme; every passage stands under exactly one theme. */
export function compareThemes(items: readonly PolicyItem[]): ComparedTheme[] {
  const sources = [...new Set(items.map(({ source }) => source))];
  const placed = items.map((item) => ({ item, theme: item.theme ?? themeOf(item.text) }));
  const names = [...new Set([...THEMES.map(({ id }) => id), ...placed.map((one) => one.theme)])];
  return names.flatMap((name) => {
    const own = placed.filter((one) => one.theme === name).map(({ item }) => item);
    if (own.length === 0) return [];
    const speaking = sources.filter((source) => own.some((item) => item.source === source));
    const label = THEMES.find(({ id }) => id === name)?.label ?? { kk: name, ru: name, en: name };
    return [
      {
        theme: name,
        label,
        relation: speaking.length > 1 ? ('compatible' as const) : ('only_here' as const),
        sources: speaking.map((source) => ({ source, items: own.filter((item) => item.source === source) })),
        silent: sources.filter((source) => !speaking.includes(source)),
      },
    ];
  });
}
