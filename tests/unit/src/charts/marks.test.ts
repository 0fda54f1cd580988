import { describe, expect, test } from 'vitest';
import { chartConfig } from '#charts/kinds/chart-config.ts';
import { pagePalette } from '#charts/canvas/chart-palette.ts';
import { describeChart } from '#charts/kinds/chart-words.ts';
import { drawSvgFile } from '#charts/draw/draw-svg.ts';
import { lineGaps } from '#charts/spec/line-gaps.ts';
import { indicatorChart } from '#charts/kinds/indicator-chart.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { districts, recordOf } from './records.ts';

const circles = (svg: string) => svg.match(/<path[^>]* d="[^"]*A8 8/g)?.length ?? 0;

function revised(change: Partial<IndicatorRecord> = {}) {
  const record = { ...recordOf({ '2018': 21, '2019': 20, '2020': 17, '2021': 18 }), ...change };
  record.observations[2]!.status = 'revised';
  return indicatorChart(record, 'values')!;
}

describe('a value that replaced another', () => {
  test('has a ring in the picture, and its label says so', () => {
    const svg = drawSvgFile(revised());
    expect(svg).toContain('>17 修订<');
    expect(svg).not.toContain('>20 修订<');
    const plain = drawSvgFile(indicatorChart(recordOf({ '2018': 21, '2019': 20 }), 'values')!);
    expect([circles(svg), circles(plain)]).toEqual([1, 0]);
  });

  test('has the same ring on the canvas of the browser: one configuration draws both', () => {
    const { plugins = [] } = chartConfig(revised(), pagePalette, 720);
    expect(plugins.map(({ id }) => id)).toContain('revisionRings');
  });

  test('is named in the words beside the picture, and where it is spoken and pointed at', () => {
    const spec = revised();
    expect(describeChart(spec)).toContain('2020年的数据修订过。');
    expect(spec.series[0]!.points[2]!.text).toBe('17 微克 修订');
    expect(describeChart(revised({ language: 'en' }))).toContain('Revised: 2020.');
  });

  test('says so behind its bar', () => {
    const record = districts({ 东区: { '2024': 2 }, 西区: { '2024': 4 } });
    record.observations[1]!.status = 'revised';
    const spec = indicatorChart(record, 'values')!;
    expect(drawSvgFile(spec)).toMatch(/>4[^<]* 修订</);
    expect(describeChart(spec)).toContain('修订');
  });
});

test('where what is measured changed, a line is upright, named, and said', () => {
  const record = recordOf({ '2018': 21, '2019': 20, '2020': 17, '2021': 18 });
  record.observations[2]!.seriesBreak = '改为市区';
  const spec = indicatorChart(record, 'values')!;
  expect(drawSvgFile(spec)).toContain('>口径变化<');
  expect(describeChart(spec)).toContain('改为市区，前后不能直接比较。');
  const { plugins = [] } = chartConfig(spec, pagePalette, 720);
  expect(plugins.map(({ id }) => id)).toContain('breakLines');
});

describe('a gap of a line', () => {
  test('is named on the picture, once', () => {
    const spec = indicatorChart(
      recordOf({ '2018': 21, '2019': 20, '2022': 17, '2023': 18 }),
      'values',
    )!;
    const svg = drawSvgFile(spec);
    const [, y, ...others] = /<text[^>]* y="([\d.]+)"[^>]*>没有数</.exec(svg) ?? [];
    expect(others).toEqual([]);
    // Above the time axis, where no value is: below the lowest one.
    const [, lowest] = /<text[^>]* y="([\d.]+)"[^>]*>17</.exec(svg)!;
    expect(Number(y)).toBeGreaterThan(Number(lowest));
    const english = recordOf({ '2018': 21, '2019': 20, '2022': 17, '2023': 18 });
    expect(drawSvgFile(indicatorChart({ ...english, language: 'en' }, 'values')!)).toContain(
      '>No value<',
    );
  });

  test('is named by the same configuration on the canvas of the browser', () => {
    const spec = indicatorChart(recordOf({ '2018': 21, '2019': 20, '2022': 17 }), 'values')!;
    const { plugins = [] } = chartConfig(spec, pagePalette, 720);
    expect(plugins.map(({ id }) => id)).toContain('gapLabels');
  });

  test('is none where nothing is missing, and none where what is measured changed', () => {
    const whole = recordOf({ '2018': 21, '2019': 20, '2020': 17, '2021': 18 });
    expect(lineGaps(indicatorChart(whole, 'values')!)).toEqual([]);
    whole.observations[2]!.seriesBreak = '改为市区';
    expect(lineGaps(indicatorChart(whole, 'values')!)).toEqual([]);
  });

  test('names the line that has none, where another has a value', () => {
    const one = {
      label: '甲市',
      points: [
        [2020, 1],
        [2022, 2, true],
      ],
    };
    const other = { label: '乙县', points: [[2021, 3]] };
    const series = [one, other].map(({ label, points }) => ({
      key: label,
      label,
      points: points.map(([x, y, afterGap]) => ({ x, y, afterGap: Boolean(afterGap) })),
    }));
    expect(lineGaps({ series: series as never, breaks: [] })).toEqual([
      { from: 2020, to: 2022, names: ['甲市'] },
    ]);
  });
});

describe('a value between gaps', () => {
  test('is a mark without a line', () => {
    const svg = drawSvgFile(
      indicatorChart(recordOf({ '2010': 21, '2014': 20, '2020': 17 }), 'values')!,
    );
    const lines = svg.match(/<path[^>]* stroke-linejoin="round"/g) ?? [];
    expect(lines).toEqual([]);
    expect(svg.match(/A4 4/g)?.length).toBeGreaterThanOrEqual(3);
  });
});
