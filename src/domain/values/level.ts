import { formatNumber, printedDigits } from './value.ts';

/** A number that a plan or a standard sets and that values are compared with, as it is printed. */
export interface Level {
  value: number;
  /** Digits behind the point as they are printed, where the number alone says fewer: 97.0. */
  decimals?: number;
}

/** A level with its printed digits, grouped by thousands, without its unit: `97.0`. */
export const formatLevel = (level: Level): string =>
  formatNumber(level.value, printedDigits(level.value, level));

/** The same for programs: `97.0`. */
export const plainLevel = (level: Level): string =>
  level.value.toFixed(printedDigits(level.value, level));

/**
 * The digits behind the point of written numbers that end with zeros, which the numbers do not hold: 97.0 has one. Of
 * several the most.
 */
export function printedZeros(written: string[]): { decimals?: number } {
  const digits = written.map((one) => /\.(\d*0)$/.exec(one)?.[1]?.length ?? 0);
  return Math.max(...digits) > 0 ? { decimals: Math.max(...digits) } : {};
}
