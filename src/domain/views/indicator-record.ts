import type { Area, Theme } from '#domain/indicators/names.ts';
import type { DataSource } from '#domain/indicators/data-source.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { Language } from '#domain/values/language.ts';
import type { IndicatorPromise } from '#domain/indicators/promise.ts';
import type { PublishedSeries } from '#domain/indicators/long-series.ts';
import type { Level } from '#domain/values/level.ts';
import type { Limit } from '#domain/indicators/limit.ts';
import type { ResolvedObservation } from '#domain/indicators/observation.ts';

/**
 * All data of one indicator: the content of `content/generated/indicators/<id>.json`, from which
 * page, chart, table and downloads are made.
 */
export interface IndicatorRecord {
  /** Of its names, units and texts, and of what is said of it. */
  language: Language;
  indicator: Indicator;
  theme: Theme;
  /** The areas that occur, in the order of `areas.csv`. The first is the default one. */
  areas: Area[];
  /** Sorted by area, dimensions, period, date of the citing disclosure. */
  observations: ResolvedObservation[];
  /** The limits of its substance and averaging time, whatever their dates. */
  limits: Limit[];
  /** What values that cite no disclosure were taken from; absent where all cite one. */
  dataSources?: DataSource[];
  /** What plans say of it, newest plan first; absent where the site has no plans. */
  promises?: IndicatorPromise[];
  /** What plans promise of it in numbers. */
  targets: IndicatorTarget[];
  /** The tables of hourly values of which its monthly means were made. */
  series?: PublishedSeries[];
}

/** What lists name an indicator by. */
export type IndicatorHead = Pick<IndicatorRecord, 'language' | 'indicator' | 'theme'>;

/** A number that a plan promises to reach. */
export interface IndicatorTarget extends Level {
  /** A period key. */
  due: string;
  /** Where it is promised. */
  document: string;
  documentTitle: string;
  /** Id of the commitment. */
  commitment: string;
}
