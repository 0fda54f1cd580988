import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import type { ResolvedObservation } from '#domain/indicators/observation.ts';
import { periodLabel } from '#domain/values/period-label.ts';
import type { Series } from '#domain/views/series.ts';
import { formatValue, formatWithUnit, isBounded, valueNumber } from '#domain/values/value.ts';
import { chartTexts } from './chart-labels.ts';
import type { ChartPoint, ChartSpec } from './chart-spec.ts';

/** What charts of every kind begin with. */
export function chartBase({
  indicator,
  language,
}: Pick<IndicatorRecord, 'indicator' | 'language'>): Omit<ChartSpec, 'kind' | 'series' | 'values'> {
  const { name: title, unit, decimals } = indicator;
  return {
    title,
    language,
    unit,
    decimals,
    stacked: false,
    limits: [],
    targets: [],
    breaks: [],
    classes: [],
    aims: [],
    categories: [],
    times: { min: 0, max: 0, ticks: [] },
    leftOut: 0,
  };
}

/** An observation as a point at `x`. */
export function pointOf(
  { indicator, language }: IndicatorRecord,
  { value, key, period, status, citation }: ResolvedObservation,
  x: number,
): ChartPoint {
  const revised = status === 'revised';
  // Whatever writes or says the value says with it that another was published before.
  const say = chartTexts({ language });
  const marked = (words: string) => (revised ? say.revised(words) : words);
  return {
    x,
    y: valueNumber(value),
    key,
    period: periodLabel(period, language),
    text: marked(formatWithUnit(value, indicator, language)),
    digits: marked(formatValue(value, language)),
    afterGap: false,
    derived: status === 'derived',
    bounded: isBounded(value),
    revised,
    ...(citation && { source: citation.documentTitle }),
  };
}

type Place = Pick<Series, 'area' | 'dimensions'>;

/** What tells a series from the others: its area where areas differ, its members where members differ. */
export function seriesLabel(
  { areas }: IndicatorRecord,
  { area, dimensions }: Place,
  all: Place[],
): string {
  const severalAreas = areas.length > 1 && new Set(all.map((series) => series.area.id)).size > 1;
  const members = Object.entries(dimensions)
    .filter(([name]) => new Set(all.map((series) => series.dimensions[name])).size > 1)
    .map(([, member]) => member);
  // The first differing member names a place; what follows only describes it.
  const label = [severalAreas ? area.name : '', ...members.slice(0, 1)].filter(Boolean).join(' ');
  return label || area.name;
}
