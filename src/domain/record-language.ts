import type { IndicatorRecord } from './indicator-record.ts';
import type { Language } from './language.ts';

/**
 * A record with the names, units and definition of another language, where the tables hold them. What they hold in
 * one language only (notes, quoted words, members of dimensions) stays as it is; the page marks its language.
 */
export function inLanguage(record: IndicatorRecord, language: Language): IndicatorRecord {
  if (language === record.language || language !== 'en') return record;
  const { indicator, theme, areas, limits } = record;
  const named = <T extends { name: string; nameEn: string }>(own: T): T => ({
    ...own,
    name: own.nameEn || own.name,
  });
  const unit = indicator.unitEn || indicator.unit;
  return {
    ...record,
    language,
    indicator: { ...named(indicator), unit, definition: indicator.definitionEn },
    theme: named(theme),
    areas: areas.map(named),
    limits: limits.map((limit) => ({
      ...limit,
      unit: limit.unit === indicator.unit ? unit : limit.unit,
    })),
  };
}
