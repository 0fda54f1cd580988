import type { Chart } from 'chart.js';

/** How words are written on a chart. */
export interface Pen {
  color: string;
  font: string;
  align: CanvasTextAlign;
}

/** Writes words at a place, level with it. */
export function write(
  { ctx }: Chart,
  words: string,
  x: number,
  y: number,
  { color, font, align }: Pen,
): void {
  ctx.save();
  ctx.fillStyle = color;
  ctx.font = `13px ${font}`;
  ctx.textAlign = align;
  ctx.textBaseline = 'middle';
  ctx.fillText(words, x, y);
  ctx.restore();
}

/** Draws a circle around a place. */
export function ring(
  { ctx }: Chart,
  { x, y }: { x: number; y: number },
  radius: number,
  color: string,
): void {
  ctx.save();
  ctx.strokeStyle = color;
  ctx.lineWidth = 1.5;
  ctx.setLineDash([]);
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, Math.PI * 2);
  ctx.stroke();
  ctx.restore();
}

/** Draws a broken line from one place to another. */
export function dash(
  { ctx }: Chart,
  [x1, y1]: [number, number],
  [x2, y2]: [number, number],
  { color, pattern }: { color: string; pattern: number[] },
): void {
  ctx.save();
  ctx.strokeStyle = color;
  ctx.lineWidth = 1.5;
  ctx.setLineDash(pattern);
  ctx.beginPath();
  ctx.moveTo(x1, y1);
  ctx.lineTo(x2, y2);
  ctx.stroke();
  ctx.restore();
}
