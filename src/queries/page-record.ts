import { indicatorRecord } from './collections.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { isLarge, mainValues } from '#domain/views/main-values.ts';
import { formatSelection, narrowRecord, type Selection } from '#domain/views/selection.ts';
import { inLanguage } from '#domain/views/record-language.ts';
import type { Language } from '#domain/values/language.ts';
import { pageLanguage } from '#site/page-words.ts';
import { link, paths } from '#site/urls.ts';

/** The parts of a record that pages show, by their addresses: a cache, since each is needed many times. */
const parts = new WeakMap<IndicatorRecord, Map<string, IndicatorRecord>>();

/** What a page shows of an indicator: a reader's choice of it, else its main values. */
export function shownRecord(record: IndicatorRecord, selection: Selection = {}): IndicatorRecord {
  const own = parts.get(record) ?? new Map<string, IndicatorRecord>();
  parts.set(record, own);
  const choice = formatSelection(selection);
  const shown = own.get(choice) ?? (choice ? narrowRecord(record, selection) : mainValues(record));
  own.set(choice, shown);
  return shown;
}

/** The record of an indicator, in the language of the page that shows it. */
export async function pageRecord(id: string, url: URL): Promise<IndicatorRecord> {
  const record = await indicatorRecord(id);
  const language = pageLanguage(url);
  if (language === record.language) return record;
  // Each part of a page asks for it again: it is one object, so that what is drawn of it is drawn once.
  const own = translations.get(record) ?? new Map<Language, IndicatorRecord>();
  translations.set(record, own);
  const translated = own.get(language) ?? inLanguage(record, language);
  own.set(language, translated);
  return translated;
}

const translations = new WeakMap<IndicatorRecord, Map<Language, IndicatorRecord>>();

/** Where the scripts of a page find the record of an indicator. */
export function dataLink(record: IndicatorRecord): string {
  const { id } = record.indicator;
  return link(paths.indicatorFile(id, isLarge(record) ? 'packed.json' : 'json'));
}
