import type { IndicatorHead, IndicatorRecord } from './indicator-record.ts';
import { termName } from '#domain/values/value.ts';
import {
  isColumnLanguage,
  translated,
  type Language,
  type Translated,
} from '#domain/values/language.ts';

/**
 * A record with the names, units and definition of another language, where the tables hold them. What they hold in
 * one language only (notes, quoted words, names of places) stays as it is; the page marks its language. Words of standards
 * and tables (grades, classes, totals) are known in each.
 */
export function inLanguage(record: IndicatorRecord, language: Language): IndicatorRecord {
  const head = headInLanguage(record, language);
  if (head === record) return record;
  const { indicator, areas, limits } = record;
  return {
    ...head,
    areas: areas.map((area) => named(area, head.language)),
    observations:
      indicator.dimensions.length === 0
        ? record.observations
        : record.observations.map((own) => ({
            ...own,
            dimensions: membersIn(own.dimensions, language),
          })),
    limits: limits.map((limit) => ({
      ...limit,
      grade: termName(limit.grade, language),
      unit: limit.unit === indicator.unit ? head.indicator.unit : limit.unit,
    })),
  };
}

function membersIn(dimensions: Record<string, string>, language: Language) {
  const members = Object.entries(dimensions).map(([name, member]) => [
    termName(name, language),
    termName(member, language),
  ]);
  return Object.fromEntries(members) as Record<string, string>;
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
    indicator: {
      ...named(indicator, language),
      unit,
      definition,
      dimensions: indicator.dimensions.map((name) => termName(name, language)),
      ...(indicator.parts && {
        parts: {
          dimension: termName(indicator.parts.dimension, language),
          members: indicator.parts.members.map((member) => termName(member, language)),
        },
      }),
    },
    theme: named(theme, language),
  };
}

/** An indicator, area, theme or station with its name in a language; in its own where it has no other. */
export function named<T extends { name: string } & Translated<'name'>>(
  own: T,
  language: Language,
): T {
  const name = isColumnLanguage(language) && translated(own, 'name', language);
  return { ...own, name: name || own.name };
}
