import { leavesGap, periodPosition } from '#domain/values/period.ts';
import { isBounded, valueNumber } from '#domain/values/value.ts';
import type { Series } from '#domain/views/series.ts';

const WIDTH = 160;
const HEIGHT = 56;
const PAD = 6;
/** So many values are a line. */
const LEAST = 3;
/** Of the greatest value: less is not stretched to the whole height. */
const LEAST_SPAN = 0.2;

/**
 * A series as a small line without axes, for the eye alone: the words beside it say what it shows. Time is true,
 * a left-out period breaks the line, computed values and bounds are hollow. Empty for fewer than three values: two are
 * told by the words. The height is at least a fifth of the greatest value, so that 97.8 and 96.7 look as near as they are.
 */
export function sparkline({ observations }: Pick<Series, 'observations'>): string {
  const known = observations.flatMap(({ value, period, status }) => {
    const y = valueNumber(value);
    const derived = status === 'derived' || isBounded(value);
    return y === null ? [] : [{ period, x: periodPosition(period), y, derived }];
  });
  if (known.length < LEAST) return '';
  const xs = known.map(({ x }) => x);
  const ys = known.map(({ y }) => y);
  const across = scale(Math.min(...xs), Math.max(...xs), PAD, WIDTH - PAD);
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const room = Math.max(0, Math.max(...ys.map(Math.abs)) * LEAST_SPAN - (high - low)) / 2;
  const down = scale(low - room, high + room, HEIGHT - PAD, PAD);
  const path = known
    .map(({ period, x, y }, index) => {
      const before = known[index - 1];
      const joined = before && !leavesGap(before.period, period);
      return `${joined ? 'L' : 'M'}${across(x)} ${down(y)}`;
    })
    .join('');
  // Plain values are dots of one path: strokes without length, whose round ends are what is seen.
  const dots = known.slice(0, -1).filter(({ derived }) => !derived);
  const plain = dots.map(({ x, y }) => `M${across(x)} ${down(y)}h0`).join('');
  const hollow = known
    .slice(0, -1)
    .filter(({ derived }) => derived)
    .map(({ x, y }) => `<circle class="spark-derived" cx="${across(x)}" cy="${down(y)}" r="2.5"/>`);
  const { x, y } = known.at(-1)!;
  return (
    `<svg class="sparkline" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="xMinYMid" aria-hidden="true">` +
    `<path d="${path}"/>${plain && `<path class="spark-dots" d="${plain}"/>`}${hollow.join('')}` +
    `<circle cx="${across(x)}" cy="${down(y)}" r="4"/></svg>`
  );
}

/** Whole pixels: the eye sees no less, and a list of many lines weighs less. */
function scale(low: number, high: number, from: number, to: number): (value: number) => number {
  const span = high - low || 1;
  const middle = high === low ? (to - from) / 2 : 0;
  return (value) => Math.round(from + middle + ((value - low) / span) * (to - from));
}
