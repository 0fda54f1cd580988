import { describe, expect, test } from 'vitest';
import { drawCalendar } from '#charts/heat/day-calendar.ts';
import { drawHourGrid } from '#charts/heat/hour-grid.ts';
import { quarterBands } from '#charts/map/bands.ts';

const spec = {
  title: '日历图',
  firstDay: '2015-12-31',
  days: [10, 20, null, 80],
  decimals: 0,
  above: new Set(['2016-01-03']),
  words: { above: '超过日限值', none: '没有数据' },
};
const count = (text: string, words: string) => text.split(words).length - 1;

describe('a calendar', () => {
  const svg = drawCalendar(spec, 720)!;

  test('has a square a day and a line a year', () => {
    expect(svg).toContain('>2015</text>');
    expect(svg).toContain('>2016</text>');
    // Four days, then the legend: three steps and two marks.
    expect(count(svg, '<rect')).toBe(4 + 3 + 2);
  });

  test('marks days above the limit with more than a colour', () => {
    expect(count(svg, 'fill="var(--chart-limit)" stroke="var(--ink)"')).toBe(2);
    expect(svg).toContain('超过日限值');
  });

  test('is not drawn of nothing', () => {
    expect(drawCalendar({ ...spec, days: [null, null] }, 720)).toBeUndefined();
  });
});

test('a grid of hours names months and hours', () => {
  const means = Array.from({ length: 24 }, (_, hour) => (hour === 3 ? null : hour));
  const words = { none: '没有数据', hours: '时' };
  const svg = drawHourGrid(
    { title: 't', rows: [{ label: '3月', means }], decimals: 0, words },
    350,
  );
  expect(svg).toContain('>3月</text>');
  expect(svg).toContain('没有数据');
});

test('quarters hold as many values each, and equal values share one', () => {
  const { bands, bandOf } = quarterBands([1, 2, 3, 4, 5, 6, 7, 100], 0);
  expect(bands.map(({ label }) => label)).toEqual(['1–2', '3–4', '5–6', '7–100']);
  expect(bandOf(100)).toBe(4);
  expect(quarterBands([5, 5, 5, 5], 0).bands).toHaveLength(1);
});
