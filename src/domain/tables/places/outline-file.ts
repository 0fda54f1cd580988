import type { Outline, OutlinePart, Ring } from '#domain/places/outline.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Parsed } from '#domain/problems/problem.ts';
import type { TableText } from '#domain/tables/table.ts';

/** A GeoJSON file with the ground of a site; `undefined` when there is none at the path of the settings. */
export type OutlineText = TableText;

/**
 * Reads an outline: polygons and multipolygons, each with the property `areas` (or `area`): ids or names of
 * `seeds/areas.csv`. Other geometries are refused, as they have no ground.
 *
 * @param areas id or name of each area, to its id
 */
export function readOutline(
  { file, text }: OutlineText,
  areas: ReadonlyMap<string, string>,
): Parsed<Outline | undefined> {
  const place = { file, line: 0, column: 0 };
  const refuse = (reason: string): Parsed<undefined> => ({
    value: undefined,
    problems: [problem('outline-unreadable', place, { reason })],
  });
  if (text === undefined) return refuse('没有这个文件');
  let features: unknown;
  try {
    features = (JSON.parse(text.replace(/^\uFEFF/, '')) as { features?: unknown }).features;
  } catch {
    return refuse('不是 JSON');
  }
  if (!Array.isArray(features) || features.length === 0) return refuse('没有 features');
  const parts: OutlinePart[] = [];
  for (const [at, feature] of features.entries()) {
    const part = partOf(feature);
    if (typeof part === 'string') return refuse(`第 ${at + 1} 个图形：${part}`);
    const unknown = part.areas.filter((name) => !areas.has(name));
    if (unknown.length > 0) return refuse(`第 ${at + 1} 个图形：区域表里没有${unknown.join('、')}`);
    parts.push({ ...part, areas: part.areas.map((name) => areas.get(name)!) });
  }
  return { value: parts, problems: [] };
}

interface Feature {
  properties?: { area?: unknown; areas?: unknown } | null;
  geometry?: { type?: unknown; coordinates?: unknown } | null;
}

/** A feature as a part of the outline, or what is wrong with it. */
function partOf(feature: unknown): OutlinePart | string {
  const { properties, geometry } = (feature ?? {}) as Feature;
  const written = properties?.areas ?? properties?.area ?? [];
  const areas = (Array.isArray(written) ? written : [written]).map(String);
  if (areas.length === 0) return '没有写属于哪个区域（area 或 areas）';
  const { type, coordinates } = geometry ?? {};
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : 0;
  if (!Array.isArray(polygons)) return `不是面（Polygon、MultiPolygon），是 ${String(type)}`;
  const rings = polygons.flat() as unknown[];
  if (rings.length === 0 || !rings.every(isRing)) return '坐标不成闭合的环，或者不是经度在前';
  return { areas, polygons: polygons as Ring[][] };
}

/** At least a triangle, closed, longitude first: a latitude beyond 90 is a longitude. */
function isRing(ring: unknown): ring is Ring {
  if (!Array.isArray(ring) || ring.length < 4) return false;
  const isPosition = (at: unknown) =>
    Array.isArray(at) &&
    typeof at[0] === 'number' &&
    typeof at[1] === 'number' &&
    Math.abs(at[0]) <= 180 &&
    Math.abs(at[1]) <= 90;
  const [first, last] = [ring[0] as number[], ring.at(-1) as number[]];
  return ring.every(isPosition) && first[0] === last[0] && first[1] === last[1];
}
