import { plainChoices } from '#domain/views/choice.ts';
import { briefRankings, ranksAmongOthers } from '#domain/views/ranking-list.ts';
import { headlineOf } from '#domain/views/headline.ts';
import { figureCounts, isChecked } from '#domain/views/integrity.ts';
import { measuredPlacesOf } from '#domain/views/measured-places.ts';
import { isLarge } from '#domain/views/main-values.ts';
import { inLanguage } from '#domain/views/record-language.ts';
import { COLUMN_LANGUAGES, type Language } from '#domain/values/language.ts';
import { timeSpan } from '#domain/values/time-span.ts';
import { indicatorSummary } from './indicator-summary-cache.ts';
import { shownRecord } from './page-record.ts';

/** What draws is loaded for a record that changed, not for those that ask what it was. */
const charts = () => import('./drawn-charts.ts');

/** How many values an indicator has, and the newest where one speaks for it. */
export const newestOf = indicatorSummary('newest', (record) => {
  const headline = headlineOf(record);
  return {
    observations: record.observations.length,
    latest: headline && {
      value: headline.latest.value,
      period: headline.latest.period,
      part: headline.part,
      // Areas have names in other languages, which the lists in them show.
      partIn: Object.fromEntries(
        COLUMN_LANGUAGES.map((tag) => [tag, headlineOf(inLanguage(record, tag))?.part]),
      ) as Partial<Record<Language, string[]>>,
    },
  };
});

/** The time that its values are of. */
export const spanOf = indicatorSummary(
  'span',
  ({ observations }) => timeSpan(observations) ?? null,
);

/** Whether a reader has to choose among its values. */
export const isLargeOne = indicatorSummary('large', isLarge);

/** Whether there is a chart or at least a figure to draw of an indicator. */
export const isPictured = indicatorSummary('pictured', async (record) =>
  (await charts()).hasPicture(record),
);

/** Whether what a page shows of it is a line over time. */
export const isLine = indicatorSummary('line', async (record) => {
  const { isOverTime } = await import('#charts/kinds/indicator-chart.ts');
  return isOverTime((await charts()).chartOf(shownRecord(record), 'values'));
});

/** The parts of it that have a page, and whether there is a chart of each. */
export const partPages = indicatorSummary('parts', async (record) => {
  const { chartOf } = await charts();
  return plainChoices(record).map((choice) => ({
    choice,
    isDrawn: chartOf(shownRecord(record, choice.selection)) !== undefined,
  }));
});

/** How many of its values are stated, computed and missing, and whether one of them was recomputed. */
export const countsOf = indicatorSummary('counts', (record) => ({
  ...figureCounts(record),
  checked: record.observations.some(isChecked),
}));

/** The rankings of its areas, newest first. */
export const rankingsIn = indicatorSummary('rankings', briefRankings);

/** The places that its areas have among others, as documents state them. */
export const statedRanks = indicatorSummary('ranks', ranksAmongOthers);

/** The places that it names without saying where they are. */
export const measuredPlaces = indicatorSummary('places', measuredPlacesOf);

/** The tables of hourly values of which its monthly means were made. */
export const longSeriesOf = indicatorSummary('series', ({ series = [] }) => series);
