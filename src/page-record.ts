import { indicatorRecord } from './collections.ts';
import type { IndicatorRecord } from './domain/indicator-record.ts';
import { inLanguage } from './domain/record-language.ts';
import { pageLanguage } from './page-words.ts';

/** The record of an indicator, in the language of the page that shows it. */
export async function pageRecord(id: string, url: URL): Promise<IndicatorRecord> {
  return inLanguage(await indicatorRecord(id), pageLanguage(url));
}
