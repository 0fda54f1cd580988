import { describe, expect, test } from 'vitest';
import { indicatorChart } from '#charts/kinds/indicator-chart.ts';
import type { ChartSpec, ChartView } from '#charts/spec/chart-spec.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { asSvg, onCanvas, strayInk } from './pictures.ts';
import { districts, observation, recordOf } from './records.ts';

const draw = (record: IndicatorRecord, view: ChartView = 'values') => indicatorChart(record, view)!;
const years = { '~2018': 21, '2019': 20, '2020': 17, '2022': 14, '2023': 17 };
const limit = {
  id: 'l',
  standard: 'GB 3095-2012',
  grade: '二级',
  substance: 'x',
  averaging: 'year',
};
const target = { value: 16, due: '2022', document: 'd', documentTitle: '计划', commitment: 'c' };

function line(): ChartSpec {
  const record = recordOf(years);
  record.observations[2]!.status = 'revised';
  record.observations[3]!.seriesBreak = '改为市区';
  const limits = [{ ...limit, value: 35, unit: '微克', from: '2016-01-01' }];
  return draw({ ...record, limits, targets: [target] });
}

function stacked(): ChartSpec {
  const parts = { dimension: '类', members: ['甲类', '乙类'] };
  const observations = [10, 20].map((number, at) =>
    observation('2024', number, { dimensions: { 类: parts.members[at]! }, key: `2024-${at}` }),
  );
  return draw({ ...recordOf({}, { dimensions: ['类'], parts }), observations }, 'parts');
}

function dots(): ChartSpec {
  const record = recordOf({}, { scale: ['Ⅰ', 'Ⅱ', 'Ⅲ'], dimensions: ['断面'], unit: '' });
  const row = (name: string, period: string, rank: number | null) =>
    observation(period, null, {
      key: `${period}-${name}`,
      dimensions: { 断面: name },
      value: rank ? { kind: 'class', label: 'Ⅱ', rank } : { kind: 'missing', reason: '施工停测' },
    });
  const observations = [
    row('甲河', '2023-11', 3),
    row('甲河', '2024-11', 2),
    row('乙河', '2024-11', null),
  ];
  return draw({ ...record, observations });
}

const kinds: [string, () => ChartSpec][] = [
  ['a line with limit, target, gap, break, computed and revised values', line],
  ['bars', () => draw(recordOf({ '2019': 1, '2020': 2 }))],
  [
    'grouped bars',
    () => draw(districts({ 东区: { '2023': 1, '2024': 2 }, 西区: { '2023': 3, '2024': 4 } })),
  ],
  ['stacked bars', stacked],
  ['dots', dots],
];

describe('SVG and PNG of one spec', () => {
  test.each(kinds)('are the same picture: %s', async (_, spec) => {
    expect(strayInk(onCanvas(spec()), await asSvg(spec()))).toBeLessThan(0.03);
  });

  test('are told apart when a single value differs', async () => {
    const other = draw(recordOf({ ...years, '2020': 18 }));
    expect(strayInk(onCanvas(draw(recordOf(years))), await asSvg(other))).toBeGreaterThan(0.05);
  });
});
