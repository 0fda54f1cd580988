import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { formatClass } from '#domain/values/value.ts';
import { CHART_KINDS } from '#charts/kinds/chart-kinds.ts';
import { chartTexts } from '#charts/spec/chart-labels.ts';
import type { ChartSpec } from '#charts/spec/chart-spec.ts';
import { valueAxis } from '#charts/spec/value-axis.ts';
import { figureCard, type FigureCard } from './figure-card.ts';

/** What a picture of fixed size shows of a record: its chart where it fits, or the figure alone. */
export function pictured(
  record: IndicatorRecord,
  chart: ChartSpec | undefined,
): ChartSpec | FigureCard {
  if (!chart) return figureCard(record)!;
  const { mostRows = Infinity } = CHART_KINDS[chart.kind];
  return chart.categories.length > mostRows ? classCounts(chart) : chart;
}

/** How many places have each class, newest time first: a chart of many rows in a few bars. */
export function classCounts(spec: ChartSpec): ChartSpec {
  const {
    title,
    language,
    classes,
    series: [newest],
  } = spec;
  const counts = classes.map((name, index) => ({
    name: formatClass(name, language),
    count: newest?.points.filter(({ y }) => y === index + 1).length ?? 0,
  }));
  const shown = counts.filter(({ count }) => count > 0);
  const period = newest?.label ?? '';
  return {
    kind: 'bar',
    title,
    language,
    unit: period,
    decimals: 0,
    stacked: false,
    limits: [],
    targets: [],
    breaks: [],
    leftOut: 0,
    classes: [],
    aims: [],
    categories: shown.map(({ name }) => name),
    values: valueAxis(
      shown.map(({ count }) => count),
      true,
    ),
    times: { min: 0, max: 0, ticks: [] },
    series: [
      {
        key: 'counts',
        label: period,
        points: shown.map(({ name, count }, x) => ({
          x,
          y: count,
          key: name,
          period,
          afterGap: false,
          derived: false,
          bounded: false,
          revised: false,
          text: chartTexts(spec).count(count),
          digits: String(count),
        })),
      },
    ],
  };
}
