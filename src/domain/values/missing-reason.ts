const SIGNED = /^原表为“(.+)”$/;

/** The reason of a value for which its table has a sign alone: `/` → 原表为“/”. */
export const reasonOfSign = (sign: string): string => `原表为“${sign}”`;

/**
 * Whether quoted words state why a value is missing: the reason's own words, or the sign of a table in a cell of its own.
 * The / of 微克/立方米 does not count.
 */
export function statesReason(quote: string, reason: string): boolean {
  const [, sign] = SIGNED.exec(reason) ?? [];
  return sign === undefined ? quote.includes(reason) : quote.split(/\s+/).includes(sign);
}
