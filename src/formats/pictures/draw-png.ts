import type { ChartSpec } from '#charts/spec/chart-spec.ts';
import type { FigureCard } from '#charts/draw/figure-card.ts';
import { drawSharePicture, type ShareContext } from '#charts/draw/share-picture.ts';
import { SHARE_SIZE } from '#charts/draw/share-sheet.ts';
import { FAMILY, newCanvas, toPng } from './build-canvas.ts';

/** Draws a chart as a PNG of 1200 × 630 with title, unit and a line that says where it comes from. */
export function drawPng(
  picture: ChartSpec | FigureCard,
  title: string,
  footer: string,
): Promise<Buffer> {
  const canvas = newCanvas(SHARE_SIZE.width, SHARE_SIZE.height);
  const words = { title, footer, font: `"${FAMILY}"` };
  const ctx = canvas.getContext('2d') as unknown as ShareContext;
  drawSharePicture(ctx, picture, words, (width, height) =>
    Object.assign(newCanvas(width, height), { style: {} }),
  );
  return toPng(canvas);
}
