import type { IndicatorHead, IndicatorRecord } from './indicator-record.ts';
import {
  isColumnLanguage,
  translated,
  type Language,
  type Translated,
} from '#domain/values/language.ts';

/**
 * A record with the names, units and definition of another language, where the tables hold them. What they hold in
 * one language only (notes, quoted words, members of dimensions) stays as it is; the page marks its language.
 */
export function inLanguage(record: IndicatorRecord, language: Language): IndicatorRecord {
  const head = headInLanguage(record, language);
  if (head === record) return record;
  const { indicator, areas, limits } = record;
  return {
    ...head,
    areas: areas.map((area) => named(area, head.language)),
    limits: limits.map((limit) => ({
      ...limit,
      unit: limit.unit === indicator.unit ? head.indicator.unit : limit.unit,
    })),
  };
}

/** The same for what lists name it by. */
export function headInLanguage<Head extends IndicatorHead>(head: Head, language: Language): Head {
  if (language === head.language || !isColumnLanguage(language)) return head;
  const { indicator, theme } = head;
  const unit = translated(indicator, 'unit', language) || indicator.unit;
  const definition = translated(indicator, 'definition', language);
  return {
    ...head,
    language,
    indicator: { ...named(indicator, language), unit, definition },
    theme: named(theme, language),
  };
}

function named<T extends { name: string } & Translated<'name'>>(own: T, language: Language): T {
  const name = isColumnLanguage(language) && translated(own, 'name', language);
  return { ...own, name: name || own.name };
}
