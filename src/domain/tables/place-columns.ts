import type { Indicator } from '#domain/indicators/indicator.ts';
import type { AreaIndex } from './areas.ts';
import { period } from './cells.ts';
import { required, type Columns, type Read } from './column.ts';
import { indicatorCell, type IndicatorIndex } from './indicators.ts';
import type { TableReader } from './table-reader.ts';

/** The indicator of the row that is being read: it decides how the cells after it are read. */
export interface CurrentRow {
  indicator: Indicator | undefined;
}

/** The columns that say which figure a row is about, less the dimensions. */
export const placeColumns = (indicators: IndicatorIndex, areas: AreaIndex, current: CurrentRow) =>
  ({
    indicator: required(rowIndicator(indicators, current)),
    area: required(areaCell(areas)),
    period: required(period()),
  }) satisfies Columns;

/** The names of all dimensions: each may be a column. */
export function dimensionColumns({ indicators }: IndicatorIndex): string[] {
  return [...new Set(indicators.flatMap(({ dimensions }) => dimensions))];
}

const NONE: Record<string, string> = {};

/** The dimensions of a row, in the order in which its indicator names them. */
export function membersOf({ dimensions }: Indicator, table: TableReader): Record<string, string> {
  if (dimensions.length === 0) return NONE;
  const members: Record<string, string> = {};
  for (const dimension of dimensions) {
    const member = table.cell(dimension);
    if (member) members[dimension] = member;
  }
  return members;
}

/** Reports members of dimensions that the row's indicator does not have. */
export function checkDimensions(indicator: Indicator, table: TableReader): void {
  for (const dimension of table.added) {
    if (indicator.dimensions.includes(dimension)) continue;
    const member = table.cell(dimension);
    if (!member) continue;
    const line = [...indicator.dimensions, dimension].join(';');
    const found = { dimension, member, indicator: indicator.id, line };
    table.report('dimension-not-declared', found, dimension);
  }
}

function rowIndicator(indicators: IndicatorIndex, current: CurrentRow): Read<string> {
  const read = indicatorCell(indicators);
  return (cell, table) => {
    const id = read(cell, table);
    current.indicator = id === undefined ? undefined : indicators.byId.get(id);
    if (!current.indicator) table.failed = true;
    return id;
  };
}

function areaCell({ ids, byName }: AreaIndex): Read<string> {
  return (cell, table) => {
    const id = byName.get(cell);
    if (id) return id;
    table.failed = true;
    if (!ids.complete) return undefined;
    const known = byName.keys();
    return table.report('unknown-area', { column: table.column, name: cell, known });
  };
}
