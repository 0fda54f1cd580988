import { geoMercator, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import type { Position } from '#domain/places/coordinate.ts';
import { ownParts, type Outline, type OutlinePart, type Ring } from '#domain/places/outline.ts';
import { escapeSvg } from '#charts/draw/svg-element.ts';
import { textWidth } from '#charts/spec/text-width.ts';
import { opacityOf, type Band } from './bands.ts';
import { labelPlace, type Taken } from './label-room.ts';

/** A place on the map. */
export interface MapDot {
  /** Ties it to its line in the list beside the map. */
  id: string;
  name: string;
  position: Position;
  /** Its size among the others, 0 to 1; all alike where it is left out. */
  share?: number;
  /** The step of its colour; the plain colour when left out. */
  step?: number;
}

export interface MapSpec {
  /** What it shows, for those who do not see it. */
  title: string;
  outline: Outline;
  /** Names of areas by their ids. */
  areas: ReadonlyMap<string, string>;
  dots: MapDot[];
  /** The step of the colour of areas that have ground of their own. */
  steps?: ReadonlyMap<string, number>;
  bands: Band[];
  /** What stands at the lower left: the review number or that it is a sketch, then the source. */
  notes: string[];
  /** How a length of kilometres is written. */
  kilometres: (length: number) => string;
}

const PAD = 14;
const NOTE = 17;
const LABEL = 13;
const TALLEST = 620;
const COLOUR = 'var(--chart-1)';
const DOT = 'var(--chart-2)';
const round = (number: number) => Math.round(number * 10) / 10;

/** Land, names, dots with their names, a scale and what must stand at the lower left, as one SVG element. */
export function drawMap(spec: MapSpec, width: number): string {
  const { title, outline, dots, notes, bands } = spec;
  const footer = (notes.length + (bands.length > 0 ? 1 : 0)) * NOTE + 12;
  const height = Math.min(TALLEST, Math.round(width * 1.05)) + footer;
  const room = { width, height: height - footer };
  const ground = groundOf(outline, dots);
  const projection = geoMercator().fitExtent(
    [
      [PAD, PAD],
      [width - PAD, room.height - PAD],
    ],
    ground,
  );
  const path = geoPath(projection).digits(1);
  const own = ownParts(outline);
  const land = outline.map((part) => {
    const [area = ''] = part.areas;
    const step = part.areas.length === 1 && own.has(area) ? spec.steps?.get(area) : undefined;
    const fill = step === undefined ? 'var(--paper-2)' : COLOUR;
    const opacity = step === undefined ? '' : ` fill-opacity="${opacityOf(step)}"`;
    return `<path d="${path(geometryOf(part)) ?? ''}" fill="${fill}"${opacity} stroke="var(--rule-strong)"/>`;
  });
  const points = dots.map((dot) => {
    const { longitude, latitude } = dot.position;
    const [x = 0, y = 0] = projection([longitude, latitude]) ?? [];
    return { ...dot, x, y, radius: 5 + Math.sqrt(dot.share ?? 0) * 9 };
  });
  const taken: Taken[] = points.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const marks = points.map(
    ({ id, x, y, radius, step }) =>
      `<circle data-place="${escapeSvg(id)}" cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${DOT}" fill-opacity="${step === undefined ? 0.85 : 0.2 + opacityOf(step)}" stroke="var(--paper)" stroke-width="1.5"/>`,
  );
  const names = points.map(({ name, x, y, radius }) =>
    label(name, labelPlace(name, { x, y, gap: radius + 5 }, LABEL, room, taken), 'var(--ink)'),
  );
  const grounds = groundNames(spec, (part) => path.centroid(geometryOf(part)), room, taken);
  return (
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeSvg(title)}">` +
    `<g class="ground">${land.join('')}${grounds.join('')}${marks.join('')}${names.join('')}</g>` +
    drawScale(spec, projection, room) +
    drawFooter(spec, height - footer, width) +
    '</svg>'
  );
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

/** All that has to be on the map. */
function groundOf(outline: Outline, dots: MapDot[]): GeoPermissibleObjects {
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

/** The names of areas, once for each set of areas, on the largest of its parts. */
function groundNames(
  { outline, areas }: MapSpec,
  centre: (part: OutlinePart) => [number, number],
  room: { width: number; height: number },
  taken: Taken[],
): string[] {
  const groups = Map.groupBy(outline, (part) => part.areas.join('|'));
  return [...groups.values()].map((parts) => {
    const sizes = new Map(parts.map((part) => [part, Math.max(...part.polygons.map(sizeOf))]));
    const largest = parts.reduce((a, b) => (sizes.get(b)! > sizes.get(a)! ? b : a));
    const words = largest.areas.map((id) => areas.get(id) ?? id).join('、');
    const [x, y] = centre(largest);
    const half = textWidth(words, LABEL) / 2;
    const place = labelPlace(words, { x: x - half, y, gap: 0 }, LABEL, room, taken);
    return label(words, place, 'var(--ink-soft)');
  });
}

const sizeOf = ([outer = []]: Ring[]) => {
  const xs = outer.map(([x]) => x);
  const ys = outer.map(([, y]) => y);
  return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
};

function label(words: string, place: ReturnType<typeof labelPlace>, colour: string): string {
  if (!place) return '';
  return (
    `<text x="${round(place.x)}" y="${round(place.y)}" text-anchor="${place.anchor}" font-size="${LABEL}" fill="${colour}" ` +
    `stroke="var(--paper)" stroke-width="3" paint-order="stroke">${escapeSvg(words)}</text>`
  );
}

/** A bar of a round length at the lower right. */
function drawScale(
  { outline, kilometres }: MapSpec,
  projection: ReturnType<typeof geoMercator>,
  { width, height }: { width: number; height: number },
): string {
  const [longitude, latitude] = outline[0]?.polygons[0]?.[0]?.[0] ?? [0, 0];
  const a = projection([longitude, latitude]);
  const b = projection([longitude + 0.1, latitude]);
  if (!a || !b) return '';
  const perKm = (b[0] - a[0]) / (0.1 * 111.32 * Math.cos((latitude * Math.PI) / 180));
  const most = width / 4 / perKm;
  const length = [100, 50, 20, 10, 5, 2, 1].find((km) => km <= most) ?? 1;
  const [right, y] = [width - PAD, height - 4];
  const left = right - length * perKm;
  return (
    `<path d="M${round(left)},${y - 5}V${y}H${round(right)}V${y - 5}" fill="none" stroke="var(--ink-soft)"/>` +
    `<text x="${round(right)}" y="${y - 8}" text-anchor="end" font-size="12" fill="var(--ink-soft)">${escapeSvg(kilometres(length))}</text>`
  );
}

/** The legend, and what must stand at the lower left. */
function drawFooter({ bands, notes }: MapSpec, top: number, width: number): string {
  let x = 0;
  const legend = bands.map(({ step, label: words }) => {
    const left = x;
    x += 22 + textWidth(words, 12) + 16;
    return (
      `<rect x="${round(left)}" y="${top + 6}" width="16" height="12" fill="${COLOUR}" fill-opacity="${opacityOf(step)}" stroke="var(--rule-strong)"/>` +
      `<text x="${round(left + 22)}" y="${top + 16.5}" font-size="12" fill="var(--ink-soft)">${escapeSvg(words)}</text>`
    );
  });
  const first = top + (bands.length > 0 ? NOTE : 0);
  const lines = notes.map((words, at) => {
    const size = round(Math.min(12, (12 * width) / (textWidth(words, 12) + 4)));
    return `<text x="0" y="${first + (at + 1) * NOTE}" font-size="${size}" fill="var(--ink-soft)">${escapeSvg(words)}</text>`;
  });
  return legend.join('') + lines.join('');
}
