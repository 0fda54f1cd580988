import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { lightPalette } from '#charts/canvas/chart-palette.ts';

/** The icons that devices ask for: side in pixels; `full` fills the square, for systems that cut their own shape. */
export const ICONS: Record<string, { side: number; full?: true }> = {
  'icon-192': { side: 192 },
  'icon-512': { side: 512 },
  'icon-maskable-512': { side: 512, full: true },
  'apple-touch-icon': { side: 180, full: true },
};

/** A maskable icon's own part is its middle four fifths (W3C Manifest, 80 % safe zone). */
const SAFE = 0.8;

/** Draws `public/icon.svg` as a PNG. */
export async function drawIcon(name: string): Promise<Buffer> {
  const { side, full } = ICONS[name]!;
  const svg = await readFile(join(process.cwd(), 'public/icon.svg'), 'utf8');
  const sharp = svg.replace('<svg ', `<svg width="${side}" height="${side}" `);
  const image = await loadImage(Buffer.from(sharp));
  const canvas = createCanvas(side, side);
  const ctx = canvas.getContext('2d');
  const inner = full ? side * SAFE : side;
  if (full) {
    ctx.fillStyle = lightPalette.series[0]!;
    ctx.fillRect(0, 0, side, side);
  }
  ctx.drawImage(image, (side - inner) / 2, (side - inner) / 2, inner, inner);
  return canvas.encode('png');
}
