import { geoMercator, geoPath } from 'd3-geo';
import type { Position } from '#domain/places/coordinate.ts';
import { ownParts, type Outline, type OutlinePart } from '#domain/places/outline.ts';
import { escapeSvg } from '#charts/draw/svg-element.ts';
import { textWidth, wrapped } from '#charts/spec/text-width.ts';
import { opacityOf, type Band } from './bands.ts';
import { drawLegend } from './draw-legend.ts';
import { geometryOf, groundOf, heightOf, PAD, sizeOf } from './ground.ts';
import { drawMark, layerMark } from './marks.ts';
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
  /** Which kind of things it belongs to, from 0: each has a shape and a colour of its own. */
  layer?: number;
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
  /** Areas that are pointed at: their ground is filled, ground that they share with others more lightly. */
  marked?: ReadonlySet<string>;
  bands: Band[];
  /** What stands at the lower left: the review number or that it is a sketch, then the source. */
  notes: string[];
  /** How a length of kilometres is written. */
  kilometres: (length: number) => string;
}

const NOTE = 17;
const LABEL = 13;
const COLOUR = 'var(--chart-1)';
const round = (number: number) => Math.round(number * 10) / 10;

/** Land, names, dots with their names, a scale and what must stand at the lower left, as one SVG element. */
export function drawMap(spec: MapSpec, width: number): string {
  const { title, outline, dots, notes, bands } = spec;
  const lines = notes.flatMap((words) => wrapped(words, 12, width));
  const ground = groundOf(outline, dots);
  const room = { width, height: heightOf(ground, width) };
  const legend = drawLegend(bands, room.height + 6, width);
  const first = room.height + legend.height;
  const height = first + lines.length * NOTE + 12;
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
    const step =
      part.areas.length === 1 && own.has(area)
        ? (spec.steps?.get(area) ?? markedStep(part, spec))
        : markedStep(part, spec);
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
  const marks = points.map(({ id, step, ...mark }) =>
    drawMark({
      ...mark,
      id: escapeSvg(id),
      ...(step !== undefined && { opacity: 0.2 + opacityOf(step) }),
    }),
  );
  const names = points.map(({ name, x, y, radius, layer }) =>
    label(
      name,
      labelPlace(name, { x, y, gap: radius + 5 }, LABEL, room, taken),
      'var(--ink)',
      layerMark(layer),
    ),
  );
  const grounds = groundNames(spec, (part) => path.centroid(geometryOf(part)), room, taken);
  return (
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeSvg(title)}">` +
    `<g class="ground">${land.join('')}${grounds.join('')}${marks.join('')}${names.join('')}</g>` +
    drawScale(spec, projection, room) +
    legend.svg +
    lines
      .map(
        (words, at) =>
          `<text x="0" y="${first + (at + 1) * NOTE}" font-size="12" fill="var(--ink-soft)">${escapeSvg(words)}</text>`,
      )
      .join('') +
    '</svg>'
  );
}

/** How strongly ground is filled that belongs to an area that is pointed at. */
function markedStep({ areas }: OutlinePart, { marked }: MapSpec): number | undefined {
  if (!marked || !areas.some((area) => marked.has(area))) return undefined;
  return areas.every((area) => marked.has(area)) ? 3 : 1;
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

function label(
  words: string,
  place: ReturnType<typeof labelPlace>,
  colour: string,
  about = '',
): string {
  if (!place) return '';
  return (
    `<text x="${round(place.x)}" y="${round(place.y)}" text-anchor="${place.anchor}" font-size="${LABEL}" fill="${colour}" ` +
    `stroke="var(--paper)" stroke-width="3" paint-order="stroke"${about}>${escapeSvg(words)}</text>`
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
