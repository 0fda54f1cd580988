import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import type { ChartSpec } from '../charts/chart-spec.ts';
import type { FigureCard } from '../charts/figure-card.ts';
import { drawSharePicture, SHARE_SIZE, type ShareContext } from '../charts/share-picture.ts';

const FAMILY = 'Noto Sans SC';

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
  const canvas = createCanvas(SHARE_SIZE.width, SHARE_SIZE.height);
  const ctx = canvas.getContext('2d');
  spellNumerals(ctx);
  const words = { title, footer, font: `"${FAMILY}"` };
  drawSharePicture(ctx as unknown as ShareContext, picture, words, (width, height) => {
    const inner = createCanvas(width, height);
    spellNumerals(inner.getContext('2d'));
    return Object.assign(inner, { style: {} });
  });
  const image = await canvas.encode('png');
  await setImmediate();
  return image;
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
