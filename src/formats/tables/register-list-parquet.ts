import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { facetsIn, listCells, listHead } from '#domain/registers/large/list-columns.ts';
import { facetValue } from '#domain/registers/listing.ts';
import type { RegisterEntry, RegisterShape } from '#domain/registers/register.ts';
import { licenceStatement } from '#site/licence.ts';

/**
 * Bytes of a data page before it is compressed: fifty entries far apart take as many pages, so pages are small; each is
 * ten bytes more in the index that every reader fetches.
 */
const PAGE_BYTES = 2048;

/** What lists show of a large register, as Parquet that scripts read by ranges (`list-columns.ts`). */
export function registerListParquet(
  register: RegisterShape,
  batches: Iterable<RegisterEntry[]>,
): Uint8Array {
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
  const cells: string[][] = [];
  const columns = new Map(facets.map((facet) => [facet, [] as string[]]));
  const cellsOf = listCells(register);
  for (const entries of batches)
    for (const entry of entries) {
      cells.push(cellsOf(entry));
      for (const [facet, column] of columns) column.push(facetValue(register, entry, facet));
    }
  void parquet.write({
    columnData: [
      { name: 'entry', data: cells, encoding: 'PLAIN' },
      ...[...columns].map(([name, data]) => ({
        name,
        data,
        encoding: 'RLE_DICTIONARY' as const,
      })),
    ],
    // One group: the columns of facets lie side by side, and one request reads them all.
    rowGroupSize: Math.max(1, cells.length),
    pageSize: PAGE_BYTES,
  });
  void parquet.finish();
  return new Uint8Array(writer.getBuffer());
}
