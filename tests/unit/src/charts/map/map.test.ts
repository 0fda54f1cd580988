import { geoArea } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { bandsOf } from '#charts/map/bands.ts';
import { drawMap } from '#charts/map/draw-map.ts';
import { geometryOf } from '#charts/map/ground.ts';
import { labelPlace, type Taken } from '#charts/map/label-room.ts';
import { drawRankingMap } from '#charts/map/ranking-map.ts';
import type { Outline, Ring } from '#domain/places/outline.ts';
import { rankingsOf } from '#domain/views/ranking.ts';
import { districts } from '#tests/unit/src/charts/records.ts';

const square = (x: number, y: number): Ring => [
  [x, y],
  [x + 0.1, y],
  [x + 0.1, y + 0.1],
  [x, y + 0.1],
  [x, y],
];
const outline: Outline = [
  { areas: ['东区'], polygons: [[square(122.2, 30)]] },
  { areas: ['西区'], polygons: [[square(122, 30)]] },
  { areas: ['南区'], polygons: [[square(122.1, 29.8)]] },
];
const record = districts(
  { 东区: { '2024': 90 }, 西区: { '2024': 100 }, 南区: { '2024': 70 } },
  { direction: 'higher' },
);
const [ranking] = rankingsOf(record);
const notes = ['示意图，不作为划界依据', '轮廓：甲局'];
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text);

describe('a map', () => {
  const spec = {
    title: '甲站的位置',
    outline,
    areas: new Map([['东区', '东区']]),
    dots: [{ id: 'a', name: '<甲站>', position: { longitude: 122.25, latitude: 30.05 } }],
    bands: [],
    notes,
    kilometres: (length: number) => `${length} 公里`,
  };

  test('says at its lower left that it is a sketch, and where the outline is from', () => {
    expect(textsOf(drawMap(spec, 720)).slice(-2)).toEqual(notes);
  });

  test('fills the ground of an area that is pointed at, and more lightly what it shares with another', () => {
    const alone = drawMap({ ...spec, marked: new Set(['东区']) }, 350);
    expect(alone.match(/fill="var\(--chart-1\)" fill-opacity="0\.44"/g)).toHaveLength(1);
    const shared = [...outline.slice(0, 1), { ...outline[1]!, areas: ['东区', '西区'] }];
    const svg = drawMap({ ...spec, outline: shared, marked: new Set(['东区']) }, 350);
    expect(svg.match(/fill-opacity="0\.(?:44|12)" stroke="var\(--rule-strong\)"/g)).toHaveLength(2);
    expect(drawMap(spec, 350)).not.toContain('fill="var(--chart-1)"');
  });

  test('gives each layer a shape of its own, as colours alone tell nothing apart in grey', () => {
    const [own] = spec.dots;
    const dots = [0, 1, 2, 3].map((layer) => ({ ...own!, id: `p${layer}`, layer }));
    const marks = [...drawMap({ ...spec, dots }, 720).matchAll(/<(circle|path)[^>]*data-place/g)];
    expect(marks.map(([, element]) => element)).toEqual(['circle', 'path', 'path', 'path']);
    // What is chosen hides the marks and the names of the others.
    const second = drawMap({ ...spec, dots: [{ ...own!, layer: 1 }] }, 720);
    expect(second.match(/<(?:path|text)[^>]*data-layer="1"/g)).toHaveLength(2);
    expect(new Set(marks.map(([mark]) => mark.replace(/.*?(m[^"]*z).*/, '$1'))).size).toBe(4);
  });

  test('breaks its notes into lines that fit, none of which begins with a comma', () => {
    const long = '轮廓：甲局测绘院（甲市地理信息中心），2026-11-30';
    const texts = textsOf(drawMap({ ...spec, notes: [long] }, 178)).slice(-3);
    expect(texts.join('')).toContain('2026-11-30');
    for (const line of texts) expect(line).not.toMatch(/^[，）]/);
  });

  test('names each place, and takes no name for markup', () => {
    expect(textsOf(drawMap(spec, 350))).toContain('&#60;甲站&#62;');
  });

  test('draws a ring of either direction as the land within it', () => {
    for (const ring of [square(122, 30), square(122, 30).toReversed()]) {
      expect(geoArea(geometryOf({ polygons: [[ring]] }))).toBeLessThan(0.001);
    }
  });
});

describe('the values of areas', () => {
  test('colour the ground of each, where each has its own', () => {
    const svg = drawRankingMap(record, ranking!, { outline, notes }, 720);
    expect(svg.match(/<path[^>]*fill="var\(--chart-1\)"/g)).toHaveLength(3);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['西区 100 微克', ...notes]));
  });

  test('are tiles where two areas share ground, as its colour would be that of neither', () => {
    const shared = [...outline.slice(1), { ...outline[0]!, areas: ['东区', '西区'] }];
    const svg = drawRankingMap(record, ranking!, { outline: shared, notes }, 720);
    expect(svg).not.toContain('<path');
    expect(svg.match(/<rect/g)!.length).toBeGreaterThanOrEqual(3);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['东区', '90 微克']));
  });

  test('are said in words', () => {
    const svg = drawRankingMap(record, ranking!, { outline: null, notes }, 720);
    expect(svg).toContain('aria-label="示意图：浓度。西区 100 微克；东区 90 微克；南区 70 微克。"');
  });
});

test('steps of colour name values that are there', () => {
  const { bands, bandOf } = bandsOf([50, 100, 100, 92.3], 1);
  expect(bands.map(({ label }) => label)).toEqual(['50.0', '92.3–100.0']);
  expect(bandOf(50)).toBeLessThan(bandOf(92.3));
  expect(bandsOf([7, 7], 0).bands).toEqual([{ step: 1, label: '7' }]);
});

test('two labels never stand on each other', () => {
  const taken: Taken[] = [];
  const room = { width: 200, height: 100 };
  const places = Array.from({ length: 9 }, () =>
    labelPlace('甲站', { x: 100, y: 50, gap: 8 }, 13, room, taken),
  );
  expect(places.filter(Boolean).length).toBe(taken.length);
  expect(places.at(-1)).toBeUndefined();
});
