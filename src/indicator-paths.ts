import { allIndicators } from './collections.ts';
import { plainChoices } from './domain/choice.ts';
import type { IndicatorRecord } from './domain/indicator-record.ts';
import { hasPicture } from './drawn-charts.ts';
import { indicatorKey } from './page-key.ts';

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
  const parts = (await allIndicators()).map(async (record) => {
    const { id } = record.indicator;
    const cacheKey = await indicatorKey(id);
    return plainChoices(record).map((choice) => ({
      params: { id, slug: choice.slug },
      props: { record, choice },
      cacheKey,
    }));
  });
  return (await Promise.all(parts)).flat();
}

function pathsOf(records: IndicatorRecord[]) {
  return Promise.all(
    records.map(async ({ indicator: { id } }) => ({
      params: { id },
      cacheKey: await indicatorKey(id),
    })),
  );
}
