import type { MonitoringHead, MonitoringRecord } from '#domain/indicators/monitored-series.ts';
import { periodLabel } from '#domain/values/period-label.ts';
import type { Level } from '#domain/values/level.ts';
import { paths } from '#site/urls.ts';
import { site } from '#site/site.ts';
import { allAreas, allIndicators } from './collections.ts';
import { from } from './generated.ts';
import { limitExceedances } from './indicator-summaries.ts';
import { allDataSources, allStations } from './places.ts';

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
export async function placeNames(): Promise<Map<string, string>> {
  const all = [...(await allAreas()), ...(await allStations())];
  return new Map(all.map(({ id, name }) => [id, name]));
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
export async function allExceedances(): Promise<ListedExceedance[]> {
  const names = await placeNames();
  const ofSeries = (await allMonitoring()).map(async (head) => {
    if (head.above === 0) return [];
    const { exceedances } = await monitoringRecord(head.id);
    const source = await seriesSource(head);
    return exceedances.map(({ day, place, value, limit }): ListedExceedance => ({
      time: day,
      label: day,
      name: head.substance ?? head.name,
      place: names.get(place) ?? place,
      value,
      decimals: head.decimals,
      limit,
      unit: head.unit,
      standard: limit.standard,
      grade: limit.grade,
      unaudited: head.unaudited === true,
      source: source.title,
      path: paths.monitored(head.id),
    }));
  });
  const ofIndicators = (await allIndicators()).map(async ({ indicator }) =>
    (await limitExceedances(indicator.id)).map(({ key, period, area, limit, source, ...own }) => ({
      time: period.key,
      label: periodLabel(period, site.language),
      name: indicator.name,
      place: names.get(area) ?? area,
      value: own.value,
      decimals: own.decimals,
      limit,
      unit: indicator.unit,
      standard: limit.standard,
      grade: limit.grade,
      unaudited: false,
      source,
      path: paths.indicator(indicator.id, key),
    })),
  );
  const all = (await Promise.all([...ofSeries, ...ofIndicators])).flat();
  return all.sort((a, b) => (a.time === b.time ? 0 : a.time < b.time ? 1 : -1));
}
