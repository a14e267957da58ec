import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseCorpus } from '../../lib/corpus/index.ts';
import { COMPARED } from '../../web/messages/compared.ts';

const root = new URL('../..', import.meta.url).pathname;
const files = readdirSync(join(root, 'corpus'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => ({ path: `corpus/${file}`, text: readFileSync(join(root, 'corpus', file), 'utf8') }));
const { data } = parseCorpus(files);

it('the pages name in three languages every text that something was compared with, and no other', () => {
  const marks = [
    ...data.instruments.flatMap((one) => [
      one.verification,
      ...one.provisions.map((each) => each.verification),
    ]),
    ...data.cases.map((one) => one.verification),
  ];
  const named = new Set(marks.flatMap((mark) => (mark?.mark === 'checked' ? [mark.against] : [])));
  expect(named.size).toBeGreaterThan(10);
  expect(Object.keys(COMPARED).sort()).toEqual([...named].sort());
});
