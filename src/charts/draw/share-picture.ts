import { BasicPlatform, type ChartItem } from 'chart.js';
import { chartConfig, chartHeight } from '#charts/kinds/chart-config.ts';
import { lightPalette, type ChartPalette } from '#charts/canvas/chart-palette.ts';
import { Chart } from '#charts/canvas/chart-parts.ts';
import type { ChartSpec } from '#charts/spec/chart-spec.ts';
import { CHART_KINDS } from '#charts/kinds/chart-kinds.ts';
import { destroyChart } from '#charts/canvas/destroy-chart.ts';
import type { FigureCard } from './figure-card.ts';
import { beginSheet, SHARE_MARGIN, SHARE_SIZE, type SheetContext } from './share-sheet.ts';

const { width: WIDTH, height: HEIGHT } = SHARE_SIZE;
const MARGIN = SHARE_MARGIN;
const HEAD = 130;
const FOOT = 50;
const SCALE = 1.5;

export type ShareContext = SheetContext & {
  drawImage: (image: never, x: number, y: number) => void;
};

/** A canvas of a size, for the chart within the picture. */
export type MakeCanvas = (width: number, height: number) => object;

/** Draws a chart, or a figure that is alone, with its title, unit and a line that says where it comes from. */
export function drawSharePicture(
  ctx: ShareContext,
  picture: ChartSpec | FigureCard,
  { title, footer, font }: { title: string; footer: string; font: string },
  makeCanvas: MakeCanvas,
): void {
  const palette = { ...lightPalette, font };
  const { ink, soft, series } = palette;
  const onSheet = beginSheet(ctx);
  const write = (words: string, y: number, style: string, color: string) =>
    onSheet(words, y, `${style} ${font}`, color);
  write(title, MARGIN + 40, '600 40px', ink);
  write('kind' in picture ? picture.unit : picture.when, MARGIN + 76, '22px', soft);
  write(footer, HEIGHT - 28, '20px', soft);
  if ('kind' in picture) {
    drawChart(ctx, picture, palette, makeCanvas);
    return;
  }
  write(picture.digits, 370, '400 190px', series[0]!);
  write(picture.unit, 440, '32px', soft);
  write(picture.change, 500, '32px', ink);
}

/** How much larger a chart of few rows is drawn at most, so that it fills its picture. */
const MOST_LARGER = 1.5;

function drawChart(
  ctx: ShareContext,
  spec: ChartSpec,
  palette: ChartPalette,
  makeCanvas: MakeCanvas,
): void {
  const room = {
    width: (WIDTH - 2 * MARGIN) / SCALE,
    height: (HEIGHT - HEAD - FOOT - MARGIN / 2) / SCALE,
  };
  // Tall charts, one row a place, are made smaller as a whole, low ones larger.
  const height = CHART_KINDS[spec.kind].overTime ? room.height : chartHeight(spec, room.width);
  const fit = Math.min(MOST_LARGER, room.height / height);
  const width = room.width / fit;
  const scale = SCALE * fit;
  const canvas = makeCanvas(Math.round(width * scale), Math.round(height * scale));
  const config = { ...chartConfig(spec, palette, width), platform: BasicPlatform };
  config.options = { ...config.options, responsive: false, devicePixelRatio: scale };
  const item = Object.assign(canvas, { width: Math.round(width), height: Math.round(height) });
  const chart = new Chart(item as unknown as ChartItem, config);
  // What is lower than its room is centred in it.
  const above = Math.max(0, (room.height - height * fit) / 2) * SCALE;
  ctx.drawImage(item as never, MARGIN, HEAD + above);
  destroyChart(chart);
}
