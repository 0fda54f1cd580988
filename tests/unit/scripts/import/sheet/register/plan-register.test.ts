import { expect, test } from 'vitest';
import { planRegister } from '#scripts/import/sheet/register/plan-register.ts';
import type { SheetCell } from '#scripts/import/sheet/sheet.ts';
import type { Workbook } from '#scripts/import/sheet/workbook/read-workbook.ts';
import { readSources, type Sources } from '#scripts/pipeline/sources.ts';
import { SMALL_SITE } from '#tests/pipeline/small-site.ts';
import { INDEX, SCHEMA } from '#tests/unit/src/domain/registers/made-up.ts';

const TABLE = 'seeds/registers/permits.csv';
const HEADER = 'no,holder,day,kind,state,area,amount,ends,document,section,quote,locator,source';
const AREA = '甲市';

/** The small site with a register of permits. */
function sources(lines: string[] = []): Sources {
  const site = readSources(SMALL_SITE);
  const tables = [
    ...site.tables.filter(({ file }) => file !== 'seeds/sources.csv'),
    { file: 'seeds/registers.csv', text: INDEX },
    { file: 'seeds/sources.csv', text: 'id,title\nlist,甲市许可名单\n' },
    { file: TABLE, text: [HEADER, ...lines, ''].join('\n') },
  ];
  const schemas = [{ file: 'seeds/registers/permits.schema.json', text: JSON.stringify(SCHEMA) }];
  return { ...site, tables, schemas, today: '2026-11-30' };
}

const workbook = (rows: (string | SheetCell)[][]): Workbook => ({
  sheets: [
    {
      name: '名单',
      rows: rows.map((row) =>
        row.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)),
      ),
      merges: [],
      notices: [],
    },
  ],
  hidden: [],
  noTables: [],
  problems: [],
});
const HEADINGS = ['编号', '持证单位', '日期', '类别', '状态', '区域', '排放量（吨）', '公示期限'];
const plan = (rows: (string | SheetCell)[][], lines: string[] = []) =>
  planRegister(sources(lines), workbook(rows), '名单.xlsx', { dataSource: 'list' })!;

test('a sheet whose headings are those of a register becomes rows of it, dates and numbers as its table writes them', () => {
  const outcome = plan([
    ['甲市许可名单'],
    HEADINGS,
    ['A-1', '甲厂', '2024年3月1日', '排污', '有效', AREA, '1,200.5', ''],
    ['合计', '1'],
  ]);
  expect(outcome.problems.map(({ code }) => code)).toEqual(['sheet-rows-left-out']);
  expect(outcome.table).toBe(TABLE);
  expect(outcome.added).toBe(1);
  expect(outcome.text.split('\n')[1]).toBe('A-1,甲厂,2024-03-01,排污,有效,甲市,1200.5,,,,,,list');
});

test('what is wrong with a row is told at the cell of the sheet, and the sound rows are taken', () => {
  const outcome = plan([
    HEADINGS,
    ['A-1', '甲厂', '2024-03-01', '废气', '有效', AREA, '1', ''],
    ['A-2', '张三丰', '2024-03-01', '排污', '有效', AREA, '1', ''],
    ['A-3', '丙厂', '2024-03-01', '排污', '有效', AREA, '1', ''],
  ]);
  expect(
    outcome.problems.map(({ sheet, line, column, code }) => [sheet, line, column, code]),
  ).toEqual([
    ['名单', 2, 4, 'bad-choice'],
    ['名单', 3, 2, 'entry-person'],
  ]);
  expect([outcome.added, outcome.refused]).toEqual([1, 2]);
});

test('rows that are there are not repeated, and one that differs is told and left as it is', () => {
  const line = 'A-1,甲厂,2024-03-01,排污,有效,甲市,1,,,,,,list';
  const outcome = plan(
    [
      HEADINGS,
      ['A-1', '甲厂', '2024-03-01', '排污', '有效', AREA, '1', ''],
      ['A-1', '甲厂', '2024-03-01', '排污', '有效', AREA, '2', ''],
    ],
    [line],
  );
  expect([outcome.added, outcome.same, outcome.changed]).toEqual([0, 1, 1]);
  expect(outcome.problems.map(({ line: at, column }) => [at, column])).toEqual([[3, 7]]);
});

test('a sheet of figures is none of a register', () => {
  const figures = workbook([
    ['指标', '区域', '时间', '数值'],
    ['PM2.5', AREA, '2024', '20'],
  ]);
  expect(planRegister(sources(), figures, '数据.xlsx')).toBeUndefined();
});
