import { geoMercator, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import type { Position } from '#domain/places/coordinate.ts';
import type { Outline, OutlinePart, Ring } from '#domain/places/outline.ts';

/** Room between the ground and the edge of the drawing, in its pixels. */
export const PAD = 14;
const TALLEST = 620;
/** Height to width, at most and at least. */
const TALL = 1.6;
const FLAT = 0.6;

/** All that has to be on the map. */
export function groundOf(outline: Outline, dots: { position: Position }[]): GeoPermissibleObjects {
  return {
    type: 'GeometryCollection',
    geometries: [
      ...outline.map((part) => geometryOf(part) as GeoJSON.MultiPolygon),
      {
        type: 'MultiPoint' as const,
        coordinates: dots.map(({ position }) => [position.longitude, position.latitude]),
      },
    ],
  };
}

/** As high as the ground is at this width: tall ground is not squeezed into a square, flat ground leaves no empty sea. */
export function heightOf(ground: GeoPermissibleObjects, width: number): number {
  const [[left, top], [right, bottom]] = geoPath(geoMercator()).bounds(ground);
  const shape = right > left ? (bottom - top) / (right - left) : 1;
  const height = (width - 2 * PAD) * shape + 2 * PAD;
  return Math.round(Math.min(TALLEST, width * TALL, Math.max(width * FLAT, height)));
}

/** d3-geo wants outer rings clockwise, GeoJSON the other way round: one that is wrong is the whole globe. */
export function geometryOf({ polygons }: Pick<OutlinePart, 'polygons'>): GeoPermissibleObjects {
  const coordinates = polygons.map((rings) =>
    rings.map((ring, at) => (isClockwise(ring) === (at === 0) ? ring : ring.toReversed())),
  );
  return { type: 'MultiPolygon', coordinates };
}

function isClockwise(ring: Ring): boolean {
  let twice = 0;
  for (let at = 1; at < ring.length; at++) {
    const [[x1, y1], [x2, y2]] = [ring[at - 1]!, ring[at]!];
    twice += (x2 - x1) * (y2 + y1);
  }
  return twice > 0;
}

/** How much room a piece of land takes. */
export const sizeOf = ([outer = []]: Ring[]) => {
  const xs = outer.map(([x]) => x);
  const ys = outer.map(([, y]) => y);
  return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
};
