/**
 * What is behind values that no disclosure states in words: a data set, as its own metadata name it; a row of
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
  /** How it was read, for readers: that a copy was read, that a title is the site's own. */
  note?: string;
}

/** The licences under which the data sources of an indicator are published, as far as they have an address. */
export function licencesOf({
  dataSources = [],
}: {
  dataSources?: DataSource[];
}): { name: string; url: string }[] {
  const licences = new Map<string, string>();
  for (const { licence, licenceUrl } of dataSources)
    if (licence && licenceUrl) licences.set(licenceUrl, licence);
  return [...licences].map(([url, name]) => ({ name, url }));
}
