import type { IndicatorRecord } from './indicator-record.ts';
import type { ResolvedObservation } from '#domain/indicators/observation.ts';
import { seriesKey } from '#domain/indicators/observation-key.ts';
import { comparePeriods } from '#domain/values/period.ts';

/** The current observations of one area and one set of dimension members, in time order. */
export interface Series {
  /** Stable within the indicator: area id and members joined by `|`. */
  key: string;
  area: { id: string; name: string };
  dimensions: Record<string, string>;
  observations: ResolvedObservation[];
}

/** Groups an indicator's current observations into series, in the order of the record. */
export function seriesOf({ areas, observations }: IndicatorRecord): Series[] {
  const names = new Map(areas.map((area) => [area.id, area.name]));
  const all = new Map<string, Series>();
  for (const observation of observations) {
    if (!observation.current) continue;
    const { area, dimensions } = observation;
    const key = seriesKey(observation);
    let series = all.get(key);
    if (!series) {
      series = {
        key,
        area: { id: area, name: names.get(area) ?? area },
        dimensions,
        observations: [],
      };
      all.set(key, series);
    }
    series.observations.push(observation);
  }
  for (const { observations: own } of all.values())
    own.sort((a, b) => comparePeriods(a.period, b.period));
  return [...all.values()];
}
