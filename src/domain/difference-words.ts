import type { Headline } from './headline.ts';
import type { Indicator } from './indicator.ts';
import { periodLabel } from './period.ts';
import { decimalsOf, roundTo } from './rounding.ts';
import { formatNumber } from './value.ts';

/** `比2022年高 3 微克/立方米`, `比2019年多 62 个`; empty where the value a year before is not known. */
export function differenceWords(
  { unit, decimals }: Indicator,
  { latest, before }: Headline,
): string {
  if (latest.value.kind !== 'number' || before?.value.kind !== 'number') return '';
  const [now, then] = [latest.value.number, before.value.number];
  const digits = Math.max(decimals, decimalsOf(now), decimalsOf(then));
  const difference = roundTo(now - then, digits);
  const when = periodLabel(before.period) + (before.status === 'derived' ? '（推算）' : '');
  if (difference === 0) return `与${when}持平`;
  const amount = formatNumber(Math.abs(difference), digits);
  return `比${when}${comparative(unit, difference > 0)} ${amount} ${unit === '%' ? '个百分点' : unit}`;
}

/** Levels and shares are higher or lower; what is counted is more or less. */
function comparative(unit: string, up: boolean): string {
  const level = unit === '%' || unit.includes('/');
  return level ? (up ? '高' : '低') : up ? '多' : '少';
}
