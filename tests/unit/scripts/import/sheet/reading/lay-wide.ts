import type { Sheet, SheetCell } from '#scripts/import/sheet/sheet.ts';

/** A value of a table, as it must be read again. */
export interface LaidValue {
  indicator: string;
  area: string;
  period: string;
  value: string;
}

/** A table laid out as bureaus do, with what stands in it. */
export interface LaidTable {
  sheet: Sheet;
  values: LaidValue[];
  indicators: string[];
  areas: string[];
}

/** Columns that say where a row comes from, or explain it. */
const BESIDE = /^(?:source_|published$|note$|quality$|basis$)/;
const AREAS = ['area', 'station', 'district'];
const TIMES = ['period', 'month', 'date', 'year', 'time_as_crawled', 'year_evaluated', 'as_of'];
const NAMES = ['indicator', 'measure'];
const isNumber = (text: string) => /^-?\d+(?:\.\d+)?$/.test(text);

/**
 * Lays a table of facts out wide: indicators or times as columns, below a title, as sheets of bureaus have them.
 * `undefined` when it has no area or no numbers.
 */
export function layWide([header = [], ...rows]: string[][], title: string): LaidTable | undefined {
  const at = (names: string[]) => header.findIndex((name) => names.includes(name));
  const [area, time, name, value] = [at(AREAS), at(TIMES), at(NAMES), at(['value'])];
  if (area < 0) return undefined;
  if (name >= 0 && value >= 0) return pivoted(rows, { area, time, name, value }, title);
  const numbers = header.flatMap((heading, column) => {
    const filled = rows.map((row) => row[column] ?? '').filter(Boolean);
    const fits = filled.length > 0 && filled.every(isNumber);
    return fits && column !== time && !BESIDE.test(heading) && !/rank|no$/.test(heading)
      ? [column]
      : [];
  });
  if (numbers.length === 0) return undefined;
  const heads = [
    '区域',
    ...(time < 0 ? [] : ['时间']),
    ...numbers.map((column) => header[column]!),
  ];
  const once = onceEach(rows, (row) => `${row[area]} ${time < 0 ? '' : plainTime(row[time]!)}`);
  const body = once.map((row) => [
    row[area]!,
    ...(time < 0 ? [] : [plainTime(row[time]!)]),
    ...numbers.map((column) => row[column]!),
  ]);
  const values = once.flatMap((row) =>
    numbers.flatMap((column) => {
      const own = row[column] ?? '';
      const period = time < 0 ? '2024' : plainTime(row[time]!);
      return own ? [{ indicator: header[column]!, area: row[area]!, period, value: own }] : [];
    }),
  );
  return laid(title, [heads], body, values);
}

/** Areas and indicators as rows, times as columns: the shape of a yearbook. */
function pivoted(
  rows: string[][],
  at: { area: number; time: number; name: number; value: number },
  title: string,
): LaidTable | undefined {
  const sound = rows.filter(
    (row) => isNumber(row[at.value] ?? '') && /^\d{4}(?:-\d\d)?$/.test(row[at.time] ?? ''),
  );
  const times = [...new Set(sound.map((row) => row[at.time]!))].sort();
  const once = onceEach(sound, (row) => `${row[at.area]} ${row[at.name]} ${row[at.time]}`);
  const lines = new Map<string, string[][]>();
  for (const row of once) {
    const key = `${row[at.name]}\n${row[at.area]}`;
    lines.set(key, [...(lines.get(key) ?? []), row]);
  }
  if (times.length === 0) return undefined;
  const body = [...lines].map(([key, own]) => [
    ...key.split('\n'),
    ...times.map((time) => own.find((row) => row[at.time] === time)?.[at.value] ?? ''),
  ]);
  const values = once.map((row) => ({
    indicator: row[at.name]!,
    area: row[at.area]!,
    period: row[at.time]!,
    value: row[at.value]!,
  }));
  const years = times.map((time) =>
    time.replace(/^(\d{4})(?:-0?(\d+))?$/, (_, year, month) =>
      month ? `${year}年${month}月` : `${year}年`,
    ),
  );
  return laid(title, [['指标', '区域', ...years]], body, values);
}

const plainTime = (text: string) => text.replace(/T\d\d$/, '');

function onceEach(rows: string[][], keyOf: (row: string[]) => string): string[][] {
  return [...new Map(rows.toReversed().map((row) => [keyOf(row), row])).values()].toReversed();
}

function laid(title: string, heads: string[][], body: string[][], values: LaidValue[]): LaidTable {
  const width = heads[0]!.length;
  const cell = (text: string): SheetCell => ({
    text,
    ...(isNumber(text) && { number: true as const }),
  });
  const wide = Array.from({ length: width }, (_, column) => ({
    text: title,
    ...(column > 0 && { mergedWith: 'A1' }),
  }));
  const note = [{ text: '注：数据来源见各行。' }];
  return {
    sheet: {
      name: 'Sheet1',
      rows: [wide, ...[...heads, ...body].map((row) => row.map(cell)), note],
      merges: [{ top: 0, left: 0, bottom: 0, right: width - 1 }],
      notices: [],
    },
    values,
    indicators: [...new Set(values.map(({ indicator }) => indicator))],
    areas: [...new Set(values.map(({ area }) => area))],
  };
}
