import type { ForeignKey, TableCell, TableField } from '#domain/values/table-field.ts';

/** Forms in which a table can be taken away, by what is behind its name in an address. */
export const TABLE_FORMATS = {
  csv: 'text/csv; charset=utf-8',
  'excel.csv': 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  'csv-metadata.json': 'application/json; charset=utf-8',
} as const;

export type TableFormat = keyof typeof TABLE_FORMATS;
export const ALL_TABLE_FORMATS = Object.keys(TABLE_FORMATS) as TableFormat[];

/** Those that hold the data themselves, in the order in which pages offer them. */
export const TABLE_DATA_FORMATS = ['csv', 'excel.csv', 'xlsx', 'json', 'parquet'] as const;

/** A file in pieces: of many values there is never the whole in memory. */
export type Pieces = AsyncGenerator<Uint8Array | string>;

/**
 * A table with a Table Schema. From it are made `/data/<name>.csv` and its other forms, a resource of the data package, a
 * dataset with distributions in the DCAT catalogue, and a member of `all.zip`. Add one to `formats/tables/index.ts`.
 */
export interface PublishedTable {
  /** Of its files and of its resource: small letters, digits, hyphens. */
  name: string;
  /** In the site's language, as is its description. */
  title: string;
  description: string;
  fields: TableField[];
  /** The fields that name a row. */
  primaryKey: string[];
  foreignKeys?: ForeignKey[];
  /** The page that shows the same to readers, as a path. */
  page?: string;
  /** Cells in the order of the fields; asked once for each file. */
  rows: () => Promise<TableCell[][]>;
  /** The same rows some at a time, where all at once would fill the memory. */
  batches?: () => AsyncGenerator<TableCell[][]>;
  /** The forms that it has, where it has not all: a table of many rows has no workbook. */
  formats?: readonly TableFormat[];
  /** Files that it makes its own way, piece by piece. */
  own?: Partial<Record<TableFormat, () => Pieces>>;
}

/** The rows of a table, some at a time where it can. */
export async function* batchesOf({
  batches,
  rows,
}: Pick<PublishedTable, 'batches' | 'rows'>): AsyncGenerator<TableCell[][]> {
  if (batches) yield* batches();
  else yield await rows();
}

/** Whether a table has a form. */
export const hasForm = (
  { formats }: Pick<PublishedTable, 'formats'>,
  format: TableFormat,
): boolean => !formats || formats.includes(format);
