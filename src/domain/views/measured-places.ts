import type { IndicatorRecord } from './indicator-record.ts';
import type { Period } from '#domain/values/period.ts';
import type { Value } from '#domain/values/value.ts';
import { seriesOf } from './series.ts';

/** The places of one area at which something is measured, with the newest class of each. */
export interface MeasuredPlaces {
  area: string;
  places: { name: string; key: string; period: Period; value: Value }[];
}

/**
 * The places that an indicator of classes names as members of its first dimension (断面), by area. Nothing is known of
 * where they are.
 */
export function measuredPlacesOf(record: IndicatorRecord): MeasuredPlaces[] {
  const { indicator } = record;
  const [dimension] = indicator.dimensions;
  if (indicator.scale.length === 0 || dimension === undefined) return [];
  const places = seriesOf(record).flatMap(({ area, dimensions, observations }) => {
    const name = dimensions[dimension];
    const newest = observations.at(-1);
    if (!name || !newest) return [];
    const { key, period, value } = newest;
    return [{ area: area.name, name, key, period, value }];
  });
  return [...Map.groupBy(places, ({ area }) => area)].map(([area, own]) => ({
    area,
    places: own.map(({ name, key, period, value: newest }) => ({
      name,
      key,
      period,
      value: newest,
    })),
  }));
}
