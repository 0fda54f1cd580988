import type { Citation } from '#domain/indicators/citation.ts';
import type { Observation } from '#domain/indicators/observation.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { sortQualifiers, type Qualifier } from '#domain/values/qualifier.ts';
import type { Value } from '#domain/values/value.ts';
import type { AreaIndex } from './areas.ts';
import type { IndicatorIndex } from './indicators.ts';
import { checkStatus, observationColumns } from './observation-cells.ts';
import { checkDimensions, dimensionColumns, membersOf, type CurrentRow } from './place-columns.ts';
import { readTable, type TableText } from './table.ts';
import { checkQualifier, qualified } from './value-cells.ts';

/** Reads one table of `seeds/observations/` and appends its rows to `observations`. */
export function readObservations(
  source: TableText,
  indicators: IndicatorIndex,
  areas: AreaIndex,
  observations: Observation[],
  problems: Problem[],
): void {
  const current: CurrentRow = { indicator: undefined };
  const extra = dimensionColumns(indicators);
  readTable(source, observationColumns(indicators, areas, current), problems, {
    extra,
    begin: () => {
      current.indicator = undefined;
    },
    check: ({ status, value, qualifier }, table) => {
      checkQualifier(value, qualifier, table);
      // When the row of an indicator has an error, it is not known whether it names data sources.
      if (status) checkStatus(status, table, current.indicator ?? { dataSources: [] });
      if (current.indicator) checkDimensions(current.indicator, table);
    },
    take: (row, table) => {
      const { indicator, area, period, status, formula, note, target, meets } = row;
      const { document, section, quote, locator, reason, stated_change: change } = row;
      const unit = row.stated_change_unit;
      const citation: Citation | undefined =
        document && section && quote
          ? { document, section, quote, ...(locator && { locator }) }
          : undefined;
      const value: Value | undefined =
        status === 'missing'
          ? { kind: 'missing', reason: reason! }
          : qualified(row.value, qualifiersOf(row));
      observations.push({
        indicator,
        area,
        period,
        dimensions: membersOf(current.indicator!, table),
        status,
        value,
        citation,
        statedChange: change && unit ? { ...change, unit } : undefined,
        formula,
        target,
        meets: meets && meets === '是',
        ...(row.series_break && { seriesBreak: row.series_break }),
        note,
        source: table.source(),
      });
    },
  });
}

/** The status `provisional` says of a value what the qualifier does: it is printed with it. */
function qualifiersOf({
  status,
  qualifier,
}: {
  status: Observation['status'];
  qualifier?: Qualifier[] | undefined;
}): Qualifier[] | undefined {
  return status === 'provisional'
    ? sortQualifiers([...(qualifier ?? []), 'provisional'])
    : qualifier;
}
