import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { chartConfig } from '#charts/kinds/chart-config.ts';
import { lightPalette, pagePalette } from '#charts/canvas/chart-palette.ts';
import { describeChart } from '#charts/kinds/chart-words.ts';
import { figureCard, figureCardSvg } from '#charts/draw/figure-card.ts';
import { drawSvg, drawSvgFile } from '#charts/draw/draw-svg.ts';
import { indicatorChart } from '#charts/kinds/indicator-chart.ts';
import { sparkline } from '#charts/draw/sparkline.ts';
import { valueAxis } from '#charts/spec/value-axis.ts';
import { drawPng } from '#formats/pictures/draw-png.ts';
import { seriesOf } from '#domain/views/series.ts';
import { narrowRecord } from '#domain/views/selection.ts';
import { observation, recordOf } from './records.ts';

const years = recordOf({ '~2018': 21, '2019': 20, '2020': 17, '2022': 14, '2023': 17 });
const spec = indicatorChart(years)!;
const drawn = (values: Record<string, number | null>) => {
  const { data } = chartConfig(indicatorChart(recordOf(values))!, lightPalette, 720).data
    .datasets[0]!;
  return (data as unknown as { x: number; y: number | null }[]).map(({ y }) => y);
};

describe('the chart of an indicator', () => {
  test('three values in time make a line, fewer make bars, one makes none', () => {
    expect(spec.kind).toBe('line');
    expect(indicatorChart(recordOf({ '2019': 1, '2020': 2 }))?.kind).toBe('bar');
    expect(indicatorChart(recordOf({ '2019': 1 }))).toBeUndefined();
    expect(indicatorChart(recordOf({}))).toBeUndefined();
  });

  test('time is true: 2010 and 2013 are three times as far apart as 2013 and 2014', () => {
    const [a, b, c] = indicatorChart(recordOf({ '2010': 1, '2013': 2, '2014': 3 }))!.series[0]!
      .points;
    expect((b!.x - a!.x) / (c!.x - b!.x)).toBeCloseTo(3);
  });

  test('a year left out breaks the line, and so does a missing value', () => {
    expect(drawn({ '2019': 20, '2020': 17, '2022': 14 })).toEqual([20, 17, null, 14]);
    expect(drawn({ '2019': 1, '2021': 2, '2023': 3 })).toEqual([1, null, 2, null, 3]);
    expect(drawn({ '2024-01': 1, '2024-02': 2, '2024-03': 3 })).toEqual([1, 2, 3]);
    expect(drawn({ '2019': 20, '2020': null, '2021': 14, '2022': 15 })).toEqual([20, null, 14, 15]);
  });

  test('a selection of time leaves out the rest', () => {
    const points = indicatorChart(narrowRecord(years, { from: '2019', to: '2022' }))!.series[0]!
      .points;
    expect(points.map(({ period }) => period)).toEqual(['2019年', '2020年', '2022年']);
  });

  test('a limit is drawn only over the time in which it applies', () => {
    const limit = {
      id: 'l',
      standard: 'GB',
      grade: '二级',
      substance: 'x',
      averaging: 'year',
      value: 35,
      unit: '微克',
    };
    const limits = [
      { ...limit, from: '2016-01-01', to: '2020-12-31' },
      { ...limit, from: '2031-01-01' },
    ];
    const shown = indicatorChart({ ...years, limits })!.limits;
    expect(shown).toHaveLength(1);
    expect(shown[0]!.from).toBe(2018);
    expect(shown[0]!.to).toBeCloseTo(2021);
  });

  test('classes are rows of dots, best first, with the reason where one is missing', () => {
    const record = recordOf({}, { scale: ['Ⅰ', 'Ⅱ', 'Ⅲ'], dimensions: ['断面'], unit: '' });
    const row = (name: string, rank: number | null) =>
      observation('2024-11', null, {
        dimensions: { 断面: name },
        value: rank ? { kind: 'class', label: 'Ⅱ', rank } : { kind: 'missing', reason: '施工停测' },
      });
    const dots = indicatorChart({ ...record, observations: [row('甲河', 2), row('乙河', null)] })!;
    expect(dots).toMatchObject({
      kind: 'dot',
      categories: ['甲河', '乙河'],
      classes: ['Ⅰ', 'Ⅱ', 'Ⅲ'],
    });
    expect(drawSvg(dots, 720, pagePalette)).toContain('施工停测');
    expect(describeChart(dots)).toBe('点图：浓度。2024年11月：Ⅱ类1个，没有数据1个。');
  });
});

