import type { CorpusFile } from '../../lib/corpus/index.ts';

/** Invented papers' knowledge about gardens: one entry of each kind. */
export const referenceFiles: readonly CorpusFile[] = [
  {
    path: 'corpus/papers.yaml',
    text: `
- id: garden-report
  file: garden.txt
  title: { kk: Бақ туралы есеп, ru: Доклад о садах, en: Report on gardens }
  short: { kk: Есеп, ru: Доклад, en: Report }
  year: 1903`,
  },
  {
    path: 'corpus/practice/gardens.yaml',
    text: `
- id: atlantis-appendix-1
  country: xa
  name: { kk: Атлантида, ru: Атлантида, en: Atlantis }
  family: mixed
  part: appendix-1
  row: 1
  institution: { kk: бақтан шығу, ru: выход из сада, en: leave from the garden }
  minimum: { kk: 1/3 бөлігі, ru: 1/3 часть, en: 1/3 }
  fractions: ["1/3"]
  blank: { restrictions: dash }
  source: { paper: garden-report, lines: 3-5 }
  verification: { mark: unchecked }
- id: atlantis-chapter-2
  country: xa
  name: { kk: Атлантида, ru: Атлантида, en: Atlantis }
  family: mixed
  part: chapter-2
  institution: { kk: бақтан шығу, ru: выход из сада, en: leave from the garden }
  minimum: { kk: 1/2 бөлігі, ru: 1/2 часть, en: 1/2 }
  fractions: ["1/2"]
  criteria: { kk: Гүл егу, ru: Посадка цветов, en: Planting flowers }
  source: { paper: garden-report, lines: "9" }
  verification: { mark: unchecked }`,
  },
  {
    path: 'corpus/statistics/gardens.yaml',
    text: `
- series: supreme-court
  id: gates
  title: { kk: Қақпалар, ru: Калитки, en: Gates }
  counted_by: { kk: Сот, ru: Суд, en: The court }
  columns:
    - { id: all, label: { kk: Барлығы, ru: Всего, en: All } }
    - { id: open, label: { kk: Ашық, ru: Открыты, en: Open } }
    - { id: shut, label: { kk: Жабық, ru: Закрыты, en: Shut } }
  rows:
    - label: { kk: 1901 жыл, ru: 1901 год, en: "1901" }
      period: "1901"
      of: parole
      values: { all: 10, open: 7, shut: 3 }
      line: "12"
  chart: [open]
  sums: [{ total: all, parts: [open, shut] }]
  caveats: [{ kk: Қоспаңыз., ru: Не складывать., en: Do not add. }]
  source: { paper: garden-report, lines: 10-20 }
- series: penal-committee
  id: keepers
  title: { kk: Бағбандар, ru: Садовники, en: Gardeners }
  counted_by: { kk: Комитет, ru: Комитет, en: The committee }
  columns: [{ id: open, label: { kk: Ашық, ru: Открыты, en: Open } }]
  rows:
    - label: { kk: 1901 жыл, ru: 1901 год, en: "1901" }
      values: { open: 5 }
      line: "22"
  caveats: [{ kk: Қоспаңыз., ru: Не складывать., en: Do not add. }]
  source: { paper: garden-report, lines: 21-25 }`,
  },
  {
    path: 'corpus/addressees.yaml',
    text: '- { id: gardener, label: { kk: Бағбан, ru: Садовник, en: The gardener } }',
  },
  {
    path: 'corpus/recommendations/gardens.yaml',
    text: `
- id: garden-1
  addressees: [gardener]
  text: { kk: Қақпаны ашыңыз, ru: Откройте калитку, en: Open the gate }
  topics: [water]
  about: [un/garden-rules/1]
  source: { paper: garden-report, lines: 30-31 }`,
  },
  {
    path: 'corpus/rights.yaml',
    text: `
- id: open-gate
  number: 1
  name: { kk: Ашық қақпа, ru: Открытая калитка, en: An open gate }
  why: { kk: Серуен үшін, ru: Ради прогулки, en: For a walk }
  articles: [{ address: un/garden-rules/1, origin: report }]
  cases: [{ id: gate-v-garden, origin: added }]
  national: [kz/garden-code/7]
  source: { paper: garden-report, lines: 40-41 }`,
  },
  {
    path: 'corpus/contradictions/gardens.yaml',
    text: `
- id: atlantis-share
  subject: { kk: Атлантидадағы үлес, ru: Доля в Атлантиде, en: The share in Atlantis }
  statements:
    - text: { kk: 1/3, ru: 1/3, en: 1/3 }
      source: { paper: garden-report, lines: 3-5 }
      entry: practice/atlantis-appendix-1
    - text: { kk: 1/2, ru: 1/2, en: 1/2 }
      source: { paper: garden-report, lines: "9" }
      entry: practice/atlantis-chapter-2
  remark: { kk: Ашық қалды., ru: Не решено., en: Left open. }
  topics: [water]`,
  },
];
