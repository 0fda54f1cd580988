import { chartHeight } from '#charts/kinds/chart-config.ts';
import { pagePalette } from '#charts/canvas/chart-palette.ts';
import type { ChartSpec } from '#charts/spec/chart-spec.ts';
import { drawElements } from '#charts/draw/draw-svg.ts';
import { LARGE_WIDTH, NARROW_WIDTH, WIDE_WIDTH } from '#charts/spec/drawn-width.ts';
import { elderChartSpec } from '#charts/kinds/elder-chart-spec.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws a chart into the SVGs that the build drew, which are what is printed and what elders see: node by node, never as markup. */
export function redraw(figure: HTMLElement, spec: ChartSpec): void {
  const places: [place: string, width: number, drawn: ChartSpec | undefined][] = [
    ['wide', WIDE_WIDTH, spec],
    ['narrow', NARROW_WIDTH, spec],
    ['large', LARGE_WIDTH, elderChartSpec(spec)],
  ];
  for (const [place, width, drawn] of places) {
    const svg = figure.querySelector(`.chart-${place} svg`);
    if (!svg || !drawn) continue;
    const height = chartHeight(drawn, width);
    svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    svg.replaceChildren(
      ...drawElements(drawn, { width, height }, pagePalette).map(({ name, attributes, words }) => {
        const node = document.createElementNS(SVG, name);
        for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
        if (words !== undefined) node.textContent = words;
        return node;
      }),
    );
  }
}
