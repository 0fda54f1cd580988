import { CHART_KINDS } from './chart-kinds.ts';
import { chartTexts } from '#charts/spec/chart-labels.ts';
import type { ChartSpec } from '#charts/spec/chart-spec.ts';

/** The chart in sentences, for those who do not see it: made of what is drawn, not beside it. */
export function describeChart(spec: ChartSpec): string {
  const { title, unit, kind, stacked } = spec;
  const say = chartTexts(spec);
  return (
    say.head(say.kinds[stacked ? 'stacked' : kind], title, unit) + CHART_KINDS[kind].words(spec)
  );
}
