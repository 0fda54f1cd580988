import { expect, test } from 'vitest';
import { indicatorChart } from '#charts/kinds/indicator-chart.ts';
import { chartNotes, chartTitle, describeChart } from '#charts/kinds/chart-words.ts';
import { classMatrix } from '#domain/views/class-matrix.ts';
import { inLanguage } from '#domain/views/record-language.ts';
import { observation, recordOf } from '#tests/unit/src/charts/records.ts';

const place = (name: string, label: string, rank: number, meets?: boolean) =>
  observation('2024-11', 0, {
    key: `2024-11-${name}`,
    value: { kind: 'class', label, rank },
    dimensions: { 断面: name },
    ...(meets !== undefined && { meets }),
  });

const record = {
  ...recordOf({}, { scale: ['Ⅰ', 'Ⅱ', 'Ⅲ'], unit: '', dimensions: ['断面'] }),
  observations: [place('甲河', 'Ⅱ', 2, true), place('乙河', 'Ⅲ', 3, false), place('丙河', 'Ⅱ', 2)],
};

test('places that miss what is required of them come first, then those that nothing judges, in the table and in the chart', () => {
  const names = classMatrix(record)!.rows.map(({ series }) => series.dimensions['断面']);
  expect(names).toEqual(['乙河', '丙河', '甲河']);
  expect(indicatorChart(record)!.categories).toEqual(['乙河', '丙河', '甲河']);
});

test('the title of a chart says what it shows, and of which time', () => {
  const spec = indicatorChart(recordOf({ 2018: 21, 2019: 20, 2023: 17 }))!;
  expect(chartTitle(spec)).toBe('浓度，2018年至2023年');
});

const limit = {
  id: 'l',
  standard: 'GB 1-2012',
  grade: '二级',
  substance: 'x',
  averaging: 'year',
  value: 35,
  unit: '微克',
  from: '2016-01-01',
};

test('a limit far above all values is named beside the chart, not drawn into it', () => {
  // Two values are bars, three a line.
  const few: Record<string, number>[] = [
    { 2018: 21, 2019: 20 },
    { 2018: 21, 2019: 20, 2020: 9 },
  ];
  for (const values of few) {
    const spec = indicatorChart({ ...recordOf(values), limits: [limit] })!;
    expect(spec.values.max).toBeLessThan(35);
    expect(chartNotes(spec)).toBe('高于图中所有数据的是GB 1-2012 二级限值 35 微克。');
    expect(describeChart(spec)).toContain('高于图中所有数据的是GB 1-2012 二级限值 35 微克。');
  }
});

test('a limit among bars, which draw no line, is told beside them; one of another time is not', () => {
  const spec = indicatorChart({
    ...recordOf({ 2018: 41, 2019: 20 }),
    limits: [limit, { ...limit, grade: '一级', from: '2021-01-01' }],
  })!;
  expect(chartNotes(spec)).toBe('与图中数据对照的是GB 1-2012 二级限值 35 微克。');
  expect(chartNotes({ ...spec, language: 'en' })).toBe(
    'Compare the values with the limit of GB 1-2012 二级, 35 微克. ',
  );
});

test('an axis that does not begin at zero is said beside the chart', () => {
  const spec = indicatorChart(recordOf({ 2018: 96.7, 2019: 97.8, 2020: 97.2 }, { unit: '%' }))!;
  expect(chartNotes(spec)).toContain('不从零起');
});

test('words of standards and tables are English on English pages, names of places stay', () => {
  const english = inLanguage(
    {
      ...recordOf({}, { dimensions: ['控制级别', '断面'] }),
      observations: [
        observation('2024', 90, { dimensions: { 控制级别: '市控以上', 断面: '甲河' } }),
      ],
    },
    'en',
  );
  expect(english.observations[0]!.dimensions).toEqual({
    'level of control': 'city control and above',
    section: '甲河',
  });
  expect(english.indicator.dimensions).toEqual(['level of control', 'section']);
});
