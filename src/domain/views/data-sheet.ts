import type { RecordCell, RecordTable } from './record-table.ts';

/** An indicator's table as a sheet of an Excel file: texts are texts, whatever they begin with, numbers are numbers. */
export function dataSheet({ columns, rows }: RecordTable, sheet: string) {
  const head = (words: string) => ({ value: words, fontWeight: 'bold' as const });
  const cell = (value: RecordCell) => (value === '' ? null : value);
  return {
    sheet,
    data: [columns.map(({ name }) => head(name)), ...rows.map((row) => row.map(cell))],
    columns: columns.map(({ name }) => ({ width: name === 'quote' ? 40 : 14 })),
    stickyRowsCount: 1,
  };
}
