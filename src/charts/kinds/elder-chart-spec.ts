import { CHART_KINDS } from './chart-kinds.ts';
import type { ChartSpec } from '#charts/spec/chart-spec.ts';
import { valueAxis } from '#charts/spec/value-axis.ts';

/**
 * A chart with few, large words. `undefined` where a picture of them would be a wall, and the table says it better:
 * classes of many places.
 */
export function elderChartSpec(spec: ChartSpec): ChartSpec | undefined {
  if (CHART_KINDS[spec.kind].notForElders) return undefined;
  if (spec.stacked) return partsAside(spec);
  // Each by itself: margins that are alike would leave no room for the lines.
  const { margins, ...own } = spec;
  return margins ? own : spec;
}

/** The parts of each whole below one another, each with its name: no legend, no sliver without a word. */
function partsAside(spec: ChartSpec): ChartSpec {
  const { series, categories } = spec;
  const rows = categories.flatMap((whole, place) =>
    series.flatMap(({ label, points }) =>
      points
        .filter(({ x }) => x === place)
        .map((point) => ({ name: categories.length > 1 ? `${whole} ${label}` : label, point })),
    ),
  );
  return {
    ...spec,
    stacked: false,
    categories: rows.map(({ name }) => name),
    values: valueAxis(
      rows.map(({ point }) => point.y ?? 0),
      true,
    ),
    series: [
      {
        key: 'parts',
        label: categories.length > 1 ? '' : categories[0]!,
        points: rows.map(({ point }, x) => ({ ...point, x })),
      },
    ],
  };
}
