import { parseHTML } from 'linkedom';
import { describe, expect, test, vi } from 'vitest';
import { pagePalette } from '#charts/canvas/chart-palette.ts';
import { drawSvg } from '#charts/draw/draw-svg.ts';
import { indicatorCharts } from '#charts/kinds/indicator-chart.ts';
import { seriesMultiples } from '#charts/kinds/small-multiples.ts';
import { choicesOf, plainChoices } from '#domain/views/choice.ts';
import { narrowRecord } from '#domain/views/selection.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { observation, recordOf } from './records.ts';

const DIMENSIONS = Array.from({ length: 19 }, (_, at) => `维度${at}`);
const MEMBERS = 25;
const YEARS = 15;

/** 9,000 rows: 600 series of 15 years, told apart by 19 dimensions of 25 members and by 120 areas. */
function large(): IndicatorRecord {
  const areas = Array.from({ length: 120 }, (_, at) => ({
    id: `a${at}`,
    name: `区${at}`,
    nameEn: '',
    parent: 'city',
  }));
  const observations = Array.from({ length: 600 * YEARS }, (_, row) => {
    const series = Math.floor(row / YEARS);
    const dimensions = Object.fromEntries(
      DIMENSIONS.map((name, at) => [name, `${name}的${(series + at) % MEMBERS}`]),
    );
    const area = areas[series % areas.length]!.id;
    return observation(String(2005 + (row % YEARS)), row % 97, {
      area,
      dimensions,
      key: `k${row}`,
    });
  });
  return { ...recordOf({}, { dimensions: DIMENSIONS }), areas, observations };
}
const record = large();

describe('an indicator of 9,000 rows and 19 dimensions', () => {
  test('is drawn as a few lines and small pictures that say how many are left out', () => {
    const charts = indicatorCharts(record);
    for (const { spec } of charts) {
      const points = spec.series.reduce((count, { points: own }) => count + own.length, 0);
      expect(points).toBeLessThan(150);
      expect(drawSvg(spec, 720, pagePalette).length).toBeLessThan(60_000);
    }
    expect(charts[0]!.spec.leftOut).toBeGreaterThan(500);
    expect(seriesMultiples(record).length).toBeLessThanOrEqual(24);
  });

  test('offers no wall of links', () => {
    expect(plainChoices(record).length).toBeLessThanOrEqual(16);
  });

  test('is chosen from in a form that makes its boxes only when they are unfolded', async () => {
    const { document, Event } = parseHTML('<html lang="zh-CN"><body></body></html>');
    vi.stubGlobal('document', document);
    const { choiceForm } = await import('#client/choice-fields.ts');
    const form = choiceForm(record, { members: { 维度3: ['维度3的7'] } });
    expect(form.querySelectorAll('details')).toHaveLength(19);
    expect(form.querySelectorAll('input[type=checkbox]')).toHaveLength(MEMBERS);
    expect(form.querySelectorAll('input[checked]')).toHaveLength(1);
    expect(form.querySelectorAll('*').length).toBeLessThan(250);
    const folded = form.querySelector('details')!;
    for (let times = 0; times < 2; times++) folded.dispatchEvent(new Event('toggle'));
    expect(folded.querySelectorAll('input')).toHaveLength(choicesOf(record).areas.length);
    vi.unstubAllGlobals();
  });

  test('narrowed to one place is drawn whole', () => {
    const part = narrowRecord(record, { areas: ['a7'] });
    expect(part.observations).toHaveLength(5 * YEARS);
    expect(indicatorCharts(part)[0]!.spec).toMatchObject({ kind: 'line', leftOut: 0 });
  });
});

test('a line of 9,000 days is drawn with its highest and lowest day and few of the others', () => {
  const first = Date.UTC(2000, 0, 1);
  const day = (at: number) => new Date(first + at * 86_400_000).toISOString().slice(0, 10);
  const values = Array.from({ length: 9000 }, (_, at): [string, number] => [
    day(at),
    at === 4321 ? 999 : at === 1234 ? 1 : 100 + (at % 50),
  ]);
  const { spec } = indicatorCharts(recordOf(Object.fromEntries(values)))[0]!;
  const svg = drawSvg(spec, 720, pagePalette);
  expect(spec.series[0]!.points).toHaveLength(9000);
  expect(svg.length).toBeLessThan(60_000);
  expect(svg).toContain('>999<');
  expect(svg).toContain('>1<');
});
