import { allIndicators, allVersions } from '#queries/collections.ts';
import { newestOf, spanOf } from '#queries/indicator-summaries.ts';
import { licenceLines } from '#site/licence.ts';
import { site } from '#site/site.ts';
import { address, paths } from '#site/urls.ts';

const DAY = 86_400_000;
const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10);

/** `/api/v1/indicators.json`: every indicator with what its data are, and where. */
export async function indicatorList(): Promise<object> {
  const versions = await allVersions();
  const indicators = (await allIndicators()).map(async ({ indicator, theme }) => {
    const { id, name, nameEn, unit, decimals, direction, dimensions, definition } = indicator;
    const span = await spanOf(id);
    const { current, recordedOn } = versions[id]!;
    return {
      id,
      name,
      ...(nameEn && { nameEn }),
      theme: { id: theme.id, name: theme.name },
      unit,
      decimals,
      direction,
      dimensions,
      definition,
      observations: (await newestOf(id)).observations,
      ...(span && { firstDay: dayOf(span.start), lastDay: dayOf(span.end - DAY) }),
      version: current,
      ...(recordedOn && { recordedOn }),
      ...(indicator.nextRelease && { nextRelease: indicator.nextRelease }),
      links: {
        page: address(paths.indicator(id), site),
        json: address(paths.indicatorFile(id, 'json'), site),
        csv: address(paths.indicatorFile(id, 'csv'), site),
        xlsx: address(paths.indicatorFile(id, 'xlsx'), site),
      },
    };
  });
  return {
    title: site.name,
    publisher: site.bureau.name,
    licence: licenceLines().map(({ of, words, url }) => ({ of, words, ...(url && { url }) })),
    indicators: await Promise.all(indicators),
  };
}
