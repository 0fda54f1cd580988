import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, loadImage, type Canvas } from '@napi-rs/canvas';
import type { ChartItem } from 'chart.js';
import { chartConfig, chartHeight } from '#charts/kinds/chart-config.ts';
import { lightPalette } from '#charts/canvas/chart-palette.ts';
import { Chart } from '#charts/canvas/chart-parts.ts';
import type { ChartSpec } from '#charts/spec/chart-spec.ts';
import { drawSvg } from '#charts/draw/draw-svg.ts';

/** One chart drawn in two ways, pixel for pixel of one size. */

const FAMILY = 'Noto Sans SC';
const FONT = '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2';
const palette = { ...lightPalette, font: FAMILY };
const WIDTH = 720;

GlobalFonts.registerFromPath(createRequire(import.meta.url).resolve(FONT), FAMILY);

/** As Chart.js draws it on a canvas: what PNG and browser show. */
export function onCanvas(spec: ChartSpec): Canvas {
  const height = chartHeight(spec, WIDTH);
  const canvas = createCanvas(WIDTH, height);
  const config = chartConfig(spec, palette, WIDTH);
  config.options = { ...config.options, responsive: false, devicePixelRatio: 1 };
  const item = Object.assign(canvas, { style: {} });
  const chart = new Chart(item as unknown as ChartItem, config);
  const picture = onPaper(canvas, height);
  chart.destroy();
  return picture;
}

/** The SVG of the same spec. */
export async function asSvg(spec: ChartSpec): Promise<Canvas> {
  const height = chartHeight(spec, WIDTH);
  const size = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" `;
  const svg = drawSvg(spec, WIDTH, palette).replace('<svg ', size);
  return onPaper(await loadImage(Buffer.from(svg)), height);
}

function onPaper(image: Canvas | Awaited<ReturnType<typeof loadImage>>, height: number): Canvas {
  const canvas = createCanvas(WIDTH, height);
  const ctx = canvas.getContext('2d');
  ctx.fillStyle = palette.paper;
  ctx.fillRect(0, 0, WIDTH, height);
  ctx.drawImage(image, 0, 0);
  return canvas;
}

/** A difference of colour, of 765, that an eye takes for one. */
const VISIBLE = 150;
/** Letters are set a pixel higher or lower by each way of drawing. */
const NEAR = 2;

/**
 * The share of inked pixels, of both pictures, that have no like pixel near the same place in the other: 0 for the
 * same picture, 1 for two that have nothing in common.
 */
export function strayInk(a: Canvas, b: Canvas): number {
  const [left, right] = [a, b].map(
    (canvas) => canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data,
  );
  let ink = 0;
  let stray = 0;
  for (const [own, other] of [
    [left!, right!],
    [right!, left!],
  ] as const) {
    const paper = own.subarray(0, 3);
    for (let at = 0; at < own.length; at += 4) {
      if (difference(own, at, paper, 0) < VISIBLE) continue;
      ink++;
      if (!hasLike(own, other, at, a.width)) stray++;
    }
  }
  if (ink === 0) throw new Error('nothing is drawn');
  return stray / ink;
}

function hasLike(
  own: Uint8ClampedArray,
  other: Uint8ClampedArray,
  at: number,
  width: number,
): boolean {
  for (let down = -NEAR; down <= NEAR; down++) {
    for (let across = -NEAR; across <= NEAR; across++) {
      const there = at + (down * width + across) * 4;
      if (there >= 0 && there < other.length && difference(own, at, other, there) < VISIBLE)
        return true;
    }
  }
  return false;
}

function difference(a: Uint8ClampedArray, at: number, b: Uint8ClampedArray, there: number): number {
  return [0, 1, 2].reduce((sum, part) => sum + Math.abs(a[at + part]! - b[there + part]!), 0);
}
