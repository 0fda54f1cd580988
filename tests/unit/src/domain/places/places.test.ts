import { describe, expect, test } from 'vitest';
import { toWgs84 } from '#domain/places/coordinate.ts';
import { distanceFromLand, ownParts, type Outline } from '#domain/places/outline.ts';
import type { Station } from '#domain/places/station.ts';
import { checkPlaces } from '#domain/site/check-places.ts';
import { readOutline } from '#domain/tables/places/outline-file.ts';
import { readAreas } from '#domain/tables/areas.ts';
import { Ids } from '#domain/tables/ids.ts';
import { readStations } from '#domain/tables/places/stations.ts';
import type { Problem } from '#domain/problems/problem.ts';

/** An island a tenth of a degree wide, with a lake in it. */
const island: Outline = [
  {
    areas: ['east'],
    polygons: [
      [
        [
          [122, 30],
          [122.1, 30],
          [122.1, 30.1],
          [122, 30.1],
          [122, 30],
        ],
        [
          [122.04, 30.04],
          [122.06, 30.04],
          [122.06, 30.06],
          [122.04, 30.06],
          [122.04, 30.04],
        ],
      ],
    ],
  },
];

const metres = (a: { longitude: number; latitude: number }, b: typeof a) =>
  Math.hypot((a.longitude - b.longitude) * 96_000, (a.latitude - b.latitude) * 111_000);

describe('a position', () => {
  test('of a Chinese map service comes out some 500 m from where it was written', () => {
    const written = { longitude: 122.1, latitude: 30 };
    expect(metres(toWgs84(written, 'GCJ-02'), written)).toBeGreaterThan(300);
    expect(metres(toWgs84(written, 'BD-09'), written)).toBeGreaterThan(600);
    expect(toWgs84(written, 'CGCS2000')).toEqual(written);
  });

  test('on land has no distance from it, one in a lake or in the sea has', () => {
    expect(distanceFromLand({ longitude: 122.01, latitude: 30.01 }, island)).toBe(0);
    expect(distanceFromLand({ longitude: 122.05, latitude: 30.05 }, island)).toBeGreaterThan(0.5);
    expect(distanceFromLand({ longitude: 122.05, latitude: 29.95 }, island)).toBeCloseTo(5.6, 1);
  });
});

describe('the check of positions', () => {
  const at = (longitude: number, latitude: number, more: Partial<Station> = {}) => ({
    id: 'a',
    name: '甲站',
    nameEn: '',
    area: 'east',
    position: { longitude, latitude },
    source: { file: 'seeds/stations.csv', line: 2, columns: { longitude: 5 } },
    ...more,
  });
  const codes = (...stations: ReturnType<typeof at>[]) =>
    checkPlaces(stations, island, undefined).map(({ code }) => code);

  test('says nothing of a station on land', () => {
    expect(codes(at(122.01, 30.01))).toEqual([]);
  });

  test('warns of longitude and latitude that changed places', () => {
    expect(codes(at(30.01, 122.01))).toEqual(['outside-box']);
  });

  test('warns of a station far in the sea, unless it is meant to be there', () => {
    expect(codes(at(122.2, 30.05))).toEqual(['in-the-sea']);
    expect(codes(at(122.2, 30.05, { atSea: true }))).toEqual([]);
  });

  test('bears with a coarse outline near the coast', () => {
    expect(codes(at(122.11, 30.05))).toEqual([]);
  });
});

describe('the table of stations', () => {
  const read = (row: string) => {
    const problems: Problem[] = [];
    const areas = readAreas({ file: 'seeds/areas.csv', text: 'id,name\neast,东区\n' }, problems);
    const text = `id,name,area,longitude,latitude,datum\n${row}\n`;
    const stations = readStations({ file: 'seeds/stations.csv', text }, areas, new Ids(), problems);
    return { stations, codes: problems.map(({ code }) => code) };
  };

  test('keeps positions in WGS84, whatever they are written in', () => {
    const { stations, codes } = read('a,甲站,东区,122,30,GCJ-02');
    expect(codes).toEqual([]);
    expect(stations[0]).toMatchObject({
      area: 'east',
      position: { longitude: 121.995828, latitude: 30.002451 },
    });
  });

  test('lets a station do without a position', () => {
    expect(read('a,甲站,东区,,,').stations[0]!.position).toBeUndefined();
  });

  test('asks for the system of a position, for its other half, and for one on earth', () => {
    expect(read('a,甲站,东区,122,30,').codes).toEqual(['datum-missing']);
    expect(read('a,甲站,东区,122,,WGS84').codes).toEqual(['half-a-position']);
    expect(read('a,甲站,东区,30,122,WGS84').codes).toEqual(['impossible-position']);
  });
});

describe('an outline', () => {
  const areas = new Map([
    ['东区', 'east'],
    ['east', 'east'],
    ['west', 'west'],
  ]);
  const file = (geometry: object, properties: object = { area: '东区' }) =>
    readOutline(
      {
        file: 'seeds/outline.geojson',
        text: JSON.stringify({
          type: 'FeatureCollection',
          features: [{ type: 'Feature', properties, geometry }],
        }),
      },
      areas,
    );
  const square = [
    [
      [122, 30],
      [122.1, 30],
      [122.1, 30.1],
      [122, 30],
    ],
  ];

  test('names its areas by name or id', () => {
    expect(file({ type: 'Polygon', coordinates: square }).value![0]!.areas).toEqual(['east']);
  });

  test.each([
    ['a line', { type: 'LineString', coordinates: square[0]! }, { area: 'east' }],
    ['an open ring', { type: 'Polygon', coordinates: [square[0]!.slice(0, 3)] }, { area: 'east' }],
    ['an unknown area', { type: 'Polygon', coordinates: square }, { area: '北区' }],
    ['no area', { type: 'Polygon', coordinates: square }, {}],
  ])('with %s is refused, naming the shape', (_, geometry, properties) => {
    const { value, problems } = file(geometry, properties);
    expect(value).toBeUndefined();
    expect(problems[0]!.what).toContain('第 1 个图形');
  });

  test('gives ground of its own to areas that share none', () => {
    const part = (...own: string[]) => ({ areas: own, polygons: [] });
    expect([...ownParts([part('a'), part('a', 'b'), part('c')])]).toEqual(['c']);
  });
});
