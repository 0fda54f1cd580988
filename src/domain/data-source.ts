/**
 * What stands behind values that no disclosure states in words: a data set, as its own metadata name it; a row of
 * `seeds/sources.csv`. A reported value of an indicator either cites a disclosure, whose words prove it, or its
 * indicator names the data sources that it was taken from.
 */
export interface DataSource {
  id: string;
  title: string;
  publisher?: string;
  url?: string;
  /** YYYY-MM-DD. */
  publishedOn?: string;
  licence?: string;
  licenceUrl?: string;
}
