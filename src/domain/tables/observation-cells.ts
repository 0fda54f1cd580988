import type { Indicator } from '#domain/indicators/indicator.ts';
import type { ObservationStatus } from '#domain/indicators/observation.ts';
import type { AreaIndex } from './areas.ts';
import { change, choice, text } from './cells.ts';
import { expected, optional, withDefault, type Columns, type Read } from './column.ts';
import type { IndicatorIndex } from './indicators.ts';
import { placeColumns, type CurrentRow } from './place-columns.ts';
import type { TableReader } from './table-reader.ts';
import { locatorCell } from './locator-cell.ts';
import { isUndetected, qualifierCell, valueCell } from './value-cells.ts';

/** What the words for an observation's status mean. */
export const OBSERVATION_STATUSES: Record<ObservationStatus, string> = {
  reported: '文件公布',
  derived: '推算',
  provisional: '初步数据',
  revised: '修订数据',
  missing: '没有数据',
};

/** The columns of `seeds/observations/*.csv`, less the dimensions. */
export const observationColumns = (
  indicators: IndicatorIndex,
  areas: AreaIndex,
  current: CurrentRow,
) =>
  ({
    ...placeColumns(indicators, areas, current),
    value: expected(valueCell(current)),
    qualifier: optional(qualifierCell),
    status: withDefault(choice(OBSERVATION_STATUSES), 'reported' as ObservationStatus),
    ...citationColumns(indicators),
    stated_change: optional(change),
    stated_change_unit: optional(changeUnit(current)),
    formula: optional(text),
    reason: optional(text),
    series_break: optional(text),
    note: optional(text),
    target: optional(valueCell(current)),
    meets: optional(choice({ 是: '达标', 否: '不达标' })),
  }) satisfies Columns;

/** A site that takes all its values from data sources has no columns for citations. */
function citationColumns({ indicators }: IndicatorIndex) {
  const column = indicators.every(({ dataSources }) => dataSources) ? optional : expected;
  return {
    document: column(text),
    section: column(text),
    quote: column(text),
    locator: optional(locatorCell),
  };
}

/** `%` is relative; percentage points and the indicator's own unit are differences. */
function changeUnit(current: CurrentRow): Read<string> {
  return (cell, table) => {
    if (cell === '%' || cell === '百分点' || cell === current.indicator?.unit) return cell;
    if (!current.indicator) return undefined;
    const choices: Record<string, string> = { '%': '比值', 百分点: '个百分点' };
    if (current.indicator.unit) choices[current.indicator.unit] ??= '指标的单位';
    return table.report('bad-choice', { column: table.column, found: cell, choices });
  };
}

/** What a row must and must not fill in, by its status. */
export function checkStatus(
  status: ObservationStatus,
  table: TableReader,
  { dataSources }: Pick<Indicator, 'dataSources'> = {},
): void {
  const said = `status 是 ${status}（${OBSERVATION_STATUSES[status]}）`;
  const cited = ['document', 'section', 'quote'];
  if (status === 'derived') {
    table.need(['formula'], `${said}，要写算式`);
    table.refuse(['value', 'qualifier'], `${said}，数值由程序计算`);
  } else {
    // Taken from a data source: nothing is quoted, or all of a citation.
    const quoting = !dataSources || cited.some((column) => table.cell(column));
    if (quoting) table.need(cited, '每个数据都要有出处');
    table.refuse(['formula'], `${said}，不是推算`);
    if (status === 'missing') {
      table.need(['reason'], `${said}，要写原因`);
      table.refuse(['value', 'qualifier'], said);
    } else if (!isUndetected(table)) table.need(['value'], said);
  }
  if (status !== 'missing') table.refuse(['reason'], `${said}，不需要原因`);
  if (table.cell('stated_change')) table.need(['stated_change_unit'], '写了变化幅度就要写单位');
  if (table.cell('stated_change_unit')) table.need(['stated_change'], '写了变化的单位');
}
