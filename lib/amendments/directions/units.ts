import type { TableLanguage } from '../model.ts';

/** The provision a direction speaks of. */
export interface Unit {
  readonly article?: string;
  readonly part?: string;
  readonly point?: string;
  /** Number of the paragraph (абзац), from 1. */
  readonly paragraph?: number;
  /** `article` for codes, `point` for resolutions and orders whose own units are items (тармақ). */
  readonly top: 'article' | 'point';
}

/** What the sentence needs: the unit as subject or object, or the place where words stand. */
export type Form = 'whole' | 'inside';

/** Names a unit in law-drafting language: «64-баптың 3-бөлігі», «64-баптың 3-бөлігіндегі»; «часть третью статьи 64», «в части третьей статьи 64». */
export function unitName(unit: Unit, form: Form, language: TableLanguage): string {
  return language === 'kk' ? kazakh(unit, form) : russian(unit, form);
}

/** A provision as the place of several changes: «72-бапта», «в статье 72»; «9-тармақта», «в пункте 9». */
export const place: Readonly<Record<TableLanguage, (unit: Unit) => string>> = {
  kk: ({ article = '', top }) => `${article}${top === 'article' ? '-бапта' : '-тармақта'}`,
  ru: ({ article = '', top }) => `в ${top === 'article' ? 'статье' : 'пункте'} ${article}`,
};

type Kind = 'article' | 'part' | 'point' | 'item' | 'paragraph';

interface Name {
  readonly alone: Readonly<Record<Form, string>>;
  readonly owned: Readonly<Record<Form, string>>;
  readonly owner: string;
}

const KAZAKH: Readonly<Record<Kind, Name>> = {
  article: {
    alone: { whole: '-бап', inside: '-баптағы' },
    owned: { whole: '-бабы', inside: '-бабындағы' },
    owner: '-баптың',
  },
  part: {
    alone: { whole: 'бөлік', inside: 'бөліктегі' },
    owned: { whole: 'бөлігі', inside: 'бөлігіндегі' },
    owner: 'бөліктің',
  },
  point: {
    alone: { whole: ') тармақ', inside: ') тармақтағы' },
    owned: { whole: ') тармағы', inside: ') тармағындағы' },
    owner: ') тармақтың',
  },
  item: {
    alone: { whole: '-тармақ', inside: '-тармақтағы' },
    owned: { whole: '-тармағы', inside: '-тармағындағы' },
    owner: '-тармақтың',
  },
  paragraph: {
    alone: { whole: 'абзац', inside: 'абзацтағы' },
    owned: { whole: 'абзацы', inside: 'абзацындағы' },
    owner: 'абзацтың',
  },
};
/** First to tenth. */
export const KAZAKH_ORDINALS = [
  '',
  'бірінші',
  'екінші',
  'үшінші',
  'төртінші',
  'бесінші',
  'алтыншы',
  'жетінші',
  'сегізінші',
  'тоғызыншы',
  'оныншы',
];
const OWNED_OWNER: Readonly<Record<Kind, string>> = {
  paragraph: 'абзацының',
  article: '-бабының',
  part: 'бөлігінің',
  point: ') тармағының',
  item: '-тармағының',
};

/** Parts and paragraphs are named in words, as the codes do: «бірінші бөлігі»; «3-1-бөлігі» when inserted. */
function kazakhOrdinal(printed: string): string {
  const word = KAZAKH_ORDINALS[Number(printed)];
  return word === undefined || word === '' ? `${printed}-` : `${word} `;
}

function kazakh(unit: Unit, form: Form): string {
  const chain = levels(unit);
  return chain
    .map(({ kind, number: printed }, index) => {
      const last = index === chain.length - 1;
      const number = kind === 'paragraph' || kind === 'part' ? kazakhOrdinal(printed) : printed;
      if (last) return number + (index === 0 ? KAZAKH[kind].alone[form] : KAZAKH[kind].owned[form]);
      return number + (index === 0 ? KAZAKH[kind].owner : OWNED_OWNER[kind]);
    })
    .join(' ');
}

function levels(unit: Unit): { kind: Kind; number: string }[] {
  return [
    ...(unit.article === undefined
      ? []
      : [{ kind: unit.top === 'article' ? ('article' as const) : ('item' as const), number: unit.article }]),
    ...(unit.part === undefined ? [] : [{ kind: 'part' as const, number: unit.part }]),
    ...(unit.point === undefined ? [] : [{ kind: 'point' as const, number: unit.point }]),
    ...(unit.paragraph === undefined ? [] : [{ kind: 'paragraph' as const, number: String(unit.paragraph) }]),
  ];
}

/** Feminine ordinals in the accusative and the prepositional: «часть первую», «в части первой». */
const ORDINALS: Readonly<Record<Form, readonly string[]>> = {
  whole: [
    '',
    'первую',
    'вторую',
    'третью',
    'четвёртую',
    'пятую',
    'шестую',
    'седьмую',
    'восьмую',
    'девятую',
    'десятую',
  ],
  inside: [
    '',
    'первой',
    'второй',
    'третьей',
    'четвёртой',
    'пятой',
    'шестой',
    'седьмой',
    'восьмой',
    'девятой',
    'десятой',
  ],
};

/** Masculine ordinals: «абзац третий», «в абзаце третьем». */
const MASCULINE: Readonly<Record<Form, readonly string[]>> = {
  whole: ['', 'первый', 'второй', 'третий', 'четвёртый', 'пятый', 'шестой', 'седьмой', 'восьмой'],
  inside: ['', 'первом', 'втором', 'третьем', 'четвёртом', 'пятом', 'шестом', 'седьмом', 'восьмом'],
};

function russian(unit: Unit, form: Form): string {
  const chain = levels(unit).reverse();
  if (chain.length === 0) return '';
  const words = chain.map(({ kind, number }, index) => {
    if (kind === 'paragraph') {
      const ordinal = MASCULINE[form][Number(number)] ?? number;
      return form === 'whole' ? `абзац ${ordinal}` : `абзаце ${ordinal}`;
    }
    const own: Form | 'owner' = index === 0 ? form : 'owner';
    if (kind === 'part') {
      const ordinal = ORDINALS[own === 'whole' ? 'whole' : 'inside'][Number(number)];
      const noun = own === 'whole' ? 'часть' : 'части';
      return `${noun} ${ordinal ?? number}`;
    }
    if (kind === 'article')
      return `${own === 'whole' ? 'статью' : own === 'inside' ? 'статье' : 'статьи'} ${number}`;
    const noun = own === 'whole' ? 'пункт' : own === 'inside' ? 'пункте' : 'пункта';
    return kind === 'point' ? `${noun} ${number})` : `${noun} ${number}`;
  });
  return (form === 'inside' ? 'в ' : '') + words.join(' ');
}
