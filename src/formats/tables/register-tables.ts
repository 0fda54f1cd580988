import type { FieldType, TableCell, TableField } from '#domain/values/table-field.ts';
import { isLargeRegister } from '#domain/registers/large/large.ts';
import { missingLabel } from '#domain/registers/missing-label.ts';
import type { EntryRow, RegisterEntry, RegisterShape } from '#domain/registers/register.ts';
import type { RegisterSummary } from '#domain/registers/summary.ts';
import type { RegisterField } from '#domain/registers/table-schema.ts';
import { allRegisters, entryPath, registerBatches } from '#queries/registers/registers.ts';
import { siteWords as t } from '#site/page-words.ts';
import { site } from '#site/site.ts';
import { address, paths } from '#site/urls.ts';
import { fieldsOf } from './define-fields.ts';
import type { PublishedTable, TableFormat } from './published-table.ts';

/** Types of a register's fields as published tables have them: a month and a place on earth stay texts. */
const TYPES: Record<RegisterField['type'], FieldType> = {
  string: 'string',
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
  date: 'date',
  year: 'integer',
  yearmonth: 'string',
  geopoint: 'string',
};

/** Before and behind a register's own fields: which entry a row is of, and where it was taken from. */
const BEFORE = { entry: 'string!', row: 'integer!' } as const;
const BEHIND = {
  source_document: 'string',
  source_section: 'string',
  source_quote: 'string',
  source_title: 'string!',
  source_url: 'string',
  entry_url: 'string!',
  commitment: 'string',
} as const;

/** A workbook of a hundred thousand rows takes minutes to open. */
const LARGE_FORMATS: readonly TableFormat[] = ['csv', 'json', 'parquet', 'csv-metadata.json'];

/** Every register as a table: a row each row of each entry. */
export async function registerTables(): Promise<PublishedTable[]> {
  return (await allRegisters()).map(tableOf);
}

/** The name of a register's files below `/data/`. */
export const registerTableName = (id: string): string => `register-${id}`;

function tableOf(summary: RegisterSummary): PublishedTable {
  const { id, name, entry, note, fields, count } = summary;
  const { fields: words } = t.registers.table;
  const { entry: entryWords, row: rowWords, ...sourceWords } = words;
  return {
    name: registerTableName(id),
    title: name,
    description: [t.registers.entryOf(entry), note].filter(Boolean).join(''),
    page: paths.register(id),
    fields: [
      ...fieldsOf(BEFORE, { entry: entryWords, row: rowWords }),
      ...fields.map(fieldOf),
      ...fieldsOf(BEHIND, sourceWords),
    ],
    primaryKey: ['entry', 'row'],
    ...(isLargeRegister(count) && { formats: LARGE_FORMATS }),
    rows: async () => (await Array.fromAsync(batchesOfRows(id))).flat(),
    batches: () => batchesOfRows(id),
  };
}

/** A field of a register may have the name of one of the added ones. */
const nameOf = ({ name }: RegisterField) =>
  Object.hasOwn(BEFORE, name) || Object.hasOwn(BEHIND, name) ? `own_${name}` : name;

function fieldOf(field: RegisterField): TableField {
  const { type, title, description, unit, constraints, missingValues = [] } = field;
  const missing = missingValues.flatMap(({ value, label }) =>
    value ? [t.registers.table.missing(label ?? value)] : [],
  );
  const about = [description, unit && t.registers.table.unit(unit), ...missing].filter(Boolean);
  const choices = type === 'string' ? constraints?.enum?.map(String) : undefined;
  return {
    name: nameOf(field),
    type: TYPES[type],
    title,
    ...(about.length > 0 && { description: about.join(t.registers.table.join) }),
    ...(constraints?.required && { required: true }),
    ...(choices && { choices }),
  };
}

async function* batchesOfRows(id: string): AsyncGenerator<TableCell[][]> {
  const { shape, count, batches } = await registerBatches(id);
  const rows = rowsOf(shape, isLargeRegister(count));
  for (const entries of batches()) yield entries.flatMap(rows);
}

/** The rows of an entry, oldest first, as the table has them. */
function rowsOf(
  { id, fields, sources }: RegisterShape,
  large: boolean,
): (entry: RegisterEntry) => TableCell[][] {
  const titles = new Map(sources.map((source) => [source.id, source]));
  return ({ slug, rows }) => {
    const url = address(entryPath(id, slug, large), site);
    return rows
      .toReversed()
      .map((row, at) => [
        slug,
        at + 1,
        ...row.cells.map((cell, index) => cellOf(fields[index]!, cell)),
        ...sourceCells(row, titles),
        url,
        row.commitments?.join(';') ?? '',
      ]);
  };
}

function cellOf(field: RegisterField, cell: string): TableCell {
  if (missingLabel(field, cell) !== undefined) return '';
  return field.type === 'boolean' && cell ? cell === 'true' : cell;
}

function sourceCells(
  { source }: EntryRow,
  sources: Map<string, RegisterShape['sources'][number]>,
): TableCell[] {
  if (source.kind === 'source') {
    const { title = source.id, url = '' } = sources.get(source.id) ?? {};
    return ['', '', '', title, url];
  }
  const { document, section, quote, documentTitle, sourceUrl = '' } = source.citation;
  return [document, section, quote, documentTitle, sourceUrl];
}
