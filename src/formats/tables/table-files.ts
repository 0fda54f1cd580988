import { csvOf, excelCsvOf } from '#domain/views/record-csv.ts';
import type { TableCell, TableField } from '#domain/values/table-field.ts';
import type { PublishedTable, TableFormat } from './published-table.ts';

type Maker = (table: PublishedTable) => Promise<Uint8Array | string>;

/** What makes the files of a table. Each loads what it needs. */
const MAKERS: Record<TableFormat, Maker> = {
  csv: async (table) => csvOf([headOf(table), ...(await table.rows())]),
  'excel.csv': async (table) => excelCsvOf([headOf(table), ...(await table.rows())]),
  json: async (table) => jsonOf(table.fields, await table.rows()),
  xlsx: async (table) => (await import('./table-workbook.ts')).tableWorkbook(table),
  parquet: async ({ fields, rows }) =>
    (await import('./parquet.ts')).parquetOf(fields, [await rows()]),
  'csv-metadata.json': async (table) =>
    JSON.stringify((await import('./table-metadata.ts')).csvwOf(table)),
};

/** The file of a table in a format. */
export const fileOfTable = (table: PublishedTable, format: TableFormat) =>
  table.own?.[format]?.() ?? MAKERS[format](table);

const headOf = ({ fields }: PublishedTable) => fields.map(({ name }) => name);

/** An array of objects, as readers of data frames take it: absent values are null. */
function jsonOf(fields: TableField[], rows: TableCell[][]): string {
  const objects = rows.map((row) =>
    JSON.stringify(
      Object.fromEntries(fields.map(({ name, type }, at) => [name, jsonCell(row[at]!, type)])),
    ),
  );
  return `[\n${objects.join(',\n')}\n]\n`;
}

function jsonCell(cell: TableCell, type: TableField['type']): unknown {
  if (cell === '') return null;
  if (type === 'number' || type === 'integer') return Number(cell);
  return type === 'object' ? JSON.parse(String(cell)) : cell;
}
