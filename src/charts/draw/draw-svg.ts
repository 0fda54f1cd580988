import { BasicPlatform, type ChartItem } from 'chart.js';
import { chartConfig, chartHeight, type ChartSize } from '#charts/kinds/chart-config.ts';
import { lightPalette, pagePalette, type ChartPalette } from '#charts/canvas/chart-palette.ts';
import { Chart } from '#charts/canvas/chart-parts.ts';
import { chartTexts } from '#charts/spec/chart-labels.ts';
import type { ChartSpec } from '#charts/spec/chart-spec.ts';
import { describeChart } from '#charts/kinds/chart-words.ts';
import { destroyChart } from '#charts/canvas/destroy-chart.ts';
import { SvgContext } from './svg-context.ts';
import { WIDE_WIDTH } from '#charts/spec/drawn-width.ts';
import { escapeSvg, svgMarkup, type SvgElement } from './svg-element.ts';

/**
 * The chart as an SVG element: Chart.js draws it on a context that records. The same spec gives the same bytes. Its
 * words are below it, as the figure's caption.
 */
export function drawSvg(spec: ChartSpec, width: number, palette: ChartPalette): string {
  const size = { width, height: chartHeight(spec, width) };
  const name = escapeSvg(chartTexts(spec).named(spec.title, spec.unit));
  return (
    `<svg viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${name}" font-family="${escapeSvg(palette.font)}">` +
    `${svgMarkup(drawElements(spec, size, palette))}</svg>`
  );
}

/**
 * A file of its own: with a title, a ground and concrete colours.
 *
 * @param drawn the chart as a wide page shows it, where that is at hand
 */
export function drawSvgFile(
  spec: ChartSpec,
  drawn = drawSvg(spec, WIDE_WIDTH, pagePalette),
): string {
  const [width, height] = [WIDE_WIDTH, chartHeight(spec, WIDE_WIDTH)];
  const { paper, ink, soft, font } = lightPalette;
  return (
    `<?xml version="1.0" encoding="utf-8"?>\n` +
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width + 48}" height="${height + 88}" viewBox="-24 -64 ${width + 48} ${height + 88}" role="img" font-family="${escapeSvg(font)}">` +
    `<title>${escapeSvg(spec.title)}</title><desc>${escapeSvg(describeChart(spec))}</desc>` +
    `<rect x="-24" y="-64" width="${width + 48}" height="${height + 88}" fill="${paper}"/>` +
    `<text x="0" y="-30" font-size="20" font-weight="600" fill="${ink}">${escapeSvg(spec.title)}</text>` +
    `<text x="0" y="-8" font-size="13" fill="${soft}">${escapeSvg(spec.unit)}</text>` +
    `${inConcreteColours(drawn).replace(/^<svg[^>]*>/, '')}\n`
  );
}

const CONCRETE = new Map([
  ...(['ink', 'soft', 'grid', 'limit', 'target', 'paper'] as const).map(
    (role) => [pagePalette[role], lightPalette[role]] as const,
  ),
  ...pagePalette.series.map((colour, at) => [colour, lightPalette.series[at]!] as const),
]);

/** Words hold no quotation marks of their own, so what looks like an attribute is one. */
function inConcreteColours(drawn: string): string {
  return drawn.replace(/ (fill|stroke)="([^"]*)"/g, (attribute, name, colour) =>
    CONCRETE.has(colour) ? ` ${name}="${CONCRETE.get(colour)}"` : attribute,
  );
}

/** What a chart is drawn of. */
export function drawElements(
  spec: ChartSpec,
  { width, height }: ChartSize,
  palette: ChartPalette,
): SvgElement[] {
  const context = new SvgContext(width, height);
  // The recording context is no element of a page, wherever it records.
  const config = { ...chartConfig(spec, palette, width), platform: BasicPlatform };
  config.options = { ...config.options, responsive: false, devicePixelRatio: 1 };
  const chart = new Chart(context as unknown as ChartItem, config);
  const { elements } = context;
  destroyChart(chart);
  return elements;
}
