import type { FieldType, TableCell, TableField } from '#domain/values/table-field.ts';

/** What a field is besides its words: its type, and whether every row has it (`!`); or the words that may be in it. */
type FieldKind = FieldType | `${FieldType}!` | readonly string[];

type FieldWords = readonly [title: string, description?: string];

/**
 * The fields of a table: kinds and words under the same names.
 *
 * @example fieldsOf({ id: 'string!', day: 'date' }, { id: ['编号'], day: ['日期', '年-月-日'] })
 */
export function fieldsOf<Name extends string>(
  kinds: Record<Name, FieldKind>,
  words: Record<Name, FieldWords>,
): TableField[] {
  return (Object.entries(kinds) as [Name, FieldKind][]).map(([name, kind]) => {
    const [title, description] = words[name];
    const about = { name, title, ...(description && { description }) };
    if (typeof kind === 'object') return { ...about, type: 'string', choices: kind };
    const type = kind.replace('!', '') as FieldType;
    return { ...about, type, ...(kind.endsWith('!') && { required: true }) };
  });
}

/** Rows of objects as cells in the order of the fields; what is absent is empty. */
export function cellsOf<Name extends string>(
  kinds: Record<Name, FieldKind>,
  rows: Record<Name, TableCell | undefined>[],
): TableCell[][] {
  const names = Object.keys(kinds) as Name[];
  return rows.map((row) => names.map((name) => row[name] ?? ''));
}
