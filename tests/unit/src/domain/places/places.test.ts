import { describe, expect, test } from 'vitest';
import { toWgs84 } from '#domain/places/coordinate.ts';
import { distanceFromLand, ownParts, type Outline } from '#domain/places/outline.ts';
import { checkPlaces } from '#domain/site/check-places.ts';
import { readOutline } from '#domain/tables/places/outline-file.ts';
import { stationsOf } from '#domain/registers/stations.ts';
import { madeUp, told } from '#tests/unit/src/domain/registers/made-up.ts';

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

/** A register of places of a city that does not exist, with these rows of `name,position`. */
const places = (rows: string[], field: object = {}) => {
  const made = madeUp(
    rows.map((row) => `${row},甲市,list`),
    {
      index:
        'id,name,entry,key,title,area,position,station\npermits,站点,一个站点,no,holder,area,at,id\n',
      schema: {
        fields: [
          ...['no', 'id', 'holder', 'holder_en'].map((name) => ({
            name,
            type: 'string',
            title: name,
          })),
          { name: 'at', type: 'geopoint', title: '位置', datum: 'WGS84', ...field },
          { name: 'area', type: 'string', title: '区域' },
        ],
      },
      header: 'no,id,holder,holder_en,at,area,source',
    },
  );
  return { ...made, codes: told(made).map((one) => one.split(' ')[1]) };
};

describe('the check of positions', () => {
  const codes = (position: string, field?: object) =>
    checkPlaces(places([`1,a,甲点,,"${position}"`], field).tables, island, undefined).map(
      ({ code }) => code,
    );

  test('says nothing of a place on land', () => {
    expect(codes('122.01, 30.01')).toEqual([]);
  });

  test('warns of a place that is far from the others', () => {
    expect(codes('112.01, 30.01')).toEqual(['outside-box']);
  });

  test('warns of a place far in the sea, unless it is meant to be there', () => {
    expect(codes('122.2, 30.05')).toEqual(['in-the-sea']);
    expect(codes('122.2, 30.05', { at_sea: true })).toEqual([]);
  });

  test('bears with a coarse outline near the coast', () => {
    expect(codes('122.11, 30.05')).toEqual([]);
  });
});

describe('a register of stations', () => {
  const areas = [{ id: 'city', name: '甲市', nameEn: '' }];
  const stations = (rows: string[], field?: object) =>
    stationsOf(places(rows, field).tables, areas);

  test('gives the stations that long series name, in WGS84 whatever their positions are written in', () => {
    const { value, problems } = stations(['1258A,a,甲站,Station,"122, 30"'], { datum: 'GCJ-02' });
    expect(problems).toEqual([]);
    expect(value).toEqual([
      expect.objectContaining({
        id: 'a',
        code: '1258A',
        name: '甲站',
        nameEn: 'Station',
        area: 'city',
        datum: 'GCJ-02',
        dataSource: 'list',
        position: { longitude: 121.995828, latitude: 30.002451 },
      }),
    ]);
  });

  test('lets a station do without a position', () => {
    expect(stations(['1,a,甲站,,']).value[0]!.position).toBeUndefined();
  });

  test('asks for ids that fit an address, each of one station', () => {
    expect(places(['1,甲,甲站,,']).codes).toContain('bad-id');
    expect(stations(['1,a,甲站,,', '2,a,乙站,,']).problems.map(({ code }) => code)).toEqual([
      'duplicate-id',
    ]);
  });

  test('asks for the system of its positions, and for positions on earth', () => {
    expect(places(['1,a,甲站,,"122, 30"'], { datum: undefined }).codes).toContain('schema-wrong');
    expect(places(['1,a,甲站,,"30, 122"']).codes).toContain('entry-not-of-type');
    expect(places(['1,a,甲站,,122']).codes).toContain('entry-not-of-type');
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
