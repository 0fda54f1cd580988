import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { Chart, registerables, type ChartItem } from 'chart.js';
import { chartConfig, chartHeight } from '../charts/chart-config.ts';
import { lightPalette } from '../charts/chart-palette.ts';
import type { ChartSpec } from '../charts/chart-spec.ts';
import type { FigureCard } from '../charts/figure-card.ts';

Chart.register(...registerables);

/** The size that social networks ask for (Open Graph). */
const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 60;
const HEAD = 130;
const FOOT = 50;
const SCALE = 1.5;

const FAMILY = 'Noto Sans SC';
const palette = { ...lightPalette, font: `"${FAMILY}"` };

/**
 * Draws a chart as a PNG of 1200 × 630 with title, unit and a line that says where it comes from. The event loop
 * gets its turn after each image: without it memory is not given back (2,000 images: 2.6 GB).
 *
 * @throws when the font that the project installs cannot write Chinese; a missing font is silent otherwise
 */
export async function drawPng(
  picture: ChartSpec | FigureCard,
  title: string,
  footer: string,
): Promise<Buffer> {
  registerFont();
  const canvas = createCanvas(WIDTH, HEIGHT);
  const ctx = canvas.getContext('2d');
  spellNumerals(ctx);
  ctx.fillStyle = palette.paper;
  ctx.fillRect(0, 0, WIDTH, HEIGHT);
  ctx.fillStyle = palette.series[0]!;
  ctx.fillRect(MARGIN, MARGIN - 22, 56, 6);
  write(ctx, title, MARGIN, MARGIN + 40, `600 40px "${FAMILY}"`, palette.ink);
  write(
    ctx,
    'kind' in picture ? picture.unit : picture.when,
    MARGIN,
    MARGIN + 76,
    `22px "${FAMILY}"`,
    palette.soft,
  );
  write(ctx, footer, MARGIN, HEIGHT - 28, `20px "${FAMILY}"`, palette.soft);
  if ('kind' in picture) drawChart(ctx, picture);
  else drawCard(ctx, picture);
  const image = await canvas.encode('png');
  await setImmediate();
  return image;
}

function drawCard(ctx: SKRSContext2D, { digits, unit, change }: FigureCard): void {
  write(ctx, digits, MARGIN, 370, `400 190px "${FAMILY}"`, palette.series[0]!);
  write(ctx, unit, MARGIN, 440, `32px "${FAMILY}"`, palette.soft);
  write(ctx, change, MARGIN, 500, `32px "${FAMILY}"`, palette.ink);
}

function drawChart(ctx: SKRSContext2D, spec: ChartSpec): void {
  const room = {
    width: (WIDTH - 2 * MARGIN) / SCALE,
    height: (HEIGHT - HEAD - FOOT - MARGIN / 2) / SCALE,
  };
  // Tall charts, one row a place, are made smaller as a whole.
  const height = spec.kind === 'line' ? room.height : chartHeight(spec, room.width);
  const shrink = Math.min(1, room.height / height);
  const width = room.width / shrink;
  const scale = SCALE * shrink;
  const chartCanvas = createCanvas(Math.round(width * scale), Math.round(height * scale));
  const config = chartConfig(spec, palette);
  config.options = { ...config.options, responsive: false, devicePixelRatio: scale };
  const item = Object.assign(chartCanvas, { style: {} });
  item.width = Math.round(width);
  item.height = Math.round(height);
  spellNumerals(item.getContext('2d'));
  const chart = new Chart(item as unknown as ChartItem, config);
  ctx.drawImage(chartCanvas, MARGIN, HEAD);
  chart.destroy();
}

function write(
  ctx: SKRSContext2D,
  words: string,
  x: number,
  y: number,
  font: string,
  color: string,
): void {
  ctx.font = font;
  ctx.fillStyle = color;
  ctx.fillText(words, x, y, WIDTH - 2 * MARGIN);
}

/** The font has no Ⅱ: numerals of water classes are spelt with the letters that they look like. */
function spellNumerals(ctx: SKRSContext2D): void {
  const fillText = ctx.fillText.bind(ctx);
  ctx.fillText = (words, ...place) =>
    fillText(
      words.replace(/[Ⅰ-ⅿ]/g, (numeral) => numeral.normalize('NFKC')),
      ...place,
    );
}

function registerFont(): void {
  if (GlobalFonts.has(FAMILY)) return;
  const folder = dirname(
    createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/package.json'),
  );
  for (const weight of [400, 600]) {
    GlobalFonts.registerFromPath(
      join(folder, 'files', `noto-sans-sc-chinese-simplified-${weight}-normal.woff2`),
      FAMILY,
    );
  }
  const ctx = createCanvas(10, 10).getContext('2d');
  ctx.font = `20px "${FAMILY}"`;
  if (ctx.measureText('环').width < 15)
    throw new Error(`${FAMILY} has no Chinese: is @fontsource/noto-sans-sc whole?`);
}
