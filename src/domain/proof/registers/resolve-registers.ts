import { bare } from '#domain/indicators/row-source.ts';
import type { Seeds } from '#domain/indicators/seeds.ts';
import { cellReader, groupEntries, laterFirst } from '#domain/registers/group-entries.ts';
import type {
  EntryRow,
  EntrySource,
  Register,
  RegisterEntry,
  RegisterTable,
  SourcedRow,
} from '#domain/registers/register.ts';
import { proveEntryRow } from './prove-entry-row.ts';
import type { Resolution } from '#domain/proof/resolution.ts';

const COLUMNS = { document: 'document', section: 'section', quote: 'quote' };

/**
 * Makes the registers that the site shows: rows whose time is over are left out, the others are grouped by key, and each
 * is proven by the words that it cites, or names its data source.
 *
 * @param today the day of the build, YYYY-MM-DD
 */
export function resolveRegisters(
  tables: RegisterTable[],
  { dataSources }: Pick<Seeds, 'dataSources'>,
  today: string,
  resolution: Resolution,
): Register[] {
  return tables.map((table): Register => {
    const { head, fields } = table;
    const cell = cellReader(table);
    const { groups, tombstones } = groupEntries(table, today, resolution.problems);
    const entries = groups.map(({ key, slug, rows }): RegisterEntry => {
      const resolved = rows.flatMap((row, index): EntryRow[] => {
        const source = followSource(row, table, resolution);
        if (source?.kind === 'document') {
          const title = cell(row.cells, 'title');
          const target = { register: head.id, registerName: head.name, slug, title };
          resolution.words.tie(
            source.citation,
            'figure',
            `e-${head.id}-${slug}${index > 0 ? `-${index + 1}` : ''}`,
            {
              kind: 'entry',
              ...target,
            },
          );
        }
        const { commitments } = row;
        return source ? [{ cells: row.cells, source, ...(commitments && { commitments }) }] : [];
      });
      return { key, slug, rows: byDate(resolved, ({ cells }) => cell(cells, 'date')) };
    });
    const used = new Set(
      entries.flatMap(({ rows }) =>
        rows.flatMap(({ source }) => (source.kind === 'source' ? source.id : [])),
      ),
    );
    return {
      ...bare(head),
      fields,
      entries: byDate(
        entries.filter(({ rows }) => rows.length > 0),
        ({ rows }) => cell(rows[0]!.cells, 'date'),
      ),
      tombstones,
      sources: dataSources.filter(({ id }) => used.has(id)).map(bare),
    };
  });
}

function byDate<T>(list: T[], dateOf: (one: T) => string): T[] {
  return list.toSorted((a, b) => laterFirst(dateOf(a), dateOf(b)));
}

/** Where a row was taken from; `undefined` when its citation fails, which is reported. */
function followSource(
  row: SourcedRow,
  table: RegisterTable,
  resolution: Resolution,
): EntrySource | undefined {
  const { document, section = '', quote = '', locator, dataSource, source } = row;
  if (!document) return dataSource ? { kind: 'source', id: dataSource } : undefined;
  const citation = resolution.prove(
    { document, section, quote, ...(locator && { locator }) },
    source,
    COLUMNS,
  );
  if (!citation) return undefined;
  proveEntryRow(row, table, citation, resolution);
  return { kind: 'document', citation };
}
