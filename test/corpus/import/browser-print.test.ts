import { describe, expect, it } from 'vitest';
import { passagesOfText } from '../../../lib/corpus/index.ts';

/** Three printed pages of one invented sentence each; the second sentence goes over a page break. */
const PAGES = [
  ['Бақ күн сайын суарылады.', 'Қоршау жыл сайын'],
  ['боялады, ал қақпа ашық тұрады.'],
  ['Гүлдер көктемде егіледі.'],
];

/** The pages with a line above and a line below each, as a browser prints them. */
const printed = (head: (page: number) => string, foot: (page: number) => string): string =>
  PAGES.map((lines, at) => `\f${[head(at + 1), ...lines, foot(at + 1)].join('\n')}`).join('\n');

const words = (text: string): string[] =>
  passagesOfText(text, 'garden').map((passage) => passage.text.replace(/\s+/g, ' '));

const plain = words(PAGES.map((lines) => `\f${lines.join('\n')}`).join('\n'));

describe('A page printed into a PDF by a browser', () => {
  it.each<[string, (page: number) => string, (page: number) => string]>([
    [
      'Chromium in English',
      () => '11/30/26, 10:28 AM\tGarden',
      (page) => `https://garden.example/plan\t${page}/3`,
    ],
    ['Chromium in Russian', () => '30.11.2026, 10:28 Сад', (page) => `https://garden.example/plan ${page}/3`],
    ['Chromium without an address', () => '30.11.2026, 10:28', (page) => `${page}/3`],
    ['Firefox', () => 'Garden\thttps://garden.example/plan', (page) => `${page} of 3\t30/11/2026, 10:28`],
    ['Firefox in Russian', () => 'Сад https://garden.example/', (page) => `${page} из 3\t30.11.2026, 10:28`],
  ])('%s gives the words alone, and no sentence is torn', (_name, head, foot) => {
    expect(words(printed(head, foot))).toEqual(plain);
  });

  it.each<[string, (page: number) => string, (page: number) => string]>([
    ['a day and an hour that differ', (page) => `30.11.2026, 10:2${page} келді`, () => 'Соңы осы.'],
    ['fractions that do not count the pages', () => 'Басы осы.', (page) => `Бөлігі ${page}/4`],
  ])('keeps a line of the text with %s', (_name, head, foot) => {
    const text = words(printed(head, foot)).join(' ');
    for (const page of [1, 2, 3]) {
      expect(text).toContain(head(page));
      expect(text).toContain(foot(page));
    }
  });
});
