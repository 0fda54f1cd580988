import type { Canvas } from '@napi-rs/canvas';
import { lightPalette } from '#charts/canvas/chart-palette.ts';
import { beginSheet, SHARE_MARGIN, SHARE_SIZE } from '#charts/draw/share-sheet.ts';
import { titleWords } from '#domain/disclosures/title-words.ts';
import { FAMILY, newCanvas, toPng } from './build-canvas.ts';

/** What the card of a document says. */
export interface TitleCard {
  title: string;
  /** Above the title: what kind of document it is. */
  kind: string;
  /** Below it: when and under what number it was published. */
  facts: string;
  /** The line at the foot: whose site this is. */
  footer: string;
}

const { width: WIDTH, height: HEIGHT } = SHARE_SIZE;
const MARGIN = SHARE_MARGIN;
const TOP = 220;
const LINE = 84;
const MOST_LINES = 4;
const TITLE_FONT = `600 60px "${FAMILY}"`;

/** Where all cards are drawn, one after the other: a new sheet takes as long as a card. */
let sheet: Canvas | undefined;

/** Draws the card of a document as a PNG of 1200 × 630: what a shared link shows. */
export function drawTitleCard({ title, kind, facts, footer }: TitleCard): Promise<Buffer> {
  sheet ??= newCanvas(WIDTH, HEIGHT);
  const ctx = sheet.getContext('2d');
  const { ink, soft, series } = lightPalette;
  const write = beginSheet(ctx);
  ctx.font = TITLE_FONT;
  const lines = linesOf(title, (words) => ctx.measureText(words).width);
  const small = (size: number) => `400 ${size}px "${FAMILY}"`;
  write(kind, MARGIN + 40, small(28), series[0]!);
  lines.forEach((line, at) => write(line, TOP + at * LINE, TITLE_FONT, ink));
  write(facts, TOP + lines.length * LINE - 10, small(28), soft);
  write(footer, HEIGHT - 28, small(20), soft);
  return toPng(sheet);
}

/** The title in lines that fit, broken between words; what is left after the last line ends in an ellipsis. */
function linesOf(title: string, width: (words: string) => number): string[] {
  const lines = [''];
  for (const word of titleWords(title)) {
    const longer = lines.at(-1)! + word;
    if (width(longer) <= WIDTH - 2 * MARGIN || lines.at(-1) === '')
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]}…`];
}
