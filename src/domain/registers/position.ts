import { readGeopoint, toWgs84, type Position } from '#domain/places/coordinate.ts';
import type { RegisterHead } from './register.ts';
import type { RegisterField } from './table-schema.ts';

/** Reads where rows of a register are; the cells keep what was handed in. */
export interface PositionReader {
  /** The field that says it. */
  field: RegisterField;
  /** In WGS84; `undefined` of a row that does not say where it is. */
  of: (cells: readonly string[]) => Position | undefined;
}

/** How the positions of a register are read; `undefined` where it has none. */
export function positionReader({
  fields,
  roles,
}: {
  fields: RegisterField[];
  roles: RegisterHead['roles'];
}): PositionReader | undefined {
  const at = fields.findIndex(({ name, type }) => type === 'geopoint' && name === roles.position);
  const field = fields[at];
  if (!field) return undefined;
  return {
    field,
    of: (cells) => {
      const position = readGeopoint(cells[at] ?? '');
      return position && toWgs84(position, field.datum ?? '未说明');
    },
  };
}
