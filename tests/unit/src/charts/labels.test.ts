import { describe, expect, test } from 'vitest';
import { lightPalette } from '#charts/canvas/chart-palette.ts';
import type { ChartSpec, ChartView } from '#charts/spec/chart-spec.ts';
import { drawSvg } from '#charts/draw/draw-svg.ts';
import { indicatorChart } from '#charts/kinds/indicator-chart.ts';
import { LARGE_WIDTH } from '#charts/spec/drawn-width.ts';
import { elderChartSpec } from '#charts/kinds/elder-chart-spec.ts';
import { spread } from '#charts/canvas/label-places.ts';
import { textWidth } from '#charts/spec/text-width.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { districts, observation, recordOf } from './records.ts';

interface Text {
  words: string;
  x: number;
  y: number;
  anchor: string;
}

/** The texts of a chart of a record with their places. */
function textsOf(record: IndicatorRecord, width = 720): Text[] {
  return textsIn(indicatorChart(record, 'values')!, width);
}

/** The texts of a chart with their places. */
function textsIn(spec: ChartSpec, width: number): Text[] {
  const svg = drawSvg(spec, width, lightPalette);
  return [...svg.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)"([^>]*)>([^<]*)</g)].map(
    ([, x, y, attributes, words]) => ({
      words: words!,
      x: Number(x),
      y: Number(y),
      anchor: /text-anchor="(\w+)"/.exec(attributes!)?.[1] ?? 'start',
    }),
  );
}
const years = (from: number, of: (year: number) => number) =>
  Object.fromEntries(Array.from({ length: 8 }, (_, at) => [String(from + at), of(at)]));

describe('the names at the ends of lines', () => {
  const near = districts({
    东区: years(2015, () => 20),
    西区: years(2015, () => 20.1),
    南区: years(2015, () => 20.2),
  });

  test('stand apart where the lines end at one height, and carry the last value where many are drawn', () => {
    const names = textsOf(near).filter(({ words }) => /区/.test(words));
    expect(names.map(({ words }) => words)).toEqual(['东区 20', '西区 20.1', '南区 20.2']);
    const ys = names.map(({ y }) => y).sort((a, b) => a - b);
    expect(Math.min(ys[1]! - ys[0]!, ys[2]! - ys[1]!)).toBeGreaterThanOrEqual(15);
  });

  test.each([720, 350])('lie within a picture %i wide', (width) => {
    const long = districts({ 东部沿海区域: years(2015, (at) => at), 西部: years(2015, () => 9) });
    for (const { words, x, anchor } of textsOf(long, width))
      if (anchor === 'start') expect(x + words.length * 13, words).toBeLessThan(width);
  });

  test('too long for the picture go into a legend', () => {
    const name = 'Northern Ireland, women aged 65 and over';
    const texts = textsOf(districts({ [name]: years(2015, () => 1), 东区: years(2015, () => 2) }));
    expect(texts.find(({ words }) => words === name)!.y).toBeLessThan(60);
  });

  test('stand in the legend away from a limit that is too high to draw', () => {
    const names = ['Northern Ireland, women', 'Northern Ireland, men over 65'];
    const limit = { id: 'l', standard: 'GB', grade: '二级', substance: 'x', averaging: 'year' };
    const record = {
      ...districts(Object.fromEntries(names.map((name, at) => [name, years(2015, () => at + 1)]))),
      limits: [{ ...limit, value: 400, unit: '微克', from: '2000-01-01' }],
    };
    const texts = textsOf(record, 350);
    const above = texts.find(({ words }) => words.startsWith('↑'))!;
    for (const name of names)
      expect(Math.abs(texts.find(({ words }) => words === name)!.y - above.y)).toBeGreaterThan(16);
  });

  test('have a full mark in a legend, even where the first value is computed', () => {
    const names = [...'甲乙'].map((one) => `${one}市沿海和海岛区域的环境空气自动监测站点`);
    const lines = (first: string) =>
      drawSvg(
        indicatorChart(
          districts({
            [names[0]!]: { [first]: 1, '2020': 2, '2021': 2 },
            [names[1]!]: years(2015, () => 3),
          }),
        )!,
        720,
        lightPalette,
      );
    const hollow = (svg: string) => svg.split(`fill="${lightPalette.paper}"`).length - 1;
    expect(hollow(lines('~2019'))).toBe(hollow(lines('2019')) + 1);
  });

  test('are moved as little as possible, and stay within the chart', () => {
    expect(spread([10, 100, 50], 0, 200)).toEqual([10, 100, 50]);
    expect(spread([50, 50], 0, 200)).toEqual([50, 65]);
    expect(spread([199, 198], 0, 200)).toEqual([200, 185]);
  });
});

