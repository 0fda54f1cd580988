import type { Period } from './period.ts';

/** From the start of the first to the end of the last, in milliseconds of the epoch. */
export interface TimeSpan {
  start: number;
  end: number;
}

/** The time that values are of; `undefined` where there are none. */
export function timeSpan(values: { period: Period }[]): TimeSpan | undefined {
  if (values.length === 0) return undefined;
  return {
    start: values.reduce((first, { period }) => Math.min(first, period.start), Infinity),
    end: values.reduce((last, { period }) => Math.max(last, period.end), -Infinity),
  };
}
