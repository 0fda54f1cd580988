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

/** For files that stand alone: SVG downloads and PNG. */
export const lightPalette: ChartPalette = {
  ink: '#1b2528',
  soft: '#526065',
  grid: '#e4e8e6',
  limit: '#9a3324',
  target: '#3f7d4e',
  paper: '#fcfcfa',
  series: ['#0b6477', '#b0561a', '#4d5f9e', '#3f7d4e', '#8c4a78', '#526065'],
  font: FONT,
};

/** For SVG inside a page: light and dark, print and forced colours follow the page's own variables. */
export const pagePalette: ChartPalette = {
  ink: 'currentColor',
  soft: 'var(--ink-soft)',
  grid: 'var(--chart-grid)',
  limit: 'var(--chart-limit)',
  target: 'var(--chart-4)',
  paper: 'var(--paper)',
  series: ['1', '2', '3', '4', '5'].map((n) => `var(--chart-${n})`).concat('var(--ink-soft)'),
  font: 'inherit',
};
