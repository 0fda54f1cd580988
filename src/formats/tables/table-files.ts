import { csvOf, excelCsvOf } from '#domain/views/record-csv.ts';
import type { TableCell, TableField } from '#domain/values/table-field.ts';
import {
  batchesOf,
  type Pieces,
  type PublishedTable,
  type TableFormat,
} from './published-table.ts';

type Maker = (table: PublishedTable) => Pieces;

/** What makes the files of a table, piece by piece. Each loads what it needs. */
const MAKERS: Record<TableFormat, Maker> = {
  async *csv(table) {
    yield csvOf([headOf(table)]);
    for await (const rows of batchesOf(table)) yield csvOf(rows);
  },
  async *'excel.csv'(table) {
    yield excelCsvOf([headOf(table)]);
    for await (const rows of batchesOf(table)) yield csvOf(rows);
  },
  json: jsonPieces,
  async *xlsx(table) {
    yield await (await import('./table-workbook.ts')).tableWorkbook(table);
  },
  async *parquet(table) {
    const { parquetOf } = await import('./parquet.ts');
    yield await parquetOf(table.fields, rowGroups(batchesOf(table)));
  },
  async *'csv-metadata.json'(table) {
    yield JSON.stringify((await import('./table-metadata.ts')).csvwOf(table));
  },
};

/** The file of a table in a format, piece by piece. */
export const fileOfTable = (table: PublishedTable, format: TableFormat): Pieces =>
  table.own?.[format]?.() ?? MAKERS[format](table);

const headOf = ({ fields }: PublishedTable) => fields.map(({ name }) => name);

/** Rows of a row group at least: each is some kilobytes of footer that every reader fetches. */
const ROW_GROUP = 20_000;

async function* rowGroups(batches: AsyncIterable<TableCell[][]>): AsyncGenerator<TableCell[][]> {
  let group: TableCell[][] = [];
  for await (const rows of batches) {
    group = group.length > 0 ? group.concat(rows) : rows;
    if (group.length < ROW_GROUP) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

/** An array of objects, as readers of data frames take it: absent values are null. */
async function* jsonPieces(table: PublishedTable): Pieces {
  yield '[\n';
  let between = '';
  for await (const rows of batchesOf(table)) {
    let text = '';
    for (const row of rows) {
      const cells = table.fields.map(({ name, type }, at) => [name, jsonCell(row[at]!, type)]);
      text += `${between}${JSON.stringify(Object.fromEntries(cells))}`;
      between = ',\n';
    }
    yield text;
  }
  yield '\n]\n';
}

function jsonCell(cell: TableCell, type: TableField['type']): unknown {
  if (cell === '') return null;
  if (type === 'number' || type === 'integer') return Number(cell);
  return type === 'object' ? JSON.parse(String(cell)) : cell;
}
