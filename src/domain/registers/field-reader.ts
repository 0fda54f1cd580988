import { date, number } from '#domain/tables/cells.ts';
import type { Read } from '#domain/tables/column.ts';
import { readGeopoint } from '#domain/places/coordinate.ts';
import { missingLabel } from './missing-label.ts';
import { FIELD_TYPES, type FieldType, type RegisterField } from './table-schema.ts';

const plain =
  (type: FieldType, matches: (cell: string) => boolean): Read<string> =>
  (cell, table) =>
    matches(cell)
      ? cell
      : table.report('entry-not-of-type', {
          column: table.column,
          found: cell,
          type: FIELD_TYPES[type],
        });

/** How a cell of each type is read: the text stays as it is written, once it is known to be of its type. */
const READERS: Record<FieldType, Read<string>> = {
  string: (cell) => cell,
  number: (cell, table) => (number(cell, table) === undefined ? undefined : cell),
  integer: plain('integer', (cell) => /^-?(?:0|[1-9]\d*)$/.test(cell)),
  boolean: plain('boolean', (cell) => cell === 'true' || cell === 'false'),
  date,
  year: plain('year', (cell) => /^\d{4}$/.test(cell)),
  yearmonth: plain('yearmonth', (cell) => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(cell)),
  geopoint: plain('geopoint', (cell) => readGeopoint(cell) !== undefined),
};

/** Reads a cell of a field: its type first, then each of its constraints. */
export function fieldReader(field: RegisterField): Read<string> {
  const { type, format, constraints = {} } = field;
  const read = READERS[type];
  const allowed = constraints.enum && Object.fromEntries(constraints.enum.map((own) => [own, '']));
  const pattern = constraints.pattern ? new RegExp(`^(?:${constraints.pattern})$`, 'u') : undefined;
  return (cell, table) => {
    if (missingLabel(field, cell) !== undefined) {
      const { column } = table;
      return constraints.required ? table.report('missing-cell', { column }) : cell;
    }
    const value = read(cell, table);
    if (value === undefined) return undefined;
    const told = { column: table.column, found: cell };
    if (allowed && !Object.hasOwn(allowed, cell))
      return table.report('bad-choice', { ...told, choices: allowed });
    if (pattern && !pattern.test(cell))
      return table.report('entry-pattern', { ...told, pattern: constraints.pattern! });
    if (format === 'uri' && !/^https?:\/\/[^\s]+$/.test(cell))
      return table.report('entry-not-of-type', {
        ...told,
        type: '网址（http:// 或 https:// 开头）',
      });
    const bound = brokenBound(field, cell);
    if (bound) return table.report('entry-bounds', { ...told, bound });
    return value;
  };
}

/** The bound that a cell breaks, in words. */
function brokenBound({ type, constraints = {} }: RegisterField, cell: string): string | undefined {
  const { minimum, maximum, minLength, maxLength } = constraints;
  const length = [...cell].length;
  if (minLength !== undefined && length < minLength) return `至少要有 ${minLength} 个字`;
  if (maxLength !== undefined && length > maxLength) return `最多只能有 ${maxLength} 个字`;
  const numeric = type === 'number' || type === 'integer';
  const below = (a: string, b: string | number) =>
    numeric ? Number(a) < Number(b) : a < String(b);
  if (minimum !== undefined && below(cell, minimum)) return `不能小于 ${minimum}`;
  if (maximum !== undefined && cell !== String(maximum) && !below(cell, maximum))
    if (!numeric || Number(cell) > Number(maximum)) return `不能大于 ${maximum}`;
  return undefined;
}
