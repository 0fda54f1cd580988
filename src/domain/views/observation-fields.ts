import type { TableCell, TableField } from '#domain/values/table-field.ts';
import type { IndicatorRecord } from './indicator-record.ts';
import { RECORD_COLUMNS, recordRows, type ColumnName } from './record-table.ts';

/** What the columns are called in a language, and what is in them. */
export interface ColumnWords {
  columns: Record<ColumnName, readonly [title: string, description?: string]>;
  /** The words for what may be in a column. */
  choices: Partial<Record<ColumnName, Readonly<Record<string, string>>>>;
}

/** What names a row of the tables of indicators. */
export const OBSERVATION_KEY: ColumnName[] = ['indicator', 'observation'];

/** What rows of the tables of indicators refer to. */
export const OBSERVATION_REFERENCES = [
  { field: 'indicator', table: 'indicators', refersTo: 'id' },
  { field: 'area_code', table: 'areas', refersTo: 'id' },
  { field: 'document', table: 'disclosures', refersTo: 'id' },
];

/** Columns of which a cell holds several of its words. */
const LISTS = new Set<ColumnName>(['qualifier', 'inferred']);

/** The columns of every indicator's table and of the table of all. */
export const observationFields = ({ columns, choices }: ColumnWords): TableField[] =>
  RECORD_COLUMNS.map(({ name, type, required }) => {
    const [title, description] = columns[name];
    const words = choices[name];
    return {
      name,
      type,
      title,
      ...(description && { description }),
      ...(required && { required }),
      ...(words && { words, ...(!LISTS.has(name) && { choices: Object.keys(words) }) }),
    };
  });

/**
 * The same for a reader who opens a spreadsheet: a column for each dimension in place of JSON.
 */
export function readerTable(
  record: IndicatorRecord,
  words: ColumnWords,
): { fields: TableField[]; rows: TableCell[][] } {
  const fields = observationFields(words);
  const at = fields.findIndex(({ name }) => name === 'dimensions');
  const dimensions = record.indicator.dimensions.filter((name) =>
    record.observations.some((row) => row.dimensions[name]),
  );
  const own = dimensions.map((name): TableField => ({ name, type: 'string', title: name }));
  const rows = recordRows(record).map((row, index) =>
    row.toSpliced(at, 1, ...dimensions.map((n) => record.observations[index]!.dimensions[n] ?? '')),
  );
  return { fields: fields.toSpliced(at, 1, ...own), rows };
}

/** A cell in a reader's words. */
export function readerCell(cell: TableCell, { words }: TableField): TableCell {
  if (!words || typeof cell !== 'string' || cell === '') return cell;
  return cell
    .split(';')
    .map((part) => words[part] ?? part)
    .join(';');
}
