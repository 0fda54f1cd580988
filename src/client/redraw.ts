import { chartHeight } from '../charts/chart-config.ts';
import { pagePalette } from '../charts/chart-palette.ts';
import type { ChartSpec } from '../charts/chart-spec.ts';
import { drawElements } from '../charts/draw-svg.ts';

const SVG = 'http://www.w3.org/2000/svg';
const PLACES: [selector: string, width: number][] = [
  ['.chart-wide svg', 720],
  ['.chart-narrow svg', 350],
];

/** Draws a chart into the SVGs that the build drew, which are what is printed: node by node, never as markup. */
export function redraw(figure: HTMLElement, spec: ChartSpec): void {
  for (const [selector, width] of PLACES) {
    const svg = figure.querySelector(selector)!;
    const height = chartHeight(spec, width);
    svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    svg.replaceChildren(
      ...drawElements(spec, { width, height }, pagePalette).map(({ name, attributes, words }) => {
        const node = document.createElementNS(SVG, name);
        for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
        if (words !== undefined) node.textContent = words;
        return node;
      }),
    );
  }
}
