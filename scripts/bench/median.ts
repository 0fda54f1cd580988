import type { Cost } from './measure.ts';

/** The median of each cost by itself. */
export function medianOf(costs: Cost[]): Cost {
  const middle = (key: keyof Cost) =>
    costs.map((cost) => cost[key]).toSorted((a, b) => a - b)[Math.floor(costs.length / 2)]!;
  return { seconds: middle('seconds'), cpu: middle('cpu'), peak: middle('peak') };
}
