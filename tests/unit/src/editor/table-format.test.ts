import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvLine } from '#domain/tables/csv.ts';
import { fromCsv, toCsv } from '#editor/table-format.ts';

/** The table after a person changed one cell: row and column from 0. */
function edited(text: string, row: number, column: number, cell: string): string {
  const table = fromCsv(text);
  table.rows[row]![`c${column + 1}`] = cell;
  return toCsv(table);
}

const ODD = {
  'a byte order mark': '\uFEFFid,name\na,甲\nb,乙\n',
  'ends of lines of Windows': 'id,name\r\na,甲\r\nb,乙\r\n',
  'quotes that need not be': '"id","name"\n"a","甲"\nb,乙\n',
  'a heading that holds a comma and a point': '"数值, 约",PM2.5\n1,2\n3,4\n',
  'short rows': 'id,name,note\na,甲\nb,乙,\n',
  'empty lines': 'id,name\n\na,甲\n\n\nb,乙\n',
  'a cell of two lines': 'id,note\na,"一\n二"\nb,乙\n',
  'no end of its last line': 'id,name\na,甲\nb,乙',
  'two rows alike': 'id,name\na,甲\na,甲\n',
  'spaces around cells': 'id, name\na , 甲\nb,乙\n',
};

describe('a table that the editor gives back', () => {
  test.each(Object.entries(ODD))('keeps %s', (_, text) => {
    expect(toCsv(fromCsv(text))).toBe(text);
  });

  test.each(Object.entries(ODD))('changes one line where it has %s', (_, text) => {
    const after = edited(text, 1, 0, 'c');
    const before = text.split('\n');
    const differing = after.split('\n').flatMap((line, at) => (line === before[at] ? [] : [line]));
    expect(differing.filter(Boolean)).toHaveLength(1);
    expect(differing[0]).toMatch(/^c,/);
  });

  test('takes rows away, adds and sorts them, and leaves the others as they were', () => {
    const table = fromCsv('id,name\n"a",甲\nb,"乙"\nc,丙');
    const [a, b, c] = table.rows as [object, object, object];
    const rows = [c, { c1: 'd', c2: '丁, "新"' }, b] as Record<string, string>[];
    expect(toCsv({ ...table, rows })).toBe('id,name\nc,丙\nd,"丁, ""新"""\nb,"乙"\n');
    expect(toCsv({ ...table, rows: [a as Record<string, string>] })).toBe('id,name\n"a",甲\n');
  });

  test('whatever sound table it is', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom('', '甲', '"', 'a,b', '一\n二'),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 }),
        fc.constantFrom('\n', '\r\n'),
        (rows, end) => {
          const text = [['id', '名称', 'x'], ...rows].map((cells) => csvLine(cells) + end).join('');
          fc.pre(!text.includes('\uFFFD') && !/[^\r]\r(?!\n)|\r\r/.test(text));
          expect(toCsv(fromCsv(text))).toBe(text);
        },
      ),
    );
  });
});

describe('a table that it could not give back', () => {
  test.each([
    ['id,name\na,甲,多出来的\n', '第 2 行有 3 格，表头只有 2 列。'],
    ['id,name,name\na,甲,乙\n', '表头里有两列都叫“name”。'],
    ['id,,name\na,甲,乙\n', '表头第 2 列是空的。'],
    ['id;name\na;甲\n', '第 1 行：'],
    ['id,name\na,"甲\n', '第 2 行：'],
    ['id,name\na,\uFFFD\uFFFD\n', '编码不是 UTF-8。'],
    ['', '第 1 行没有表头。'],
  ])('%j is refused', (text, why) => {
    expect(() => fromCsv(text)).toThrow(why);
  });

  test('is never written over', () => {
    expect(() => toCsv({ rows: [{ c1: 'a' }] })).toThrow('没有保存');
  });
});
