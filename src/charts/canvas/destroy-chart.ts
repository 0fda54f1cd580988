import type { Chart } from './chart-parts.ts';

/** What Chart.js hands to functions in its options: of a chart, of each of its axes. */
interface WithContext {
  getContext: () => object;
}

/**
 * Does away with a chart that was only drawn. Chart.js makes its contexts the prototypes of others, and V8 holds on to
 * prototypes: unless they are emptied, each of thousands of charts stays until memory is cleared from end to end.
 */
export function destroyChart(chart: Chart): void {
  const parts = [chart, ...Object.values(chart.scales)] as unknown as WithContext[];
  const contexts = parts.map((part) => part.getContext() as Record<string, unknown>);
  chart.destroy();
  for (const context of contexts) for (const key of Object.keys(context)) context[key] = undefined;
}
