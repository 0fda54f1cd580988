import { formatNumber } from '#domain/values/value.ts';
import { missingLabel } from './missing-label.ts';
import type { RegisterField, StateColour } from './table-schema.ts';

/** A cell as a reader sees it. */
export interface ShownCell {
  text: string;
  /** Why there is nothing, in place of a value. */
  missing?: true;
  /** An address that the words lead to. */
  href?: string;
  unit?: string;
  colour?: StateColour;
}

/** What is shown of a cell; `undefined` of an empty one. */
export function shownCell(
  field: RegisterField,
  cell: string,
  words: { yes: string; no: string },
): ShownCell | undefined {
  if (cell === '') return undefined;
  const label = missingLabel(field, cell);
  if (label !== undefined) return { text: label, missing: true };
  const { type, unit, format, colours } = field;
  if (type === 'boolean') return { text: cell === 'true' ? words.yes : words.no };
  if (type === 'number' || type === 'integer') {
    const decimals = /\.(\d+)$/.exec(cell)?.[1]?.length ?? 0;
    return { text: formatNumber(Number(cell), decimals), ...(unit && { unit }) };
  }
  const colour = colours?.[cell];
  return { text: cell, ...(format === 'uri' && { href: cell }), ...(colour && { colour }) };
}
