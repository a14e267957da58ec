import type { CorpusFile } from '../../lib/corpus/index.ts';

/** An invented instrument: no such rules exist. */
export const gardenRules: CorpusFile = {
  path: 'corpus/instruments/un-garden-rules.yaml',
  text: `
address: un/garden-rules
kind: rules
status: soft-law
status_note: { kk: Ұсыныс, ru: Рекомендация, en: A recommendation }
title: { kk: Бақ туралы ережелер, ru: Правила о садах, en: Rules on gardens }
short: { kk: Бақ ережелері, ru: Правила о садах, en: Garden Rules }
unit: rule
adopted: 1901-02-03
edition: 1901-02-03
verification: { mark: unchecked }
sections:
  - { from: "2", heading: { kk: Күтім, ru: Уход, en: Care } }
provisions:
  - number: "1"
    heading: { kk: Қақпа, ru: Калитка, en: The gate }
    text: { kk: Қақпа ашық., ru: Калитка открыта., en: The gate is open. }
    topics: [water]
    see: [kz/garden-code/7/1]
  - number: "2"
    heading: { kk: Суару, ru: Полив, en: Watering }
    topics: [water]
    verification: { mark: checked, against: the garden book, edition: 1901-02-03, date: 2020-01-01 }
    parts:
      - number: "1"
        text: { kk: 2 рет суарылады., ru: Поливают 2 раза., en: Watering is done 2 times. }
        parts:
          - { number: a, text: { kk: таңертең, ru: утром, en: in the morning } }
      - { number: "2", text: { kk: Түнде емес., ru: Не ночью., en: Not at night. } }
`,
};

export const gardenCode: CorpusFile = {
  path: 'corpus/instruments/kz-garden-code.yaml',
  text: `
address: kz/garden-code
kind: code
status: in-force
status_note: { kk: Күшінде, ru: Действует, en: In force }
title: { kk: Бақ кодексі, ru: Садовый кодекс, en: Garden Code }
short: { kk: БК, ru: СК, en: GC }
unit: article
adopted: 2001-01-01
edition: 2020-05-06
verification: { mark: unchecked }
provisions:
  - number: "7"
    heading: { kk: Су, ru: Вода, en: Water }
    topics: [water]
    status: ceased
    parts:
      - { number: "1", text: { kk: Су тегін., ru: Вода бесплатна., en: Water is free. } }
`,
};

export const rest: readonly CorpusFile[] = [
  { path: 'corpus/topics.yaml', text: '- { id: water, label: { kk: су, ru: вода, en: water } }' },
  {
    path: 'corpus/concepts/garden.yaml',
    text: `- { id: watering, pref: { kk: суару, ru: полив, en: watering }, about: [un/garden-rules/2] }`,
  },
  {
    path: 'corpus/crosswalk/garden.yaml',
    text: `
- standard: un/garden-rules/2/1
  national: kz/garden-code/7/1
  relation: falls-short
  second_reading: 2021-07-08
  why: { kk: Саны жоқ., ru: Нет числа., en: No number is given. }
- standard: un/garden-rules/1
  national: kz/garden-code/7
  relation: implements
  why: { kk: Қақпа ашық., ru: Калитка открыта., en: The gate is open. }`,
  },
  {
    path: 'corpus/cases/garden.yaml',
    text: `
- id: gate-v-garden
  body: other
  status: secondary
  name: { kk: Қақпа ісі, ru: Дело о калитке, en: The gate case }
  articles: [un/garden-rules/1]
  right: { kk: ашық қақпа, ru: открытая калитка, en: an open gate }
  holding: { kk: Қақпа ашылсын., ru: Открыть калитку., en: Open the gate. }
  verification: { mark: unchecked }`,
  },
];

export const sampleFiles: readonly CorpusFile[] = [gardenRules, gardenCode, ...rest];
