import type { Limit } from './limit.ts';
import type { LongSeries, SeriesExtent } from './long-series.ts';

/** A day's mean needs so many of its hours (GB 3095-2012, table 4: at least 20 for PM2.5, PM10, SO2, NO2 and CO). */
export const LEAST_HOURS = 20;

/** A daily value above the daily limit of its date. */
export interface Exceedance {
  /** YYYY-MM-DD. */
  day: string;
  /** Id of a station or an area. */
  place: string;
  value: number;
  limit: Pick<Limit, 'id' | 'standard' | 'grade' | 'value' | 'decimals'>;
}

/** The days of one month at one place. */
export interface MonitoredMonth {
  /** `2024-01` */
  month: string;
  /** Of its daily values; absent where there is none. */
  mean?: number;
  /** Days with a daily value. */
  days: number;
  /** Days of the month within the span of the series. */
  of: number;
  /** Days that a limit in force judges. */
  judged: number;
  above: number;
}

/** The values of one place in short. */
export interface MonitoredPlace {
  place: string;
  /** Daily values from the first day of the series to its last; null where there is none. */
  days: (number | null)[];
  /** The values that there are, and those that the span has room for. */
  present: number;
  expected: number;
  months: MonitoredMonth[];
  /** Means by month of the year and hour of the day, of hourly values alone; null where there is none. */
  hours?: { month: number; means: (number | null)[] }[];
}

/** What a long series comes to, day by day: the content of `content/generated/monitoring/<id>.json`. */
export interface Monitored {
  /** YYYY-MM-DD. */
  firstDay: string;
  places: MonitoredPlace[];
  /** The daily limits that judged at least one day. */
  limits: Limit[];
  /** Newest first. */
  exceedances: Exceedance[];
  /** Days judged, of all places. */
  judged: number;
}

/** A long series with what lists say of it. */
export interface MonitoringHead extends LongSeries, SeriesExtent {
  placeIds: string[];
  present: number;
  expected: number;
  judged: number;
  above: number;
}

export interface MonitoringRecord extends MonitoringHead, Monitored {}
