import type { Indicator } from '../domain/indicator.ts';
import type { ResolvedObservation } from '../domain/observation.ts';
import { parsePeriod, periodLabel } from '../domain/period.ts';
import type { RecountCheck } from '../domain/recount.ts';
import { decimalsOf } from '../domain/rounding.ts';
import type { StatedChange } from '../domain/stated-change.ts';
import { formatNumber, formatValue } from '../domain/value.ts';
import { t } from './index.ts';

/** Sentences about figures: the page, the table and the words for screen readers all take them from here. */

/** `同比下降4.8%`, `同比上升1.1个百分点`. */
export function statedChangeWords({ amount, unit, decimals }: StatedChange): string {
  if (amount === 0) return '同比持平';
  const shown = formatNumber(Math.abs(amount), Math.max(decimals, decimalsOf(amount)));
  return `同比${amount > 0 ? '上升' : '下降'}${shown}${unit === '百分点' ? '个百分点' : unit}`;
}

/** What recomputing a stated change came to, with the arithmetic; for a reader who checks with a calculator. */
export function changeCheckWords(
  { value, statedChange, changeCheck }: ResolvedObservation,
  { decimals }: Indicator,
  areaName: (id: string) => string,
): string {
  if (!statedChange || !changeCheck || value.kind !== 'number') return '';
  const period = parsePeriod(changeCheck.basePeriod);
  const year = period ? periodLabel(period) : changeCheck.basePeriod;
  if (changeCheck.result === 'cannot-check' || changeCheck.base === undefined) {
    return `没有${year}的公布数，无法核对。`;
  }
  const base = formatNumber(changeCheck.base, Math.max(decimals, decimalsOf(changeCheck.base)));
  const now = formatValue(value, { decimals: Math.max(decimals, decimalsOf(value.number)) });
  const result = formatNumber(changeCheck.recomputed ?? 0, statedChange.decimals);
  const area = changeCheck.baseArea ? areaName(changeCheck.baseArea) : '';
  const where = `${area}${year}${changeCheck.baseDerived ? '推算' : ''}`;
  const sum =
    statedChange.unit === '%'
      ? `(${now} − ${base}) ÷ ${base} = ${result}%`
      : `${now} − ${base} = ${result}`;
  const rounded = result === formatNumber(statedChange.amount, statedChange.decimals);
  const agrees = rounded ? '与文件一致' : '与文件所称相差在四舍五入的误差之内';
  const verdict = changeCheck.result === 'agrees' ? agrees : '与文件所称不同';
  return `按${where}的 ${base} 重算：${sum}，${verdict}。`;
}

/** How a stated figure was computed again, and what that came to. */
export function recountWords(
  { reading, arithmetic, formula, result }: RecountCheck,
  { unit }: Indicator,
): string {
  const counted = formula.startsWith('count(') ? `${arithmetic} ${unit}` : arithmetic;
  return t.integrity.recount(reading, counted, result === 'agrees');
}
