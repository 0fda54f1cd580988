/** Shapes of marks: layers are told apart without their colours. */
export const MARK_SHAPES = ['circle', 'square', 'triangle', 'diamond'] as const;

const COLOURS = ['var(--chart-2)', 'var(--chart-1)', 'var(--chart-3)', 'var(--chart-4)'];

interface Mark {
  x: number;
  y: number;
  radius: number;
  /** The layer that it belongs to, from 0. */
  layer?: number;
  opacity?: number;
  /** Ties it to its line in a list. */
  id?: string;
}

const round = (number: number) => Math.round(number * 10) / 10;

/** Ties a part of a drawing to a layer that can be chosen; nothing where there are none. */
export const layerMark = (layer?: number): string =>
  layer === undefined ? '' : ` data-layer="${layer}"`;

/** A mark of a map as an SVG element; its centre is its `data-at`. The id has to be safe in XML already. */
export function drawMark({ x, y, radius, layer: own, opacity = 0.85, id }: Mark): string {
  const layer = own ?? 0;
  const shape = MARK_SHAPES[layer % MARK_SHAPES.length]!;
  const colour = COLOURS[layer % COLOURS.length]!;
  const about =
    (id === undefined
      ? ''
      : ` data-place="${id}" data-at="${round(x)} ${round(y)}"${layerMark(own)}`) +
    ` fill="${colour}" fill-opacity="${opacity}" stroke="var(--paper)" stroke-width="1.5"`;
  if (shape === 'circle')
    return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}"${about}/>`;
  const r = round(radius);
  const path = {
    square: `m${-r},${-r}h${2 * r}v${2 * r}h${-2 * r}z`,
    triangle: `m0,${-r}l${r},${2 * r}h${-2 * r}z`,
    diamond: `m0,${-r}l${r},${r}l${-r},${r}l${-r},${-r}z`,
  }[shape];
  return `<path d="M${round(x)},${round(y)}${path}"${about}/>`;
}

/** The mark of a layer by itself, for the words that say what it stands for. */
export function drawLegendMark(layer: number): string {
  return `<svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">${drawMark({ x: 7, y: 7, radius: 5, layer })}</svg>`;
}
