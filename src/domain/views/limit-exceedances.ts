import { checkLimits, type Limit } from '#domain/indicators/limit.ts';
import type { Period } from '#domain/values/period.ts';
import type { Level } from '#domain/values/level.ts';
import { printedDigits, shownDigits } from '#domain/values/value.ts';
import type { IndicatorRecord } from './indicator-record.ts';

/** A published value above the limit in force at its time. */
export interface LimitExceedance extends Level {
  key: string;
  period: Period;
  area: string;
  limit: Limit;
  /** The document that states it. */
  source: string;
}

/** The published values of an indicator that exceed a limit. */
export function limitExceedancesOf(record: IndicatorRecord): LimitExceedance[] {
  return checkLimits(record).flatMap(({ limit, above }) =>
    above.flatMap(({ key, period, area, value, citation }) => {
      if (value.kind !== 'number' && value.kind !== 'range') return [];
      const number = value.kind === 'number' ? value.number : value.high;
      const decimals = value.kind === 'number' ? shownDigits(value) : printedDigits(number, value);
      const source = citation?.documentTitle ?? record.dataSources?.[0]?.title ?? '';
      return [{ key, period, area, value: number, decimals, limit, source }];
    }),
  );
}
