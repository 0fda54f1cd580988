import type { Seeds } from '#domain/indicators/seeds.ts';
import type { Observation } from '#domain/indicators/observation.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { orderOf } from '#domain/values/qualifier.ts';

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
