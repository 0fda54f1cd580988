import type { SeriesRow } from '../long-series.ts';
import type { Problem } from '../problem.ts';
import { id, text } from './cells.ts';
import { optional, required } from './column.ts';
import { Ids } from './ids.ts';
import type { IndicatorIndex } from './indicators.ts';
import { readTable, type TableText } from './table.ts';

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
        ...{ id: own, indicator, citation: { document, section, quote }, source: table.source() },
        ...(note && { note }),
      }),
  });
  return series;
}
