import type { Citation } from './citation.ts';
import type { Translated } from '#domain/values/language.ts';

/**
 * A table of hourly or daily values that is too long for `seeds/observations/`: `seeds/series/<id>.csv`, with the columns
 * `area` (an area or a station), `time` and `value`. A row of `seeds/series.csv` says what it measures and who publishes
 * it: a document that is cited, or a data source. The table itself is published whole.
 */
export interface LongSeries extends Measure {
  id: string;
  /** Id of the indicator whose monthly values are its means; only what a document publishes becomes values of one. */
  indicator?: string;
  /** Where a document says that these values are published. */
  citation?: Citation;
  /** Id of the data source that they were taken from, where no document publishes them. */
  dataSource?: string;
  /** Nobody has audited the values: raw readings of the live network. */
  unaudited?: true;
  note?: string;
}

/** What a long series measures; its indicator says it where it has one. */
export interface Measure extends Translated<'name'> {
  name: string;
  unit: string;
  decimals: number;
  /** As `limits.csv` names it: daily values are judged by its daily limits. */
  substance?: string;
}

/** How far the values of a long series are apart. */
export type Step = 'hour' | 'day';

/** What a table holds, once it has been read. */
export interface SeriesExtent {
  rows: number;
  /** Rows without a value. */
  missing: number;
  areas: number;
  step: Step;
  /** The first and the last hour, `2024-01-01T00`, or day. */
  first: string;
  last: string;
}

/** A long series as its indicator's page tells of it. */
export interface PublishedSeries extends Omit<LongSeries, 'citation'>, SeriesExtent {
  citation: Citation & { documentTitle: string; sectionTitle: string };
}
