import type { Translated } from '#domain/values/language.ts';

/** Which way is better; `neutral` where the documents do not say. */
export type Direction = 'lower' | 'higher' | 'neutral';

/** A statistic; a row of `seeds/indicators.csv`. */
export interface Indicator extends Translated<'name' | 'unit' | 'definition'> {
  id: string;
  name: string;
  /** Other names that documents and readers use. */
  aliases: string[];
  /** Id of a theme. */
  theme: string;
  /** Printed beside every value; empty for classes. */
  unit: string;
  /** Digits printed after the point. */
  decimals: number;
  direction: Direction;
  /** A percentage that may be below 0 or above 100: a growth or completion rate, not a share. */
  unbounded?: boolean;
  /** Names of the dimensions its observations may carry (`类别`). */
  dimensions: string[];
  /** The members of a dimension that make up the whole, in the order in which they are shown. */
  parts?: { dimension: string; members: string[] };
  /** Ordered class labels, best first; empty for numbers. */
  scale: string[];
  /** What `limits.csv` calls the substance, with the averaging time of this statistic. */
  substance?: string;
  averaging?: string;
  definition: string;
  method: string;
  /** Ids of the data sources that its values were taken from, where they cite no disclosure. */
  dataSources?: string[];
  /** When the bureau says that it publishes the next value, YYYY-MM-DD. */
  nextRelease?: string;
  note?: string;
}
