import type { MonitoringHead, MonitoringRecord } from '#domain/indicators/monitored-series.ts';
import { periodLabel } from '#domain/values/period-label.ts';
import type { Level } from '#domain/values/level.ts';
import { paths } from '#site/urls.ts';
import { site } from '#site/site.ts';
import { allAreas, allIndicators } from './collections.ts';
import { from } from './generated.ts';
import { limitExceedances } from './indicator-summaries.ts';
import type { Language } from '#domain/values/language.ts';
import { termName } from '#domain/values/value.ts';
import { named } from '#domain/views/record-language.ts';
import { allDataSources, allStations, unitNames } from './places.ts';

/** The long series, in the order of their table. */
export const allMonitoring = () => from<MonitoringHead[]>('monitoring.json');

/** What one of them comes to, day by day. */
export const monitoringRecord = (id: string) => from<MonitoringRecord>(`monitoring/${id}.json`);

/** The paths of what each long series has one of. */
export async function monitoringPaths() {
  return (await allMonitoring()).map(({ id }) => ({ params: { id } }));
}

/** So many places of a series are shown on one page; those of a larger one have a page each. */
export const MOST_PLACES = 6;

/** The paths of the places that have a page of their own. */
export async function monitoringPlacePaths() {
  return (await allMonitoring())
    .filter(({ placeIds }) => placeIds.length > MOST_PLACES)
    .flatMap(({ id, placeIds }) => placeIds.map((place) => ({ params: { id, place } })));
}

/** The names of stations and areas by their ids. */
export async function placeNames(language = site.language): Promise<Map<string, string>> {
  const all = [...(await allAreas()), ...(await allStations())];
  return new Map(all.map((own) => [own.id, named(own, language).name]));
}

/** A long series as readers of a language see it. */
export async function inSeriesLanguage<Head extends MonitoringHead>(
  head: Head,
  language: Language,
): Promise<Head> {
  if (language === site.language) return head;
  const unitOf = await unitNames(language);
  return { ...named(head, language), unit: unitOf(head.unit) };
}

/** Who publishes the values of a series, with an address where there is one on the web or on this site. */
export async function seriesSource({
  dataSource,
  citation,
}: Pick<MonitoringHead, 'dataSource' | 'citation'>): Promise<{ title: string; url?: string }> {
  const source = (await allDataSources()).find(({ id }) => id === dataSource);
  if (source) return { title: source.title, ...(source.url && { url: source.url }) };
  return citation
    ? { title: citation.document, url: paths.disclosure(citation.document, citation.section) }
    : { title: '' };
}

/** A value above a limit, as lists, feeds and files tell of it. */
export interface ListedExceedance extends Level {
  /** A period key. */
  time: string;
  label: string;
  name: string;
  place: string;
  limit: Level;
  unit: string;
  standard: string;
  grade: string;
  unaudited: boolean;
  source: string;
  /** The page that shows the value. */
  path: string;
}

/** Every value above a limit in force at its time, newest first. */
export async function allExceedances(language = site.language): Promise<ListedExceedance[]> {
  const names = await placeNames(language);
  const unitOf = await unitNames(language);
  const ofSeries = (await allMonitoring()).map(async (head) => {
    if (head.above === 0) return [];
    const { exceedances } = await monitoringRecord(head.id);
    const source = await seriesSource(head);
    return exceedances.map(({ day, place, value, limit }): ListedExceedance => ({
      time: day,
      label: day,
      name: head.substance ?? named(head, language).name,
      place: names.get(place) ?? place,
      value,
      decimals: head.decimals,
      limit,
      unit: unitOf(head.unit),
      standard: limit.standard,
      grade: termName(limit.grade, language),
      unaudited: head.unaudited === true,
      source: source.title,
      path: paths.monitored(head.id),
    }));
  });
  const ofIndicators = (await allIndicators()).map(async ({ indicator }) =>
    (await limitExceedances(indicator.id)).map(({ key, period, area, limit, source, ...own }) => ({
      time: period.key,
      label: periodLabel(period, language),
      name: named(indicator, language).name,
      place: names.get(area) ?? area,
      value: own.value,
      decimals: own.decimals,
      limit,
      unit: unitOf(indicator.unit),
      standard: limit.standard,
      grade: termName(limit.grade, language),
      unaudited: false,
      source,
      path: paths.indicator(indicator.id, key),
    })),
  );
  const all = (await Promise.all([...ofSeries, ...ofIndicators])).flat();
  return all.sort((a, b) => (a.time === b.time ? 0 : a.time < b.time ? 1 : -1));
}
