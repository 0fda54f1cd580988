import type { IndicatorHead, IndicatorRecord } from './indicator-record.ts';
import type { Language } from '#domain/values/language.ts';

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
    areas: areas.map(named),
    limits: limits.map((limit) => ({
      ...limit,
      unit: limit.unit === indicator.unit ? head.indicator.unit : limit.unit,
    })),
  };
}

/** The same for what lists name it by. */
export function headInLanguage<Head extends IndicatorHead>(head: Head, language: Language): Head {
  if (language === head.language || language !== 'en') return head;
  const { indicator, theme } = head;
  const unit = indicator.unitEn || indicator.unit;
  return {
    ...head,
    language,
    indicator: { ...named(indicator), unit, definition: indicator.definitionEn },
    theme: named(theme),
  };
}

function named<T extends { name: string; nameEn: string }>(own: T): T {
  return { ...own, name: own.nameEn || own.name };
}
