import type { Citation } from './citation.ts';
import type { Sourced } from './row-source.ts';

/**
 * A table of hourly values that is too long for `seeds/observations/`: `seeds/series/<id>.csv`, with the columns `area`,
 * `time` and `value`. A row of `seeds/series.csv` says what it measures and which document publishes it. Pages show its
 * monthly means; the table itself is published whole.
 */
export interface LongSeries {
  id: string;
  /** Id of an indicator. */
  indicator: string;
  /** Where a document says that these values are published. */
  citation: Citation;
  note?: string;
}

/** What a table holds, once it has been read. */
export interface SeriesExtent {
  rows: number;
  /** Rows without a value. */
  missing: number;
  areas: number;
  /** The first and the last hour, `2024-01-01T00`. */
  first: string;
  last: string;
}

/** A long series as its indicator's page tells of it. */
export interface PublishedSeries extends Omit<LongSeries, 'citation'>, SeriesExtent {
  citation: Citation & { documentTitle: string; sectionTitle: string };
}

/** A row of `seeds/series.csv`; its extent is absent when the table could not be read. */
export type SeriesRow = Sourced<LongSeries> & { extent?: SeriesExtent };
