import { escapeSvg } from '#charts/draw/svg-element.ts';
import { quarterBands } from '#charts/map/bands.ts';
import { cellLook, drawHeatLegend, markLook, tenths, type HeatMark } from './heat-legend.ts';

export interface CalendarSpec {
  /** What it shows, for those who do not see it. */
  title: string;
  /** YYYY-MM-DD. */
  firstDay: string;
  /** By day; null where there is no value. */
  days: (number | null)[];
  decimals: number;
  /** Days above the limit in force on them, YYYY-MM-DD. */
  above: ReadonlySet<string>;
  words: { above: string; none: string };
}

const DAY = 86_400_000;
const WEEKS = 54;
const LABEL = 36;

/** Days as squares, a row of weeks a year, Monday on top; darker is higher. `undefined` where no day has a value. */
export function drawCalendar(spec: CalendarSpec, width: number): string | undefined {
  const values = spec.days.filter((value) => value !== null);
  if (values.length === 0) return undefined;
  const { bands, bandOf } = quarterBands(values, spec.decimals);
  const cell = (width - LABEL) / WEEKS;
  const band = cell * 7 + 10;
  const first = Date.parse(spec.firstDay);
  const firstYear = new Date(first).getUTCFullYear();
  let lastYear = firstYear;
  const cells = spec.days.map((value, at) => {
    const moment = first + at * DAY;
    const date = new Date(moment);
    const year = (lastYear = date.getUTCFullYear());
    const newYear = Date.UTC(year, 0);
    const weekday = (new Date(newYear).getUTCDay() + 6) % 7;
    const place = Math.round((moment - newYear) / DAY) + weekday;
    const x = LABEL + Math.floor(place / 7) * cell;
    const y = (year - firstYear) * band + (place % 7) * cell;
    const above = spec.above.has(date.toISOString().slice(0, 10));
    const look =
      value === null ? markLook('none') : above ? markLook('above') : cellLook(bandOf(value));
    const size = tenths(cell * 0.86);
    return `<rect x="${tenths(x)}" y="${tenths(y)}" width="${size}" height="${size}" ${look}/>`;
  });
  const years = Array.from(
    { length: lastYear - firstYear + 1 },
    (_, at) =>
      `<text x="0" y="${tenths(at * band + cell * 4)}" font-size="12" fill="var(--ink-soft)">${firstYear + at}</text>`,
  );
  const bottom = years.length * band + 4;
  const marks: HeatMark[] = [
    ...(spec.above.size > 0 ? [{ label: spec.words.above, kind: 'above' as const }] : []),
    ...(spec.days.includes(null) ? [{ label: spec.words.none, kind: 'none' as const }] : []),
  ];
  const legend = drawHeatLegend(bands, marks, bottom, width);
  const height = Math.ceil(bottom + legend.height);
  return (
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeSvg(spec.title)}">` +
    `${years.join('')}${cells.join('')}${legend.svg}</svg>`
  );
}
