import type { Position } from './coordinate.ts';

/** A ring of positions, longitude first; the first is also the last. */
export type Ring = [longitude: number, latitude: number][];

/** One piece of land, or of a district: its outer ring, then its holes. */
export interface OutlinePart {
  /** Ids of the areas that it belongs to; two where a border between them is not drawn. */
  areas: string[];
  polygons: Ring[][];
}

/** The outline of a site's ground, from a GeoJSON file (RFC 7946: WGS84, longitude first). */
export type Outline = OutlinePart[];

/** West, south, east, north, in degrees. */
export type Box = [west: number, south: number, east: number, north: number];

/** The box around an outline. */
export function boxOf(outline: Outline): Box {
  const all = outline.flatMap(({ polygons }) => polygons.flat(2));
  const longitudes = all.map(([longitude]) => longitude);
  const latitudes = all.map(([, latitude]) => latitude);
  return [
    Math.min(...longitudes),
    Math.min(...latitudes),
    Math.max(...longitudes),
    Math.max(...latitudes),
  ];
}

export function isInBox({ longitude, latitude }: Position, [west, south, east, north]: Box) {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/** How far a position is from the nearest land of an outline, in kilometres; 0 on land. */
export function distanceFromLand(position: Position, outline: Outline): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const { polygons } of outline)
    for (const rings of polygons) {
      const [outer = [], ...holes] = rings;
      if (isWithin(position, outer) && !holes.some((hole) => isWithin(position, hole))) return 0;
      for (const ring of rings) nearest = Math.min(nearest, distanceFromRing(position, ring));
    }
  return nearest;
}

/** Whether a ring goes around a position: a line to the east crosses it an odd number of times. */
function isWithin({ longitude: x, latitude: y }: Position, ring: Ring): boolean {
  let within = false;
  for (let at = 1; at < ring.length; at++) {
    const [[x1, y1], [x2, y2]] = [ring[at - 1]!, ring[at]!];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) within = !within;
  }
  return within;
}

const KM_A_DEGREE = 111.2;

/** On a plane that touches the ground at the position: within a bureau's ground that is right to a few metres. */
function distanceFromRing({ longitude, latitude }: Position, ring: Ring): number {
  const width = Math.cos((latitude * Math.PI) / 180) * KM_A_DEGREE;
  const plane = ring.map(([x, y]) => [(x - longitude) * width, (y - latitude) * KM_A_DEGREE]);
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = 1; at < plane.length; at++) {
    const [x1 = 0, y1 = 0] = plane[at - 1]!;
    const [x2 = 0, y2 = 0] = plane[at]!;
    const [dx, dy] = [x2 - x1, y2 - y1];
    const length = dx * dx + dy * dy;
    const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / length));
    nearest = Math.min(nearest, Math.hypot(x1 + share * dx, y1 + share * dy));
  }
  return nearest;
}

/** The areas that have a part of the outline to themselves: only their values can colour it. */
export function ownParts(outline: Outline): Set<string> {
  const shared = new Set(outline.flatMap(({ areas }) => (areas.length > 1 ? areas : [])));
  return new Set(outline.flatMap(({ areas }) => areas).filter((area) => !shared.has(area)));
}
