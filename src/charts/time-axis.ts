import { EARLIEST_YEAR, LATEST_YEAR } from '../domain/period.ts';
import { roundStep } from './value-axis.ts';

/** The time axis of a chart, in decimal years. */
export interface TimeAxis {
  min: number;
  max: number;
  ticks: { at: number; label: string }[];
}

/**
 * A true time axis around the given positions: years stand as far apart as they are. Spans of more than a year and
 * a half are marked by years, in the middle of each; shorter ones by months.
 */
export function timeAxis(positions: number[]): TimeAxis {
  const first = Math.min(...positions);
  const last = Math.max(...positions);
  if (last - first > 1.5) {
    const from = Math.max(EARLIEST_YEAR, Math.floor(first));
    const to = Math.min(LATEST_YEAR, Math.floor(last));
    const step = Math.max(1, roundStep((to - from) / 9));
    const ticks = [];
    for (let year = from; year <= to; year += step)
      ticks.push({ at: year + 0.5, label: String(year) });
    return { min: from, max: to + 1, ticks };
  }
  const month = 1 / 12;
  const from = Math.floor(first / month) * month;
  const to = Math.max(from + month, Math.ceil(last / month) * month);
  const count = Math.round((to - from) / month);
  const step = Math.ceil(count / 8);
  const ticks = [];
  for (let index = 0; index < count; index += step) {
    const at = from + (index + 0.5) * month;
    ticks.push({
      at,
      label: `${Math.floor(at)}-${String(Math.floor((at % 1) * 12) + 1).padStart(2, '0')}`,
    });
  }
  return { min: from, max: to, ticks };
}
