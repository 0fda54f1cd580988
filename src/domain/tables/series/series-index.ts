import type { SeriesRow } from '#domain/indicators/series-row.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { choice, digits, id, text } from '#domain/tables/cells.ts';
import { optional, required, translationColumns, translations } from '#domain/tables/column.ts';
import { Ids } from '#domain/tables/ids.ts';
import type { IndicatorIndex } from '#domain/tables/indicators.ts';
import { readTable, type TableText } from '#domain/tables/table.ts';

/** The columns of `seeds/series.csv`. */
export const seriesColumns = {
  id: required(id),
  indicator: optional(text),
  document: optional(text),
  section: optional(text),
  quote: optional(text),
  source: optional(text),
  status: optional(choice({ 未经审核: '实时监测的原始读数，没有人审核过' })),
  name: optional(text),
  ...translationColumns('name'),
  unit: optional(text),
  decimals: optional(digits),
  substance: optional(text),
  note: optional(text),
};

/** Reads `seeds/series.csv`: the long series there are, what they measure, and which document publishes them. */
export function readSeriesIndex(
  source: TableText,
  { byId, byName }: IndicatorIndex,
  sourceIds: Ids,
  problems: Problem[],
): SeriesRow[] {
  const series: SeriesRow[] = [];
  const ids = new Ids();
  readTable(source, seriesColumns, problems, {
    begin: (table) => ids.note(table),
    check: ({ indicator, document, source: own, name, unit, status }, table) => {
      if (own && sourceIds.lacks(own))
        table.report('unknown-data-source', { id: own, known: sourceIds.names() }, 'source');
      if (!document && !own) table.report('series-without-source', {}, 'id');
      if (!indicator && !(name && unit)) table.report('series-without-name', {}, 'id');
      // Raw readings are no figures of the bureau's: they stay apart from its indicators.
      if (indicator && (status || !document))
        table.report('series-not-of-indicator', { indicator }, 'indicator');
      if (!indicator || byId.has(indicator)) return;
      const known = { id: indicator, known: byId.keys(), meant: byName.get(indicator) };
      table.report('unknown-indicator', known, 'indicator');
    },
    take: ({ id: own, indicator, document, section, quote, note, status, ...row }, table) => {
      const measured = indicator === undefined ? undefined : byId.get(indicator);
      series.push({
        id: own,
        ...(indicator && { indicator }),
        name: row.name ?? measured?.name ?? own,
        ...(measured ? { nameEn: measured.nameEn } : translations('name', row)),
        unit: row.unit ?? measured?.unit ?? '',
        decimals: row.decimals ?? measured?.decimals ?? 0,
        ...((row.substance ?? measured?.substance) && {
          substance: row.substance ?? measured?.substance,
        }),
        ...(document && { citation: { document, section: section ?? '', quote: quote ?? '' } }),
        ...(row.source && { dataSource: row.source }),
        ...(status && { unaudited: true }),
        source: table.source(),
        ...(note && { note }),
      });
    },
  });
  return series;
}
