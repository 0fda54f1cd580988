import { allAreas, allIndicators, allVersions, indicatorRecord } from '#queries/collections.ts';
import { indicatorSummary } from '#queries/indicator-summary-cache.ts';
import { query } from '#queries/define-query.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { LANGUAGE_TAGS } from '#domain/values/language.ts';
import { siteWords } from '#site/page-words.ts';
import { site } from '#site/site.ts';
import type { Component } from './component.ts';
import { indicatorCodes, type IndicatorCodes } from './indicator-codes.ts';
import { componentsOf } from './mapping.ts';
import { sdmxHead, sdmxRows } from './sdmx-csv.ts';
import { sdmxIds, structureMessage } from './structure-message.ts';

const codesOf = indicatorSummary('sdmx', indicatorCodes);

/** What all indicators bring into the code lists. A query of its own: a value that changes leaves them as they are. */
const allCodes = query('sdmx-codes', async () =>
  Promise.all((await allIndicators()).map(({ indicator }) => codesOf(indicator.id))),
);

/** Made once of the same codes, as each indicator's file needs them. */
const made = new WeakMap<IndicatorCodes[], Component[]>();

/** The components of the site's data structure: its codes are those of all indicators. */
async function components(): Promise<Component[]> {
  const [codes, areas] = [await allCodes(), await allAreas()];
  const own = made.get(codes) ?? componentsOf(codes, areas);
  made.set(codes, own);
  return own;
}

const ids = sdmxIds(site.url);

/** An indicator as SDMX-CSV 2.0. */
export async function indicatorSdmxCsv(record: IndicatorRecord): Promise<string> {
  const all = await components();
  return sdmxHead(all) + sdmxRows(record, all, ids.dataflow);
}

/** All indicators as SDMX-CSV 2.0, one after the other: `/data/sdmx.csv`. */
export async function* allSdmxCsv(): AsyncGenerator<string> {
  const all = await components();
  yield sdmxHead(all);
  for (const { indicator } of await allIndicators())
    yield sdmxRows(await indicatorRecord(indicator.id), all, ids.dataflow);
}

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
