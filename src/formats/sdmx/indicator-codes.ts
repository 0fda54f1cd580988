import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import type { Language } from '#domain/values/language.ts';

/** What an indicator brings into the code lists: plain data, a small part of its record. */
export interface IndicatorCodes {
  id: string;
  name: string;
  nameEn?: string;
  unit: string;
  unitEn?: string;
  language: Language;
  /** Its breakdowns, each with the members that its current values have, in their order. */
  breakdowns: { name: string; members: string[] }[];
}

/** Reads off a record what its indicator brings into the code lists. */
export function indicatorCodes({
  indicator: { id, name, nameEn, unit, unitEn, dimensions },
  language,
  observations,
}: IndicatorRecord): IndicatorCodes {
  const current = observations.filter((row) => row.current);
  return {
    id,
    name,
    ...(nameEn && { nameEn }),
    unit,
    ...(unitEn && { unitEn }),
    language,
    breakdowns: dimensions.map((dimension) => ({
      name: dimension,
      members: [...new Set(current.flatMap((row) => row.dimensions[dimension] || []))],
    })),
  };
}
