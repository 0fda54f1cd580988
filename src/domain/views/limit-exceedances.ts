import { checkLimits, type Limit } from '#domain/indicators/limit.ts';
import type { Period } from '#domain/values/period.ts';
import type { IndicatorRecord } from './indicator-record.ts';

/** A published value above the limit in force at its time. */
export interface LimitExceedance {
  key: string;
  period: Period;
  area: string;
  value: number;
  limit: Limit;
  /** The document that states it. */
  source: string;
}

/** The published values of an indicator that exceed a limit. */
export function limitExceedancesOf(record: IndicatorRecord): LimitExceedance[] {
  return checkLimits(record).flatMap(({ limit, above }) =>
    above.flatMap(({ key, period, area, value, citation }) => {
      const number =
        value.kind === 'number' ? value.number : value.kind === 'range' ? value.high : undefined;
      if (number === undefined) return [];
      const source = citation?.documentTitle ?? record.dataSources?.[0]?.title ?? '';
      return [{ key, period, area, value: number, limit, source }];
    }),
  );
}
