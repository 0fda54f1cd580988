/** A standard's threshold with the days between which it applies; a row of `seeds/limits.csv`. */
export interface Limit {
  id: string;
  standard: string;
  grade: string;
  substance: string;
  averaging: string;
  value: number;
  unit: string;
  /** YYYY-MM-DD, included. */
  from: string;
  /** YYYY-MM-DD, included; absent while in force. */
  to?: string;
  note?: string;
}

/**
 * The limits in force through the whole of a period. A period that straddles a change of standard is judged by
 * none of them: neither applies to all of it.
 */
export function limitsInForce(limits: Limit[], period: { start: number; end: number }): Limit[] {
  return limits.filter(
    (limit) =>
      Date.parse(limit.from) <= period.start &&
      (limit.to === undefined || Date.parse(limit.to) + 86_400_000 >= period.end),
  );
}
