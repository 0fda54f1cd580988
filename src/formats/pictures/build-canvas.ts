import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { createCanvas, GlobalFonts, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';
import { encodePng } from './encode-png.ts';

export const FAMILY = 'Noto Sans SC';

const FONTS = 'src/formats/pictures/fonts';

/**
 * Two files of the package @fontsource/noto-sans-sc, below the project's folder: the package has 1,800 more, and a site
 * would wait for all of them. A test compares them with the package's.
 */
export const fontFile = (weight: 400 | 600): string => `${FONTS}/noto-sans-sc-${weight}.woff2`;

/**
 * A canvas at build that can write Chinese.
 *
 * @throws when the font that the project installs cannot write Chinese; a missing font is silent otherwise
 */
export function newCanvas(width: number, height: number): Canvas {
  registerFont();
  const canvas = createCanvas(width, height);
  spellNumerals(canvas.getContext('2d'));
  return canvas;
}

/**
 * A canvas whose ground is painted, as a PNG. The event loop gets its turn after each image: else memory is not freed (2,000
 * images: 2.6 GB).
 */
export async function toPng(canvas: Canvas): Promise<Buffer> {
  const image = await encodePng({
    width: canvas.width,
    height: canvas.height,
    rgba: canvas.data(),
  });
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
  for (const weight of [400, 600] as const)
    GlobalFonts.registerFromPath(join(process.cwd(), fontFile(weight)), FAMILY);
  const ctx = createCanvas(10, 10).getContext('2d');
  ctx.font = `20px "${FAMILY}"`;
  if (ctx.measureText('环').width < 15)
    throw new Error(`${FAMILY} has no Chinese: are the files in ${FONTS} whole?`);
}
