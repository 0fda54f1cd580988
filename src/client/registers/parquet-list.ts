import {
  parquetMetadataAsync,
  parquetRead,
  parquetScan,
  readOffsetIndex,
  type FileMetaData,
} from 'hyparquet';
import { facetIndex, type FacetIndex } from '#domain/registers/large/facet-index.ts';
import { facetsIn, type ListHead } from '#domain/registers/large/list-columns.ts';
import { RangeFile } from './range-file.ts';

/** Bytes of the end that are fetched first: they hold the footer and most of the index of pages. */
const TAIL = 64 * 1024;

/** A large register, of which the columns of its facets were read, and entries are as they are asked for. */
export interface ParquetList {
  head: ListHead;
  index: FacetIndex;
  /** How many pages of the file hold these entries. */
  pagesOf: (rows: number[]) => number;
  /** The slug and the cells of each. */
  read: (rows: number[]) => Promise<string[][]>;
}

/** Opens `/registers/<id>/list.parquet` (`list-columns.ts`). */
export async function openParquetList(url: string): Promise<ParquetList> {
  const file = await RangeFile.open(url, TAIL);
  const metadata = await parquetMetadataAsync(file, {
    initialFetchSize: Math.min(TAIL, file.byteLength),
  });
  const stated = metadata.key_value_metadata?.find(({ key }) => key === 'register')?.value;
  const head = JSON.parse(stated ?? '') as ListHead;
  const count = Number(metadata.num_rows);
  const [entries, ...others] = metadata.row_groups[0]!.columns;
  const first = entries!.meta_data!;
  const start = first.data_page_offset;
  const end = start + first.total_compressed_size;
  // What is behind the entries: the columns of facets, and the index of pages. One request.
  if (others.length > 0) await file.hold([{ start: Number(end), end: file.byteLength }]);
  const facets = facetsIn(head);
  const scan = await parquetScan({ file, metadata, columns: facets, useOffsetIndex: false });
  const columns = facets.map(async (column) => {
    const cells = await scan.readColumn({ column, rowStart: 0, rowEnd: count });
    return [column, cells as string[]] as const;
  });
  const index = facetIndex(count, await Promise.all(columns));
  const { offset_index_offset: at, offset_index_length: length } = entries!;
  const pages =
    at === undefined
      ? [{ offset: start, compressed_page_size: Number(end - start), first_row_index: 0n }]
      : readOffsetIndex({
          view: new DataView(await file.slice(Number(at), Number(at) + length!)),
          offset: 0,
        }).page_locations;
  const firsts = pages.map(({ first_row_index: row }) => Number(row));
  const pageOf = (row: number) => {
    let [low, high] = [0, firsts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (firsts[middle]! <= row) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const pagesOf = (rows: number[]) => [...new Set(rows.map(pageOf))].sort((a, b) => a - b);
  const rowsOf = (page: number) => (firsts[page + 1] ?? count) - firsts[page]!;

  /** Each page as a row group of its own: so the reader fetches and decodes those pages alone. */
  const only = (wanted: number[]): FileMetaData => ({
    ...metadata,
    schema: [{ ...metadata.schema[0]!, num_children: 1 }, metadata.schema[1]!],
    num_rows: wanted.reduce((sum, page) => sum + BigInt(rowsOf(page)), 0n),
    row_groups: wanted.map((page) => {
      const { offset, compressed_page_size: size } = pages[page]!;
      const rows = BigInt(rowsOf(page));
      const meta = {
        ...first,
        data_page_offset: offset,
        total_compressed_size: BigInt(size),
        num_values: rows,
      };
      const { file_offset } = entries!;
      return {
        columns: [{ file_offset, meta_data: meta }],
        num_rows: rows,
        total_byte_size: BigInt(size),
      };
    }),
  });

  return {
    head,
    index,
    pagesOf: (rows) => pagesOf(rows).length,
    read: async (rows) => {
      const wanted = pagesOf(rows);
      const ranges = wanted.map((page) => {
        const { offset, compressed_page_size: size } = pages[page]!;
        return { start: Number(offset), end: Number(offset) + size };
      });
      await file.hold(ranges);
      const read = new Map<number, string[]>();
      await new Promise<void>((done, fail) => {
        parquetRead({
          file,
          metadata: only(wanted),
          columns: ['entry'],
          onComplete: (found) => {
            let at = 0;
            for (const page of wanted)
              for (let row = 0; row < rowsOf(page); row++)
                read.set(firsts[page]! + row, found[at++]![0] as string[]);
            done();
          },
        }).catch(fail);
      });
      return rows.map((row) => read.get(row)!);
    },
  };
}
