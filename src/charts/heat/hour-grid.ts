import { escapeSvg } from '#charts/draw/svg-element.ts';
import { quarterBands } from '#charts/map/bands.ts';
import { cellLook, drawHeatLegend, markLook, tenths } from './heat-legend.ts';

export interface HourGridSpec {
  /** What it shows, for those who do not see it. */
  title: string;
  /** Months with the mean of each hour of the day; null where there is none. */
  rows: { label: string; means: (number | null)[] }[];
  decimals: number;
  words: { none: string; hours: string };
}

const LABEL = 40;

/** Means by hour of the day and month of the year; darker is higher. */
export function drawHourGrid(
  { title, rows, decimals, words }: HourGridSpec,
  width: number,
): string {
  const values = rows.flatMap(({ means }) => means.filter((value) => value !== null));
  const { bands, bandOf } = quarterBands(values, decimals);
  const cell = (width - LABEL) / 24;
  const tall = Math.min(26, cell);
  const cells = rows.flatMap(({ label, means }, row) => [
    `<text x="0" y="${tenths(row * tall + tall * 0.68)}" font-size="12" fill="var(--ink-soft)">${escapeSvg(label)}</text>`,
    ...means.map((value, hour) => {
      const look = value === null ? markLook('none') : cellLook(bandOf(value));
      return `<rect x="${tenths(LABEL + hour * cell)}" y="${tenths(row * tall)}" width="${tenths(cell - 1)}" height="${tenths(tall - 1)}" ${look}/>`;
    }),
  ]);
  const axis = [0, 6, 12, 18].map(
    (hour) =>
      `<text x="${tenths(LABEL + (hour + 0.5) * cell)}" y="${tenths(rows.length * tall + 14)}" text-anchor="middle" font-size="12" fill="var(--ink-soft)">${hour}</text>`,
  );
  const bottom = rows.length * tall + 24;
  const missing = rows.some(({ means }) => means.includes(null));
  const legend = drawHeatLegend(
    bands,
    missing ? [{ label: words.none, kind: 'none' }] : [],
    bottom,
    width,
  );
  const height = Math.ceil(bottom + legend.height);
  return (
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeSvg(title)}">` +
    `${cells.join('')}${axis.join('')}` +
    `<text x="${width}" y="${tenths(rows.length * tall + 14)}" text-anchor="end" font-size="12" fill="var(--ink-soft)">${escapeSvg(words.hours)}</text>` +
    `${legend.svg}</svg>`
  );
}
