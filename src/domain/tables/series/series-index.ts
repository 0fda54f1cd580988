import type { SeriesRow } from '#domain/indicators/long-series.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { id, text } from '#domain/tables/cells.ts';
import { optional, required } from '#domain/tables/column.ts';
import { Ids } from '#domain/tables/ids.ts';
import type { IndicatorIndex } from '#domain/tables/indicators.ts';
import { readTable, type TableText } from '#domain/tables/table.ts';

/** The columns of `seeds/series.csv`. */
export const seriesColumns = {
  id: required(id),
  indicator: required(text),
  document: required(text),
  section: required(text),
  quote: required(text),
  note: optional(text),
};

/** Reads `seeds/series.csv`: the long series there are, what they measure, and which document publishes them. */
export function readSeriesIndex(
  source: TableText,
  { byId, byName }: IndicatorIndex,
  problems: Problem[],
): SeriesRow[] {
  const series: SeriesRow[] = [];
  const ids = new Ids();
  readTable(source, seriesColumns, problems, {
    begin: (table) => ids.note(table),
    check: ({ indicator }, table) => {
      if (!indicator || byId.has(indicator)) return;
      const known = { id: indicator, known: byId.keys(), meant: byName.get(indicator) };
      table.report('unknown-indicator', known, 'indicator');
    },
    take: ({ id: own, indicator, document, section, quote, note }, table) =>
      series.push({
        id: own,
        indicator,
        citation: { document, section, quote },
        source: table.source(),
        ...(note && { note }),
      }),
  });
  return series;
}
