import { describe, expect, it } from 'vitest';
import {
  type AmendmentTable,
  checkTables,
  diffTexts,
  elementOf,
  newTable,
  readElement,
  rowDirections,
  type WriteSources,
  type WriteStep,
  writeStep,
} from '../../lib/amendments/index.ts';
import { createCorpus, parseCorpus } from '../../lib/corpus/index.ts';
import { sampleFiles } from '../corpus/sample.ts';

const corpus = createCorpus(parseCorpus(sampleFiles).data);
const LAW = '7-бап. Қалақай\n1. Қалақай жылына екі рет жұлынады.';
const law: WriteSources['law'] = (address) =>
  address === 'kz/garden-code/7' ? { address, edition: '2026-03-08', text: LAW } : 'missing';

const write = (table: AmendmentTable, step: WriteStep, sources: WriteSources = { corpus, law }) =>
  writeStep(table, step, sources);
const only = (table: AmendmentTable, id: string) => {
  const row = table.rows.find((one) => one.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
};

describe('Writing a table', () => {
  it.each(['kk', 'ru'] as const)('names the element so that it is read back, in %s', (language) => {
    const read = readElement(elementOf('kz/criminal-code/72-1/3/2', language));
    expect([read.article, read.parts, read.points]).toEqual(['72-1', ['3'], ['2']]);
  });

  it('takes the official text in force into both cells, under a number and the heading of the act', () => {
    const { table, row, source, edition } = write(newTable('kk'), {
      do: 'provision',
      address: 'kz/garden-code/7',
    });
    expect([source, edition]).toEqual(['official', '2026-03-08']);
    expect(only(table, row)).toMatchObject({ number: 1, element: '7-бап', current: LAW, proposed: LAW });
    expect(table.acts).toMatchObject([{ address: 'kz/garden-code' }]);
    expect(write(table, { do: 'provision', address: 'kz/garden-code/7' }).table.acts).toHaveLength(1);
  });

  it('never lets a restatement pass for the text in force', () => {
    const { table, row, source } = write(
      newTable('kk'),
      { do: 'provision', address: 'kz/garden-code/7/1' },
      { corpus },
    );
    const { current, proposed } = only(table, row);
    expect(source).toBe('restatement');
    expect(current).toMatch(/^\[Баяндау, ресми мәтін емес/);
    expect(proposed).not.toContain('Баяндау');
    const { inserted, deleted } = diffTexts(current, proposed);
    expect([inserted, deleted]).toEqual([[], []]);
    expect(checkTables([table]).map((one) => one.rule_id)).toContain('amendments/restatement-as-current');
  });

  it('marks a provision the law lacks as new, and one nobody holds as empty', () => {
    const added = write(newTable('ru'), { do: 'provision', address: 'kz/garden-code/7-1' });
    expect(only(added.table, added.row)).toMatchObject({
      element: 'Новая статья 7-1',
      current: 'Отсутствует.',
    });
    const empty = write(newTable('kk'), { do: 'provision', address: 'kz/probation-law/900' }, { corpus });
    expect([empty.source, only(empty.table, empty.row).current]).toEqual(['none', '']);
  });

  it('puts a variant beside its row under the same number, and further ones after it', () => {
    const one = write(newTable('kk'), { do: 'provision', address: 'kz/garden-code/7' });
    const two = write(one.table, { do: 'variant', row: one.row });
    const three = write(two.table, { do: 'variant', row: two.row });
    expect(three.table.rows.map(({ id, variant }) => [id, variant])).toEqual([
      ['T1-1/1', 1],
      ['T1-1/2', 2],
      ['T1-1/3', 3],
    ]);
  });

  it('writes citations and positions into the rationale', () => {
    const begun = write(newTable('kk'), { do: 'provision', address: 'kz/garden-code/7' });
    const cited = write(begun.table, { do: 'citation', row: begun.row, address: 'un/mandela-rules/45' });
    expect(only(cited.table, cited.row).rationale).toBe('Мандела ережелерінің 45-ережесі.');
    const placed = [1, 2].reduce(
      (table) => write(table, { do: 'position', row: begun.row }).table,
      cited.table,
    );
    expect(only(placed, begun.row).positions?.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('leads to directions and a consolidated text once a word is changed', () => {
    const { table, row } = write(newTable('kk'), { do: 'provision', address: 'kz/garden-code/7' });
    const changed = { ...only(table, row), proposed: LAW.replace('екі', 'үш') };
    const directions = rowDirections(changed, 'kk');
    expect(directions.consolidated).toBe(changed.proposed);
    expect(directions.sentences.join()).toContain('«екі» деген сөз');
  });

  it('refuses a standard as the provision to amend and a row that is not there', () => {
    expect(() => write(newTable('kk'), { do: 'provision', address: 'un/mandela-rules/45' })).toThrow();
    expect(() => write(newTable('kk'), { do: 'variant', row: 'T1-9' })).toThrow();
  });
});
