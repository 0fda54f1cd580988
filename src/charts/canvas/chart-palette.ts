import { COLOURS, type Colour } from '#styles/palette.ts';

/** The colours and the font of a chart: concrete ones for files, CSS variables for pages. */
export interface ChartPalette {
  ink: string;
  soft: string;
  grid: string;
  limit: string;
  target: string;
  /** Behind the chart; fills hollow marks. */
  paper: string;
  series: string[];
  font: string;
}

const FONT = '"Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif';

/** The series' colours, in order. */
const SERIES: Colour[] = ['chart-1', 'chart-2', 'chart-3', 'chart-4', 'chart-5', 'ink-soft'];

/** For files that stand alone: SVG downloads and PNG. */
export const lightPalette = paletteOf((name) => COLOURS[name][0], COLOURS.ink[0], FONT);

/** For SVG inside a page: light and dark, print and forced colours follow the page's own variables. */
export const pagePalette = paletteOf((name) => `var(--${name})`, 'currentColor', 'inherit');

function paletteOf(colour: (name: Colour) => string, ink: string, font: string): ChartPalette {
  return {
    ink,
    soft: colour('ink-soft'),
    grid: colour('chart-grid'),
    limit: colour('chart-limit'),
    target: colour('chart-4'),
    paper: colour('paper'),
    series: SERIES.map(colour),
    font,
  };
}
