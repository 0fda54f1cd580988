import { seriesKey } from '#domain/indicators/observation-key.ts';
import type { StatedChange } from '#domain/indicators/stated-change.ts';
import { halfUnit, roundTo } from '#domain/values/rounding.ts';
import { formatNumber } from '#domain/values/value.ts';
import { plainDigits, type Derived, type Operand } from './arithmetic.ts';
import { operandOf, type FormulaKind } from './formula-kind.ts';

/** The value of a later period freed of the change that is stated beside it. */
export const undoChangeFormula: FormulaKind<{ period: string }> = {
  example: 'undo-change(2019)',
  meaning: '由 2019 年的数据和它的变化幅度倒推上一年',
  parse: (inside) => ({ period: inside.trim() }),
  compute({ period }, place, decimals, { entries }) {
    const key = seriesKey(place);
    const later = entries
      .get(place.indicator)
      ?.find(
        ({ row, result }) => seriesKey(row) === key && row.period.key === period && result.current,
      );
    const operand = operandOf(later);
    const change = later?.row.statedChange;
    return operand && change
      ? undoChange(operand, change, decimals)
      : { missing: `${period}（含变化幅度）` };
  },
};

/**
 * The value before a stated change.
 *
 * @example undoChange({ id: 'pm25/2019', number: 20 }, { amount: -4.8, unit: '%', decimals: 1 }, 0).arithmetic
 * // '20 ÷ (1 − 4.8%) = 21.01'
 */
export function undoChange(operand: Operand, change: StatedChange, decimals: number): Derived {
  const { number } = operand;
  const relative = change.unit === '%';
  const undo = (value: number, amount: number) =>
    relative ? value / (1 + amount / 100) : value - amount;
  const slack = halfUnit(decimals);
  const stated = halfUnit(change.decimals);
  const corners = [-slack, slack].flatMap((by) =>
    [-stated, stated].map((off) => undo(number + by, change.amount + off)),
  );
  const amount = plainDigits(Math.abs(change.amount));
  const result = undo(number, change.amount);
  const left = relative
    ? `${plainDigits(number)} ÷ (1 ${change.amount < 0 ? '−' : '+'} ${amount}%)`
    : `${plainDigits(number)} ${change.amount < 0 ? '+' : '−'} ${amount}`;
  return {
    number: roundTo(result, decimals),
    exact: result,
    inputs: [operand.id],
    arithmetic: `${left} = ${formatNumber(result, relative ? decimals + 2 : decimals)}`,
    range: [Math.min(...corners), Math.max(...corners)],
  };
}
