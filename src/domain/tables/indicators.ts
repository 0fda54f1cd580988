import type { Indicator } from '#domain/indicators/indicator.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { Sourced } from '#domain/indicators/row-source.ts';
import { choice, date, digits, id, list, parts, text } from './cells.ts';
import {
  expected,
  optional,
  type Read,
  required,
  translationColumns,
  translations,
  withDefault,
} from './column.ts';
import { Ids } from './ids.ts';
import { readTable, type TableText } from './table.ts';

/** The columns of `seeds/indicators.csv`. */
export const indicatorColumns = {
  id: required(id),
  name: required(text),
  ...translationColumns('name'),
  aliases: withDefault(list, []),
  theme: required(text),
  unit: expected(text),
  ...translationColumns('unit'),
  decimals: required(digits),
  direction: required(choice({ lower: '越低越好', higher: '越高越好', neutral: '不分好坏' })),
  unbounded: optional(choice({ 是: '可以小于 0 或大于 100 的百分比' })),
  dimensions: withDefault(list, []),
  sources: withDefault(list, []),
  parts: optional(parts),
  scale: withDefault(list, []),
  substance: optional(text),
  averaging: optional(text),
  definition: required(text),
  ...translationColumns('definition'),
  method: withDefault(text, ''),
  next_release: optional(date),
  note: optional(text),
};

/** The indicators, and what a problem says of a reference to one. */
export interface IndicatorIndex {
  indicators: Sourced<Indicator>[];
  ids: Ids;
  /** Id to indicator, rows without errors only. */
  byId: Map<string, Indicator>;
  /** Name or alias to id, for those who write the name where the id belongs. */
  byName: Map<string, string>;
}

export function readIndicators(
  source: TableText,
  themes: Ids,
  dataSources: Ids,
  problems: Problem[],
): IndicatorIndex {
  const indicators: Sourced<Indicator>[] = [];
  const ids = new Ids();
  const byName = new Map<string, string>();
  ids.complete = readTable(source, indicatorColumns, problems, {
    begin: (table) => ids.note(table),
    check: (row, table) => {
      const { theme, aliases = [], name } = row;
      const own = table.cell('id');
      for (const called of [name, ...aliases]) if (called) byName.set(called, own);
      if (theme && themes.lacks(theme)) {
        table.report('unknown-theme', { id: theme, known: themes.names() }, 'theme');
      }
      for (const id of row.sources ?? [])
        if (dataSources.lacks(id))
          table.report('unknown-data-source', { id, known: dataSources.names() }, 'sources');
      const { dimension } = row.parts ?? {};
      if (dimension && !row.dimensions?.includes(dimension)) {
        const line = [...(row.dimensions ?? []), dimension].join(';');
        table.report('parts-not-declared', { dimension, line }, 'parts');
      }
      if (table.cell('scale')) table.refuse(['unit'], '写了 scale 的指标是等级，没有单位');
      if (table.cell('substance')) table.need(['averaging'], '写了 substance 就要写平均时间');
    },
    take: (row, table) => {
      indicators.push({
        id: row.id,
        name: row.name,
        ...translations('name', row),
        aliases: row.aliases,
        theme: row.theme,
        unit: row.unit ?? '',
        ...translations('unit', row),
        decimals: row.decimals,
        direction: row.direction,
        ...(row.unbounded && { unbounded: true }),
        dimensions: row.dimensions,
        ...(row.parts && { parts: row.parts }),
        ...(row.sources.length > 0 && { dataSources: row.sources }),
        scale: row.scale,
        substance: row.substance,
        averaging: row.averaging,
        definition: row.definition,
        ...translations('definition', row),
        method: row.method,
        ...(row.next_release && { nextRelease: row.next_release }),
        note: row.note,
        source: table.source(),
      });
    },
  });
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return { indicators, ids, byId, byName };
}

/** Reads a cell that names an indicator. */
export function indicatorCell({ ids, byName }: IndicatorIndex): Read<string> {
  return (cell, table) => {
    if (ids.lines.has(cell)) return cell;
    if (!ids.complete) {
      table.failed = true;
      return undefined;
    }
    return table.report('unknown-indicator', {
      id: cell,
      known: ids.names(),
      meant: byName.get(cell),
    });
  };
}