describe('the values at points', () => {
  test('of a long line that is alone are the first, last, highest and lowest', () => {
    const many = Array.from({ length: 28 }, (_, at) => [
      `2024-02-${String(at + 1).padStart(2, '0')}`,
      at === 9 ? 99 : at === 20 ? 3 : 40 + at,
    ]);
    const digits = textsOf(recordOf(Object.fromEntries(many))).map(({ words }) => words);
    expect(digits).toEqual(expect.arrayContaining(['40', '99', '3', '67']));
    expect(digits).not.toContain('45');
  });

  test('stand below a low between two highs, where the line does not run through them', () => {
    const record = recordOf({ '2019': 30, '2020': 11, '2021': 33 });
    const texts = textsOf(record);
    const of = (words: string) => texts.find((text) => text.words === words)!;
    const svg = drawSvg(indicatorChart(record)!, 720, lightPalette);
    const marks = [...svg.matchAll(/M[\d.]+ ([\d.]+)A/g)].map(([, y]) => Number(y));
    expect(of('11').y).toBeGreaterThan(Math.max(...marks));
  });

  test('never cover one another', () => {
    const texts = textsOf(
      districts({
        东区: { '2019': 20, '2020': 21, '2021': 22 },
        西区: { '2019': 20, '2020': 21, '2021': 22 },
      }),
    ).filter(({ words }) => /^2[0-2]$/.test(words));
    const places = texts.map(({ x, y }) => `${x.toFixed(0)} ${y.toFixed(0)}`);
    expect(new Set(places).size).toBe(places.length);
  });
});

describe('the labels of bars', () => {
  test('side by side carry their time, so that no colour must be matched with a legend', () => {
    const record = districts({ 东区: { '2023': 1, '2024': 2 }, 西区: { '2023': 3, '2024': 4 } });
    const words = textsOf(record).map(({ words: own }) => own);
    expect(words).toEqual(
      expect.arrayContaining(['1 微克　2023年', '2 微克　2024年', '4 微克　2024年']),
    );
    expect(words).not.toContain('2024年');
  });
});

describe('in the large words that elders see on a phone', () => {
  const large = (record: IndicatorRecord, view: ChartView = 'values') =>
    textsIn(elderChartSpec(indicatorChart(record, view)!)!, LARGE_WIDTH);
  const parts = recordOf(
    {},
    { parts: { dimension: '去向', members: ['工业园区', '乡镇、街道', '小区'] } },
  );
  const waste = {
    ...parts,
    observations: parts.indicator.parts!.members.map((member, at) =>
      observation('2020', at + 1, { dimensions: { 去向: member }, key: member }),
    ),
  };
  const charts = {
    line: large(
      districts({ 舟山市: years(2015, (at) => 90 + (at % 4) / 3), 市区: { '2018': 92.5 } }),
    ),
    bars: large(districts({ 第一实验区: { '2023': 1 }, 滨海新区北部: { '2023': 22222 } })),
    parts: large(waste, 'parts'),
  };

  test.each(Object.entries(charts))('the texts of %s stand apart, none is cut off', (_, texts) => {
    const boxes = texts.map(({ words, x, y, anchor }) => {
      const width = textWidth(words, 13);
      const left = x - { start: 0, middle: width / 2, end: width }[anchor]!;
      return { words, left, right: left + width, y };
    });
    for (const { words, left, right } of boxes)
      expect([words, left >= 0, right <= LARGE_WIDTH]).toEqual([words, true, true]);
    const covered = boxes.filter((one) =>
      boxes.some(
        (other) =>
          other !== one &&
          Math.abs(other.y - one.y) < 11 &&
          one.left < other.right &&
          other.left < one.right,
      ),
    );
    expect(covered).toEqual([]);
  });

  test('the newest year is named', () => {
    expect(charts.line.map(({ words }) => words)).toContain('2022');
  });

  test('parts of a whole stand below one another with their names, without a legend', () => {
    const names = charts.parts.filter(({ words }) => /区|街道/.test(words));
    expect(names.map(({ words }) => words)).toEqual(['工业园区', '乡镇、街道', '小区']);
    expect(new Set(names.map(({ y }) => y)).size).toBe(3);
  });
});
