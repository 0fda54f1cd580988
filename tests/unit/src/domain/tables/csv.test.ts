import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvLine, parseCsv } from '#domain/tables/csv.ts';

const cell = fc
  .array(fc.constantFrom('甲', 'a', '1', '"', ',', '\n', ' ', '，'), { maxLength: 6 })
  .map((characters) => characters.join(''));
const table = fc
  .tuple(
    fc.constantFrom('id,name,note', '"编号","名\n称",x'),
    fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 }),
  )
  .map(([header, rows]) => ({ header, rows }));

describe('parseCsv', () => {
  test('reads every row as it was written, whatever stands in its cells', () => {
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n', '\r'), ({ header, rows }, ending) => {
        const lines = [header, ...rows.map(csvLine)];
        const parsed = parseCsv(`${lines.join('\n')}\n`.replaceAll('\n', ending), 'x.csv');
        expect(parsed.rows.slice(1)).toEqual(rows);
        expect(parsed.problems).toEqual([]);
      }),
    );
  });

  test('gives each row the line on which it begins', () => {
    fc.assert(
      fc.property(table, ({ header, rows }) => {
        const lines = [header, ...rows.map(csvLine)];
        const begins = lines.map((_, at) => lines.slice(0, at).join('\n').split('\n').length + 1);
        begins[0] = 1;
        expect(parseCsv(lines.join('\n'), 'x.csv').lines).toEqual(begins);
      }),
    );
  });

  test('never throws, and never loses the rows after a broken quotation mark', () => {
    const broken = fc
      .array(fc.constantFrom('"', ',', '\n', 'a', '""', '",'), { maxLength: 20 })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(broken, (text) => {
        const { rows } = parseCsv(`id,name\n${text}\nlast,row\n`, 'x.csv');
        expect(rows.at(-1)?.join()).toContain('row');
      }),
    );
  });
});
