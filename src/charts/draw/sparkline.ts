import { leavesGap, periodPosition } from '#domain/values/period.ts';
import { isBounded, valueNumber } from '#domain/values/value.ts';
import type { Series } from '#domain/views/series.ts';

const WIDTH = 160;
const HEIGHT = 56;
const PAD = 6;

/**
 * A series as a small line without axes, for the eye alone: the words beside it say what it shows. Time is true,
 * a left-out period breaks the line, computed values and bounds are hollow. Empty for fewer than two values.
 */
export function sparkline({ observations }: Pick<Series, 'observations'>): string {
  const known = observations.flatMap(({ value, period, status }) => {
    const y = valueNumber(value);
    const derived = status === 'derived' || isBounded(value);
    return y === null ? [] : [{ period, x: periodPosition(period), y, derived }];
  });
  if (known.length < 2) return '';
  const xs = known.map(({ x }) => x);
  const ys = known.map(({ y }) => y);
  const across = scale(Math.min(...xs), Math.max(...xs), PAD, WIDTH - PAD);
  const down = scale(Math.min(...ys), Math.max(...ys), HEIGHT - PAD, PAD);
  const path = known
    .map(({ period, x, y }, index) => {
      const before = known[index - 1];
      const joined = before && !leavesGap(before.period, period);
      return `${joined ? 'L' : 'M'}${across(x)} ${down(y)}`;
    })
    .join('');
  const dots = known.map(({ x, y, derived }, index) => {
    const last = index === known.length - 1;
    const kind = last ? 'last' : derived ? 'derived' : 'dot';
    return `<circle class="spark-${kind}" cx="${across(x)}" cy="${down(y)}" r="${last ? 4 : 2.5}"/>`;
  });
  return `<svg class="sparkline" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="xMinYMid" aria-hidden="true" focusable="false"><path d="${path}"/>${dots.join('')}</svg>`;
}

function scale(low: number, high: number, from: number, to: number): (value: number) => number {
  const span = high - low || 1;
  const middle = high === low ? (to - from) / 2 : 0;
  return (value) => Number((from + middle + ((value - low) / span) * (to - from)).toFixed(1));
}
