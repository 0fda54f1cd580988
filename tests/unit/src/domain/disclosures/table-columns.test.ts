import { expect, test } from 'vitest';
import { parseBody } from '#domain/disclosures/disclosure-body.ts';
import { renderBody } from '#domain/disclosures/render-body.ts';

/** The cells of a table that stay in sight, as `name 一号河` and `verdict √`. */
function kept(...rows: string[]): string[] {
  const lines = rows.map((row) => `| ${row} |`);
  const stroke = `|${' --- |'.repeat(rows[0]!.split('|').length)}`;
  const html = renderBody(parseBody([lines[0], stroke, ...lines.slice(1)].join('\n'), 1));
  return [...html.matchAll(/class="row-(\w+)">([^<]*)/g)].map(
    ([, kind, words]) => `${kind} ${words}`,
  );
}

test('the column that names the rows and the one that judges them stay in sight, wherever they are', () => {
  expect(
    kept(
      '区域 | 断面 | 类别 | 要求 | 符合程度',
      '乙县 | 一号河 | Ⅱ | Ⅲ | √',
      '乙县 | 二号河 | Ⅴ | Ⅲ | ×',
      '丙县 | 三号河 | 停测 | Ⅲ | -',
    ),
  ).toEqual([
    'name 断面',
    'verdict 符合程度',
    'name 一号河',
    'verdict √',
    'name 二号河',
    'verdict ×',
    'name 三号河',
    'verdict -',
  ]);
});

test('a running number names no row, and an amount is no verdict', () => {
  expect(
    kept('序号 | 项目 | 投资 | 单位', '1 | 甲工程 | 200 | 乙镇', '2 | 丙工程 | 100 | 乙镇'),
  ).toEqual(['name 项目', 'name 甲工程', 'name 丙工程']);
});

test('verdicts in words are verdicts', () => {
  const rows = ['站点 | 一月 | 二月 | 结论', '一站 | 3 | 4 | 达标', '二站 | 5 | 9 | 未达标'];
  expect(kept(...rows)).toContain('verdict 未达标');
});

test('a narrow table and one with merged cells are left as they are', () => {
  expect(kept('断面 | 结论', '一号河 | √', '二号河 | ×')).toEqual([]);
  expect(kept('断面 | 类别 | 要求 | 结论', '一号河 | Ⅱ | Ⅲ | √', '二号河 | ^ | Ⅲ | √')).toEqual([]);
});
