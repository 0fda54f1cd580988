import type { Problem } from '#domain/problems/problem.ts';
import type { Recount, RecountResult } from '#domain/indicators/derivation.ts';
import type { AreaIndex } from './areas.ts';
import { choice, text } from './cells.ts';
import { optional, required } from './column.ts';
import type { IndicatorIndex } from './indicators.ts';
import {
  checkDimensions,
  dimensionColumns,
  membersOf,
  placeColumns,
  type CurrentRow,
} from './place-columns.ts';
import { readTable, type TableText } from './table.ts';

const RESULTS = { 一致: 'agrees', 不一致: 'disagrees' } as const satisfies Record<
  string,
  RecountResult
>;

/** Reads `seeds/recounts.csv`: figures that are computed again, and how. */
export function readRecounts(
  source: TableText,
  indicators: IndicatorIndex,
  areas: AreaIndex,
  problems: Problem[],
): Recount[] {
  const recounts: Recount[] = [];
  const current: CurrentRow = { indicator: undefined };
  const extra = dimensionColumns(indicators);
  const columns = {
    ...placeColumns(indicators, areas, current),
    formula: required(text),
    reading: required(text),
    checked: optional(choice({ 一致: '核算与文件相同', 不一致: '核算与文件不同' })),
  };
  readTable(source, columns, problems, {
    extra,
    begin: () => {
      current.indicator = undefined;
    },
    check: (_, table) => {
      if (current.indicator) checkDimensions(current.indicator, table);
    },
    take: (row, table) =>
      recounts.push({
        ...row,
        checked: row.checked && RESULTS[row.checked],
        dimensions: membersOf(current.indicator!, table),
        source: table.source(),
      }),
  });
  return recounts;
}
