/** A part of the term as a form offers it: for which categories, and whether it stands after a revoked parole. */
export interface Part {
  readonly categories?: readonly string[];
  readonly revoked?: true;
}

const LIGHT = ['minor', 'medium'];
const GRAVE = ['grave'];
const GRAVEST = ['especially_grave'];

/** Parole: Criminal Code, article 72 parts 3, 4 and 6, and article 86 part 1. */
const PAROLE: Readonly<Record<string, Part>> = {
  third: { categories: LIGHT },
  half: { categories: GRAVE },
  two_thirds: { categories: [...GRAVE, ...GRAVEST] },
  two_thirds_rest: { revoked: true },
  three_quarters: { revoked: true },
  agreement: {},
  quarter_vulnerable: { categories: LIGHT },
  third_vulnerable: { categories: GRAVE },
  half_vulnerable: { categories: GRAVEST, revoked: true },
  two_thirds_vulnerable: { categories: GRAVEST, revoked: true },
  life_25: {},
  life_15: {},
  quarter_juvenile: { categories: LIGHT },
  third_juvenile: { categories: GRAVE },
  half_juvenile: { categories: GRAVEST },
  two_thirds_juvenile: { categories: GRAVEST },
};
/** Replacement: Criminal Code, article 73 part 2, and article 87 part 1. */
const REPLACEMENT: Readonly<Record<string, Part>> = {
  quarter: { categories: LIGHT },
  third: { categories: GRAVE },
  half: { categories: GRAVE },
  fifth_juvenile: { categories: LIGHT },
  quarter_juvenile: { categories: GRAVE },
  third_juvenile: { categories: GRAVEST },
  half_juvenile: { categories: GRAVEST },
};

/** What is compared in one paper: the parts, the provision they rest on, and how it says that a juvenile is meant. */
export interface FractionTable {
  readonly parts: Readonly<Record<string, Part>>;
  readonly ground: string;
  readonly juvenile: { readonly question: string; readonly value: string; readonly ground: string };
}

/** The tables by paper. */
export const TABLES: Readonly<Record<string, FractionTable>> = {
  'parole-petition': {
    parts: PAROLE,
    ground: 'kz/criminal-code/72/3',
    juvenile: { question: 'variant', value: 'juvenile', ground: 'kz/criminal-code/86/1' },
  },
  'commutation-petition': {
    parts: REPLACEMENT,
    ground: 'kz/criminal-code/73/2',
    juvenile: {
      question: 'form_of_relief',
      value: 'juvenile_restriction',
      ground: 'kz/criminal-code/87/1',
    },
  },
};
