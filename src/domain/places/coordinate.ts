import gcoord from 'gcoord';

/** A place on the ground, in degrees, WGS84. CGCS2000 differs from it by centimetres and is taken for it. */
export interface Position {
  longitude: number;
  latitude: number;
}

/**
 * The systems in which longitude and latitude are handed in, with their meaning. GCJ-02 is what Chinese map services
 * show: it lies some 500 m from WGS84. BD-09 is Baidu's own offset on top of it.
 */
export const DATUMS = {
  WGS84: '卫星定位的坐标',
  CGCS2000: '2000国家大地坐标系',
  'GCJ-02': '高德、腾讯地图的坐标',
  'BD-09': '百度地图的坐标',
  未说明: '来源没有写坐标系，按 WGS84 画，可能偏出几百米',
} as const;

export type Datum = keyof typeof DATUMS;

const SYSTEMS = { 'GCJ-02': gcoord.GCJ02, 'BD-09': gcoord.BD09 } as const;

/**
 * A position in WGS84, in degrees with six digits (0.1 m).
 *
 * @example toWgs84({ longitude: 122, latitude: 30 }, 'GCJ-02') // { longitude: 121.995828, latitude: 30.002451 }
 */
export function toWgs84({ longitude, latitude }: Position, datum: Datum): Position {
  if (datum !== 'GCJ-02' && datum !== 'BD-09') return { longitude, latitude };
  const [x, y] = gcoord.transform([longitude, latitude], SYSTEMS[datum], gcoord.WGS84) as [
    number,
    number,
  ];
  const rounded = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
  return { longitude: rounded(x), latitude: rounded(y) };
}

/** Reads `longitude, latitude` in degrees (Table Schema, geopoint, default format); `undefined` where it is none on earth. */
export function readGeopoint(cell: string): Position | undefined {
  const match = /^(-?\d{1,3}(?:\.\d+)?),\s*(-?\d{1,2}(?:\.\d+)?)$/.exec(cell);
  if (!match) return undefined;
  const [longitude, latitude] = [Number(match[1]), Number(match[2])];
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) return undefined;
  return { longitude, latitude };
}
