import { describe, expect, test } from 'vitest';
import { pagePalette } from '#charts/canvas/chart-palette.ts';
import { describeChart } from '#charts/kinds/chart-words.ts';
import { drawSvg } from '#charts/draw/draw-svg.ts';
import { indicatorChart, indicatorCharts } from '#charts/kinds/indicator-chart.ts';
import { indicatorMultiples, seriesMultiples } from '#charts/kinds/small-multiples.ts';
import { rankingOf } from '#domain/views/ranking.ts';
import type { Direction } from '#domain/indicators/indicator.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { districts, observation, recordOf } from './records.ts';

const textsOf = (record: IndicatorRecord, view?: Parameters<typeof indicatorChart>[1]) =>
  [...drawSvg(indicatorChart(record, view)!, 720, pagePalette).matchAll(/<text[^>]*>([^<]*)/g)].map(
    ([, text]) => text,
  );

describe('areas are ranked', () => {
  const values = {
    东区: { '2024': 92 },
    西区: { '2024': 100 },
    南区: { '2024': 100 },
    北区: { '2024': 83 },
  };
  const ranks = (direction: Direction) =>
    rankingOf(districts(values, { direction }))!.rows.map(({ rank, area }) => [rank, area.name]);

  test('the higher the better, equal values sharing a rank and leaving out the next', () => {
    expect(ranks('higher')).toEqual([
      [1, '西区'],
      [1, '南区'],
      [3, '东区'],
      [4, '北区'],
    ]);
  });

  test('the lower the better', () => {
    expect(ranks('lower')).toEqual([
      [1, '北区'],
      [2, '东区'],
      [3, '西区'],
      [3, '南区'],
    ]);
  });

  test('and the chart says which are level', () => {
    const spec = indicatorChart(districts(values, { direction: 'higher' }), 'ranking')!;
    expect(spec.categories).toEqual(['并列第1 西区', '并列第1 南区', '第3 东区', '第4 北区']);
  });

  test('without ranks where neither way is better', () => {
    expect(ranks('neutral').map(([rank]) => rank)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('at the newest time at which three or more have a value', () => {
    const partly = { ...values, 东区: { '2024': 92, '2025': 90 } };
    expect(rankingOf(districts(partly))!.period.key).toBe('2024');
    expect(rankingOf(districts({ 东区: { '2024': 1 }, 西区: { '2024': 2 } }))).toBeUndefined();
  });
});

describe('bars', () => {
  test('of several places at the same two times stand in groups, the newest first', () => {
    const record = districts({ 东区: { '2023': 1, '2024': 2 }, 西区: { '2023': 3, '2024': 4 } });
    const spec = indicatorChart(record)!;
    expect(spec.series.map(({ label }) => label)).toEqual(['2024年', '2023年']);
    expect(spec.categories).toEqual(['东区', '西区']);
    expect(textsOf(record)).toEqual(
      expect.arrayContaining(['1 微克　2023年', '2 微克　2024年', '3 微克　2023年']),
    );
  });

  test('of parts stand one behind the other, apart from the whole', () => {
    const parts = { dimension: '类', members: ['甲类', '乙类'] };
    const of = (member: string, number: number) =>
      observation('2024', number, { dimensions: { 类: member }, key: `2024-${member}` });
    const whole = observation('2023', 20, { dimensions: { 类: '合计' }, key: '2023-合计' });
    const record = {
      ...recordOf({}, { dimensions: ['类'], parts }),
      observations: [of('合计', 30), of('甲类', 10), of('乙类', 20), whole],
    };
    expect(indicatorCharts(record).map(({ view }) => view)).toEqual(['values', 'parts']);
    expect(indicatorChart(record, 'values')!.series.flatMap(({ points }) => points)).toHaveLength(
      2,
    );
    const stack = indicatorChart(record, 'parts')!;
    expect(stack).toMatchObject({ stacked: true, categories: ['2024年'] });
    expect(textsOf(record, 'parts')).toEqual(expect.arrayContaining(['甲类 10', '乙类 20']));
    expect(describeChart(stack)).toContain('甲类，2024年 10 微克。');
  });
});

describe('a line', () => {
  const years = { '2019': 20, '2020': 17, '2021': 15, '2022': 14 };

  test('breaks where what is measured changed, and the words say why', () => {
    const record = recordOf(years);
    record.observations[2]!.seriesBreak = '改为市区';
    const spec = indicatorChart(record)!;
    expect(spec.breaks).toEqual([{ at: 2021, reason: '改为市区' }]);
    expect(textsOf(record)).toContain('口径变化');
    expect(describeChart(spec)).toContain('改为市区，前后不能直接比较。');
  });

  test('shows what a plan promises at the time by which it promises it', () => {
    const target = {
      value: 16,
      due: '2022',
      document: 'd',
      documentTitle: '计划',
      commitment: 'c',
    };
    const record = { ...recordOf(years), targets: [target] };
    expect(indicatorChart(record)!.targets).toMatchObject([{ value: 16, from: 2022, to: 2023 }]);
    expect(textsOf(record)).toContain('2022年目标 16');
    expect(describeChart(indicatorChart(record)!)).toContain(
      '图中横线是计划的2022年目标 16 微克。',
    );
  });

  test('is not pressed flat by a limit far above it, which is named at the top', () => {
    const limit = { id: 'l', standard: 'GB', grade: '二级', substance: 'x', averaging: 'year' };
    const record = {
      ...recordOf(years),
      limits: [{ ...limit, value: 400, unit: '微克', from: '2000-01-01' }],
    };
    expect(indicatorChart(record)!.values.max).toBeLessThanOrEqual(25);
    expect(textsOf(record)).toContain('↑ GB 二级 400');
    expect(describeChart(indicatorChart(record)!)).toContain(
      '高于图中所有数据的是GB 二级限值 400 微克。',
    );
  });

  test('of equal values is told in one sentence, and years that are left out are named', () => {
    const words = describeChart(indicatorChart(recordOf({ '2019': 5, '2020': 5, '2023': 5 }))!);
    expect(words).toContain('2019年到2023年的3个数据都是 5 微克。');
    expect(words).toContain('没有2021年、2022年的数据。');
  });

  test('leaves out what cannot be told apart, and says so', () => {
    const names = Array.from({ length: 9 }, (_, at) => `区${at}`);
    const many = districts(Object.fromEntries(names.map((name) => [name, years])));
    expect(describeChart(indicatorChart(many, 'values')!)).toContain(
      '图中只画了前 6 项，另有 3 项',
    );
  });
});

describe('small pictures', () => {
  const years = { '2019': 20, '2020': 17, '2021': 15 };

  test('stand for series that are too many for one, all on the same axes', () => {
    const values = Object.fromEntries(
      Array.from({ length: 8 }, (_, at) => [`区${at}`, { ...years, '2021': at * 10 + 1 }]),
    );
    const specs = seriesMultiples(districts(values));
    expect(specs.map(({ title }) => title)).toEqual(Object.keys(values));
    expect(new Set(specs.map((spec) => JSON.stringify([spec.values, spec.times]))).size).toBe(1);
    expect(seriesMultiples(recordOf(years))).toEqual([]);
  });

  test('of several indicators stand on one time axis', () => {
    const specs = indicatorMultiples([
      recordOf(years),
      recordOf({ '2015': 1, '2016': 2, '2017': 3 }),
      recordOf({ '2020': 1 }),
    ]);
    expect(specs.map(({ spec }) => [spec.times.min, spec.times.max])).toEqual([
      [2015, 2022],
      [2015, 2022],
    ]);
  });
});
