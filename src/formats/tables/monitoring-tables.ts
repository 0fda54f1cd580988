import type { MonitoringHead } from '#domain/indicators/monitored-series.ts';
import { allMonitoring, seriesSource } from '#queries/monitoring.ts';
import { handedInFile } from '#queries/collections.ts';
import { siteWords } from '#site/page-words.ts';
import { paths } from '#site/urls.ts';
import { fieldsOf } from './define-fields.ts';
import type { PublishedTable } from './published-table.ts';

const KINDS = {
  area: 'string!',
  time: 'string!',
  value: 'number',
  status: ['published', 'unaudited'],
  source: 'string',
} as const;

/** A table of more rows has a CSV alone: the other forms would hold all of them at once. */
const MOST_ROWS = 200_000;

/** So many lines are written at once. */
const LINES_AT_ONCE = 10_000;

/** Each long series as a table, with status and source on every value. */
export async function monitoringTables(): Promise<PublishedTable[]> {
  const { fields, description } = siteWords.placeTables.monitoring;
  return (await allMonitoring()).map((head) => ({
    name: `monitoring-${head.id}`,
    title: head.name,
    description: `${description}${head.unit}`,
    page: paths.monitored(head.id),
    fields: fieldsOf(KINDS, fields),
    primaryKey: ['area', 'time'],
    ...(head.rows > MOST_ROWS && { formats: ['csv', 'csv-metadata.json'] as const }),
    own: { csv: () => seriesCsv(head) },
    rows: async () => {
      const text = (await Array.fromAsync(seriesCsv(head))).join('');
      return text.trimEnd().split('\n').slice(1).map(cellsOfLine);
    },
  }));
}

/** Names and numbers hold no quotation marks, the source may. */
function cellsOfLine(line: string): string[] {
  const [area = '', time = '', value = '', status = '', ...source] = line.split(',');
  return [area, time, value, status, source.join(',').replace(/^"|"$/g, '').replaceAll('""', '"')];
}

/**
 * A long series as CSV, piece by piece: its three columns as they were handed in, then status and source of each value.
 */
export async function* seriesCsv(head: MonitoringHead): AsyncGenerator<string> {
  const text = new TextDecoder().decode(await handedInFile(`seeds/series/${head.id}.csv`));
  const [header = '', ...lines] = text.replaceAll('\r', '').trimEnd().split('\n');
  const names = header.split(',').map((name) => name.trim());
  const at = (['area', 'time', 'value'] as const).map((name) => names.indexOf(name));
  const { title } = await seriesSource(head);
  const status = head.unaudited ? 'unaudited' : 'published';
  const behind = `,${status},${/[",\n]/.test(title) ? `"${title.replaceAll('"', '""')}"` : title}`;
  const inOrder = names.length === 3 && at.every((place, index) => place === index);
  const rowOf = (line: string) => {
    if (inOrder) return line + behind;
    const cells = line.split(',');
    return at.map((place) => cells[place] ?? '').join(',') + behind;
  };
  yield 'area,time,value,status,source\n';
  for (let from = 0; from < lines.length; from += LINES_AT_ONCE) {
    const piece = lines.slice(from, from + LINES_AT_ONCE);
    yield `${piece.map(rowOf).join('\n')}\n`;
  }
}
