import { plainChoices } from '#domain/views/choice.ts';
import { briefRankings, ranksAmongOthers } from '#domain/views/ranking-list.ts';
import { sparkline } from '#charts/draw/sparkline.ts';
import { headlineOf, isAlike, type Headline } from '#domain/views/headline.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { contradictionsOf } from '#domain/views/messages/contradictions.ts';
import { keyMessage } from '#domain/views/messages/key-message.ts';
import type { Verdict } from '#domain/views/messages/move.ts';
import { comparePeriods, type Period } from '#domain/values/period.ts';
import { messageSentences, moveWords } from '#i18n/message-words.ts';
import { figureCounts, isChecked } from '#domain/views/integrity.ts';
import { limitExceedancesOf } from '#domain/views/limit-exceedances.ts';
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
  const [first] = record.observations.map(({ period }) => period).sort(comparePeriods);
  return {
    contradictions: contradictionsOf(record).length,
    years: first && headline && [yearOf(first), yearOf(headline.latest.period)],
    told: Object.fromEntries(
      [record.language, ...COLUMN_LANGUAGES].map((tag) => [tag, toldIn(inLanguage(record, tag))]),
    ) as Partial<Record<Language, Told>>,
    publishedOn: headline?.latest.citation?.publishedOn,
    spark: headline ? sparkline(likeLatest(headline)) : '',
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

/** What lists say of an indicator beside its newest value. */
export interface Told {
  /** Against the value before it: `比2022年高 3 微克/立方米，变差`. */
  change: string;
  verdict: Verdict | undefined;
  /** The key message, first sentence first. */
  sentences: string[];
}

function toldIn(record: IndicatorRecord): Told {
  const message = keyMessage(record);
  const move = message.kind === 'value' ? message.move : undefined;
  return {
    change: message.kind === 'value' && move ? moveWords(record, message.headline, move) : '',
    verdict: move?.verdict,
    sentences: messageSentences(record, message),
  };
}

/** A part of a year is no point of the line that joins years. */
const likeLatest = ({ series, latest }: Headline) => ({
  observations: series.observations.filter(({ period }) => isAlike(period, latest.period)),
});

const yearOf = ({ start }: Pick<Period, 'start'>) => new Date(start).getUTCFullYear();

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

/** Its published values above a limit. */
export const limitExceedances = indicatorSummary('exceedances', limitExceedancesOf);

/** The places that it names without saying where they are. */
export const measuredPlaces = indicatorSummary('places', measuredPlacesOf);

/** The tables of hourly values of which its monthly means were made. */
export const longSeriesOf = indicatorSummary('series', ({ series = [] }) => series);

/** What catalogues say of its values besides: the outermost areas, and how often they are published. */
export const coverageOf = indicatorSummary('coverage', ({ areas, observations }) => {
  const ids = new Set(areas.map(({ id }) => id));
  const kinds = new Set(observations.map(({ period }) => period.kind));
  const times = new Set(observations.map(({ period }) => period.key));
  return {
    places: areas.filter(({ parent }) => !parent || !ids.has(parent)).map(({ name }) => name),
    // One kind of period, several times: less than that is no rhythm.
    rhythm: kinds.size === 1 && times.size >= 3 ? [...kinds][0] : undefined,
  };
});
