import { describe, expect, test } from 'vitest';
import { assemble } from '#scripts/import/disclosure/original.ts';
import { readText } from '#scripts/import/plain-text/read-text.ts';

/** The rows of the one table of a text, and the codes of its problems. */
function table(...lines: string[]) {
  const { value, problems } = assemble(
    readText(`通知\n见表。\n${lines.join('\n')}\n`, 'a.txt'),
    'a.txt',
  );
  expect(value.fidelity.share).toBe(1);
  const rows = value.body.split('\n').filter((line) => /^\|(?! -)/.test(line));
  return { rows, codes: problems.map(({ code }) => code) };
}

describe('a table that was copied as text', () => {
  test('gets back the cells that were merged over several rows, and says so', () => {
    const { rows, codes } = table(
      '区域 | 断面 | 类别 | 达标率 |',
      '甲区 | 东河 | Ⅱ | 90% |',
      '西河 | Ⅲ | ||',
      '乙区 | 南河 | Ⅱ | 100% |',
    );
    expect(rows).toEqual([
      '| 区域 | 断面 | 类别 | 达标率 |',
      '| 甲区 | 东河 | Ⅱ | 90% |',
      '| ^ | 西河 | Ⅲ | ^ |',
      '| 乙区 | 南河 | Ⅱ | 100% |',
    ]);
    expect(codes).toEqual(['table-cells-placed']);
  });

  test('gets back a wide cell, and a header of two rows', () => {
    const { rows } = table(
      '断面 | 类别 | 达标 | ||',
      '类别 | 上年 | 超标 | ||',
      '东河 | Ⅱ | Ⅱ | 1.5 | √ |',
      '西河 | 停测 | √ | ||',
    );
    expect(rows.slice(0, 2)).toEqual([
      '| 断面 | 类别 | < | < | 达标 |',
      '| ^ | 类别 | 上年 | 超标 | ^ |',
    ]);
    expect(rows[3]).toBe('| 西河 | 停测 | < | < | √ |');
  });

  test('keeps cells empty that look empty, and tells where', () => {
    const { rows, codes } = table('断面 | 类别 | 备注 |', '东河 | Ⅱ | 补测 |', '西河 | Ⅲ | |');
    expect(rows[2]).toBe('| 西河 | Ⅲ | |');
    expect(codes).toEqual(['table-cells-unplaced']);
  });
});