describe('the value axis', () => {
  test('starts at zero, and above it only where the movement would else be lost', () => {
    expect(valueAxis([14, 21], false).min).toBe(0);
    expect(valueAxis([95.6, 98.1], false).min).toBeGreaterThan(90);
    expect(valueAxis([95.6, 98.1], true).min).toBe(0);
    expect(valueAxis([100, 100], false).min).toBe(0);
    expect(valueAxis([-5, 20], false).min).toBeLessThanOrEqual(-5);
  });

  test('that does not start at zero is said so in words', () => {
    const zoomed = indicatorChart(recordOf({ '2019': 96, '2020': 97, '2021': 98 }))!;
    expect(describeChart(zoomed)).toMatch(/纵轴从 \d+(\.\d)? 起，不从零起。/);
  });
});

describe('the words of a chart', () => {
  test('say first, last, highest and lowest, and what is computed', () => {
    expect(describeChart(spec)).toBe(
      '折线图：浓度（微克）。2018年为 21 微克（推算），2023年为 17 微克；最高是2018年的21 微克，最低是2022年的14 微克。没有2021年的数据。',
    );
  });
});

describe('a chart as SVG', () => {
  test('keeps text as text and writes no style attribute', () => {
    const svg = drawSvg(spec, 720, pagePalette);
    expect(svg).toMatch(/<text [^>]*>2019<\/text>/);
    expect(svg).toMatch(/<text [^>]*>21<\/text>/);
    expect(svg).not.toMatch(/ style=/);
    expect(svg).toContain('var(--chart-1)');
  });

  test('is the same, byte for byte, each time', () => {
    expect(drawSvg(spec, 720, pagePalette)).toBe(drawSvg(spec, 720, pagePalette));
  });

  test('is small', () => {
    expect(drawSvg(spec, 720, pagePalette).length).toBeLessThan(8_000);
  });

  test('takes a hostile name for text', () => {
    const named = recordOf(
      { '2019': 1, '2020': 2, '2021': 3 },
      { name: '<script>alert(1)</script>"' },
    );
    for (const svg of [
      drawSvg(indicatorChart(named)!, 720, pagePalette),
      drawSvgFile(indicatorChart(named)!),
    ]) {
      expect(svg).not.toMatch(/<script|""/);
    }
  });
});

describe('a chart as PNG', () => {
  test('has Chinese, and ink where the SVG of the same spec has it', async () => {
    const png = await loadImage(await drawPng(spec, '浓度', '甲站'));
    expect([png.width, png.height]).toEqual([1200, 630]);
    expect(inkIn(png, 60, 60, 80, 50)).toBeGreaterThan(300);

    const svg = await loadImage(Buffer.from(drawSvgFile(spec)));
    // Both show the first value left of and above the last but one: compare where the line's colour lies.
    const [a, b] = [lineSpan(png, 130), lineSpan(svg, 64)];
    expect(Math.abs(a.left - b.left)).toBeLessThan(0.08);
    expect(Math.abs(a.right - b.right)).toBeLessThan(0.08);
  });
});

type Picture = Awaited<ReturnType<typeof loadImage>>;

function pixels(image: Picture): { data: Uint8ClampedArray; width: number; height: number } {
  const canvas = createCanvas(image.width, image.height);
  const ctx = canvas.getContext('2d');
  ctx.drawImage(image, 0, 0);
  return ctx.getImageData(0, 0, image.width, image.height) as unknown as ReturnType<typeof pixels>;
}

function inkIn(image: Picture, x: number, y: number, width: number, height: number): number {
  const { data, width: row } = pixels(image);
  let dark = 0;
  for (let py = y; py < y + height; py++) {
    for (let px = x; px < x + width; px++) if (data[(py * row + px) * 4]! < 100) dark++;
  }
  return dark;
}

