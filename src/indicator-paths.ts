import { indicatorChart } from './charts/indicator-chart.ts';
import { allIndicators } from './collections.ts';
import { plainChoices } from './domain/choice.ts';
import { headlineOf } from './domain/headline.ts';
import type { IndicatorRecord } from './domain/indicator-record.ts';
import { tablesKey } from './page-key.ts';

/** The paths of what each indicator has one of. */
export async function indicatorPaths() {
  return pathsOf(await allIndicators());
}

/** The paths of pictures: one for each indicator that has a value to show. */
export async function picturedIndicators() {
  return pathsOf((await allIndicators()).filter(hasPicture));
}

/** The paths of what each part of an indicator that has a page of its own has one of. */
export async function partPaths() {
  const cacheKey = await tablesKey();
  return (await allIndicators()).flatMap((record) =>
    plainChoices(record).map((choice) => ({
      params: { id: record.indicator.id, slug: choice.slug },
      props: { record, choice },
      cacheKey,
    })),
  );
}

/** Whether there is a chart or at least a figure to draw. */
export function hasPicture(record: IndicatorRecord): boolean {
  return indicatorChart(record) !== undefined || headlineOf(record) !== undefined;
}

async function pathsOf(records: IndicatorRecord[]) {
  const cacheKey = await tablesKey();
  return records.map(({ indicator }) => ({ params: { id: indicator.id }, cacheKey }));
}
