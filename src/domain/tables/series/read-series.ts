import { HourlyValues } from './hourly-values.ts';
import { bare } from '#domain/indicators/row-source.ts';
import { monitored } from './monitored.ts';
import type { Language } from '#domain/values/language.ts';
import { monthlyMeans } from './monthly-means.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { Station } from '#domain/places/station.ts';
import type { Seeds } from '#domain/indicators/seeds.ts';
import { SERIES_COLUMNS, SeriesReader } from './series-reader.ts';

/** A table of `seeds/series/`, which is never held whole. */
export interface SeriesSource {
  /** Path from the site's folder. */
  file: string;
  /** Hands over the text in pieces; false when it is not UTF-8. */
  read: (take: (piece: string) => void) => boolean;
}

const fileOf = (id: string) => `seeds/series/${id}.csv`;

/**
 * Reads the long series: their rows are checked one by one, what each table holds is noted in its row of
 * `seeds/series.csv`, and the monthly means of those that a document publishes join the observations of their indicator.
 */
export function readSeries(
  seeds: Seeds,
  stations: readonly Pick<Station, 'id' | 'name'>[],
  sources: SeriesSource[],
  language: Language,
): Problem[] {
  const problems: Problem[] = [];
  const places = new Map(
    [...seeds.areas, ...stations].flatMap(({ id, name }) => [[id, id] as const, [name, id]]),
  );
  const ids = seeds.areas.map(({ id }) => id);
  for (const series of seeds.series) {
    const file = fileOf(series.id);
    const source = sources.find((one) => one.file === file);
    const indicator = seeds.indicators.find(({ id }) => id === series.indicator);
    if (!source) {
      const header = SERIES_COLUMNS.join(',');
      problems.push(problem('file-missing', { file, line: 0, column: 0 }, { header }));
    }
    if (!source || (series.indicator && !indicator)) continue;
    const hourly = new HourlyValues();
    const reader = new SeriesReader(file, places, hourly, problems);
    if (!source.read((piece) => reader.take(piece)))
      problems.push(
        problem('wrong-encoding', { file, line: 0, column: 0 }, { encoding: undefined }),
      );
    reader.end();
    series.extent = hourly.extent();
    series.monitored = monitored(series, hourly, seeds.limits.map(bare));
    if (!indicator || series.unaudited) continue;
    seeds.observations.push(...monthlyMeans(series, indicator, hourly, ids, language));
  }
  const listed = new Set(seeds.series.map(({ id }) => fileOf(id)));
  for (const { file } of sources)
    if (!listed.has(file))
      problems.push(problem('series-unlisted', { file, line: 0, column: 0 }, { file }));
  return problems;
}
