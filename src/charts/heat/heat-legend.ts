import { escapeSvg } from '#charts/draw/svg-element.ts';
import { opacityOf, type Band } from '#charts/map/bands.ts';
import { textWidth } from '#charts/spec/text-width.ts';

export const HEAT_COLOUR = 'var(--chart-1)';
export const ABOVE_COLOUR = 'var(--chart-limit)';
export const tenths = (number: number) => Math.round(number * 10) / 10;

/** What a cell of a heat map may be besides a step of colour. */
export interface HeatMark {
  label: string;
  kind: 'above' | 'none';
}

/** The steps of colour and the marks with what they stand for, in lines no wider than the picture. */
export function drawHeatLegend(
  bands: Band[],
  marks: HeatMark[],
  top: number,
  width: number,
): { svg: string; height: number } {
  let [x, y] = [0, top];
  const items = [
    ...bands.map(({ step, label }) => ({ label, box: cellLook(step) })),
    ...marks.map(({ label, kind }) => ({ label, box: markLook(kind) })),
  ];
  const svg = items.map(({ label, box }) => {
    const room = 20 + textWidth(label, 12) + 14;
    if (x + room > width && x > 0) [x, y] = [0, y + 18];
    const left = x;
    x += room;
    return (
      `<rect x="${tenths(left + 1)}" y="${y}" width="13" height="12" ${box}/>` +
      `<text x="${tenths(left + 20)}" y="${y + 10.5}" font-size="12" fill="var(--ink-soft)">${escapeSvg(label)}</text>`
    );
  });
  return { svg: svg.join(''), height: y + 18 - top };
}

/** How a cell of a step looks. */
export const cellLook = (step: number): string =>
  `fill="${HEAT_COLOUR}" fill-opacity="${opacityOf(step) + 0.1 * (step - 1)}"`;

/** How a day above its limit looks, and one without a value. */
export const markLook = (kind: HeatMark['kind']): string =>
  kind === 'above'
    ? `fill="${ABOVE_COLOUR}" stroke="var(--ink)" stroke-width="0.8"`
    : 'fill="none" stroke="var(--rule)" stroke-width="0.8"';
