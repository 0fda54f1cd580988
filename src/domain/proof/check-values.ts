import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { cellPlace } from './resolution.ts';
import { valueNumber, type Value } from '#domain/values/value.ts';
import type { Seeds } from '#domain/indicators/seeds.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { Observation } from '#domain/indicators/observation.ts';
import { orderOf } from '#domain/values/qualifier.ts';

/** Shares that cannot be. */
export function checkShares({ indicators, observations }: Seeds): Problem[] {
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return observations.flatMap(({ indicator: id, value, source }) => {
    const indicator = known.get(id);
    const impossible = amountsOf(value).find(
      (amount) => indicator && impossibleShare(indicator, amount),
    );
    if (impossible === undefined) return [];
    return [problem('share-out-of-bounds', cellPlace(source, 'value'), { value: impossible })];
  });
}

/** The numbers of a value that are amounts, bounds included. */
function amountsOf(value: Value | undefined): number[] {
  if (value?.kind === 'range') return [value.low, value.high];
  const number = value && value.kind !== 'class' ? valueNumber(value) : null;
  return number === null ? [] : [number];
}

/** An indicator that names a substance expects a limit; a different spelling would lose it without a word. */
export function checkLimitNames({ indicators, limits }: Seeds): Problem[] {
  const known = new Set(limits.map(({ substance, averaging }) => `${substance} ${averaging}`));
  return indicators.flatMap(({ substance, averaging, source }) => {
    if (!substance || known.has(`${substance} ${averaging}`)) return [];
    const found = { substance, averaging: averaging ?? '', known: [...known] };
    return [problem('no-limit', cellPlace(source, 'substance'), found)];
  });
}

/** Whether a number cannot be a share: rates of completion and growth are marked in `indicators.csv` as no share. */
export function impossibleShare(
  { unit, unbounded }: Pick<Indicator, 'unit' | 'unbounded'>,
  number: number,
): boolean {
  return unit === '%' && !unbounded && (number < 0 || number > 100);
}

/**
 * An indicator is of amounts, of ranks, or of years in a row: a place in an order among amounts would stand in one
 * chart and one column with them.
 */
export function checkOrders({ indicators, observations }: Seeds): Problem[] {
  const rows = Map.groupBy(
    observations.filter(({ value }) => value?.kind === 'number' || value?.kind === 'range'),
    ({ indicator }) => indicator,
  );
  return indicators.flatMap(({ id, name }) => {
    const own = rows.get(id) ?? [];
    const orders = own.filter((row) => isOrder(row));
    const amounts = own.filter((row) => !isOrder(row));
    if (orders.length === 0 || amounts.length === 0) return [];
    const [row] = (orders.length <= amounts.length ? orders : amounts) as [Observation];
    const { file, line, columns } = row.source;
    const place = { file, line, column: columns.qualifier ?? columns.value ?? 0 };
    const found = { indicator: name, orders: orders.length, amounts: amounts.length };
    return [problem('ranks-and-amounts', place, found)];
  });
}

const isOrder = ({ value }: Observation): boolean => orderOf(value?.qualifiers) !== undefined;
