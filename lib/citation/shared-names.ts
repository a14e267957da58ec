import type { Localized } from '../base/index.ts';

/** A name by which more than one act is called, or that is no name in a text. */
export interface SharedName {
  /** The act of ours that is meant by it; empty for one we do not hold. */
  readonly address: string;
  readonly names: Localized<readonly string[]>;
  /** True when it counts only beside a number, in a text only beside a number with its unit. */
  readonly shared: boolean;
  /** True when it counts in questions only. */
  readonly asked: boolean;
}

/**
 * address | kk | ru | en; names after commas. `ст. 10 Пакта` in a text of the field means the one of civil and political
 * rights; the other Covenant is named, without an address, so that it is not taken for it.
 */
const IN_TEXTS = `
un/iccpr | Пакт, Халықаралық пакт | Пакт, Международный пакт | Covenant
kz/sc-resolution-2015-6 | № 6 қаулы, қаулы № 6 | постановление № 6, постановление Пленума № 6 | Resolution No. 6
| Экономикалық әлеуметтік және мәдени құқықтар туралы халықаралық пакт | Пакт об экономических социальных и культурных правах, Международный пакт об экономических социальных и культурных правах | Covenant on Economic Social and Cultural Rights
`;

/** What people call an act when they look for one of its articles. */
const IN_QUESTIONS = `
un/udhr | Жалпыға бірдей декларация, Адам құқықтары декларациясы | декларация прав человека | declaration of human rights
un/iccpr | азаматтық пакт, саяси пакт | пакт о гражданских, гражданский пакт, политический пакт | civil and political covenant, political covenant
un/cat | азаптау туралы конвенция, азаптау конвенциясы | конвенция о пытках, конвенция пытки | convention on torture, anti-torture convention
un/crc | бала конвенциясы, балалар конвенциясы, бала құқығы туралы конвенция, бала құқықтары конвенциясы | детская конвенция, конвенция о ребенке, конвенция о детях, конвенция прав ребенка, конвенция ребенка | child rights convention, children rights convention, child convention, convention on child rights, convention on children
un/crpd | мүгедектер конвенциясы, мүгедектер туралы конвенция | конвенция об инвалидах, конвенция инвалидов | disabilities convention, disability rights convention
un/cedaw | әйелдер конвенциясы, әйелдер туралы конвенция | женская конвенция, конвенция о женщинах, конвенция о дискриминации женщин | convention on women
un/body-of-principles | жинақ | свод | principles on detention
un/basic-principles | негізгі қағидаттар, негізгі принциптер | основные принципы | basic principles
coe/epr | Еуропа түрме ережелері, Еуропалық ережелер | Европейские тюремные, Европейские пенитенциарные, Европейские правила | European rules, European prison
coe/echr | Еуропа конвенциясы, Еуроконвенция | Евроконвенция | Euro convention, Euroconvention
un/mandela-rules | минималды стандартты ережелер, ең төменгі стандартты ережелер | минимальные стандартные правила, стандартные минимальные правила, минимальные правила | standard minimum rules, minimum rules, SMRs
kz/constitution | Конст | Конст | Const
kz/criminal-procedure-code | қылмыстық процесс | уголовный процесс | criminal procedure
kz/probation-law | пробация | пробация, закон пробация | probation
kz/interior-order-508 | 508 бұйрық | 508 приказ | Order 508
kz/sc-resolution-2015-6 | ЖСНҚ, нормативтік қаулы | НПВС, нормативное постановление | normative resolution, SC resolution 6, Supreme Court resolution 6
`;

const listed = (text = ''): string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const read = (table: string, asked: boolean): SharedName[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [address = '', kk, ru, en] = line.split('|').map((part) => part.trim());
      const names = { kk: listed(kk), ru: listed(ru), en: listed(en) };
      return { address, names, shared: address !== '', asked };
    });

export const SHARED_NAMES: readonly SharedName[] = [...read(IN_TEXTS, false), ...read(IN_QUESTIONS, true)];
