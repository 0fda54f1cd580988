import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import {
  facetColumn,
  facetsIn,
  listCells,
  listHead,
} from '#domain/registers/large/list-columns.ts';
import type { Register } from '#domain/registers/register.ts';
import { licenceStatement } from '#site/licence.ts';

/**
 * Bytes of a data page before it is compressed: fifty entries far apart take as many pages, so pages are small; each is
 * ten bytes more in the index that every reader fetches.
 */
const PAGE_BYTES = 2048;

/** What lists show of a large register, as Parquet that scripts read by ranges (`list-columns.ts`). */
export function registerListParquet(register: Register): Uint8Array {
  const facets = facetsIn(register);
  const text = { type: 'BYTE_ARRAY', repetition_type: 'REQUIRED' } as const;
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    schema: [
      { name: 'root', num_children: facets.length + 1 },
      { name: 'entry', ...text, converted_type: 'JSON' },
      ...facets.map((name) => ({ name, ...text, converted_type: 'UTF8' as const })),
    ],
    createdBy: 'gongkai',
    statistics: false,
    kvMetadata: [
      { key: 'register', value: JSON.stringify(listHead(register)) },
      { key: 'licence', value: licenceStatement() },
    ],
  });
  const { entries } = register;
  void parquet.write({
    columnData: [
      { name: 'entry', data: entries.map(listCells(register)), encoding: 'PLAIN' },
      ...facets.map((name) => ({
        name,
        data: facetColumn(register, name, entries),
        encoding: 'RLE_DICTIONARY' as const,
      })),
    ],
    // One group: the columns of facets lie side by side, and one request reads them all.
    rowGroupSize: Math.max(1, entries.length),
    pageSize: PAGE_BYTES,
  });
  void parquet.finish();
  return new Uint8Array(writer.getBuffer());
}
