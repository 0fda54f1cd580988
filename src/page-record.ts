import { indicatorRecord } from './collections.ts';
import type { IndicatorRecord } from './domain/indicator-record.ts';
import { mainValues } from './domain/main-values.ts';
import { formatSelection, narrowRecord, type Selection } from './domain/selection.ts';
import { inLanguage } from './domain/record-language.ts';
import { pageLanguage } from './page-words.ts';

/** What a page shows of an indicator: a reader's choice of it, else its main values. */
export function shownRecord(record: IndicatorRecord, selection: Selection = {}): IndicatorRecord {
  return formatSelection(selection) ? narrowRecord(record, selection) : mainValues(record);
}

/** The record of an indicator, in the language of the page that shows it. */
export async function pageRecord(id: string, url: URL): Promise<IndicatorRecord> {
  return inLanguage(await indicatorRecord(id), pageLanguage(url));
}
