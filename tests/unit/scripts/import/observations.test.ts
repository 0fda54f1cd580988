import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { importDocuments } from '#scripts/import/disclosure/import-documents.ts';
import { copySmallSite } from '#tests/pipeline/small-site.ts';

let root: string;
beforeEach(() => {
  root = copySmallSite();
});
afterEach(() => rmSync(root, { recursive: true }));

const AIR = 'seeds/observations/air.csv';
const text = (name: string) => readFileSync(join(root, name), 'utf8');

async function run(name: string, content: string | Uint8Array) {
  const file = join(root, name);
  writeFileSync(file, content);
  const { problems, lines } = await importDocuments(root, [file]);
  return {
    codes: problems.map(({ code, line }) => `${code}:${line}`),
    said: lines.join('\n').replaceAll(`${root}/`, ''),
  };
}

const HEADER = '指标名称,区域,时间,数值（见单位）,单位,来源,章节,原句';
const QUOTE = 'PM2.5平均浓度18微克/立方米，同比下降10.0%，其中乙区17微克/立方米';
const NEW = `PM2.5浓度,乙区,2020年上半年,17,微克/立方米,甲市2020年工作回顾和2021年安排,s1-1,"${QUOTE}"`;

describe('a sheet of observations', () => {
  test('is appended under the names of the tables, with what it holds already told', async () => {
    const same = `pm25,甲市,2020,18,,2021-plan,s1-1,"${QUOTE}"`;
    const { codes, said } = await run('figures.csv', `${HEADER}\n${NEW}\n${same}\n`);
    expect(codes).toEqual([]);
    expect(said).toBe(
      '✓ figures.csv → seeds/observations/figures.csv\n    新增 1 行，相同 1 行，不同 0 行，没有收 0 行',
    );
    expect(text('seeds/observations/figures.csv')).toBe(
      `indicator,area,period,value,status,document,section,quote\npm25,乙区,2020-H1,17,,2021-plan,s1-1,${QUOTE}\n`,
    );
  });

  test('goes on at the end of the table that it made before', async () => {
    await run('figures.csv', `${HEADER}\n${NEW}\n`);
    const more = NEW.replace('上半年', '第一季度');
    expect((await run('figures.csv', `${HEADER}\n${NEW}\n${more}\n`)).said).toContain(
      '新增 1 行，相同 1 行',
    );
    expect(text('seeds/observations/figures.csv').trim().split('\n')).toHaveLength(3);
  });

  test('changes no value that stands', async () => {
    const before = text(AIR);
    const other = `pm25,甲市,2020,17,,2021-plan,s1-1,"${QUOTE}"`;
    const { codes, said } = await run('figures.csv', `${HEADER}\n${other}\n`);
    expect(codes).toEqual(['observation-changed:2']);
    expect(said).toContain('不同 1 行');
    expect(text(AIR)).toBe(before);
    expect(existsSync(join(root, 'seeds/observations/figures.csv'))).toBe(false);
  });

  test('gives only its sound rows; each of the others is told by its own line', async () => {
    const rows = [
      NEW,
      NEW.replace('PM2.5浓度', '臭氧'),
      NEW.replace('上半年,17', '第三季度,16'),
      NEW.replace('微克/立方米,', '%,'),
    ];
    const { codes, said } = await run(
      'figures.csv',
      `甲市数据表\n\n${HEADER}\n${rows.join('\n')}\n`,
    );
    expect(codes.sort()).toEqual([
      'sheet-unit-differs:7',
      'unknown-indicator:5',
      'value-not-in-quote:6',
    ]);
    expect(said).toContain('新增 1 行，相同 0 行，不同 0 行，没有收 3 行');
    expect(text('seeds/observations/figures.csv')).not.toContain('臭氧');
  });

  test('may be an Excel file', async () => {
    const cells = [HEADER.split(','), ['pm25', '乙区', 2020, 17, '', '2021-plan', 's1-1', QUOTE]];
    cells[1]![2] = '2020-Q1';
    const file = await writeXlsxFile(
      cells.map((row) => row.map((value) => ({ value }))),
    ).toBuffer();
    expect((await run('figures.xlsx', file)).said).toContain('新增 1 行');
  });

  test('without a header that says what is what is refused', async () => {
    const { codes, said } = await run('figures.csv', '甲,乙\n1,2\n');
    expect(codes).toEqual(['sheet-without-header:1']);
    expect(said).toContain('没有导入');
  });

  test('tells of columns that mean nothing', async () => {
    const { codes } = await run('figures.csv', `${HEADER},天气\n${NEW},晴\n`);
    expect(codes).toEqual(['sheet-column-unknown:1']);
  });
});
