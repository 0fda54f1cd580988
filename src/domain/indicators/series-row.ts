import type { LongSeries, SeriesExtent } from './long-series.ts';
import type { Monitored } from './monitored-series.ts';
import type { Sourced } from './row-source.ts';

/** A row of `seeds/series.csv`; what it holds is absent when the table could not be read. */
export type SeriesRow = Sourced<LongSeries> & {
  extent?: SeriesExtent | undefined;
  monitored?: Monitored | undefined;
};
