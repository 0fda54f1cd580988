import { escapeSvg } from '#charts/draw/svg-element.ts';
import { textWidth } from '#charts/spec/text-width.ts';
import { opacityOf, type Band } from './bands.ts';

const SIZE = 12;
const ROW = 17;
const BOX = 22;
const BETWEEN = 16;
const round = (number: number) => Math.round(number * 10) / 10;

/** The steps of colour with what they stand for, in rows of at most a width; and the height that they take. */
export function drawLegend(
  bands: Band[],
  top: number,
  width: number,
): { svg: string; height: number } {
  let [x, row] = [0, 0];
  const parts = bands.map(({ step, label }) => {
    const own = BOX + textWidth(label, SIZE);
    if (x > 0 && x + own > width) [x, row] = [0, row + 1];
    const [left, y] = [x, top + row * ROW];
    x += own + BETWEEN;
    return (
      `<rect x="${round(left)}" y="${y}" width="16" height="12" fill="var(--chart-1)" fill-opacity="${opacityOf(step)}" stroke="var(--rule-strong)"/>` +
      `<text x="${round(left + BOX)}" y="${y + 10.5}" font-size="${SIZE}" fill="var(--ink-soft)">${escapeSvg(label)}</text>`
    );
  });
  return { svg: parts.join(''), height: bands.length > 0 ? (row + 1) * ROW : 0 };
}
