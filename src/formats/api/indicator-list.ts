import { allIndicators, allVersions } from '#queries/collections.ts';
import { newestOf, spanOf } from '#queries/indicator-summaries.ts';
import { hasPublicAddress } from '#domain/site/public-address.ts';
import { licenceLines } from '#site/licence.ts';
import { site } from '#site/site.ts';
import { address, link, paths } from '#site/urls.ts';

/** A full address; on a site without a public one, a path that is resolved against the address of this file. */
const reference = (path: string) =>
  hasPublicAddress(site) ? address(path, site) : link(path, site.base);

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
        page: reference(paths.indicator(id)),
        json: reference(paths.indicatorFile(id, 'json')),
        csv: reference(paths.indicatorFile(id, 'csv')),
        xlsx: reference(paths.indicatorFile(id, 'xlsx')),
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
