import type { Observation } from '#domain/indicators/observation.ts';
import type { Parsed, Problem } from '#domain/problems/problem.ts';
import type { Seeds } from '#domain/indicators/seeds.ts';
import { readAreas } from './areas.ts';
import { readCommitments } from './commitments.ts';
import { readBestBets } from './words/best-bets.ts';
import { readGlossary } from './words/glossary.ts';
import { readIndicators } from './indicators.ts';
import { readLimits } from './limits.ts';
import { readObservations } from './observations.ts';
import { readRecounts } from './recounts.ts';
import { readSeriesIndex } from './series/series-index.ts';
import { readDataSources } from './data-sources.ts';
import { readSynonyms } from './words/synonyms.ts';
import type { TableText } from './table.ts';
import { readThemes } from './themes.ts';
import { readWithdrawn } from './addresses/withdrawn.ts';
import { readVisits } from './visit-counts.ts';

/** The tables that have a name of their own; values are in tables of any name in `seeds/observations/`. */
export const TABLE_NAMES = [
  ...(['themes', 'areas', 'sources', 'indicators', 'limits', 'commitments'] as const),
  ...(['recounts', 'synonyms', 'glossary', 'series', 'visits', 'withdrawn'] as const),
  ...(['registers', 'best-bets'] as const),
];

export const tableFile = (name: (typeof TABLE_NAMES)[number]) => `seeds/${name}.csv`;

/**
 * Reads the tables of `seeds/`. References from table to table are checked here; those to disclosures by
 * `resolve`.
 *
 *   sources ─┐
 *   themes ──┴▶ indicators ─┬──▶ observations, recounts
 *   areas ──────────────────┘└─▶ commitments, glossary
 *   limits, synonyms, best bets, visits, series (what the long series are; `readSeries` reads them)
 *
 * Themes, areas and indicators must be there; a site may do without the others.
 *
 * @param texts the files below `seeds/` with their paths from the project's root, in the order of their paths
 */
export function readSeeds(texts: TableText[]): Parsed<Seeds> {
  const problems: Problem[] = [];
  const table = (name: (typeof TABLE_NAMES)[number]): TableText => {
    const file = tableFile(name);
    return texts.find((text) => text.file === file) ?? { file, text: undefined };
  };
  const present = ({ text }: TableText) => text !== undefined;

  const { themes, ids: themeIds } = readThemes(table('themes'), problems);
  const areas = readAreas(table('areas'), problems);
  const { dataSources, ids: sourceIds } = readDataSources(table('sources'), problems);
  const indicators = readIndicators(table('indicators'), themeIds, sourceIds, problems);
  const observations: Observation[] = [];
  for (const text of texts) {
    if (!/^seeds\/observations\/[^/]+\.csv$/.test(text.file)) continue;
    readObservations(text, indicators, areas, observations, problems);
  }
  const limits = [table('limits')].filter(present).flatMap((text) => readLimits(text, problems));
  const commitments = [table('commitments')]
    .filter(present)
    .flatMap((text) => readCommitments(text, indicators, problems));
  const recounts = [table('recounts')]
    .filter(present)
    .flatMap((text) => readRecounts(text, indicators, areas, problems));
  const synonyms = [table('synonyms')]
    .filter(present)
    .flatMap((text) => readSynonyms(text, problems));
  const bestBets = [table('best-bets')]
    .filter(present)
    .flatMap((text) => readBestBets(text, problems));
  const glossary = [table('glossary')]
    .filter(present)
    .flatMap((text) => readGlossary(text, indicators, problems));
  const series = [table('series')]
    .filter(present)
    .flatMap((text) => readSeriesIndex(text, indicators, sourceIds, problems));
  const visits = [table('visits')].filter(present).flatMap((text) => readVisits(text, problems));
  const withdrawn = [table('withdrawn')]
    .filter(present)
    .flatMap((text) => readWithdrawn(text, problems));
  const value = {
    themes,
    dataSources,
    areas: areas.areas,
    indicators: indicators.indicators,
    observations,
    limits,
    commitments,
    recounts,
    synonyms,
    bestBets,
    glossary,
    series,
    visits,
    withdrawn,
  };
  return { value, problems };
}
