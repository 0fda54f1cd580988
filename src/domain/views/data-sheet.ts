import type { TableCell, TableField } from '#domain/values/table-field.ts';
import { readerCell } from './observation-fields.ts';

/**
 * A table as a sheet of an Excel file: days are days, numbers are numbers with their printed digits, and texts are texts,
 * whatever they begin with. Days are moments of UTC, as the library that writes them counts.
 */
export function dataSheet(fields: TableField[], rows: TableCell[][], sheet: string) {
  const head = (value: string) => ({ value, fontWeight: 'bold' as const });
  return {
    sheet,
    data: [
      fields.map(({ title }) => head(title)),
      ...rows.map((row) => row.map((cell, at) => sheetCell(cell, fields[at]!))),
    ],
    columns: fields.map(({ name }) => ({ width: name === 'quote' ? 40 : 14 })),
    stickyRowsCount: 1,
  };
}

function sheetCell(cell: TableCell, field: TableField) {
  if (cell === '') return null;
  if (field.type === 'date') return { value: new Date(String(cell)), format: 'yyyy-mm-dd' };
  if (field.type !== 'number') return readerCell(cell, field);
  const [, fraction = ''] = String(cell).split('.');
  return { value: Number(cell), format: fraction ? `0.${'0'.repeat(fraction.length)}` : '0' };
}
