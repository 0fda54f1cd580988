import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { licenceStatement } from '#site/licence.ts';
import type { FieldType, TableCell, TableField } from '#domain/values/table-field.ts';

/** Types of fields in the words of Parquet: its physical type and what it stands for. */
const TYPES = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
  object: { type: 'BYTE_ARRAY', converted_type: 'JSON' },
} as const satisfies Record<FieldType, object>;

/**
 * A table as Parquet (snappy): fields that a row may leave empty are nullable, dates as `DATE`, objects as `JSON`.
 *
 * @param groups rows, a row group each: a reader that wants one part fetches its groups alone; each is forgotten once it is written
 */
export async function parquetOf(
  fields: TableField[],
  groups: AsyncIterable<TableCell[][]>,
): Promise<Uint8Array> {
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    schema: [
      { name: 'root', num_children: fields.length },
      ...fields.map(({ name, type, required }) => ({
        name,
        repetition_type: required ? ('REQUIRED' as const) : ('OPTIONAL' as const),
        ...TYPES[type],
      })),
    ],
    createdBy: 'gongkai',
    kvMetadata: [{ key: 'licence', value: licenceStatement() }],
  });
  const parsed = new Map<string, unknown>();
  const objectOf = (text: string) => {
    if (!parsed.has(text)) parsed.set(text, JSON.parse(text));
    return parsed.get(text);
  };
  for await (const rows of groups) {
    if (rows.length === 0) continue;
    const columnData = fields.map(({ name, type, required }, at) => ({
      name,
      // The least and the greatest of long texts tell a reader nothing about where a row is.
      statistics: type !== 'string' || required === true,
      data: rows.map((row) => typed(row[at]!, type, objectOf)),
    }));
    void parquet.write({ columnData, rowGroupSize: rows.length });
  }
  void parquet.finish();
  return new Uint8Array(writer.getBuffer());
}

function typed(cell: TableCell, type: FieldType, objectOf: (text: string) => unknown): unknown {
  if (cell === '') return null;
  switch (type) {
    case 'integer':
      return BigInt(cell);
    case 'number':
      return Number(cell);
    case 'date':
      return new Date(String(cell));
    case 'object':
      return objectOf(String(cell));
    case 'string':
      return String(cell);
    case 'boolean':
      return cell;
  }
}
