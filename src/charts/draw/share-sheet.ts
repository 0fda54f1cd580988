import { lightPalette } from '#charts/canvas/chart-palette.ts';

/** The size that social networks ask for (Open Graph), in pixels. */
export const SHARE_SIZE = { width: 1200, height: 630 };

/** From each edge of the sheet to what is on it. */
export const SHARE_MARGIN = 60;

/** What draws: a canvas of the browser, or one at build. */
export type SheetContext = Pick<
  CanvasRenderingContext2D,
  'fillStyle' | 'font' | 'fillRect' | 'fillText'
>;

/** Writes words on a line of the sheet, its base `y` from the top, squeezed where they are too long for it. */
export type Write = (words: string, y: number, font: string, color: string) => void;

/** Begins a picture that a shared link shows: paper with the site's mark, on which to write. */
export function beginSheet(ctx: SheetContext): Write {
  const { width, height } = SHARE_SIZE;
  const { paper, series } = lightPalette;
  ctx.fillStyle = paper;
  ctx.fillRect(0, 0, width, height);
  ctx.fillStyle = series[0]!;
  ctx.fillRect(SHARE_MARGIN, SHARE_MARGIN - 22, 56, 6);
  return (words, y, font, color) => {
    ctx.font = font;
    ctx.fillStyle = color;
    ctx.fillText(words, SHARE_MARGIN, y, width - 2 * SHARE_MARGIN);
  };
}
