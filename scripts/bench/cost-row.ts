import type { Cost } from './measure.ts';

/** Rounds for a table. */
export const round = (number: number, digits = 1): number => Number(number.toFixed(digits));

/** What something cost, as a row of a benchmark's table. */
export const costRow = ({ seconds, cpu, peak }: Cost) => ({
  'time, s': round(seconds),
  'CPU, s': round(cpu),
  'peak, MB': Math.round(peak / 1e6),
});
