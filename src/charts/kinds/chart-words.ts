import { CHART_KINDS } from './chart-kinds.ts';
import { chartTexts } from '#charts/spec/chart-labels.ts';
import type { ChartSpec } from '#charts/spec/chart-spec.ts';
import { leftOutSentence, levelPlace, levelWords } from '#charts/spec/kind-sentences.ts';

/** The chart in sentences, for those who do not see it: made of what is drawn, not beside it. */
export function describeChart(spec: ChartSpec): string {
  const { title, unit, kind, stacked } = spec;
  const say = chartTexts(spec);
  return (
    say.head(say.kinds[stacked ? 'stacked' : kind], title, unit) + CHART_KINDS[kind].words(spec)
  );
}

/** What a chart shows, as its title: `PM2.5浓度，2018年至2023年`. */
export function chartTitle(spec: ChartSpec): string {
  const points = spec.series.flatMap((series) => series.points);
  const known = points.filter(({ y }) => y !== null);
  const overTime = CHART_KINDS[spec.kind].overTime === true;
  const sorted = overTime ? known.toSorted((a, b) => a.x - b.x) : known;
  const periods = [...new Set(sorted.map(({ period }) => period))];
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return spec.title;
  return chartTexts(spec).during(spec.title, first, overTime ? last : first, periods.length);
}

/** What a reader has to know to read a chart rightly, in sentences beside it: a cut axis, a level out of the picture. */
export function chartNotes(spec: ChartSpec): string {
  const say = chartTexts(spec);
  const { min } = spec.values;
  const outside = ({ value }: { value: number }) => levelPlace(spec, value) !== 'line';
  const levels = levelWords({
    ...spec,
    limits: spec.limits.filter(outside),
    targets: spec.targets.filter(outside),
  });
  return (
    levels +
    spec.breaks.map(({ reason }) => say.break(reason)).join('') +
    (spec.kind === 'line' && min > 0 ? say.axis(min) : '') +
    leftOutSentence(spec)
  );
}
