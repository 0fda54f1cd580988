import { parseCsv } from '#domain/tables/csv.ts';
import type { Workbook } from './workbook/read-workbook.ts';

/** A table of text as a workbook of one sheet without a name. */
export function csvWorkbook(text: string, file: string): Workbook {
  const { rows, lines, problems } = parseCsv(text, file);
  const cells = rows.map((row) => row.map((words) => ({ text: words })));
  const sheet = { name: '', rows: cells, lines, merges: [], notices: [] };
  return { sheets: [sheet], hidden: [], noTables: [], problems };
}
