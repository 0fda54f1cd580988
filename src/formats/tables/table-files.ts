import { csvOf, excelCsvOf } from '#domain/views/record-csv.ts';
import type { TableCell, TableField } from '#domain/values/table-field.ts';
import { batchesOf, type PublishedTable, type TableFormat } from './published-table.ts';

type Maker = (table: PublishedTable) => Promise<Uint8Array | string>;

/** What makes the files of a table. Each loads what it needs. */
const MAKERS: Record<TableFormat, Maker> = {
  csv: (table) => csvText(table),
  'excel.csv': async (table) => excelCsvOf([headOf(table), ...(await table.rows())]),
  json: async (table) => jsonOf(table.fields, await batchesOf(table)),
  xlsx: async (table) => (await import('./table-workbook.ts')).tableWorkbook(table),
  parquet: async (table) =>
    (await import('./parquet.ts')).parquetOf(table.fields, rowGroups(await batchesOf(table))),
  'csv-metadata.json': async (table) =>
    JSON.stringify((await import('./table-metadata.ts')).csvwOf(table)),
};

/** The file of a table in a format. */
export const fileOfTable = (table: PublishedTable, format: TableFormat) =>
  table.own?.[format]?.() ?? MAKERS[format](table);

const headOf = ({ fields }: PublishedTable) => fields.map(({ name }) => name);

/** Rows of a row group at least: each is some kilobytes of footer that every reader fetches. */
const ROW_GROUP = 20_000;

function* rowGroups(batches: Iterable<TableCell[][]>): Generator<TableCell[][]> {
  let group: TableCell[][] = [];
  for (const rows of batches) {
    group = group.length > 0 ? group.concat(rows) : rows;
    if (group.length < ROW_GROUP) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

async function csvText(table: PublishedTable): Promise<string> {
  let text = csvOf([headOf(table)]);
  for (const rows of await batchesOf(table)) text += csvOf(rows);
  return text;
}

/** An array of objects, as readers of data frames take it: absent values are null. */
function jsonOf(fields: TableField[], batches: Iterable<TableCell[][]>): string {
  let text = '';
  for (const rows of batches)
    for (const row of rows) {
      const cells = fields.map(({ name, type }, at) => [name, jsonCell(row[at]!, type)]);
      text += `${text && ',\n'}${JSON.stringify(Object.fromEntries(cells))}`;
    }
  return `[\n${text}\n]\n`;
}

function jsonCell(cell: TableCell, type: TableField['type']): unknown {
  if (cell === '') return null;
  if (type === 'number' || type === 'integer') return Number(cell);
  return type === 'object' ? JSON.parse(String(cell)) : cell;
}
