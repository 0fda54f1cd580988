import { allAreas, allIndicators, allVersions, indicatorRecord } from '#queries/collections.ts';
import { once } from '#queries/generated.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { LANGUAGE_TAGS } from '#domain/values/language.ts';
import { siteWords } from '#site/page-words.ts';
import { site } from '#site/site.ts';
import { componentsOf } from './mapping.ts';
import { sdmxCsv } from './sdmx-csv.ts';
import { sdmxIds, structureMessage } from './structure-message.ts';

const allRecords = async (): Promise<IndicatorRecord[]> =>
  Promise.all((await allIndicators()).map(({ indicator }) => indicatorRecord(indicator.id)));

/** The components of the site's data structure: its codes are those of all indicators. */
const components = once(async () => componentsOf(await allRecords(), await allAreas()));

const ids = sdmxIds(site.url);

/** An indicator as SDMX-CSV 2.0. */
export const indicatorSdmxCsv = async (record: IndicatorRecord): Promise<string> =>
  sdmxCsv([record], await components(), ids.dataflow);

/** All indicators as SDMX-CSV 2.0: `/data/sdmx.csv`. */
export const allSdmxCsv = async (): Promise<string> =>
  sdmxCsv(await allRecords(), await components(), ids.dataflow);

/** What the codes and columns are, as an SDMX-JSON structure message: `/data/sdmx-structure.json`. */
export async function siteStructure(): Promise<object> {
  const days = Object.values(await allVersions()).flatMap(({ recordedOn }) => recordedOn ?? []);
  return structureMessage(await components(), ids, {
    title: siteWords.indicators.title,
    sender: site.bureau.name,
    // The day of the newest version: an unchanged site writes the same bytes.
    prepared: `${days.sort().at(-1) ?? '1970-01-01'}T00:00:00+08:00`,
    languages: [...LANGUAGE_TAGS],
  });
}
