import type { Sourced } from '#domain/indicators/row-source.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { id, text } from '#domain/tables/cells.ts';
import { expected, optional, required, type Columns } from '#domain/tables/column.ts';
import { readTable, type TableText } from '#domain/tables/table.ts';
import type { TableReader } from '#domain/tables/table-reader.ts';
import { fieldReader } from './field-reader.ts';
import { maskedName, personReader } from '#domain/registers/persons/persons.ts';
import type { RegisterHead, RegisterTable, SourcedRow } from './register.ts';
import type { RegisterField, TableSchema } from './table-schema.ts';

/** Where each row was taken from: a document's words, or a row of `seeds/sources.csv`; and what plans promise of it. */
const sourceColumns = {
  document: optional(text),
  section: optional(text),
  quote: optional(text),
  locator: optional(text),
  source: optional(text),
  /** Ids of promises of plans that are about the same, `、` between them. */
  commitment: optional(text),
};
type SourceCells = Partial<Record<keyof typeof sourceColumns, string>>;

/** Reads the rows of a register by its schema; every problem of every cell is reported. */
export function readEntryTable(
  source: TableText,
  head: Sourced<RegisterHead>,
  schema: TableSchema,
  problems: Problem[],
): RegisterTable {
  const fields = schema.fields.map((field) => ({
    ...field,
    missingValues: field.missingValues ?? schema.missingValues?.filter(({ value }) => value),
  }));
  const { key, title, station } = head.roles;
  const always = new Set([key, title, station]);
  const columns: Columns = { ...sourceColumns };
  for (const field of fields) {
    const read = field.name === head.roles.station ? id : fieldReader(field);
    const needed = field.constraints?.required === true || always.has(field.name);
    columns[field.name] = needed ? required(read) : expected(read);
  }
  const persons = fields.map((field) => ({ field, personOf: personReader(field) }));
  const rows: SourcedRow[] = [];
  const unique = new UniqueRows(fields, schema.primaryKey ?? []);
  readTable(source, columns, problems, {
    check: (row, table) => {
      for (const { field, personOf } of persons) {
        const cell = row[field.name] as string | undefined;
        const found = cell && personOf(cell);
        if (found) table.report('entry-person', { column: field.title, found }, field.name);
      }
      checkSource(row as SourceCells, table);
      unique.check(table);
    },
    take: (row, table) => {
      const {
        document,
        section,
        quote,
        locator,
        source: dataSource,
        commitment,
      } = row as SourceCells;
      const commitments = commitment
        ?.split(/[、，,；;]/)
        .map((own) => own.trim())
        .filter(Boolean);
      const cells = fields.map((field) => {
        const cell = (row[field.name] as string | undefined) ?? '';
        return field.person === 'mask' && cell ? maskedName(cell) : cell;
      });
      rows.push({
        cells,
        document,
        section,
        quote,
        locator,
        dataSource,
        ...(commitments && { commitments }),
        source: table.source(),
      });
    },
  });
  return { head, fields, primaryKey: schema.primaryKey ?? [], rows };
}

/** A row names its words in a document, or its data source: one of the two. */
function checkSource({ document, section, quote, source }: SourceCells, table: TableReader): void {
  if (document && source) table.refuse(['source'], '已经写了 document；出处只写一处');
  else if (document) {
    for (const column of ['section', 'quote'] as const)
      if (!(column === 'section' ? section : quote))
        table.report('missing-cell', { column, because: '写了 document' }, column);
  } else if (!source) table.report('entry-without-source', {}, 'source');
}

/** Columns that may not repeat, alone or together; the line of the first row that had each value. */
class UniqueRows {
  readonly #groups: { columns: string[]; lines: Map<string, number> }[];

  constructor(fields: RegisterField[], primaryKey: string[]) {
    const single = fields.filter(({ constraints }) => constraints?.unique);
    this.#groups = [
      ...single.map(({ name }) => [name]),
      ...(primaryKey.length > 0 ? [primaryKey] : []),
    ].map((columns) => ({ columns, lines: new Map<string, number>() }));
  }

  check(table: TableReader): void {
    for (const { columns, lines } of this.#groups) {
      const cells = columns.map((column) => table.cell(column));
      if (cells.every((cell) => cell === '')) continue;
      const key = cells.join('\u001f');
      const line = lines.get(key);
      if (line === undefined) lines.set(key, table.line);
      else table.report('entry-duplicate', { columns, found: cells, line }, columns[0]!);
    }
  }
}

/** A table or a schema that no row of `seeds/registers.csv` names. */
export function reportUnlisted(files: string[], ids: Iterable<string>, problems: Problem[]): void {
  const known = [...ids];
  for (const file of files) {
    const [, id = ''] = /^seeds\/registers\/(.+?)(?:\.schema\.json|\.csv)$/.exec(file) ?? [];
    if (!known.includes(id))
      problems.push(
        problem('register-unlisted', { file, line: 0, column: 0 }, { file, id, known }),
      );
  }
}
