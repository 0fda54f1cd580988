import { escapeSvg } from '#charts/draw/svg-element.ts';
import { textWidth, wrapped } from '#charts/spec/text-width.ts';
import { opacityOf, type Band } from './bands.ts';
import { drawLegend } from './draw-legend.ts';

/** An area of a tile map: a sketch of where areas lie to each other, all as large. */
export interface Tile {
  name: string;
  /** Its value in words. */
  text: string;
  /** Absent where there is no value. */
  step?: number;
  column: number;
  row: number;
}

export interface TileMap {
  /** What it shows, for those who do not see it. */
  title: string;
  tiles: Tile[];
  bands: Band[];
  /** What stands below it at the left: that it is a sketch. */
  note: string;
}

const LARGEST = 132;
const GAP = 6;
const LINE = 17;
const COLOUR = 'var(--chart-1)';

/** Where tiles stand when nobody says: in rows, in the order of the table of areas. */
export function gridPlaces(count: number): { column: number; row: number }[] {
  const columns = Math.ceil(Math.sqrt(count));
  return Array.from({ length: count }, (_, at) => ({
    column: at % columns,
    row: Math.floor(at / columns),
  }));
}

/** One tile an area, with name and value, and a legend. */
export function drawTiles({ title, tiles, bands, note }: TileMap, width: number): string {
  const columns = Math.max(...tiles.map(({ column }) => column)) + 1;
  const rows = Math.max(...tiles.map(({ row }) => row)) + 1;
  const size = Math.min(LARGEST, Math.floor((width - GAP * (columns - 1)) / columns));
  const tall = Math.round(size * 0.72);
  const bottom = rows * (tall + GAP);
  const legend = drawLegend(bands, bottom + 10, width);
  const lines = wrapped(note, 12, width);
  const first = bottom + 10 + legend.height + 14;
  const height = first + (lines.length - 1) * LINE + 6;
  const parts = tiles.map((tile) => drawTile(tile, size, tall));
  return (
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeSvg(title)}">` +
    `${parts.join('')}${legend.svg}` +
    lines
      .map(
        (words, at) =>
          `<text x="0" y="${first + at * LINE}" font-size="12" fill="var(--ink-soft)">${escapeSvg(words)}</text>`,
      )
      .join('') +
    '</svg>'
  );
}

function drawTile({ name, text, step, column, row }: Tile, size: number, tall: number): string {
  const [x, y] = [column * (size + GAP), row * (tall + GAP)];
  const middle = x + size / 2;
  const fitting = (words: string, most: number) =>
    Math.max(8, Math.min(most, (most * (size - 8)) / textWidth(words, most)));
  const fill = step === undefined ? 'none' : COLOUR;
  const dashed = step === undefined ? ' stroke-dasharray="4 3"' : '';
  return (
    `<rect x="${x}" y="${y}" width="${size}" height="${tall}" fill="${fill}" fill-opacity="${opacityOf(step ?? 1)}" stroke="var(--rule-strong)"${dashed}/>` +
    `<text x="${middle}" y="${y + tall * 0.42}" text-anchor="middle" font-size="${round(fitting(name, 14))}" fill="var(--ink)">${escapeSvg(name)}</text>` +
    `<text x="${middle}" y="${y + tall * 0.74}" text-anchor="middle" font-size="${round(fitting(text, 15))}" font-weight="600" fill="var(--ink)">${escapeSvg(text)}</text>`
  );
}

const round = (number: number) => Math.round(number * 10) / 10;