/** Where the series' colour begins and ends across a picture, as shares of its width, below a height. */
function lineSpan(image: Picture, below: number): { left: number; right: number } {
  const { data, width, height } = pixels(image);
  const xs: number[] = [];
  for (let y = below; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [red, green, blue] = data.subarray((y * width + x) * 4);
      if (red! < 40 && Math.abs(green! - 100) < 25 && Math.abs(blue! - 119) < 25) xs.push(x);
    }
  }
  return { left: Math.min(...xs) / width, right: Math.max(...xs) / width };
}

describe('the numeral of a water class', () => {
  test('is written with letters in a PNG, whose font has no Ⅱ', async () => {
    const card = { digits: '', unit: '', when: '', change: '' };
    const [numeral, letters] = await Promise.all(
      ['Ⅲ', 'III'].map((title) => drawPng(card, title, '')),
    );
    expect(numeral!.equals(letters!)).toBe(true);
  });
});

describe('a sparkline', () => {
  test('breaks at gaps, shows computed values hollow, and is hidden from screen readers', () => {
    const svg = sparkline(seriesOf(years)[0]!);
    expect(/ d="([^"]+)"/.exec(svg)![1]!.match(/M/g)).toHaveLength(2);
    expect(svg).toContain('spark-derived');
    expect(svg).toContain('aria-hidden="true"');
  });

  test('does not join two years over the one left out between them', () => {
    const svg = sparkline(seriesOf(recordOf({ '2019': 42, '2021': 42, '2023': 49 }))[0]!);
    expect(/ d="([^"]+)"/.exec(svg)![1]!).not.toContain('L');
  });

  test('of one or two values there is none: words tell them', () => {
    expect(sparkline(seriesOf(recordOf({ '2019': 1 }))[0]!)).toBe('');
    expect(sparkline(seriesOf(recordOf({ '2019': 1, '2020': 2 }))[0]!)).toBe('');
  });

  test('does not stretch a small change to its whole height', () => {
    const svg = sparkline(seriesOf(recordOf({ 2019: 96.7, 2020: 97.8, 2021: 97.2 }))[0]!);
    const heights = [...svg.matchAll(/cy="([\d.]+)"/g)].map(([, y]) => Number(y));
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(8);
  });
});

describe('the letters of a chart', () => {
  test.each(['line', 'bar', 'dot'] as const)(
    'of a %s are all of the font that it was given',
    (kind) => {
      const classes = recordOf({}, { scale: ['Ⅰ', 'Ⅱ'], unit: '' });
      const dot = {
        ...classes,
        observations: [
          observation('2024-11', null, { value: { kind: 'class', label: 'Ⅱ', rank: 2 } }),
        ],
      };
      const record = { line: years, bar: recordOf({ '2019': 1, '2020': 2 }), dot }[kind];
      const palette = { ...lightPalette, font: 'Songti' };
      const { options } = chartConfig(indicatorChart(record)!, palette, 720);
      const fonts = [
        ...Object.values(options!.scales!).map(
          (scale) => (scale as { ticks?: { font: { family: string } } }).ticks?.font,
        ),
        ...(kind === 'dot' ? [options!.plugins!.legend!.labels!.font as { family: string }] : []),
      ];
      for (const font of fonts) if (font) expect(font.family).toBe('Songti');
      expect(fonts.filter(Boolean).length).toBeGreaterThan(0);
    },
  );
});

describe('an indicator with a single value', () => {
  test('has a card with the figure in place of a chart, as SVG and as PNG', async () => {
    const card = figureCard(recordOf({ '2019': 47 }))!;
    expect(card).toEqual({ digits: '47', unit: '微克', when: '2019年 甲市', change: '' });
    expect(figureCardSvg('排污口<b>', card)).toContain('>47</text>');
    expect(figureCardSvg('排污口<b>', card)).not.toContain('<b>');
    const png = await loadImage(await drawPng(card, '排污口', '甲站'));
    expect(inkIn(png, 60, 220, 300, 180)).toBeGreaterThan(2000);
  });
});
