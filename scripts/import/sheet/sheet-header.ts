/** What people call the columns of observations, by the name that `seeds/observations/` has for them. */
const NAMES: Record<string, string[]> = {
  indicator: ['指标', '指标名称', '指标编号', '项目', 'indicator'],
  area: ['区域', '地区', '行政区', '行政区划', '范围', 'area', 'region'],
  period: ['时间', '时期', '期间', '年份', '年度', '月份', '日期', 'period', 'year', 'date'],
  value: ['数值', '值', '数据', '数据值', '监测值', '结果', 'value'],
  qualifier: ['限定', '限定词', '数值说明', 'qualifier'],
  unit: ['单位', '计量单位', 'unit'],
  status: ['状态', 'status'],
  document: ['来源', '来源文件', '文件', '出处', '数据来源', 'document', 'source'],
  section: ['章节', 'section'],
  quote: ['引文', '原句', '原文', 'quote'],
  stated_change: ['变化', '变化幅度', '同比', 'stated_change', 'change'],
  stated_change_unit: ['变化单位', '变化的单位', '同比单位', 'stated_change_unit'],
  formula: ['公式', '算式', 'formula'],
  reason: ['原因', '缺数原因', 'reason'],
  series_break: ['口径变化', 'series_break'],
  target: ['目标', '目标值', 'target'],
  meets: ['达标', '是否达标', 'meets'],
  note: ['备注', '说明', 'note'],
};
const COLUMNS = new Map(
  Object.entries(NAMES).flatMap(([column, names]) => names.map((name) => [name, column] as const)),
);

/** Columns without which a row has no meaning. */
export const NEEDED = ['indicator', 'area', 'period', 'value'] as const;

/** Where a sheet's header is, and which column is which. */
export interface SheetHeader {
  /** Index of its row. */
  row: number;
  /** Column of the tables to the place in a row, from 0. */
  places: Map<string, number>;
  /** What the sheet calls each of them. */
  headings: Map<string, string>;
  /** Headings that mean nothing here, with their places from 0. */
  unknown: { name: string; column: number }[];
  /** Needed columns that it lacks. */
  missing: string[];
}

/** Titles and remarks may be above a header, for so many rows. */
const FIRST_ROWS = 10;

/**
 * Finds the header of a sheet of observations; `undefined` when no row looks like one.
 *
 * @param dimensions names of the indicators' dimensions, each of which may be a column
 */
export function sheetHeader(rows: string[][], dimensions: string[]): SheetHeader | undefined {
  const read = rows.slice(0, FIRST_ROWS).map((cells, row) => headerOf(cells, row, dimensions));
  return read
    .filter(({ places }) => places.has('value'))
    .sort((a, b) => b.places.size - a.places.size)[0];
}

function headerOf(cells: string[], row: number, dimensions: string[]): SheetHeader {
  const places = new Map<string, number>();
  const headings = new Map<string, string>();
  const unknown: SheetHeader['unknown'] = [];
  cells.forEach((cell, at) => {
    if (!cell.trim()) return;
    const column = columnOfHeading(cell, dimensions);
    if (!column || places.has(column)) unknown.push({ name: cell.trim(), column: at });
    else {
      places.set(column, at);
      headings.set(column, cell.trim());
    }
  });
  return {
    row,
    places,
    headings,
    unknown,
    missing: NEEDED.filter((column) => !places.has(column)),
  };
}

/** The column of the tables that a heading means; a unit or an explanation may follow: 数值（微克/立方米）. */
export function columnOfHeading(heading: string, dimensions: string[]): string | undefined {
  const name = heading
    .replace(/\s/g, '')
    .replace(/[（(].*[）)]$/, '')
    .toLowerCase();
  return COLUMNS.get(name) ?? dimensions.find((dimension) => dimension === heading.trim());
}
